package dev.lotse.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.diagnostic.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds expressions against the truth table in {@code audience/truth-table.txt}. */
class TargetParserTest {
    private final List<Viewer> viewers = new ArrayList<>();
    private final Map<String, Set<String>> facets = new LinkedHashMap<>();
    private final Map<String, Target> names = new LinkedHashMap<>();
    private final List<String> expressions = new ArrayList<>();

    TargetParserTest() throws IOException {
        for (String name : List.of("department", "wave", "language", "phase")) {
            facets.put(name, new LinkedHashSet<>());
        }
        for (String line : lines()) {
            if (line.startsWith("department ")) {
                department(line.split(" +"));
            } else if (line.startsWith("group ")) {
                String[] group = line.split(" +", 4);
                names.put(group[1], TargetParser.parse(group[3], vocabulary()).target());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                expressions.add(line);
            }
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream table = TargetParserTest.class.getResourceAsStream("/audience/truth-table.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private void department(String[] words) {
        String id = words[1];
        Map<String, Set<String>> has = new LinkedHashMap<>();
        for (String word : List.of(words).subList(2, words.length)) {
            has.put(word.split("=")[0], Set.of(word.split("=")[1].split(",")));
        }
        has.forEach((facet, values) ->
                facets.computeIfAbsent(facet, key -> new LinkedHashSet<>()).addAll(values));
        facets.get("department").add(id);
        has.getOrDefault("profile", Set.of())
                .forEach(profile -> names.put(profile, new Target.Has("profile", Set.of(profile))));
        names.put(id, new Target.Has("department", Set.of(id)));
        viewers.add(viewer(id, has));
    }

    private static Viewer viewer(String id, Map<String, Set<String>> has) {
        Map<String, Set<String>> own = new LinkedHashMap<>(has);
        own.keySet().removeAll(Facet.BUILT_IN);
        Department department = new Department(
                id,
                Text.of(id),
                own,
                has.getOrDefault("profile", Set.of()),
                List.of(),
                OptionalInt.empty(),
                one(has, "wave"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Target.nobody(),
                false,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PassMarks.NONE,
                Position.of("truth-table.txt"));
        return Viewer.of(department, one(has, "language").orElse("de"), one(has, "phase"), false);
    }

    private static Optional<String> one(Map<String, Set<String>> has, String facet) {
        return has.getOrDefault(facet, Set.of()).stream().findFirst();
    }

    private Vocabulary vocabulary() {
        Map<String, Set<String>> written = new LinkedHashMap<>(facets);
        written.remove("profile");
        return new Vocabulary(written, names);
    }

    private String admitted(Target target) {
        return viewers.stream()
                .filter(target::admits)
                .map(viewer -> viewer.department().id())
                .collect(Collectors.joining(" "));
    }

    @TestFactory
    Stream<DynamicTest> theTruthTableHolds() {
        return expressions.stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private void check(String line) {
        if (!line.matches(".* ! \\d+ .*")) {
            String[] row = line.split(" +\\| *", 2);
            TargetParser.Result result = TargetParser.parse(row[0], vocabulary());
            assertEquals(List.of(), result.problems());
            assertEquals(row[1].strip(), admitted(result.target()));
            assertEquals(
                    row[1].strip(),
                    admitted(TargetParser.parse(result.target().toString(), vocabulary())
                            .target()));
            return;
        }
        String[] row = line.split(" +! +", 2);
        String[] mistake = row[1].split(" ", 3);
        TargetParser.Result result = TargetParser.parse(row[0].equals("-") ? " " : row[0], vocabulary());
        assertEquals(Target.nobody(), result.target());
        assertEquals(1, result.problems().size(), result.problems().toString());
        TargetParser.Problem problem = result.problems().get(0);
        assertEquals(mistake[0] + " " + mistake[1], problem.offset() + " " + problem.rule());
        if (mistake.length > 2) {
            assertTrue(problem.hint().contains(mistake[2]), problem.hint());
        }
    }

    @Test
    void everyMistakeInAnExpressionIsTold() {
        TargetParser.Result result = TargetParser.parse("saels or platform:iso or not region:dahc", vocabulary());
        assertEquals(
                List.of(0, 18, 36),
                result.problems().stream().map(TargetParser.Problem::offset).toList());
    }

    @Test
    void endlessExpressionsAreRefusedWithoutOverflow() {
        TargetParser.Result deep = TargetParser.parse("not ".repeat(100_000) + "sales", vocabulary());
        assertEquals(Target.nobody(), deep.target());
        assertFalse(deep.problems().isEmpty());
        assertEquals(
                Target.nobody(),
                TargetParser.parse("(".repeat(100_000), vocabulary()).target());
        assertEquals(
                "sales",
                admitted(TargetParser.parse("sales or ".repeat(10_000) + "sales", vocabulary())
                        .target()));
    }
}
