package dev.lotse.output.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * What came of going back to something that was published before.
 *
 * @param out the output folder
 * @param since when that was published
 * @param back the files that are there again, below the output folder
 * @param gone those that are there no longer
 * @param other those that are as they were then
 */
public record Returned(
        Path out, Instant since, SortedSet<String> back, SortedSet<String> gone, SortedSet<String> other) {
    static Returned of(Path out, Instant since, Inventory until, Inventory then) {
        return new Returned(
                out,
                since,
                paths(then, until, (own, there) -> there == null),
                paths(until, then, (own, there) -> there == null),
                paths(then, until, (own, there) -> there != null && own.checksum() != there.checksum()));
    }

    private static SortedSet<String> paths(
            Inventory of, Inventory others, BiPredicate<Inventory.Entry, Inventory.Entry> wanted) {
        SortedSet<String> paths = new TreeSet<>();
        of.entries().forEach((path, entry) -> {
            if (wanted.test(entry, others.entries().get(path))) {
                paths.add(path);
            }
        });
        return paths;
    }
}
