package dev.lotse.read.yaml;

import dev.lotse.audience.Text;
import dev.lotse.audience.Tickets;
import dev.lotse.rollout.Moment;
import dev.lotse.rollout.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the value of a key can be, and how it is read. */
public final class Kind<T> {
    public static final Kind<String> TEXT = form("text", (forms, text) -> Optional.of(text.text()));
    public static final Kind<Text> TRANSLATED =
            new Kind<>("text, or one by language", (value, key, values) -> values.text(value, key));
    /** A text with variables. */
    public static final Kind<Yaml.Scalar> PHRASE = text("text with variables");

    public static final Kind<Yaml.Scalar> ID = text("id");
    public static final Kind<Yaml.Scalar> PATH = text("path");
    public static final Kind<Boolean> FLAG = form("true or false", Forms::flag);
    public static final Kind<Integer> WHOLE = form("whole number", Forms::whole);
    public static final Kind<Double> DECIMAL = form("number", Forms::decimal);
    public static final Kind<Integer> PERCENT = form("percentage", Forms::percent);
    public static final Kind<LocalDate> DATE = form("date", Forms::date);
    public static final Kind<When> WHEN = form("date, or moment of a wave", Forms::when);
    public static final Kind<Moment> MOMENT = form("moment of a wave", Forms::moment);
    public static final Kind<Period> PERIOD = form("duration", Forms::period);
    public static final Kind<Forms.Hours> HOURS = form("start and end", Forms::hours);
    public static final Kind<String> EMAIL = form("e-mail address", Forms::email);
    public static final Kind<String> FOLDER = form("web address", Forms::folder);
    public static final Kind<Tickets> TICKETS = form("web address with places", Forms::tickets);
    /** A path in the content. */
    public static final Kind<String> INSIDE = form("path in the content", Forms::pathInside);

    /** For whom something is, read with the words of a project. */
    public static final Kind<Yaml> AUDIENCE = yaml("audience, or a list of them");
    /** The same, where a misspelt {@code for} restricts too. */
    public static final Kind<Yaml> CONDITION = yaml("audience, or a list of them");

    /** Texts in a list, or a single one. */
    public static final Kind<List<Yaml.Scalar>> TEXTS = texts("text", (forms, text) -> Optional.of(text));

    public static final Kind<List<Yaml.Scalar>> IDS = texts("id", (forms, text) -> Optional.of(text));
    public static final Kind<List<Yaml.Scalar>> PATHS = texts("path", (forms, text) -> Optional.of(text));
    public static final Kind<List<String>> INSIDES = texts("path in the content", Forms::pathInside);
    public static final Kind<List<LocalDate>> DATES = texts("date", Forms::date);

    private final String name;
    private final List<String> allowed;
    private final String step;
    private final Keys inside;
    private final Reading<T> reading;

    /** Makes something of a value, or says what is wrong with it. */
    private interface Reading<T> {
        Optional<T> read(Yaml value, String key, Values values);
    }

    private Kind(String name, Reading<T> reading) {
        this(name, List.of(), "", Keys.of(), reading);
    }

    private Kind(String name, List<String> allowed, String step, Keys inside, Reading<T> reading) {
        this.name = name;
        this.allowed = allowed;
        this.step = step;
        this.inside = inside;
        this.reading = reading;
    }

    private static <T> Kind<T> form(String name, BiFunction<Forms, Yaml.Scalar, Optional<T>> form) {
        return new Kind<>(
                name,
                (value, key, values) -> values.scalar(value, key).flatMap(text -> form.apply(values.forms(), text)));
    }

    private static Kind<Yaml> yaml(String name) {
        return new Kind<>(name, (value, key, values) -> Optional.of(value));
    }

    private static <T> Kind<List<T>> texts(String name, BiFunction<Forms, Yaml.Scalar, Optional<T>> form) {
        return new Kind<>(
                name + ", or a list of them",
                (value, key, values) -> Optional.of(values.scalars(value, key).stream()
                        .flatMap(text -> form.apply(values.forms(), text).stream())
                        .toList()));
    }

    /** A list of whatever its reader knows. */
    public static Kind<List<Yaml>> items(String name) {
        return new Kind<>("list of " + name, (value, key, values) -> Optional.of(values.items(value, key)));
    }

    /** A text with its place, whose form its reader knows. */
    public static Kind<Yaml.Scalar> text(String name) {
        return form(name, (forms, text) -> Optional.of(text));
    }

    /** One of some words. */
    @SafeVarargs
    public static <T> Kind<T> oneOf(T... choices) {
        List<String> names = Arrays.stream(choices).map(Object::toString).toList();
        Kind<T> chosen = form("one of", (forms, text) -> {
            int found = names.indexOf(text.text());
            return found >= 0
                    ? Optional.of(choices[found])
                    : forms.wrong(text, "not one of " + String.join(", ", names), Values.hint(text, names));
        });
        return new Kind<>("one of", names, "", Keys.of(), chosen.reading);
    }

    /** A mapping. */
    public static Kind<Fields> mapping(Keys keys) {
        return new Kind<>(
                "keys with values",
                List.of(),
                "",
                keys,
                (value, key, values) -> values.mapping(value, key).map(mapping -> new Fields(mapping, keys, values)));
    }

    /** A list of mappings. */
    public static Kind<List<Fields>> list(Keys keys) {
        Kind<Fields> each = mapping(keys);
        return new Kind<>(
                "list of keys with values",
                List.of(),
                "[]",
                keys,
                (value, key, values) -> Optional.of(values.items(value, key).stream()
                        .flatMap(item -> each.reading.read(item, key, values).stream())
                        .toList()));
    }

    /** A mapping whose keys are names that its author chooses. */
    public static Kind<List<Yaml.Entry>> named(Kind<?> each) {
        return new Kind<>(
                "by name: " + each.name,
                each.allowed,
                ".*",
                each.inside,
                (value, key, values) -> values.mapping(value, key)
                        .map(mapping -> List.copyOf(mapping.entries().values())));
    }

    /** This one, or a mapping, for which is to be {@linkplain Fields#inside looked} first. */
    public Kind<T> or(Keys keys) {
        return new Kind<>(name + ", or keys with values", allowed, step, keys, reading);
    }

    public String name() {
        return name;
    }

    /** The words that it may be; none where that is open. */
    public List<String> allowed() {
        return allowed;
    }

    /** How its mappings are reached: {@code []} for each in a list, {@code .*} for each that has a name. */
    String step() {
        return step;
    }

    /** The keys of the mappings in it. */
    public Keys inside() {
        return inside;
    }

    /** The value of a key. */
    public Optional<T> of(Yaml.Entry entry, Values values) {
        return values.given(entry).flatMap(value -> read(value, entry.key(), values));
    }

    /** A value that is known by some name. */
    public Optional<T> read(Yaml value, String named, Values values) {
        return reading.read(value, named, values);
    }
}
