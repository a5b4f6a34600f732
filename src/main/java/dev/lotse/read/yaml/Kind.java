package dev.lotse.read.yaml;

import dev.lotse.audience.Text;
import dev.lotse.audience.Tickets;
import dev.lotse.read.yaml.Shape.Seen;
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
 * @param shape what it is, for programs
 */
public record Kind<T>(String name, Shape shape, Kind.Reading<T> reading) {
    private static final String WEB = "[Hh][Tt][Tt][Pp][Ss]?://.+";

    /** A text of which nothing more is known. */
    private static final Shape.Plain OPEN = shape(Seen.ANYTHING, "");

    public static final Kind<String> TEXT = form("text", OPEN, (forms, text) -> Optional.of(text.text()));
    public static final Kind<Text> TRANSLATED = new Kind<>(
            "text, or one by language",
            new Shape.Either(OPEN, new Shape.Named(OPEN)),
            (value, key, values) -> values.text(value, key));
    /** A text with variables. */
    public static final Kind<Yaml.Scalar> PHRASE = text("text with variables");

    public static final Kind<Yaml.Scalar> ID = text("id");
    public static final Kind<Yaml.Scalar> PATH = text("path");
    /** What leads to a page or elsewhere. */
    public static final Kind<Yaml.Scalar> LINK = text("link");

    public static final Kind<Boolean> FLAG =
            form("true or false", shape(Seen.FLAG, "true|false", "true", "false"), Forms::flag);
    public static final Kind<Integer> WHOLE =
            form("whole number", shape(Seen.WHOLE, Forms.WHOLE.pattern(), "240"), Forms::whole);
    public static final Kind<Double> DECIMAL =
            form("number", shape(Seen.NUMBER, Forms.DECIMAL.pattern(), "10"), Forms::decimal);
    public static final Kind<Integer> PERCENT =
            form("percentage", shape(Seen.WHOLE, Forms.PERCENT.pattern(), "80 %"), Forms::percent);
    public static final Kind<LocalDate> DATE =
            form("date", shape(Seen.TEXT, Forms.DATE.pattern(), "2026-10-05"), Forms::date);
    public static final Kind<When> WHEN =
            form("date, or moment of a wave", shape(Seen.TEXT, "", "2026-10-05", "2 weeks before start"), Forms::when);
    public static final Kind<Moment> MOMENT =
            form("moment of a wave", shape(Seen.TEXT, "", "start", "3 weeks before start"), Forms::moment);
    public static final Kind<Period> PERIOD = form("duration", shape(Seen.TEXT, "", "6 months"), Forms::period);
    public static final Kind<Forms.Hours> HOURS =
            form("start and end", shape(Seen.TEXT, "", "9:00-9:30"), Forms::hours);
    public static final Kind<String> EMAIL =
            form("e-mail address", shape(Seen.TEXT, ".+@.+", "anna.keller@example.com"), Forms::email);
    public static final Kind<String> FOLDER =
            form("web address", shape(Seen.TEXT, WEB, "https://intranet.example.com/"), Forms::folder);
    public static final Kind<Tickets> TICKETS = form(
            "web address with places",
            shape(Seen.TEXT, WEB, "https://tickets.example.com/new?about={id}"),
            Forms::tickets);
    /** A path in the content. */
    public static final Kind<String> INSIDE = form("path in the content", OPEN, Forms::pathInside);

    /** For whom something is, read with the words of a project. */
    public static final Kind<Yaml> AUDIENCE = yaml("audience, or a list of them");
    /** The same, where a misspelt {@code for} restricts too. */
    public static final Kind<Yaml> CONDITION = yaml("condition, or a list of them");

    /** Texts in a list, or a single one. */
    public static final Kind<List<Yaml.Scalar>> TEXTS = texts(text("text"));

