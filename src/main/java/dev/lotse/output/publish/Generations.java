package dev.lotse.output.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbered generations of a store; a later one has a higher number. */
final class Generations {
    /** The published one, and three before it. */
    static final int KEPT = 4;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final Path folder;

    Generations(Path folder) {
        this.folder = folder;
    }

    Path path(long number) {
        return folder.resolve(Long.toString(number));
    }

    /** A number higher than all there are. */
    long next() throws IOException {
        List<Long> numbers = numbers();
        return numbers.isEmpty() ? 1 : numbers.get(numbers.size() - 1) + 1;
    }

    /** Deletes those that are newer than the published one: they were never switched to. */
    void deleteAfter(Path published) throws IOException {
        String name = String.valueOf(published.getFileName());
        if (!NUMBER.matcher(name).matches()) {
            return;
        }
        for (long number : numbers()) {
            if (number > Long.parseLong(name)) {
                Folders.delete(path(number));
            }
        }
    }

    /** Deletes all but the newest ones. */
    void keepNewest(int count) throws IOException {
        List<Long> numbers = numbers();
        for (long number : numbers.subList(0, Math.max(0, numbers.size() - count))) {
            Folders.delete(path(number));
        }
    }

    /** The oldest one, if there are as many as are kept, for it would go with the next one. */
    Optional<Path> spare() throws IOException {
        List<Long> numbers = numbers();
        return numbers.size() < KEPT ? Optional.empty() : Optional.of(path(numbers.get(0)));
    }

    /** All of them, the newest first. */
    List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        for (long number : numbers()) {
            all.add(0, path(number));
        }
        return all;
    }

    private List<Long> numbers() throws IOException {
        List<Long> numbers = new ArrayList<>();
        for (Path entry : Folders.entries(folder)) {
            String name = entry.getFileName().toString();
            if (NUMBER.matcher(name).matches()) {
                numbers.add(Long.parseLong(name));
            }
        }
        numbers.sort(null);
        return numbers;
    }
}
