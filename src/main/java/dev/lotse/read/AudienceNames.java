package dev.lotse.read;

import dev.lotse.audience.Audience;
import dev.lotse.audience.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words by which people name an audience: ids, values of facets, what departments are called. */
final class AudienceNames {
    private static final String JOINTS =
            "(?:and|or|not|und|oder|nicht|sowie|&|\\+|only|nur|team|the|die|der|das|all|alle)";

    private final Map<String, String> expressions = new TreeMap<>();
    private final Vocabulary vocabulary;

    /** The names of a company. */
    AudienceNames(Audience audience) {
        this.vocabulary = audience.vocabulary();
        audience.facets()
                .forEach((id, facet) ->
                        facet.values().keySet().forEach(value -> expressions.put(small(value), id + ":" + value)));
        audience.departments()
                .forEach((id, department) ->
                        department.name().byLanguage().values().forEach(name -> expressions.put(small(name), id)));
        vocabulary.names().keySet().forEach(name -> expressions.put(small(name), name));
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The audience that values name, as an expression; nothing where they name none of ours. */
    Optional<String> in(List<String> values) {
        List<String> names = new ArrayList<>();
        for (String value : values) {
            String whole = expressions.get(small(value));
            List<String> words = whole != null ? List.of(value) : List.of(value.split("[^\\p{L}\\p{N}_-]+"));
            words.stream()
                    .map(word -> expressions.get(small(word)))
                    .filter(name -> name != null && !names.contains(name))
                    .forEach(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", names));
    }

    /** Whether a text is nothing but names of audiences, however they are joined: {@code Sales and HR}. */
    boolean areAll(String text) {
        String bare = text.strip().replaceAll("^[\"'„“”‚‘’«»]+|[\"'„“”‚‘’«».!]+$", "");
        if (expressions.containsKey(small(bare))) {
            return true;
        }
        String left = small(bare).replaceAll("[()\\[\\],;/]", " ");
        boolean any = false;
        for (String word : left.split("\\s+")) {
            boolean name = expressions.containsKey(word) || isFacet(word);
            if (!name && !word.isEmpty() && !word.matches(JOINTS)) {
                return false;
            }
            any |= name;
        }
        return any;
    }

    private boolean isFacet(String word) {
        int colon = word.indexOf(':');
        return colon > 0 && vocabulary.facets().containsKey(word.substring(0, colon));
    }
}
