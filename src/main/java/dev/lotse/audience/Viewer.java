package dev.lotse.audience;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A department as an audience expression asks about it: in a language, on a date.
 *
 * <p>A site that sees several departments has one viewer for each of them.
 *
 * @param facets the values that hold, by facet, the built-in ones included
 * @param internal whether the site that asks gets internal parts
 * @param medium by which the page is read; nothing for the page itself
 */
public record Viewer(
        Department department, Map<String, Set<String>> facets, boolean internal, Optional<String> medium) {
    public Viewer {
        facets = Collections.unmodifiableMap(new HashMap<>(facets));
    }

    /**
     * A department seen from a site.
     *
     * @param language of the site, not of a page in it
     * @param phase of the department's wave, if one has begun
     * @param internal whether the site gets internal parts
     */
    public static Viewer of(Department department, String language, Optional<String> phase, boolean internal) {
        Map<String, Set<String>> facets = new HashMap<>(department.facets());
        facets.put("department", Set.of(department.id()));
        facets.put("profile", department.profiles());
        facets.put("language", Set.of(language));
        facets.put("wave", department.wave().map(Set::of).orElse(Set.of()));
        facets.put("phase", phase.map(Set::of).orElse(Set.of()));
        return new Viewer(department, facets, internal, Optional.empty());
    }

    /** The same reader, reached by mail or the like. */
    public Viewer through(String other) {
        return new Viewer(department, facets, internal, Optional.of(other));
    }

    /** The values that hold for a facet; none for one it does not have. */
    public Set<String> values(String facet) {
        return facets.getOrDefault(facet, Set.of());
    }
}
