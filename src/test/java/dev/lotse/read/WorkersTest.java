package dev.lotse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.page.Limits;
import dev.lotse.read.text.Source;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files that take for ever are given up and told, and the others are read. */
class WorkersTest {
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private static int read(int item) {
        long sum = item;
        while (item % 3 == 0 && !Thread.currentThread().isInterrupted()) {
            sum += System.nanoTime();
        }
        return sum < 0 ? -1 : item;
    }

    @Test
    void what_never_ends_is_given_up_and_the_others_are_read() {
        Diagnostics diagnostics = new Diagnostics();
        List<Integer> items = IntStream.rangeClosed(1, 12).boxed().toList();
        List<Optional<Integer>> results = assertTimeout(
                Duration.ofSeconds(60),
                () -> Workers.all(
                        items, WorkersTest::read, item -> new Position("a.md", item, 1), PATIENCE, diagnostics));
        assertEquals(
                items.stream()
                        .map(item -> item % 3 == 0 ? Optional.empty() : Optional.of(item))
                        .toList(),
                results);
        assertEquals(
                List.of("a.md:3:1", "a.md:6:1", "a.md:9:1", "a.md:12:1"),
                diagnostics.sorted().stream()
                        .map(found -> found.at().toString())
                        .toList());
    }

    @Test
    void what_is_given_up_is_interrupted() throws InterruptedException {
        AtomicReference<Thread> reader = new AtomicReference<>();
        Workers.all(
                List.of(3),
                item -> {
                    reader.set(Thread.currentThread());
                    return read(item);
                },
                item -> Position.of("a.md"),
                PATIENCE,
                new Diagnostics());
        reader.get().join(5_000);
        assertFalse(reader.get().isAlive());
    }

    @Test
    void who_waits_for_the_processor_is_not_slow() {
        Diagnostics diagnostics = new Diagnostics();
        List<Optional<Integer>> results = Workers.all(
                List.of(1),
                item -> {
                    try {
                        Thread.sleep(1000);
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    return item;
                },
                item -> Position.of("a.md"),
                PATIENCE,
                diagnostics);
        assertEquals(List.of(Optional.of(1)), results);
        assertEquals(List.of(), diagnostics.sorted());
    }

    @Test
    void the_line_with_the_most_marks_is_the_one_to_look_at() {
        assertEquals(
                "a.md:3:1",
                Limits.heaviest(new Source("a.md", "# A\n\n*a *b *c\n\nText *x*.\n"))
                        .toString());
    }
}
