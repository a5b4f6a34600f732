package dev.lotse.audience;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that {@code audiences.yml} declares, in its order.
 *
 * @param groups the named audiences
 * @param vocabulary the words that expressions may use
 */
public record Audience(
        Map<String, Facet> facets,
        Map<String, Person> people,
        Map<String, Helpdesk> helpdesks,
        Map<String, Target> groups,
        Map<String, Department> departments,
        Vocabulary vocabulary) {
    private static final String SPONSOR = "sponsor";

    /** What is known where {@code audiences.yml} can't be read. */
    public static final Audience UNKNOWN =
            new Audience(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), new Vocabulary(Map.of(), Map.of()));

    public Audience {
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        helpdesks = Collections.unmodifiableMap(new LinkedHashMap<>(helpdesks));
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
    }

    /** A person by id; {@code sponsor} is the department's own. */
    public Optional<Person> person(String id, Department own) {
        return id.equals(SPONSOR) ? own.sponsor() : Optional.ofNullable(people.get(id));
    }
}
