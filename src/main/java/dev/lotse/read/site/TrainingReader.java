package dev.lotse.read.site;

import dev.lotse.audience.Target;
import dev.lotse.content.PageId;
import dev.lotse.content.Phrase;
import dev.lotse.content.Policy;
import dev.lotse.content.Ref;
import dev.lotse.content.Training;
import dev.lotse.read.yaml.Expressions;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Forms;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads what front matter says about a training module. */
public final class TrainingReader {
    private static final List<String> MODES =
            Arrays.stream(Training.Mode.values()).map(Training.Mode::toString).toList();

    private final Expressions expressions;
    private final Variables variables;
    private final Values values;
    private final List<String> languages;

    public TrainingReader(Configuration configuration, Variables variables, Values values) {
        this.expressions = new Expressions(configuration.audience().vocabulary(), values.diagnostics());
        this.variables = variables;
        this.values = values;
        this.languages = configuration.site().languages();
    }

    public Training read(Fields fields, PageId page) {
        return new Training(
                fields.choice("mode", MODES).flatMap(Training.Mode::named).orElse(Training.Mode.SELF_STUDY),
                percent(fields, "pass-mark"),
                fields.list("sessions").stream()
                        .flatMap(session -> session(session, page).stream())
                        .toList());
    }

    /** A share in percent, where there is one that can be read. */
    static OptionalInt percent(Fields fields, String key) {
        return fields.scalar(key)
                .flatMap(fields.forms()::percent)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private Optional<Training.Session> session(Fields fields, PageId page) {
        fields.require("date", "write it like: date: 2026-12-01");
        fields.require("time", "write it like: time: \"9:00-9:30\"");
        Target target = fields.conditions(expressions);
        Optional<LocalDate> date = fields.date("date");
        Optional<Forms.Hours> time = fields.scalar("time").flatMap(fields.forms()::hours);
        Phrase place = place(fields, page.language());
        Optional<Ref> link = fields.scalar("link")
                .map(to -> new Ref(
                        page.path(), page.language(), phrase(to), Ref.Kind.LINK, Optional.of(Policy.TEXT), to.at()));
        fields.rest();
        return date.flatMap(
                day -> time.map(hours -> new Training.Session(target, day, hours.start(), hours.end(), place, link)));
    }

    /** A text, or the one of several that is in the page's language; the first where none is. */
    private Phrase place(Fields fields, String language) {
        Optional<Yaml> value = fields.value("place");
        if (value.isPresent() && value.get() instanceof Yaml.Mapping mapping) {
            values.text(mapping, "place");
            Map<String, Yaml.Entry> versions = mapping.entries();
            return Stream.concat(Stream.of(language), languages.stream())
                    .flatMap(wanted -> Optional.ofNullable(versions.get(wanted)).stream())
                    .map(Yaml.Entry::value)
                    .filter(Yaml.Scalar.class::isInstance)
                    .map(text -> phrase((Yaml.Scalar) text))
                    .findFirst()
                    .orElse(Phrase.EMPTY);
        }
        return fields.scalar("place").map(this::phrase).orElse(Phrase.EMPTY);
    }

    private Phrase phrase(Yaml.Scalar text) {
        return variables.phrase(text.text(), text::at, values.diagnostics());
    }
}
