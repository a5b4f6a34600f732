package dev.lotse.output.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {
    @TempDir
    Path temp;

    @Test
    void readers_always_see_a_whole_site_while_thirty_generations_are_published() throws Exception {
        TestSite site = TestSite.at(temp.resolve("dist"));
        site.publish("0");
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> reader = () -> {
            int last = 0;
            while (!done.get()) {
                last = Math.max(last, look(site.out(), last));
            }
            return last;
        };
        ExecutorService readers = Executors.newFixedThreadPool(3);
        List<Future<Integer>> results = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            results.add(readers.submit(reader));
        }
        try {
            for (int generation = 1; generation <= 30; generation++) {
                site.publish(Integer.toString(generation));
            }
        } finally {
            done.set(true);
            readers.shutdown();
        }
        for (Future<Integer> result : results) {
            assertTrue(result.get() > 0, "a reader saw new generations");
        }
        assertEquals("30", site.word());
    }

    /**
     * Resolves the link, which must never fail, and reads all files. One who is slower than two whole publications finds
     * the generation going away; that is beyond the promise, so he looks again.
     */
    private static int look(Path out, int last) throws Exception {
        Path generation = out.toRealPath();
        String word;
        try {
            word = TestSite.word(generation);
        } catch (NoSuchFileException | UncheckedIOException | AssertionError e) {
            int now = Integer.parseInt(out.toRealPath().getFileName().toString());
            int then = Integer.parseInt(generation.getFileName().toString());
            if (now - then < 2) {
                throw e;
            }
            return last;
        }
        int seen = Integer.parseInt(word);
        assertTrue(seen >= last, "the site never goes back");
        return seen;
    }
}
