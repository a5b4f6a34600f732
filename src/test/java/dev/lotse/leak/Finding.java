package dev.lotse.leak;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.TreeMap;

/**
 * A word that is where it may not be, or isn't where it must be.
 *
 * @param area the part of the output
 * @param path the file of the output
 * @param source where in the sources the word stands
 * @param text what is around the word
 */
record Finding(Word word, String area, String path, String source, String text) {
    private static final int PER_PLACE = 2;

    /** Fails with a list by kind of place: how often, in which areas, and some of the findings in full. */
    static void assertNone(String what, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        String report = findings.stream()
                .collect(groupingBy(
                        finding -> finding.word().place(), TreeMap::new, collectingAndThen(toList(), Finding::summary)))
                .entrySet()
                .stream()
                .map(place -> place.getKey() + ": " + place.getValue())
                .collect(joining("\n"));
        fail("%d %s (seed %d)\n%s".formatted(findings.size(), what, GeneratedProject.SEED, report));
    }

    private static String summary(List<Finding> findings) {
        String areas = findings.stream().map(Finding::area).distinct().sorted().collect(joining(", "));
        return findings.size() + " in " + areas
                + findings.stream().limit(PER_PLACE).map(Finding::line).collect(joining());
    }

    private String line() {
        return "\n    %s at %s, meant for %s\n        %s: %s %s"
                .formatted(word.text(), source, word.scope(), area, path, text);
    }
}
