package dev.lotse.check;

import dev.lotse.content.EditorialRule;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What is to be said of messages: once for each rule and place, whichever departments it concerns. */
final class Remarks {
    private final Map<Place, Map<String, Remark>> remarks = new ConcurrentHashMap<>();

    private record Place(Position at, EditorialRule rule) {}

    private record Remark(int weight, String message, String hint) {}

    /**
     * A department gets something of which something is to be said. May be called by several threads.
     *
     * @param weight of what is said to several departments, the heaviest is told
     */
    void add(String department, EditorialRule rule, Position at, int weight, String message, String hint) {
        remarks.computeIfAbsent(new Place(at, rule), place -> new ConcurrentSkipListMap<>())
                .merge(
                        department,
                        new Remark(weight, message, hint),
                        (one, other) -> other.weight > one.weight ? other : one);
    }

    /**
     * Tells all of them.
     *
     * @param all how many departments there are
     */
    void tell(int all, Diagnostics diagnostics) {
        remarks.forEach((place, met) -> {
            String whom =
                    all > 1 && met.size() == all ? "all departments" : String.join(", ", new TreeMap<>(met).keySet());
            Remark told = met.values().stream()
                    .max(Comparator.comparingInt(Remark::weight))
                    .orElseThrow();
            diagnostics.warning(place.rule.toString(), place.at, told.message + " (" + whom + ")", told.hint);
        });
    }
}
