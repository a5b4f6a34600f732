package dev.lotse.content;

import dev.lotse.diagnostic.Position;
import dev.lotse.rollout.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What front matter says about a page, its {@code for} and {@code replaces} apart.
 *
 * @param title empty where the first heading is the title
 * @param order among its siblings; pages without one come after those that have one
 * @param id permanent, for short links; translations share it
 * @param owner the id of a person
 * @param redirectFrom addresses below the language's folder that lead here, such as {@code old/vpn/}
 * @param related pages that go with this one; those that a department doesn't get are left out
 * @param from the id of a person, or {@code sponsor}
 * @param outcome what readers have in the end, or can do then
 * @param person the id of whom a story is about
 * @param quote what that person says
 * @param training what it says of a training module
 * @param rulesOff editorial rules that don't hold for it
 * @param others keys that are the theme's business: a single value, or a list
 * @param where the place of each key that was written
 */
public record Meta(
        Phrase title,
        Phrase description,
        Type type,
        Optional<Double> order,
        Optional<String> id,
        Optional<String> owner,
        Optional<LocalDate> reviewed,
        Optional<Period> reviewEvery,
        List<String> platforms,
        Optional<Phrase> duration,
        List<Phrase> tags,
        List<Phrase> synonyms,
        List<Ref> related,
        List<String> redirectFrom,
        boolean draft,
        Optional<When> publish,
        Optional<When> expires,
        Optional<String> sourceHash,
        Optional<String> from,
        Optional<Phrase> subject,
        Optional<Action> action,
        State state,
        Optional<Incident> incident,
        Optional<Phrase> outcome,
        Optional<String> person,
        Optional<Phrase> quote,
        Training training,
        Set<EditorialRule> rulesOff,
        Map<String, List<Phrase>> others,
        Map<String, Position> where) {
    public Meta {
        rulesOff = Set.copyOf(rulesOff);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    /**
     * The one thing that readers shall do next.
     *
     * @param text empty where the title of the page it leads to says it
     */
    public record Action(Phrase text, Ref link) {}

    /** The same, between other dates. */
    public Meta shown(Optional<When> from, Optional<When> to) {
        return with(draft, from, to);
    }

    /** The same, as a draft. */
    public Meta drafted() {
        return with(true, publish, expires);
    }

    private Meta with(boolean asDraft, Optional<When> first, Optional<When> last) {
        return new Meta(
                title,
                description,
                type,
                order,
                id,
                owner,
                reviewed,
                reviewEvery,
                platforms,
                duration,
                tags,
                synonyms,
                related,
                redirectFrom,
                asDraft,
                first,
                last,
                sourceHash,
                from,
                subject,
                action,
                state,
                incident,
                outcome,
                person,
                quote,
                training,
                rulesOff,
                others,
                where);
    }

    /**
     * Whether the page may be shown on a day: no draft, and within its dates, both of them included. One that has no day
     * keeps the page from being shown.
     *
     * @param calendar which day a date means for a reader
     */
    public boolean isDueOn(LocalDate day, Function<When, Optional<LocalDate>> calendar) {
        return !draft
                && holds(publish, calendar, first -> !day.isBefore(first))
                && holds(expires, calendar, last -> !day.isAfter(last));
    }

    private static boolean holds(
            Optional<When> date, Function<When, Optional<LocalDate>> calendar, Predicate<LocalDate> condition) {
        return date.isEmpty() || date.flatMap(calendar).filter(condition).isPresent();
    }
}
