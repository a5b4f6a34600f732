package dev.lotse;

import dev.lotse.output.publish.Publication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Where the time of a build goes. May be used by several threads. */
public final class Timings {
    /** So many of the slowest files are named. */
    private static final int SLOWEST = 10;

    private final Map<String, Long> stages = new LinkedHashMap<>();
    private final PriorityQueue<Slow> slowest = new PriorityQueue<>(Comparator.comparing(Slow::nanos));
    private int made;
    private int kept;
    private int others;
    private int written;
    private long bytes;
    private long since = System.nanoTime();
    private String stage = "";

    /**
     * A file that was made.
     *
     * @param path below the output folder
     */
    public record Slow(String path, long nanos) {}

    /** From now on it is this stage's time. */
    synchronized void begin(String next) {
        end();
        stage = next;
    }

    /** The last stage is over. */
    synchronized void end() {
        long now = System.nanoTime();
        if (!stage.isEmpty()) {
            stages.merge(stage, now - since, Long::sum);
        }
        since = now;
        stage = "";
    }

    /** A file is there. */
    synchronized void add(String path, Publication.Written how, long nanos) {
        kept += how.effort() == Publication.Effort.NONE ? 1 : 0;
        made += how.tracked() && how.effort() != Publication.Effort.NONE ? 1 : 0;
        others += how.tracked() ? 0 : 1;
        if (how.effort() == Publication.Effort.WRITTEN) {
            written++;
            bytes += how.bytes();
        }
        slowest.add(new Slow(path, nanos));
        if (slowest.size() > SLOWEST) {
            slowest.remove();
        }
    }

    /** Nanoseconds by stage, in their order. */
    public synchronized Map<String, Long> stages() {
        return new LinkedHashMap<>(stages);
    }

    /** How many files of which it is known what they are made of were made: pages, mails, posters. */
    public synchronized int made() {
        return made;
    }

    /** How many of them were not, since nothing has changed that they are made of. */
    public synchronized int kept() {
        return kept;
    }

    /** How many other files there are, which are looked at each time: pictures, entrances. */
    public synchronized int others() {
        return others;
    }

    /** How many files are not as they were published before, and were written. */
    public synchronized int written() {
        return written;
    }

    /** Bytes that were written. */
    public synchronized long bytes() {
        return bytes;
    }

    /** Those that took longest, the slowest first. */
    public synchronized List<Slow> slowest() {
        List<Slow> all = new ArrayList<>(slowest);
        all.sort(Comparator.comparing(Slow::nanos).reversed().thenComparing(Slow::path));
        return all;
    }
}
