package dev.lotse.read.markdown.syntax;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The labels of a page, of links and of footnotes: where they are defined and used.
 *
 * <p>Markdown gives a label to the whole page. A label from a guarded part would so tell its address to everybody.
 */
public final class Labels {
    private final Map<String, List<Place>> defined = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Diagnostics diagnostics;

    private record Place(List<Integer> chain, Position at) {}

    private record Use(String key, String label, Place place) {}

    public Labels(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Labels that differ in case and white space are one; {@code ẞ}, {@code ß} and {@code SS} differ in case. */
    public static String normal(String label) {
        String small = label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return small.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A link label is defined, within some guards. */
    public void define(String label, List<Integer> chain, Position at) {
        add("[" + normal(label), chain, at);
    }

    /** A footnote is. */
    public void defineNote(String label, List<Integer> chain, Position at) {
        add("^" + normal(label), chain, at);
    }

    public void use(String label, List<Integer> chain, Position at) {
        uses.add(new Use("[" + normal(label), label, new Place(chain, at)));
    }

    public void useNote(String label, List<Integer> chain, Position at) {
        uses.add(new Use("^" + normal(label), label, new Place(chain, at)));
    }

    private void add(String key, List<Integer> chain, Position at) {
        defined.computeIfAbsent(key, k -> new ArrayList<>()).add(new Place(chain, at));
    }

    /** Says which labels would serve outside the condition they stand in. */
    public void check() {
        defined.forEach((key, places) -> {
            boolean conditional = places.stream().anyMatch(place -> !place.chain.isEmpty());
            if (places.size() > 1) {
                Place second = places.get(1);
                String what = named(key, key.substring(1));
                if (conditional) {
                    diagnostics.error(
                            "conditional-label",
                            second.at,
                            what + " is defined twice, and once within a condition",
                            "give each a name of its own; the other one is at " + places.get(0).at);
                } else {
                    diagnostics.warning(
                            "duplicate-label",
                            second.at,
                            what + " is defined twice, only the first counts",
                            "give one of the two another name; the first one is at " + places.get(0).at);
                }
            }
        });
        for (Use use : uses) {
            List<Place> places = defined.getOrDefault(use.key, List.of());
            if (!places.isEmpty() && !isPrefix(places.get(0).chain, use.place.chain)) {
                diagnostics.error(
                        "conditional-label",
                        use.place.at,
                        named(use.key, use.label) + " is defined within a condition, at " + places.get(0).at
                                + ", and used outside of it",
                        "move the definition out of the condition, or the use into it");
            }
        }
    }

    private static String named(String key, String label) {
        return (key.startsWith("^") ? "the footnote \"" : "the label \"") + label + "\"";
    }

    private static boolean isPrefix(List<Integer> outer, List<Integer> inner) {
        return outer.size() <= inner.size() && outer.equals(inner.subList(0, outer.size()));
    }
}
