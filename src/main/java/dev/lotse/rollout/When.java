package dev.lotse.rollout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** A day as somebody names it: one of the calendar, or one relative to the wave of whoever it concerns. */
public sealed interface When permits Moment, When.On {
    /** Reads a relative one, or nothing where the text is none; days of the calendar have a form of their own. */
    static Optional<When> relative(String text) {
        return Moment.parse(text).map(moment -> moment);
    }

    /**
     * The day it means for those of a wave; nothing where there is nothing to count from.
     *
     * @param free days that are no working days
     */
    Optional<LocalDate> in(Optional<Wave> wave, Predicate<LocalDate> free);

    /** Whether it counts back from something. */
    boolean countsBack();

    /** Whether it is certainly later than another one, for everybody. */
    default boolean isAfter(When other) {
        return false;
    }

    /** A day of the calendar, the same for everybody. */
    record On(LocalDate date) implements When {
        @Override
        public Optional<LocalDate> in(Optional<Wave> wave, Predicate<LocalDate> free) {
            return Optional.of(date);
        }

        @Override
        public boolean countsBack() {
            return false;
        }

        @Override
        public boolean isAfter(When other) {
            return other instanceof On day && date.isAfter(day.date);
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }
}
