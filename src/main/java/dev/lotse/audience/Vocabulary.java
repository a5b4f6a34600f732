package dev.lotse.audience;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words an audience expression may use.
 *
 * @param facets the values of each facet, the built-in ones included
 * @param names what a department, group or profile stands for
 * @param titles what people call departments and values of facets, in small letters, and how each is written; these
 *     words stand for nothing, but tell what was meant
 */
public record Vocabulary(Map<String, Set<String>> facets, Map<String, Target> names, Map<String, String> titles) {
    public Vocabulary {
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        titles = Map.copyOf(titles);
    }

    /** The words where nothing has a name of its own. */
    public Vocabulary(Map<String, Set<String>> facets, Map<String, Target> names) {
        this(facets, names, Map.of());
    }

    /** The same, with what people call those who are meant. */
    public Vocabulary called(Map<String, String> others) {
        return new Vocabulary(facets, names, others);
    }

    /** Words that are part of the language of expressions, or of addresses, and so can't name anything. */
    public static final Set<String> RESERVED = Set.of("all", "nobody", "and", "or", "not", "go");

    /** The facets that have a value of this name. */
    Collection<String> facetsWith(String value) {
        return facets.entrySet().stream()
                .filter(facet -> facet.getValue().contains(value))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every word that can stand alone. */
    Collection<String> standalone() {
        Set<String> words = new TreeSet<>(names.keySet());
        words.add("all");
        words.add("nobody");
        return words;
    }
}
