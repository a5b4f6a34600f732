package dev.lotse.check;

import dev.lotse.content.Corpus;
import dev.lotse.content.EditorialRule;
import dev.lotse.content.Page;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What is to be said of messages: once for each rule and place, whichever departments it concerns. */
final class Remarks {
    private final Corpus corpus;
    private final Map<Place, Map<String, Remark>> remarks = new ConcurrentHashMap<>();

    private record Place(Position at, EditorialRule rule) {}

    Remarks(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Whether nobody has switched a rule off for a page. */
    static boolean holds(EditorialRule rule, Page page, Corpus corpus) {
        return !corpus.site().style().off().contains(rule)
                && !page.meta().rulesOff().contains(rule);
    }

    /** A department gets a page of which something is to be said. May be called by several threads. */
    void add(String department, Page page, Remark remark) {
        if (holds(remark.rule(), page, corpus)) {
            remarks.computeIfAbsent(new Place(remark.at(), remark.rule()), place -> new ConcurrentSkipListMap<>())
                    .merge(department, remark, (one, other) -> other.weight() > one.weight() ? other : one);
        }
    }

    /** Tells all of them. */
    void tell(Diagnostics diagnostics) {
        int all = corpus.audience().departments().size();
        remarks.forEach((place, met) -> {
            String whom = all > 1 && met.size() == all ? "all departments" : String.join(", ", met.keySet());
            Remark told = met.values().stream()
                    .max(Comparator.comparingInt(Remark::weight))
                    .orElseThrow();
            diagnostics.warning(place.rule.toString(), place.at, told.message() + " (" + whom + ")", told.hint());
        });
    }
}
