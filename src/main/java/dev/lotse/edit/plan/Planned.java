package dev.lotse.edit.plan;

import dev.lotse.content.Page;
import dev.lotse.rollout.Medium;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A page that goes to a department once.
 *
 * @param day on which it goes; nothing where no plan says so, or the department has no wave to count from
 * @param meant the day that the plan names, where it goes on another one because nobody works then
 */
public record Planned(Page page, Medium medium, Optional<LocalDate> day, Optional<LocalDate> meant) {
    /** The id of the person whom it is from, or {@code sponsor}. */
    public Optional<String> from() {
        return page.meta().from().or(medium::from);
    }
}
