package dev.lotse.read.site;

import dev.lotse.audience.Department;
import dev.lotse.audience.Facet;
import dev.lotse.audience.PassMarks;
import dev.lotse.audience.Target;
import dev.lotse.audience.Text;
import dev.lotse.audience.Vocabulary;
import dev.lotse.read.yaml.Expressions;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a department, with all that it extends. */
public final class DepartmentReader {
    private static final String PASS_MARK = "pass-mark";

    /** Keys that a department can have beside the facets. */
    static final Set<String> KEYS = Set.of(
            "extends",
            "name",
            "languages",
            "size",
            "wave",
            "sponsor",
            "champions",
            "helpdesk",
            "variables",
            "sees",
            "internal",
            "listed",
            "url",
            "accent",
            "welcome",
            PASS_MARK);

    private final Map<String, Facet> facets;
    private final ContactReader contacts;
    private final Vocabulary vocabulary;
    private final List<String> languages;
    private final Optional<Set<String>> waves;

    /**
     * A reader for the departments of a project.
     *
     * @param languages of the site
     * @param waves that the plan knows, if there is one
     */
    DepartmentReader(
            Map<String, Facet> facets,
            ContactReader contacts,
            Vocabulary vocabulary,
            List<String> languages,
            Optional<Set<String>> waves) {
        this.facets = facets;
        this.contacts = contacts;
        this.vocabulary = vocabulary;
        this.languages = languages;
        this.waves = waves;
    }

    /** A department, which needs a name. */
    Department readNamed(String id, Inheritance.Extended extended, Values values) {
        if (!extended.mapping().entries().isEmpty()) {
            new Fields(extended.mapping(), values).require("name", "write it like: name: Sales");
        }
        return read(id, extended, values);
    }

    /** A department, or a profile as if it were one. */
    Department read(String id, Inheritance.Extended extended, Values values) {
        Fields fields = new Fields(extended.mapping(), values);
        fields.value("extends");
        Department department = new Department(
                id,
                fields.text("name").orElse(Text.of(id)),
                facets(fields, values),
                extended.profiles(),
                languages(fields, values),
                fields.whole("size").map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.scalar("wave").flatMap(wave -> wave(wave, values)),
                fields.scalar("sponsor").flatMap(contacts::person),
                fields.scalars("champions").stream()
                        .flatMap(champion -> contacts.person(champion).stream())
                        .toList(),
                fields.scalar("helpdesk").flatMap(contacts::helpdesk),
                SiteFile.variables(fields),
                sees(fields),
                fields.flag("internal", false),
                fields.flag("listed", true),
                fields.scalar("url").flatMap(fields.forms()::folder),
                BrandReader.accent(fields, "accent"),
                fields.text("welcome"),
                passMarks(fields),
                fields.at());
        fields.rest();
        return department;
    }

    /** One for all modules, or one for each that it names. */
    private static PassMarks passMarks(Fields fields) {
        if (fields.value(PASS_MARK).filter(Yaml.Mapping.class::isInstance).isEmpty()) {
            return new PassMarks(TrainingReader.percent(fields, PASS_MARK), Map.of());
        }
        Fields modules = fields.fields(PASS_MARK).orElseThrow();
        Map<String, PassMarks.Mark> marks = new LinkedHashMap<>();
        for (Yaml.Entry entry : fields.entries(PASS_MARK)) {
            TrainingReader.percent(modules, entry.key())
                    .ifPresent(percent -> marks.put(entry.key(), new PassMarks.Mark(percent, entry.at())));
        }
        return new PassMarks(OptionalInt.empty(), marks);
    }

    private Map<String, Set<String>> facets(Fields fields, Values values) {
        Map<String, Set<String>> read = new LinkedHashMap<>();
        for (Facet facet : facets.values()) {
            Set<String> has = new LinkedHashSet<>();
            for (Yaml.Scalar value : fields.scalars(facet.id())) {
                if (facet.values().containsKey(value.text())) {
                    has.add(value.text());
                } else if (!facet.values().isEmpty()) {
                    unknownValue(facet, value, values);
                }
            }
            if (!has.isEmpty()) {
                read.put(facet.id(), Set.copyOf(has));
            }
        }
        return read;
    }

    public static void unknownValue(Facet facet, Yaml.Scalar value, Values values) {
        boolean several = value.text().contains(",") || value.text().contains(" ");
        values.diagnostics()
                .error(
                        "unknown-value",
                        value.at(),
                        "\"" + facet.id() + "\" has no value \"" + value.text() + "\"",
                        several
                                ? "write several as a list: [a, b]"
                                : Values.either(value.text(), facet.values().keySet()));
    }

    private List<String> languages(Fields fields, Values values) {
        List<Yaml.Scalar> given = fields.scalars("languages");
        for (Yaml.Scalar language : given) {
            if (!languages.isEmpty() && !languages.contains(language.text())) {
                values.unknown("unknown-language", language.at(), "language", language.text(), languages);
            }
        }
        List<String> own = languages.stream()
                .filter(language -> given.stream().anyMatch(text -> text.text().equals(language)))
                .toList();
        return own.isEmpty() ? languages : own;
    }

    private Optional<String> wave(Yaml.Scalar wave, Values values) {
        if (waves.isPresent() && !waves.get().contains(wave.text())) {
            values.unknown("unknown-wave", wave.at(), "wave", wave.text(), waves.get());
            return Optional.empty();
        }
        return new Ids(values.diagnostics()).check("wave", wave.text(), wave.at())
                ? Optional.of(wave.text())
                : Optional.empty();
    }

    private Target sees(Fields fields) {
        return fields.value("sees")
                .map(sees -> new Expressions(vocabulary, fields.diagnostics()).read(sees, "sees"))
                .orElse(Target.nobody());
    }
}