    public static final Kind<List<Yaml.Scalar>> IDS = texts(ID);
    public static final Kind<List<Yaml.Scalar>> LINKS = texts(LINK);
    public static final Kind<List<String>> INSIDES = texts(INSIDE);
    public static final Kind<List<LocalDate>> DATES = texts(DATE);

    /** Makes something of a value, or says what is wrong with it. */
    interface Reading<T> {
        Optional<T> read(Yaml value, String key, Values values);
    }

    private static Shape.Plain shape(Seen seen, String pattern, String... examples) {
        return new Shape.Plain(seen, pattern, List.of(), List.of(examples));
    }

    private static <T> Kind<T> form(String name, Shape shape, BiFunction<Forms, Yaml.Scalar, Optional<T>> form) {
        return new Kind<>(
                name,
                shape,
                (value, key, values) -> values.scalar(value, key).flatMap(text -> form.apply(values.forms(), text)));
    }

    private static <T> Kind<List<T>> texts(Kind<T> each) {
        return new Kind<>(
                each.name + ", or a list of them",
                new Shape.Several(each.shape),
                (value, key, values) -> Optional.of(values.scalars(value, key).stream()
                        .flatMap(text -> each.read(text, key, values).stream())
                        .toList()));
    }

    private static Kind<Yaml> yaml(String name) {
        Shape.Plain audience = shape(Seen.ANYTHING, "", "sales", "platform:ios and not region:nordics");
        return new Kind<>(name, new Shape.Several(audience), (value, key, values) -> Optional.of(value));
    }

    /** A text with its place, whose form its reader knows. */
    public static Kind<Yaml.Scalar> text(String name, String... examples) {
        return form(name, shape(Seen.ANYTHING, "", examples), (forms, text) -> Optional.of(text));
    }

    /** One of some words. */
    public static <T> Kind<T> oneOf(List<T> choices) {
        List<String> names = choices.stream().map(Object::toString).toList();
        return form(
                "one of",
                new Shape.Plain(Seen.ANYTHING, "", names, List.of()),
                (forms, text) -> names.contains(text.text())
                        ? Optional.of(choices.get(names.indexOf(text.text())))
                        : forms.wrong(text, "not one of " + String.join(", ", names), Values.hint(text, names)));
    }

    /** A list of whatever its reader knows. */
    public static Kind<List<Yaml>> items(String name) {
        return new Kind<>(
                "list of " + name,
                new Shape.Listed(new Shape.Keyed(Keys.ANY)),
                (value, key, values) -> Optional.of(values.items(value, key)));
    }

    /** A mapping. */
    public static Kind<Fields> mapping(Keys keys) {
        return new Kind<>(
                "keys with values", new Shape.Keyed(keys), (value, key, values) -> values.fields(value, key, keys));
    }

    /** A list of mappings. */
    public static Kind<List<Fields>> list(Keys keys) {
        return new Kind<>(
                "list of keys with values",
                new Shape.Listed(new Shape.Keyed(keys)),
                (value, key, values) -> Optional.of(values.items(value, key).stream()
                        .flatMap(item -> values.fields(item, key, keys).stream())
                        .toList()));
    }

    /** A mapping whose keys are names that its author chooses. */
    public static Kind<List<Yaml.Entry>> named(Kind<?> each) {
        return new Kind<>(
                "by name: " + each.name,
                new Shape.Named(each.shape),
                (value, key, values) -> values.mapping(value, key)
                        .map(mapping -> List.copyOf(mapping.entries().values())));
    }

    /** This one, or a mapping, for which is to be {@linkplain Fields#inside looked} first. */
    public Kind<T> or(Keys keys) {
        return new Kind<>(name + ", or keys with values", new Shape.Either(shape, new Shape.Keyed(keys)), reading);
    }

    /** This one, or one by names that their author chooses, for which is to be {@linkplain Fields#mapping looked} first. */
    public Kind<T> orNamed(Kind<?> each) {
        return new Kind<>(name + ", or one by name", new Shape.Either(shape, new Shape.Named(each.shape)), reading);
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
