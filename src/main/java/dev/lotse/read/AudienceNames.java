package dev.lotse.read;

import dev.lotse.audience.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words by which people name an audience: ids, values of facets, what departments are called. */
final class AudienceNames {
    /** Facets whose values are no words that anybody would know for an audience. */
    private static final Set<String> BUILT_IN = Set.of("department", "wave", "phase", "language", "profile");

    private static final Pattern JOINT = Pattern.compile(
            "(?:and|or|not|und|oder|nicht|sowie|&|\\+|only|nur|team|the|die|der|das|den|dem|des|all|alle)?");

    private final Map<String, String> expressions = new TreeMap<>();
    private final List<String> phrases;
    private final Vocabulary vocabulary;

    /** The names of a company: what its audiences are called, and by which ids. */
    AudienceNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.facets().forEach((id, values) -> {
            if (!BUILT_IN.contains(id)) {
                values.forEach(value -> expressions.put(small(value), id + ":" + value));
            }
        });
        expressions.putAll(vocabulary.titles());
        vocabulary.names().keySet().forEach(name -> expressions.put(small(name), name));
        this.phrases = expressions.keySet().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The words that expressions may use. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The audience that values name, as an expression; nothing where they name none of ours. */
    Optional<String> in(List<String> values) {
        List<String> names = new ArrayList<>();
        for (String value : values) {
            String whole = expressions.get(small(value));
            phrases.stream()
                    .filter(phrase -> (" " + small(value) + " ").contains(" " + phrase + " "))
                    .map(expressions::get)
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
            List<String> words = whole != null ? List.of(value) : List.of(value.split("[^\\p{L}\\p{N}_-]+"));
            words.stream()
                    .flatMap(word -> expression(word).stream())
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", names));
    }

    private Optional<String> expression(String word) {
        return Optional.ofNullable(expressions.get(small(word).replaceFirst("-team$", "")));
    }

    /** Whether a text is nothing but names of audiences, however they are joined: {@code Sales and HR}. */
    boolean areAll(String text) {
        String left = small(text).replaceAll("[\"'„“”‚‘’«»()\\[\\],;/.!]", " ").strip();
        boolean any = false;
        for (String phrase : phrases) {
            String rest = (" " + left + " ").replace(" " + phrase + " ", " ").strip();
            any |= rest.length() < left.length();
            left = rest;
        }
        for (String word : left.split("\\s+")) {
            boolean name = expression(word).isPresent() || isFacet(word);
            if (!name && !JOINT.matcher(word).matches()) {
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
