package dev.lotse.audience;

import dev.lotse.diagnostic.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A part of the company that gets a site of its own.
 *
 * @param facets the values it has, by facet; it is not a person, so several may hold at once
 * @param profiles every profile it extends, directly or through another
 * @param languages the languages of its site; the first one of the site's that it has is its default
 * @param size head count
 * @param wave the id of its wave
 * @param variables what {@code {{ name }}} stands for here and differs from the site's
 * @param sees whose content it gets beside its own
 * @param internal whether it gets {@code ::: internal} parts
 * @param listed whether the chooser offers it
 * @param url the address of its folder, where it has one of its own
 * @param accent its colour, where it has one of its own
 * @param welcome what its sponsor says to it, on its home page
 * @param passMarks what its people have to get right in training modules
 */
public record Department(
        String id,
        Text name,
        Map<String, Set<String>> facets,
        Set<String> profiles,
        List<String> languages,
        OptionalInt size,
        Optional<String> wave,
        Optional<Person> sponsor,
        List<Person> champions,
        Optional<Helpdesk> helpdesk,
        Map<String, Text> variables,
        Target sees,
        boolean internal,
        boolean listed,
        Optional<String> url,
        Optional<Accent> accent,
        Optional<Text> welcome,
        PassMarks passMarks,
        Position at) {
    public Department {
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }
}
