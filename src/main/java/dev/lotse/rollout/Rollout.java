package dev.lotse.rollout;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When which wave moves, and through which phases.
 *
 * @param waves by id, in the order of the file
 * @param phases by id: when each begins
 */
public record Rollout(Map<String, Wave> waves, Map<String, Moment> phases) {
    /** A project without a plan. */
    public static final Rollout NONE = new Rollout(Map.of(), Map.of());

    public Rollout {
        waves = Collections.unmodifiableMap(new LinkedHashMap<>(waves));
        phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    }

    /** The phase a wave is in on a day: the one that began last, of several on one day the last in the file. */
    public Optional<String> phase(String wave, LocalDate day) {
        Wave of = waves.get(wave);
        if (of == null) {
            return Optional.empty();
        }
        Optional<String> current = Optional.empty();
        LocalDate began = LocalDate.MIN;
        for (Map.Entry<String, Moment> phase : phases.entrySet()) {
            Optional<LocalDate> begins = phase.getValue().in(of, free -> false);
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
