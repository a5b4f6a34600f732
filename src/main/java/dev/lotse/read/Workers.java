package dev.lotse.read;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.parallel.Pool;
import dev.lotse.parallel.Task;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads many files at once, and none for ever. */
final class Workers {
    /** Processor time for one file. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Workers() {}

    /**
     * What comes of each item, in their order; nothing for one that takes too long.
     *
     * @param place of an item in which such a mistake is likely
     */
    static <T, R> List<Optional<R>> all(
            List<T> items, Function<T, R> work, Function<T, Position> place, Diagnostics diagnostics) {
        return all(items, work, place, PATIENCE, diagnostics);
    }

    static <T, R> List<Optional<R>> all(
            List<T> items,
            Function<T, R> work,
            Function<T, Position> place,
            Duration patience,
            Diagnostics diagnostics) {
        try (Pool pool = new Pool("read", Pool.CORES)) {
            List<Task<R>> tasks = items.stream()
                    .map(item -> pool.submit(() -> work.apply(item)))
                    .toList();
            List<Optional<R>> results = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                Optional<R> result = tasks.get(i).within(patience);
                if (result.isEmpty()) {
                    tell(place.apply(items.get(i)), diagnostics);
                }
                results.add(result);
            }
            return results;
        }
    }

    private static void tell(Position at, Diagnostics diagnostics) {
        diagnostics.error(
                "too-much",
                at,
                "this file takes too long to read",
                "look for long rows of brackets, quotes or other marks, which may be in this line");
    }
}
