package dev.lotse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of the work for one of several machines. Every machine finds out by itself which one is its own.
 *
 * @param index from 1
 * @param count of all shares
 */
public record Shard(int index, int count) {
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,3})/([1-9]\\d{0,3})");

    /** A share as it is written, {@code 3/16}; nothing where that is none. */
    public static Optional<Shard> of(String written) {
        Matcher shard = WRITTEN.matcher(written.strip());
        return shard.matches()
                ? Optional.of(new Shard(Integer.parseInt(shard.group(1)), Integer.parseInt(shard.group(2))))
                        .filter(some -> some.index <= some.count)
                : Optional.empty();
    }

    /** Whether what stands above all departments is in it. */
    boolean isFirst() {
        return index == 1;
    }

    /**
     * The departments in it: the largest one first, each goes to the share that has least until then.
     *
     * @param pages how many each department has, by its id
     */
    Set<String> departments(Map<String, Integer> pages) {
        List<Map.Entry<String, Integer>> largestFirst = new ArrayList<>(pages.entrySet());
        largestFirst.sort(
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        long[] load = new long[count];
        Set<String> own = new HashSet<>();
        for (Map.Entry<String, Integer> department : largestFirst) {
            int least = 0;
            for (int i = 1; i < count; i++) {
                least = load[i] < load[least] ? i : least;
            }
            load[least] += department.getValue() + 1L;
            if (least == index - 1) {
                own.add(department.getKey());
            }
        }
        return own;
    }

    @Override
    public String toString() {
        return index + "/" + count;
    }
}
