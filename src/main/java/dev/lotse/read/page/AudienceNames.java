package dev.lotse.read.page;

import dev.lotse.audience.Vocabulary;
import dev.lotse.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which people name an audience: ids, values of facets, what departments are called. */
public final class AudienceNames {
    /** Facets whose values are no words that anybody would know for an audience. */
    private static final Set<String> BUILT_IN = Set.of("department", "wave", "phase", "language", "profile");

    private static final Pattern JOINT = Pattern.compile(
            "(?:and|or|not|und|oder|nicht|sowie|&|\\+|only|nur|team|teams|the|die|der|das|den|dem|des|all|alle"
                    + "|abteilung|abteilungen|bereich|department|departments|staff|people|users|members|mitarbeiter"
                    + "|mitarbeiterinnen|kollegen|kolleginnen|employees)?");
    /** What people add to a name: Vertriebsteam, Vertriebsmitarbeiter, sales-team. */
    private static final Pattern ADDED = Pattern.compile(
            "-?(?:teams?|abteilung|bereich|mitarbeiter|mitarbeiterinnen|mitarbeitende|kollegen|kolleginnen|leute|department|staff)$");

    private static final int SHORT = 5;
    private static final int LONG = 9;

    private final Map<String, String> expressions = new TreeMap<>();
    private final List<String> phrases;
    private final Vocabulary vocabulary;

    /** The names of a company: what its audiences are called, and by which ids. */
    public AudienceNames(Vocabulary vocabulary) {
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
    public Vocabulary vocabulary() {
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
        String name = ADDED.matcher(small(word)).replaceFirst("");
        return Stream.of(small(word), name, name.replaceFirst("s$", ""))
                .map(expressions::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The audience whose name one of the values is, but for a letter or two; an expression. */
    Optional<String> near(List<String> values) {
        return values.stream()
                .map(AudienceNames::small)
                .flatMap(value -> expressions.entrySet().stream()
                        .filter(name -> isNear(value, name.getKey()))
                        .map(Map.Entry::getValue))
                .findFirst();
    }

    private static boolean isNear(String value, String name) {
        int most = name.length() < SHORT ? 0 : name.length() < LONG ? 1 : 2;
        return Nearest.isWithin(most, value, name);
    }

    /** Whether a text is nothing but names of audiences, however they are joined: {@code Sales and HR}. */
    public boolean areAll(String text) {
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

    /** The same, of whom at least one is more than a device: {@code Windows} alone is a word like others. */
    public boolean areReaders(String text) {
        return areAll(text) && !in(List.of(text)).orElse("").startsWith("platform:");
    }

    private boolean isFacet(String word) {
        int colon = word.indexOf(':');
        return colon > 0 && vocabulary.facets().containsKey(word.substring(0, colon));
    }
}
