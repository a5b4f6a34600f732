package dev.lotse.read.site;

import dev.lotse.audience.Target;
import dev.lotse.content.PageId;
import dev.lotse.content.Phrase;
import dev.lotse.content.Policy;
import dev.lotse.content.Ref;
import dev.lotse.content.Training;
import dev.lotse.read.keys.PageKeys;
import dev.lotse.read.yaml.Expressions;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Forms;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads what front matter says about a training module. */
public final class TrainingReader {
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
                fields.get(PageKeys.MODE).orElse(Training.Mode.SELF_STUDY),
                fields.get(PageKeys.PASS_MARK).map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.list(PageKeys.SESSIONS).stream()
                        .flatMap(session -> session(session, page).stream())
                        .toList());
    }

    private Optional<Training.Session> session(Fields fields, PageId page) {
        Target target = fields.conditions(expressions);
        Optional<LocalDate> date = fields.get(PageKeys.SESSION_DATE);
        Optional<Forms.Hours> time = fields.get(PageKeys.TIME);
        Phrase place = place(fields, page.language());
        Optional<Ref> link = fields.get(PageKeys.SESSION_LINK)
                .map(to -> new Ref(
                        page.path(), page.language(), phrase(to), Ref.Kind.LINK, Optional.of(Policy.TEXT), to.at()));
        return date.flatMap(
                day -> time.map(hours -> new Training.Session(target, day, hours.start(), hours.end(), place, link)));
    }

    /** A text, or the one of several that is in the page's language; the first where none is. */
    private Phrase place(Fields fields, String language) {
        Optional<Yaml.Mapping> several = fields.mapping(PageKeys.PLACE);
        if (several.isEmpty()) {
            return fields.get(PageKeys.PLACE).map(this::phrase).orElse(Phrase.EMPTY);
        }
        values.text(several.get(), PageKeys.PLACE.name());
        Map<String, Yaml.Entry> versions = several.get().entries();
        return Stream.concat(Stream.of(language), languages.stream())
                .flatMap(wanted -> Optional.ofNullable(versions.get(wanted)).stream())
                .map(Yaml.Entry::value)
                .filter(Yaml.Scalar.class::isInstance)
                .map(text -> phrase((Yaml.Scalar) text))
                .findFirst()
                .orElse(Phrase.EMPTY);
    }

    private Phrase phrase(Yaml.Scalar text) {
        return variables.phrase(text.text(), text::at, values.diagnostics());
    }
}
