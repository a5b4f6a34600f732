package dev.lotse.edit;

import dev.lotse.audience.Department;
import dev.lotse.content.Type;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Readership;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * When pages come out in a department's site: a message on the day on which it is sent there first, everything else on
 * the day that its author says. What only others get comes out with the first of them.
 */
record OutDays(Due due, Readership readers, People people) {
    /** The day of a page, where there is one. */
    Optional<LocalDate> day(Chosen page) {
        boolean ours = page.seen().stream().anyMatch(readers::isOwn);
        return Optional.of(readers.own())
                .filter(department -> ours)
                .flatMap(department -> day(page, department))
                .or(() -> page.seen().stream()
                        .flatMap(viewer -> day(page, viewer.department()).stream())
                        .min(Comparator.naturalOrder()));
    }

    private Optional<LocalDate> day(Chosen page, Department department) {
        Type type = page.page().meta().type();
        Optional<LocalDate> said = due.published(page.page(), department);
        return type == Type.ANNOUNCEMENT || type == Type.STORY
                ? new Dispatches(due.rollout(), readers.as(department), people)
                        .first(page)
                        .or(() -> said)
                : said;
    }
}
