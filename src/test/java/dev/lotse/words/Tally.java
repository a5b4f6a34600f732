package dev.lotse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the words of a project's sources in each channel, and those that are not there. */
final class Tally {
    private final String name;
    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> absent = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String[]> leftOut;

    /** So many pages, their words, and how many of those are missing. */
    private record Count(int pages, int words, int missing) {
        Count and(int more, int lacking) {
            return new Count(pages + 1, words + more, missing + lacking);
        }
    }

    Tally(String name) throws IOException {
        this.name = name;
        try (InputStream table = Tally.class.getResourceAsStream("/words/left-out.txt")) {
            leftOut = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\s+", 3))
                    .toList();
        }
    }

    /** Holds every source of a folder against what its readers get. */
    void read(Path content, Channels channels) throws IOException {
        Optional<Words> handbook = channels.handbook();
        Optional<Words> book = channels.book();
        for (Path file : OracleTest.sources(content)) {
            Path path = content.relativize(file);
            String address = OracleTest.address(content, file);
            List<Words> all = SourceWords.of(SourceText.of(file));
            if (channels.page(address).isEmpty()) {
                absent.add(path.toString());
            }
            hold("page", path, channels.page(address), all);
            hold("print", path, channels.print(address), SourceWords.ofSteps(SourceText.of(file, "steps")));
            List<Words> own = SourceWords.of(SourceText.of(file, "mail"));
            hold("mail", path, channels.mail(address), own.isEmpty() ? all : own);
            if (path.toString().matches("(?:guides|faq|training)/.*")) {
                hold("handbook", path, handbook, all);
                hold("book", path, book, all);
            }
        }
    }

    private void hold(String channel, Path path, Optional<Words> shown, List<Words> wanted) {
        if (shown.isEmpty() || wanted.isEmpty() || isLeftOut(channel, path)) {
            return;
        }
        List<String> missing = channel.equals("handbook")
                ? shown.get().missingNearby(wanted)
                : shown.get().missing(wanted);
        int size = wanted.stream().mapToInt(Words::size).sum();
        counts.merge(channel, new Count(1, size, missing.size()), (old, one) -> old.and(one.words, one.missing));
        if (!missing.isEmpty()) {
            lost.add(channel + " of " + path + ": " + missing.size() + " of " + size + " " + missing);
        }
    }

    private boolean isLeftOut(String channel, Path path) {
        return leftOut.stream()
                .filter(line -> line[0].equals(channel))
                .anyMatch(line -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + line[1])
                        .matches(path));
    }

    int words() {
        return counts.values().stream().mapToInt(Count::words).sum();
    }

    List<String> channels() {
        return List.copyOf(counts.keySet());
    }

    /** Prints the counts; nothing may be missing. */
    void check() {
        counts.forEach((channel, count) -> System.out.printf(
                "%s, %s: %d texts, %d words, %d missing%n", name, channel, count.pages, count.words, count.missing));
        if (!absent.isEmpty()) {
            System.out.println(name + ", without a page: " + absent);
        }
        assertEquals("", String.join("\n", lost));
    }
}
