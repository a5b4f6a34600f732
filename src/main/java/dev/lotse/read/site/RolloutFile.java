package dev.lotse.read.site;

import dev.lotse.audience.Audience;
import dev.lotse.audience.Text;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.rollout.Moment;
import dev.lotse.rollout.Phase;
import dev.lotse.rollout.Plan;
import dev.lotse.rollout.Rollout;
import dev.lotse.rollout.Wave;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code rollout.yml}: waves, phases and days off first, for audiences are made of them too; then the plan. */
final class RolloutFile {
    private final Optional<Fields> fields;
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
        this.fields = mapping.map(root -> new Fields(root, values));
        this.ids = new Ids(values.diagnostics());
        this.rollout = fields.map(root ->
                        new Rollout(waves(root, values), phases(root, values), PlanReader.daysOff(root), Plan.NONE))
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
        for (Yaml.Entry entry : root.entries("waves")) {
            Optional<Yaml.Mapping> mapping = values.mapping(entry.value(), entry.key());
            if (ids.check("wave", entry) && mapping.isPresent()) {
                wave(entry.key(), new Fields(mapping.get(), values)).ifPresent(wave -> waves.put(entry.key(), wave));
            }
        }
        return waves;
    }

    private static Optional<Wave> wave(String id, Fields wave) {
        wave.require("start", "write it like: start: 2026-10-05");
        Text name = wave.text("name").orElse(Text.of(id));
        Optional<LocalDate> start = wave.date("start");
        Optional<LocalDate> end = wave.date("end");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            wave.diagnostics().error("wrong-value", wave.at("end"), "the end is before the start");
        }
        wave.rest();
        return start.map(day -> new Wave(id, name, day, end));
    }

    private Map<String, Phase> phases(Fields root, Values values) {
        Map<String, Phase> phases = new LinkedHashMap<>();
        for (Yaml.Entry entry : root.entries("phases")) {
            if (ids.check("phase", entry)) {
                phase(entry, root, values).ifPresent(phase -> phases.put(entry.key(), phase));
            }
        }
        return phases;
    }

    /** A phase: when it begins, or a mapping that names it too. */
    private static Optional<Phase> phase(Yaml.Entry entry, Fields root, Values values) {
        Text id = Text.of(readable(entry.key()));
        if (!(entry.value() instanceof Yaml.Mapping mapping)) {
            return root.moment(entry.value(), entry.key()).map(begins -> new Phase(id, begins));
        }
        Fields fields = new Fields(mapping, values);
        Text name = fields.text("name").orElse(id);
        fields.require("when", "write it like: when: 3 weeks before start");
        Optional<Moment> begins = fields.value("when").flatMap(value -> fields.moment(value, "when"));
        fields.rest();
        return begins.map(moment -> new Phase(name, moment));
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
        return fields.map(root -> {
                    Plan plan = new PlanReader(root, audience, actuals).read();
                    root.rest();
                    return rollout.with(plan);
                })
                .orElse(rollout);
    }
}
