package dev.lotse.read.site;

import dev.lotse.audience.Audience;
import dev.lotse.audience.Department;
import dev.lotse.audience.Facet;
import dev.lotse.audience.Target;
import dev.lotse.audience.Vocabulary;
import dev.lotse.read.keys.AudiencesKeys;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.rollout.Rollout;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code audiences.yml}: facets, people, help desks, groups, profiles and departments. */
final class AudiencesFile {
    private final Fields root;
    private final Values values;
    private final List<String> languages;
    private final Optional<RolloutFile> rollout;
    private final Ids ids;

    /**
     * The file.
     *
     * @param languages of the site
     */
    AudiencesFile(Yaml.Mapping mapping, Values values, List<String> languages, Optional<RolloutFile> rollout) {
        this.root = new Fields(mapping, AudiencesKeys.ALL, values);
        this.values = values;
        this.languages = languages;
        this.rollout = rollout;
        this.ids = new Ids(values.diagnostics());
    }

    /** Everything in it, as far as it is readable. */
    Audience read() {
        Map<String, Facet> facets = new FacetReader(root, values).read();
        ContactReader contacts = new ContactReader(root, values);
        Map<String, Yaml.Entry> profiles = named(AudiencesKeys.PROFILES, "profile");
        Map<String, Yaml.Entry> groups = named(AudiencesKeys.GROUPS, "group");
        Map<String, Yaml.Entry> departments = named(AudiencesKeys.DEPARTMENTS, "department");
        refuseSharedNames(List.of(profiles, groups, departments));
        if (departments.isEmpty() && root.has(AudiencesKeys.DEPARTMENTS)) {
            values.empty(root.at(AudiencesKeys.DEPARTMENTS), AudiencesKeys.DEPARTMENTS.name());
        }
        Inheritance inheritance = new Inheritance(profiles, values);
        Vocabulary simple = vocabulary(facets, profiles.keySet(), inheritance.extend(departments, values));
        Map<String, Target> meanings = new GroupReader(groups, simple, values).read();
        Vocabulary vocabulary = GroupReader.with(simple, meanings);
        DepartmentReader reader = new DepartmentReader(facets, contacts, vocabulary, languages, waves());
        Map<String, Department> read = new LinkedHashMap<>();
        inheritance.extend(profiles, values).forEach((id, profile) -> reader.read(id, profile, values));
        inheritance
                .extend(departments, values)
                .forEach((id, department) -> read.put(id, reader.readNamed(id, department, values)));
        return new Audience(
                facets,
                contacts.people(),
                contacts.helpdesks(),
                meanings,
                read,
                vocabulary.called(titles(facets, read)));
    }

    /** What people call departments and values, and how each is written. */
    private static Map<String, String> titles(Map<String, Facet> facets, Map<String, Department> departments) {
        Map<String, String> titles = new HashMap<>();
        facets.forEach((id, facet) -> facet.values()
                .forEach((value, name) -> name.byLanguage()
                        .values()
                        .forEach(title -> titles.put(title.toLowerCase(Locale.ROOT), id + ":" + value))));
        departments.forEach((id, department) -> department
                .name()
                .byLanguage()
                .values()
                .forEach(title -> titles.put(title.toLowerCase(Locale.ROOT), id)));
        return titles;
    }

    private Optional<Set<String>> waves() {
        return rollout.filter(RolloutFile::knowsWaves)
                .map(file -> file.waves().waves().keySet());
    }

    /** The entries below a key whose own keys are ids. */
    private Map<String, Yaml.Entry> named(Key<List<Yaml.Entry>> key, String what) {
        Map<String, Yaml.Entry> named = new LinkedHashMap<>();
        for (Yaml.Entry entry : root.list(key)) {
            if (ids.check(what, entry)) {
                named.put(entry.key(), entry);
            }
        }
        return named;
    }

    private void refuseSharedNames(List<Map<String, Yaml.Entry>> kinds) {
        Map<String, Yaml.Entry> first = new LinkedHashMap<>();
        for (Map<String, Yaml.Entry> kind : kinds) {
            for (Yaml.Entry entry : kind.values()) {
                Yaml.Entry other = first.putIfAbsent(entry.key(), entry);
                if (other != null) {
                    values.diagnostics()
                            .error(
                                    "duplicate-id",
                                    entry.at(),
                                    "\"" + entry.key() + "\" is declared in line "
                                            + other.at().line() + " already",
                                    "a department, a group and a profile can't have the same name");
                }
            }
        }
    }

    private Vocabulary vocabulary(
            Map<String, Facet> facets, Set<String> profiles, Map<String, Inheritance.Extended> departments) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        facets.values().forEach(facet -> words.put(facet.id(), facet.values().keySet()));
        words.put("department", departments.keySet());
        words.put("wave", waves().orElseGet(() -> named(departments)));
        words.put("language", new LinkedHashSet<>(languages));
        words.put(
                "phase",
                rollout.map(RolloutFile::waves).orElse(Rollout.NONE).phases().keySet());
        Map<String, Target> names = new LinkedHashMap<>();
        profiles.forEach(id -> names.put(id, new Target.Has("profile", Set.of(id))));
        departments.keySet().forEach(id -> names.put(id, new Target.Has("department", Set.of(id))));
        return new Vocabulary(words, names);
    }

    /** The waves that departments name. */
    private static Set<String> named(Map<String, Inheritance.Extended> departments) {
        Set<String> waves = new LinkedHashSet<>();
        for (Inheritance.Extended department : departments.values()) {
            Yaml.Entry wave = department.mapping().entries().get(AudiencesKeys.WAVE.name());
            if (wave != null && wave.value() instanceof Yaml.Scalar id) {
                waves.add(id.text());
            }
        }
        return waves;
    }
}
