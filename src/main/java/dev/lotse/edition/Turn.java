package dev.lotse.edition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When it is a department's turn.
 *
 * @param name of its wave
 * @param end the last day, where one is planned
 * @param phase the id of the phase that its wave is in on the day of the build
 * @param today the day of the build
 */
public record Turn(String name, LocalDate start, Optional<LocalDate> end, Optional<String> phase, LocalDate today) {
    /** Whether the first day is still to come. */
    public boolean isAhead() {
        return today.isBefore(start);
    }

    /** Whether the last day has passed. */
    public boolean isOver() {
        return end.filter(today::isAfter).isPresent();
    }
}
