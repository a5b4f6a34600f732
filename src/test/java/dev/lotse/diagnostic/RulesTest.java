package dev.lotse.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule is met by a project that breaks it, and is told in the file, line and column where a person can mend it.
 *
 * <p>Where a change is meant, {@code -Dgolden=overwrite} writes it down anew; then read the difference.
 */
class RulesTest {
    /** What happens to a machine, or to Lotse itself: tests of the preview bring it about. */
    private static final Set<String> OF_THE_PREVIEW = Set.of("internal", "unreadable", "unwatched");

    @TempDir
    private Path folder;

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void mistakes_are_told_where_they_are(Fixture fixture) {
        List<String> told = fixture.told(folder);
        if ("overwrite".equals(System.getProperty("golden"))) {
            fixture.overwrite(told);
        } else {
            assertEquals(String.join("\n", fixture.expected()), String.join("\n", told));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void no_mistake_is_worse_than_the_catalogue_says(Fixture fixture) {
        for (String line : fixture.expected()) {
            String[] parts = line.replaceFirst(".*: (.*)\\[(.*)\\]", "$1 $2").split(" ");
            List<String> declared = Rule.of(parts[1]).severities().stream()
                    .map(Severity::toString)
                    .toList();
            assertTrue(declared.contains(parts[0]), line);
        }
    }

    @Test
    void every_rule_is_met_as_bad_as_it_can_be() {
        Set<String> left = new TreeSet<>();
        Rule.all().stream()
                .filter(rule -> !OF_THE_PREVIEW.contains(rule.id()))
                .forEach(rule -> rule.severities().forEach(severity -> left.add(severity + "[" + rule.id() + "]")));
        Fixture.all().stream()
                .flatMap(fixture -> fixture.expected().stream())
                .forEach(line -> left.remove(line.substring(line.lastIndexOf(' ') + 1)));
        assertEquals(Set.of(), left);
    }
}
