package dev.lotse.read.yaml;

import dev.lotse.audience.Target;
import dev.lotse.audience.Text;
import dev.lotse.content.Condition;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.text.FrontMatterKeys;
import dev.lotse.rollout.Moment;
import dev.lotse.rollout.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping while it is read: gives the value of each key, and at the end tells the keys that nobody asked for. */
public final class Fields {
    private final Yaml.Mapping mapping;
    private final Values values;
    private final Forms forms;
    private final Set<String> asked = new LinkedHashSet<>();

    public Fields(Yaml.Mapping mapping, Values values) {
        this.mapping = mapping;
        this.values = values;
        this.forms = new Forms(values.diagnostics());
    }

    public Position at() {
        return mapping.at();
    }

    /** The place of a key's value; of the whole where it is not there. */
    public Position at(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .map(entry -> entry.value().at())
                .orElse(mapping.at());
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    public Forms forms() {
        return forms;
    }

    public Diagnostics diagnostics() {
        return values.diagnostics();
    }

    /** The value of a key, if it has one. */
    public Optional<Yaml> value(String key) {
        asked.add(key);
        Yaml.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Yaml.Nothing) {
            values.empty(entry.at(), key);
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    /** Says so where a key is missing. */
    public Fields require(String key, String hint) {
        if (!mapping.entries().containsKey(key)) {
            diagnostics().error("missing-key", mapping.at(), "\"" + key + "\" is missing here", hint);
        }
        return this;
    }

    public Optional<Yaml.Scalar> scalar(String key) {
        return value(key).flatMap(value -> values.scalar(value, key));
    }

    public Optional<Text> text(String key) {
        return value(key).flatMap(value -> values.text(value, key));
    }

    public List<Yaml.Scalar> scalars(String key) {
        return value(key).map(value -> values.scalars(value, key)).orElse(List.of());
    }

    public List<Yaml> items(String key) {
        return value(key).map(value -> values.items(value, key)).orElse(List.of());
    }

    public Optional<Yaml.Mapping> mapping(String key) {
        return value(key).flatMap(value -> values.mapping(value, key));
    }

    public Optional<Fields> fields(String key) {
        return mapping(key).map(inner -> new Fields(inner, values));
    }

    /** The entries of a mapping whose keys are free; none where there is no such mapping. */
    public Collection<Yaml.Entry> entries(String key) {
        return mapping(key).map(inner -> inner.entries().values()).orElse(List.of());
    }

    /** The mappings in a list. */
    public List<Fields> list(String key) {
        return items(key).stream()
                .flatMap(item -> values.mapping(item, key).stream())
                .map(item -> new Fields(item, values))
                .toList();
    }

    /** Texts by name. */
    public Map<String, Text> texts(String key) {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (Yaml.Entry entry : entries(key)) {
            values.text(entry.value(), entry.key()).ifPresent(text -> texts.put(entry.key(), text));
        }
        return texts;
    }

    public Optional<String> string(String key) {
        return scalar(key).map(Yaml.Scalar::text);
    }

    public Optional<LocalDate> date(String key) {
        return scalar(key).flatMap(forms::date);
    }

    public Optional<Integer> whole(String key) {
        return scalar(key).flatMap(forms::whole);
    }

    /** A day of the calendar, or one relative to a wave. */
    public Optional<When> when(String key) {
        return scalar(key).flatMap(forms::when);
    }

    /** A day relative to a wave. */
    public Optional<Moment> moment(Yaml value, String key) {
        Optional<Yaml.Scalar> text = values.scalar(value, key);
        Optional<Moment> moment = text.flatMap(scalar -> Moment.parse(scalar.text()));
        return text.isPresent() && moment.isEmpty()
                ? forms.wrong(text.get(), "no day of a wave", "write it like 3 weeks before start, or 2 days after end")
                : moment;
    }

    public boolean flag(String key, boolean otherwise) {
        return scalar(key).flatMap(forms::flag).orElse(otherwise);
    }

    /** For whom it is: everything that its {@code for} and whatever was meant to be one come to; everybody without. */
    public Target conditions(Expressions expressions) {
        asked.add(FrontMatterKeys.FOR);
        mapping.entries().keySet().stream().filter(FrontMatterKeys::isNearFor).forEach(asked::add);
        return expressions.conditions(mapping).stream().map(Condition::target).reduce(Target.everyone(), Target::and);
    }

    /** One of the known words. */
    public Optional<String> choice(String key, List<String> choices) {
        Optional<Yaml.Scalar> chosen = scalar(key);
        return chosen.isPresent() && !choices.contains(chosen.get().text())
                ? forms.wrong(
                        chosen.get(), "not one of " + String.join(", ", choices), Values.hint(chosen.get(), choices))
                : chosen.map(Yaml.Scalar::text);
    }

    /** Reports every key that was not asked for. */
    public void rest() {
        for (Yaml.Entry entry : mapping.entries().values()) {
            if (!asked.contains(entry.key())) {
                values.unknownKey(entry, asked);
            }
        }
    }
}
