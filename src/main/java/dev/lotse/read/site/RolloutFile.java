package dev.lotse.read.site;

import dev.lotse.audience.Audience;
import dev.lotse.audience.Text;
import dev.lotse.read.keys.RolloutKeys;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Kind;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.rollout.Phase;
import dev.lotse.rollout.Plan;
import dev.lotse.rollout.Rollout;
import dev.lotse.rollout.Wave;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code rollout.yml}: waves, phases and days off first, for audiences are made of them too; then the plan. */
final class RolloutFile {
    private final Optional<Fields> fields;
    private final Values values;
    private final Ids ids;
    private final Rollout rollout;
    private final ActualsFile.Files actuals;

    /**
     * The file.
     *
     * @param mapping what it holds; nothing where it is unreadable
     * @param actuals the files that it names
     */
    RolloutFile(Optional<Yaml.Mapping> mapping, Values values, ActualsFile.Files actuals) {
        this.actuals = actuals;
        this.values = values;
        this.fields = mapping.map(root -> new Fields(root, RolloutKeys.ALL, values));
        this.ids = new Ids(values.diagnostics());
        this.rollout = fields.map(root -> new Rollout(
                        waves(root, values), phases(root, values), PlanReader.daysOff(root, values), Plan.NONE))
                .orElse(Rollout.NONE);
    }

    /** Waves, phases and days off, which audiences are made of. */
    Rollout waves() {
        return rollout;
    }

    /** Whether it says which waves there are. */
    boolean knowsWaves() {
        return fields.isPresent() && !rollout.waves().isEmpty();
    }

    private Map<String, Wave> waves(Fields root, Values values) {
        Map<String, Wave> waves = new LinkedHashMap<>();
        for (Yaml.Entry entry : root.list(RolloutKeys.WAVES)) {
            Optional<Yaml.Mapping> mapping = values.mapping(entry.value(), entry.key());
            if (ids.check("wave", entry) && mapping.isPresent()) {
                wave(entry.key(), new Fields(mapping.get(), RolloutKeys.WAVE, values))
                        .ifPresent(wave -> waves.put(entry.key(), wave));
            }
        }
        return waves;
    }

    private static Optional<Wave> wave(String id, Fields wave) {
        Text name = wave.get(RolloutKeys.NAME).orElse(Text.of(id));
        PlanReader.isTurned(wave, RolloutKeys.START, RolloutKeys.END);
        return wave.get(RolloutKeys.START).map(day -> new Wave(id, name, day, wave.get(RolloutKeys.END)));
    }

    private Map<String, Phase> phases(Fields root, Values values) {
        Map<String, Phase> phases = new LinkedHashMap<>();
        for (Yaml.Entry entry : root.list(RolloutKeys.PHASES)) {
            if (ids.check("phase", entry)) {
                phase(entry, values).ifPresent(phase -> phases.put(entry.key(), phase));
            }
        }
        return phases;
    }

    /** A phase: when it begins, or a mapping that names it too. */
    private static Optional<Phase> phase(Yaml.Entry entry, Values values) {
        Text id = Text.of(readable(entry.key()));
        if (!(entry.value() instanceof Yaml.Mapping mapping)) {
            return Kind.MOMENT.read(entry.value(), entry.key(), values).map(begins -> new Phase(id, begins));
        }
        Fields fields = new Fields(mapping, RolloutKeys.PHASE, values);
        Text name = fields.get(RolloutKeys.NAME).orElse(id);
        return fields.get(RolloutKeys.BEGINS).map(begins -> new Phase(name, begins));
    }

    private static String readable(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }

    /**
     * All that the file says.
     *
     * @param audience who there is, where that can be read
     */
    Rollout rollout(Optional<Audience> audience) {
        return fields.map(root -> rollout.with(new PlanReader(root, values, audience, actuals).read()))
                .orElse(rollout);
    }
}
