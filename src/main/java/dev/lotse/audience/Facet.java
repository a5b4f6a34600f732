package dev.lotse.audience;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Something departments can differ in, such as the platform, with the values it can have.
 *
 * @param values by id, in the order of the file, with the name readers know
 */
public record Facet(String id, Map<String, Text> values) {
    /** Facets that every project has; nobody declares them. {@code profile} is never written in an expression. */
    public static final Set<String> BUILT_IN = Set.of("department", "wave", "language", "phase", "profile");

    public Facet {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
