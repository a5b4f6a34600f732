package dev.lotse.rollout;

import dev.lotse.audience.Department;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When which wave moves, and through which phases.
 *
 * @param waves by id, in the order of the file
 * @param phases by id: when each begins
 * @param daysOff when nobody works
 * @param plan who hears what, when and how
 */
public record Rollout(Map<String, Wave> waves, Map<String, Phase> phases, DaysOff daysOff, Plan plan) {
    private static final String REGION = "region";

    /** A project without a plan. */
    public static final Rollout NONE = new Rollout(Map.of(), Map.of(), DaysOff.NONE, Plan.NONE);

    public Rollout {
        waves = Collections.unmodifiableMap(new LinkedHashMap<>(waves));
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    }

    /** The same with a plan. */
    public Rollout with(Plan other) {
        return new Rollout(waves, phases, daysOff, other);
    }

    /** The wave of a department, where the file has it. */
    public Optional<Wave> wave(Department department) {
        return department.wave().flatMap(id -> Optional.ofNullable(waves.get(id)));
    }

    /** The day that something means for a department; nothing where its wave or the wave's end is not planned. */
    public Optional<LocalDate> day(When when, Department department) {
        return when.in(wave(department), isOff(department));
    }

    /**
     * The day on which something is sent to a department: the one named or, where nobody works then, the last
     * working day before it if it counts back from its wave, else the next one after it.
     */
    public Optional<LocalDate> sendingDay(When when, Department department) {
        Predicate<LocalDate> off = isOff(department);
        int step = when.countsBack() ? -1 : 1;
        return day(when, department).map(day -> {
            LocalDate open = day;
            while (off.test(open)) {
                open = open.plusDays(step);
            }
            return open;
        });
    }

    private Predicate<LocalDate> isOff(Department department) {
        Set<String> regions = department.facets().getOrDefault(REGION, Set.of());
        return day -> daysOff.includes(day, regions);
    }

    /**
     * The phase a department's wave is in on a day: the one that began last, of several on one day the last in the
     * file.
     */
    public Optional<String> phase(Department department, LocalDate day) {
        Optional<String> current = Optional.empty();
        LocalDate began = LocalDate.MIN;
        for (Map.Entry<String, Phase> phase : phases.entrySet()) {
            Optional<LocalDate> begins = day(phase.getValue().begins(), department);
            if (begins.isPresent()
                    && !begins.get().isAfter(day)
                    && !begins.get().isBefore(began)) {
                current = Optional.of(phase.getKey());
                began = begins.get();
            }
        }
        return current;
    }
}
