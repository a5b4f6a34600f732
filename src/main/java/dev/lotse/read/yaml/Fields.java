package dev.lotse.read.yaml;

import dev.lotse.audience.Target;
import dev.lotse.content.Condition;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.util.List;
import java.util.Optional;

/** A mapping and the keys that it may have: tells those that are missing and those that nobody knows, and gives the value of each. */
public final class Fields {
    private final Yaml.Mapping mapping;
    private final Keys keys;
    private final Values values;

    private Fields(Values values, Keys keys, Yaml.Mapping mapping) {
        this.mapping = mapping;
        this.keys = keys;
        this.values = values;
    }

    public Fields(Yaml.Mapping mapping, Keys keys, Values values) {
        this(values, keys, mapping);
        keys.all().stream()
                .filter(key -> key.isRequired() && !mapping.entries().containsKey(key.name()))
                .forEach(key -> diagnostics()
                        .error("missing-key", mapping.at(), "\"" + key.name() + "\" is missing here", key.missing()));
        mapping.entries().values().stream()
                .filter(entry -> !keys.open() && !keys.know(entry.key()))
                .forEach(entry -> values.unknownKey(entry, keys.names()));
    }

    /** Those of an entry; none where it holds something else, which is told. */
    public static Fields of(Yaml.Entry entry, Keys keys, Values values) {
        return values.fields(entry.value(), entry.key(), keys).orElseGet(() -> none(entry.at(), keys, values));
    }

    /** Those of something that has none, of which nothing is asked. */
    public static Fields none(Position at, Keys keys, Values values) {
        return new Fields(values, keys, Yaml.Mapping.empty(at));
    }

    /** All that was written. */
    public Yaml.Mapping written() {
        return mapping;
    }

    public Position at() {
        return mapping.at();
    }

    /** The place of a key's value; of the whole where it is not there. */
    public Position at(Key<?> key) {
        return entry(key).map(entry -> entry.value().at()).orElse(mapping.at());
    }

    public boolean has(Key<?> key) {
        return entry(key).isPresent();
    }

    public Forms forms() {
        return values.forms();
    }

    public Diagnostics diagnostics() {
        return values.diagnostics();
    }

    /** What stands at a key. */
    public Optional<Yaml.Entry> entry(Key<?> key) {
        if (!keys.have(key)) {
            throw new IllegalArgumentException("\"" + key.name() + "\" is not declared here");
        }
        return Optional.ofNullable(mapping.entries().get(key.name()));
    }

    /** What is written at a key, if there is something. */
    public Optional<Yaml> value(Key<?> key) {
        return entry(key).flatMap(values::given);
    }

    /** The value of a key, if it has one that can be read. */
    public <T> Optional<T> get(Key<T> key) {
        return entry(key).flatMap(entry -> key.kind().of(entry, values));
    }

    /** The values of a key; none where it is not there. */
    public <T> List<T> list(Key<List<T>> key) {
        return get(key).orElse(List.of());
    }

    /** The mapping at a key that may also be something else. */
    public Optional<Yaml.Mapping> mapping(Key<?> key) {
        return entry(key)
                .map(Yaml.Entry::value)
                .filter(Yaml.Mapping.class::isInstance)
                .map(Yaml.Mapping.class::cast);
    }

    /** The keys of such a mapping. */
    public Optional<Fields> inside(Key<?> key) {
        return inside(key, key.kind().shape().inside());
    }

    /** The same, where these are its keys. */
    public Optional<Fields> inside(Key<?> key, Keys own) {
        return mapping(key).map(inner -> new Fields(inner, own, values));
    }

    /** For whom it is: everything that its {@code for} and whatever was meant to be one come to; everybody without. */
    public Target conditions(Expressions expressions) {
        return Condition.all(expressions.conditions(mapping));
    }
}
