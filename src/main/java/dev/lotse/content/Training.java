package dev.lotse.content;

import dev.lotse.audience.Target;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What front matter says about a training module.
 *
 * @param passMark what has to be right of its questions, in percent
 * @param sessions when people meet for it, in the order of the file
 */
public record Training(Mode mode, OptionalInt passMark, List<Session> sessions) {
    public Training {
        sessions = List.copyOf(sessions);
    }

    /** How it is done. */
    public enum Mode {
        SELF_STUDY,
        SESSION,
        TAKEAWAY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * An hour that people meet.
     *
     * @param target for whom
     * @param end later on the same day, or on the next one where it is not after the start
     * @param place empty where its author says none
     * @param link to join, or to the page that says more
     */
    public record Session(
            Target target, LocalDate date, LocalTime start, LocalTime end, Phrase place, Optional<Ref> link) {
        /** The day on which it is over. */
        public LocalDate last() {
            return end.isAfter(start) ? date : date.plusDays(1);
        }
    }
}
