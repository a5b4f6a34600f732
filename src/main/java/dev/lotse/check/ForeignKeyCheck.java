package dev.lotse.check;

import dev.lotse.content.Corpus;
import dev.lotse.content.ForeignKey;
import dev.lotse.content.Meta;
import dev.lotse.content.Page;
import dev.lotse.content.Phrase;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keys of front matter that restrict pages in other tools and nothing here: a date that is to come is a mistake, of all
 * else the authors are told once for each key.
 */
final class ForeignKeyCheck implements Check {
    private static final Set<String> BUILT_IN = Set.of("department", "wave", "phase");

    /** Kinds of keys that hold a page back until the day they name. */
    private static final Set<ForeignKey> AHEAD = EnumSet.of(ForeignKey.FROM, ForeignKey.SHOWS, ForeignKey.DATED);

    private final Corpus corpus;
    private final LocalDate today;
    private final Diagnostics diagnostics;
    private final Map<String, List<Position>> harmless = new TreeMap<>();

    /**
     * The rule.
     *
     * @param today the day that the sites are for
     */
    ForeignKeyCheck(Corpus corpus, LocalDate today, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.today = today;
        this.diagnostics = diagnostics;
    }

    @Override
    public void run() {
        corpus.pages().values().forEach(pages -> pages.values().forEach(this::look));
        harmless.forEach((key, places) -> diagnostics.warning(
                "not-a-condition",
                places.get(0),
                "\"" + key + "\" restricts nothing here"
                        + (places.size() > 1 ? ", nor on " + (places.size() - 1) + " other pages" : ""),
                isFacet(key)
                        ? "write \"for: " + key + ":value\" to restrict a page"
                        : "write \"for: ...\" to restrict a page, or say in site.yml that it means nothing: front-matter: {"
                                + key + ": ignore}"));
    }

    private boolean isFacet(String key) {
        return corpus.audience().facets().containsKey(key) || BUILT_IN.contains(key);
    }

    private void look(Page page) {
        Meta meta = page.meta();
        meta.others().forEach((key, values) -> {
            Position at = page.at(key);
            Optional<ForeignKey> kind = ForeignKey.of(key);
            if (kind.filter(AHEAD::contains).isPresent()
                    && values.stream().map(Phrase::literal).anyMatch(this::isToCome)) {
                diagnostics.error(
                        "foreign-condition",
                        at,
                        "\"" + key + "\" holds nothing back here, and its day is to come",
                        "write \"publish: 2027-01-31\", the first day on which it is shown; or say in site.yml what it means: front-matter: {"
                                + key + ": publish}");
            } else if (kind.filter(other -> other != ForeignKey.DATED).isPresent() || isFacet(key)) {
                harmless.computeIfAbsent(key, first -> new ArrayList<>()).add(at);
            }
        });
    }

    /** Whether a day is ahead, or can't be told. */
    private boolean isToCome(String value) {
        try {
            return value.matches("[^\\p{L}]*\\d.*")
                    && LocalDate.parse(value.strip()
                                    .substring(0, Math.min(10, value.strip().length())))
                            .isAfter(today);
        } catch (DateTimeException unreadable) {
            return true;
        }
    }
}
