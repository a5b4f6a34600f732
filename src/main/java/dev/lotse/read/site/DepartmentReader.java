package dev.lotse.read.site;

import dev.lotse.audience.Department;
import dev.lotse.audience.Facet;
import dev.lotse.audience.PassMarks;
import dev.lotse.audience.Target;
import dev.lotse.audience.Text;
import dev.lotse.audience.Vocabulary;
import dev.lotse.read.keys.AudiencesKeys;
import dev.lotse.read.yaml.Expressions;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Keys;
import dev.lotse.read.yaml.Kind;
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
    private final Map<String, Facet> facets;
    private final ContactReader contacts;
    private final Vocabulary vocabulary;
    private final List<String> languages;
    private final Optional<Set<String>> waves;
    private final List<Key<List<Yaml.Scalar>>> facetKeys;

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
        this.facetKeys = facets.keySet().stream().map(AudiencesKeys::facet).toList();
    }

    /** A department, which needs a name. */
    Department readNamed(String id, Inheritance.Extended extended, Values values) {
        return read(id, extended, AudiencesKeys.DEPARTMENT, values);
    }

    /** A profile, as if it were a department. */
    Department read(String id, Inheritance.Extended extended, Values values) {
        return read(id, extended, AudiencesKeys.PROFILE, values);
    }

    private Department read(String id, Inheritance.Extended extended, Keys known, Values values) {
        Yaml.Mapping mapping = extended.mapping();
        Keys keys = known.with(facetKeys);
        Fields fields = mapping.entries().isEmpty()
                ? Fields.none(mapping.at(), keys, values)
                : new Fields(mapping, keys, values);
        return new Department(
                id,
                fields.get(AudiencesKeys.NAME).orElse(Text.of(id)),
                facets(fields, values),
                extended.profiles(),
                languages(fields, values),
                fields.get(AudiencesKeys.SIZE).map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.get(AudiencesKeys.WAVE).flatMap(wave -> wave(wave, values)),
                fields.get(AudiencesKeys.SPONSOR).flatMap(contacts::person),
                fields.list(AudiencesKeys.CHAMPIONS).stream()
                        .flatMap(champion -> contacts.person(champion).stream())
                        .toList(),
                fields.get(AudiencesKeys.DEPARTMENT_HELPDESK).flatMap(contacts::helpdesk),
                SiteFile.variables(fields.list(AudiencesKeys.VARIABLES), values),
                fields.get(AudiencesKeys.SEES)
                        .map(sees ->
                                new Expressions(vocabulary, values.diagnostics()).read(sees, AudiencesKeys.SEES.name()))
                        .orElse(Target.nobody()),
                fields.get(AudiencesKeys.INTERNAL).orElse(false),
                fields.get(AudiencesKeys.LISTED).orElse(true),
                fields.get(AudiencesKeys.URL),
                BrandReader.accent(fields, AudiencesKeys.ACCENT),
                fields.get(AudiencesKeys.WELCOME),
                passMarks(fields, values),
                fields.at());
    }

    /** One for all modules, or one for each that it names. */
    private static PassMarks passMarks(Fields fields, Values values) {
        Optional<Yaml.Mapping> modules = fields.mapping(AudiencesKeys.PASS_MARK);
        if (modules.isEmpty()) {
            return new PassMarks(
                    fields.get(AudiencesKeys.PASS_MARK).map(OptionalInt::of).orElse(OptionalInt.empty()), Map.of());
        }
        Map<String, PassMarks.Mark> marks = new LinkedHashMap<>();
        for (Yaml.Entry entry : modules.get().entries().values()) {
            Kind.PERCENT
                    .of(entry, values)
                    .ifPresent(percent -> marks.put(entry.key(), new PassMarks.Mark(percent, entry.at())));
        }
        return new PassMarks(OptionalInt.empty(), marks);
    }

    private Map<String, Set<String>> facets(Fields fields, Values values) {
        Map<String, Set<String>> read = new LinkedHashMap<>();
        for (Facet facet : facets.values()) {
            Set<String> has = new LinkedHashSet<>();
            for (Yaml.Scalar value : fields.list(AudiencesKeys.facet(facet.id()))) {
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
        List<Yaml.Scalar> given = fields.list(AudiencesKeys.LANGUAGES);
        if (!languages.isEmpty()) {
            given.forEach(language -> values.isKnown("unknown-language", "language", language, languages));
        }
        List<String> own = languages.stream()
                .filter(language -> given.stream().anyMatch(text -> text.text().equals(language)))
                .toList();
        return own.isEmpty() ? languages : own;
    }

    private Optional<String> wave(Yaml.Scalar wave, Values values) {
        boolean known = waves.isEmpty() || values.isKnown("unknown-wave", "wave", wave, waves.get());
        return known && new Ids(values.diagnostics()).check("wave", wave.text(), wave.at())
                ? Optional.of(wave.text())
                : Optional.empty();
    }
}
