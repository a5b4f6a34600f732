package dev.lotse.read.yaml;

import dev.lotse.audience.Text;
import dev.lotse.audience.Tickets;
import dev.lotse.rollout.Moment;
import dev.lotse.rollout.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What the value of a key can be, and how it is read.
 *
 * @param name what it is, for people
 * @param allowed the words that it may be; none where that is open
 * @param step how the mappings in it are reached: {@code []} for each in a list, {@code .*} for each that has a name
 * @param inside the keys of these mappings
 */
public record Kind<T>(String name, List<String> allowed, String step, Keys inside, Kind.Reading<T> reading) {
    public static final Kind<String> TEXT = form("text", (forms, text) -> Optional.of(text.text()));
    public static final Kind<Text> TRANSLATED =
            new Kind<>("text, or one by language", (value, key, values) -> values.text(value, key));
    /** A text with variables. */
    public static final Kind<Yaml.Scalar> PHRASE = text("text with variables");

    public static final Kind<Yaml.Scalar> ID = text("id");
    public static final Kind<Yaml.Scalar> PATH = text("path");
    /** What leads to a page or elsewhere. */
    public static final Kind<Yaml.Scalar> LINK = text("link");

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
    public static final Kind<Yaml> CONDITION = yaml("condition, or a list of them");

    /** Texts in a list, or a single one. */
    public static final Kind<List<Yaml.Scalar>> TEXTS = texts("text");

    public static final Kind<List<Yaml.Scalar>> IDS = texts("id");
    public static final Kind<List<Yaml.Scalar>> LINKS = texts("link");
    public static final Kind<List<String>> INSIDES = texts("path in the content", Forms::pathInside);
    public static final Kind<List<LocalDate>> DATES = texts("date", Forms::date);

    /** Makes something of a value, or says what is wrong with it. */
    interface Reading<T> {
        Optional<T> read(Yaml value, String key, Values values);
    }

    private Kind(String name, Reading<T> reading) {
        this(name, List.of(), "", Keys.of(), reading);
    }

    private Kind<T> with(String how, Keys keys) {
        return new Kind<>(name, allowed, how, keys, reading);
    }

    private static <T> Kind<T> form(String name, BiFunction<Forms, Yaml.Scalar, Optional<T>> form) {
        return new Kind<>(
                name,
                (value, key, values) -> values.scalar(value, key).flatMap(text -> form.apply(values.forms(), text)));
    }

    private static <T> Kind<List<T>> texts(String name, BiFunction<Forms, Yaml.Scalar, Optional<T>> form) {
        return new Kind<>(
                name + ", or a list of them",
                (value, key, values) -> Optional.of(values.scalars(value, key).stream()
                        .flatMap(text -> form.apply(values.forms(), text).stream())
                        .toList()));
    }

    private static Kind<List<Yaml.Scalar>> texts(String name) {
        return texts(name, (forms, text) -> Optional.of(text));
    }

    private static Kind<Yaml> yaml(String name) {
        return new Kind<>(name, (value, key, values) -> Optional.of(value));
    }

    /** A text with its place, whose form its reader knows. */
    public static Kind<Yaml.Scalar> text(String name) {
        return form(name, (forms, text) -> Optional.of(text));
    }

    /** One of some words. */
    public static <T> Kind<T> oneOf(List<T> choices) {
        List<String> names = choices.stream().map(Object::toString).toList();
        Kind<T> chosen = form(
                "one of",
                (forms, text) -> names.contains(text.text())
                        ? Optional.of(choices.get(names.indexOf(text.text())))
                        : forms.wrong(text, "not one of " + String.join(", ", names), Values.hint(text, names)));
        return new Kind<>(chosen.name, names, "", chosen.inside, chosen.reading);
    }

    /** A list of whatever its reader knows. */
    public static Kind<List<Yaml>> items(String name) {
        return new Kind<>("list of " + name, (value, key, values) -> Optional.of(values.items(value, key)));
    }

    /** A mapping. */
    public static Kind<Fields> mapping(Keys keys) {
        Kind<Fields> kind = new Kind<>("keys with values", (value, key, values) -> values.fields(value, key, keys));
        return kind.with("", keys);
    }

    /** A list of mappings. */
    public static Kind<List<Fields>> list(Keys keys) {
        Kind<List<Fields>> kind = new Kind<>(
                "list of keys with values",
                (value, key, values) -> Optional.of(values.items(value, key).stream()
                        .flatMap(item -> values.fields(item, key, keys).stream())
                        .toList()));
        return kind.with("[]", keys);
    }

    /** A mapping whose keys are names that its author chooses. */
    public static Kind<List<Yaml.Entry>> named(Kind<?> each) {
        Kind<List<Yaml.Entry>> kind = new Kind<>(
                "by name: " + each.name,
                (value, key, values) -> values.mapping(value, key)
                        .map(mapping -> List.copyOf(mapping.entries().values())));
        return kind.with(".*", each.inside);
    }

    /** This one, or a mapping, for which is to be {@linkplain Fields#inside looked} first. */
    public Kind<T> or(Keys keys) {
        return new Kind<>(
                name + (keys.equals(Keys.ANY) ? ", or one by name" : ", or keys with values"),
                allowed,
                step,
                keys,
                reading);
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
