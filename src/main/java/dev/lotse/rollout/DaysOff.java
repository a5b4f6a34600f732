package dev.lotse.rollout;

import dev.lotse.audience.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Days on which nobody works: Saturdays, Sundays, the holidays of a region, and times when nothing shall be sent.
 *
 * @param holidays by region
 */
public record DaysOff(Map<String, Set<LocalDate>> holidays, List<Blackout> blackouts) {
    /** Weekends alone. */
    public static final DaysOff NONE = new DaysOff(Map.of(), List.of());

    public DaysOff {
        holidays = Collections.unmodifiableMap(new LinkedHashMap<>(holidays));
        blackouts = List.copyOf(blackouts);
    }

    /**
     * A time when nothing is sent.
     *
     * @param to its last day
     */
    public record Blackout(LocalDate from, LocalDate to, Optional<Text> why) {
        /** Whether a day is in it. */
        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Whether people of these regions don't work on a day. */
    public boolean includes(LocalDate day, Collection<String> regions) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || blackout(day).isPresent()
                || regions.stream()
                        .anyMatch(region ->
                                holidays.getOrDefault(region, Set.of()).contains(day));
    }

    /** The blackout that a day is in. */
    public Optional<Blackout> blackout(LocalDate day) {
        return blackouts.stream().filter(blackout -> blackout.includes(day)).findFirst();
    }
}
