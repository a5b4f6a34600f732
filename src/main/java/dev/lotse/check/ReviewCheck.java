package dev.lotse.check;

import dev.lotse.audience.Person;
import dev.lotse.content.Corpus;
import dev.lotse.content.EditorialRule;
import dev.lotse.content.Page;
import dev.lotse.content.State;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.diagnostic.Severity;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/** The rule that pages are reviewed as often as they say themselves: {@code review-every: 3 months}. */
public final class ReviewCheck {
    private static final String RULE = EditorialRule.REVIEW_OVERDUE.toString();

    private final Corpus corpus;
    private final LocalDate today;
    private final LocalDate horizon;

    /**
     * A check.
     *
     * @param ahead how far it looks beyond today; what is due until then is a note
     */
    public ReviewCheck(Corpus corpus, LocalDate today, Optional<TemporalAmount> ahead) {
        this.corpus = corpus;
        this.today = today;
        this.horizon = ahead.map(today::plus).orElse(today);
    }

    /** Says which pages are overdue, and which will be soon. */
    public void tell(Diagnostics diagnostics) {
        corpus.pages().values().stream()
                .flatMap(language -> language.values().stream())
                .filter(page -> !page.fragment() && page.meta().state() != State.ARCHIVED)
                .filter(page -> Remarks.holds(EditorialRule.REVIEW_OVERDUE, page, corpus))
                .forEach(page -> page.meta()
                        .reviewEvery()
                        .flatMap(every -> page.meta().reviewed().isEmpty()
                                ? never(page)
                                : page.meta().reviewed().flatMap(day -> due(page, day.plus(every))))
                        .ifPresent(diagnostics::add));
    }

    /** Said of a page that wants it itself; what {@code defaults} want of many pages begins with their first review. */
    private Optional<Diagnostic> never(Page page) {
        Position at = page.at("review-every");
        return Optional.of(new Diagnostic(
                        Severity.WARNING,
                        RULE,
                        at,
                        "nobody has said when this page was reviewed" + owner(page),
                        hint(page)))
                .filter(never -> at.file().equals(page.at().file()));
    }

    private Optional<Diagnostic> due(Page page, LocalDate day) {
        if (day.isAfter(horizon)) {
            return Optional.empty();
        }
        boolean over = day.isBefore(today);
        return Optional.of(new Diagnostic(
                over ? Severity.WARNING : Severity.NOTE,
                RULE,
                page.at("reviewed"),
                "this page " + (over ? "was" : "is") + " to be reviewed by " + day + owner(page),
                hint(page)));
    }

    private String owner(Page page) {
        return page.meta()
                .owner()
                .map(corpus.audience().people()::get)
                .map(Person::name)
                .map(name -> "; its owner is " + name)
                .orElse("");
    }

    private static String hint(Page page) {
        return "read it, mend it, then: lotse mark reviewed " + page.at().file();
    }
}
