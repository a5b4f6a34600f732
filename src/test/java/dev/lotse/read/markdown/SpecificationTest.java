package dev.lotse.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Severity;
import dev.lotse.kit.TestSite;
import dev.lotse.read.Project;
import dev.lotse.read.ProjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of CommonMark 0.31.2, and of GFM what it adds, are read as the specification says, but for those that
 * {@code commonmark/differences.txt} lists with the reason.
 */
class SpecificationTest {
    /** How many examples without raw HTML may be read otherwise though nobody wanted it so. */
    private static final int RARE = 8;

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(house|rare)\\s+(\\S.*)");

    @TempDir
    private Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void every_example_is_read_as_the_specification_says_or_listed_with_the_reason() throws IOException {
        Map<String, Example> examples = examples();
        Map<String, String> listed = listed();
        Map<String, String> differences = differences(examples);
        StringBuilder report = new StringBuilder();
        differences.forEach((name, difference) -> {
            if (!listed.containsKey(name)) {
                report.append("--- ").append(name).append('\n').append(difference);
            }
        });
        Set<String> kept = listed.keySet().stream()
                .filter(name -> !differences.containsKey(name))
                .collect(Collectors.toSet());
        List<String> plain = differences.keySet().stream()
                .filter(name -> !hasHtml(examples.get(name)))
                .toList();
        long rare = plain.stream()
                .filter(name -> listed.getOrDefault(name, "rare").equals("rare"))
                .count();
        System.out.printf(
                "Specification: %d examples, %d without raw HTML; %d differ, %d of them without raw HTML, of these %d not on purpose%n",
                examples.size(),
                examples.values().stream().filter(example -> !hasHtml(example)).count(),
                differences.size(),
                plain.size(),
                rare);
        assertEquals("", report.toString(), "what differs and is not listed");
        assertEquals(Set.of(), kept, "what is listed and does not differ");
        assertTrue(rare <= RARE, rare + " differ that need not");
    }

    private static Map<String, Example> examples() {
        Map<String, Example> examples = new LinkedHashMap<>();
        number(TestResources.getSpec(), "", "commonmark", examples);
        for (String kind : List.of("table", "disabled", "strikethrough", "autolink", "tagfilter")) {
            number(TestResources.getGfmSpec(), kind, kind, examples);
        }
        return examples;
    }

    private static void number(URL specification, String kind, String name, Map<String, Example> examples) {
        int number = 0;
        for (Example example : ExampleReader.readExamples(specification)) {
            if (example.getInfo().equals(kind)) {
                number++;
                examples.put("%s-%03d".formatted(name, number), example);
            }
        }
    }

    /** Whether a difference is the house's will or rare, by the name of the example. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        try (InputStream table = SpecificationTest.class.getResourceAsStream("/commonmark/differences.txt")) {
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    Matcher columns = LINE.matcher(line);
                    assertTrue(columns.matches(), line + " needs a name, house or rare, and a reason");
                    listed.put(columns.group(1), columns.group(2));
                }
            }
        }
        return listed;
    }

    private Map<String, String> differences(Map<String, Example> examples) {
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# Start\n");
        examples.forEach((name, example) ->
                site.write("content/de/" + name + ".md", "---\ntitle: Beispiel\n---\n" + tabs(example.getSource())));
        Project project =
                ProjectReader.read(folder, Optional.empty(), diagnostics).orElseThrow();
        Map<String, List<String>> errors = errors();
        Map<String, String> differences = new TreeMap<>();
        examples.forEach((name, example) -> {
            Page page = project.corpus().page(new PageId("de", name + ".md")).orElseThrow();
            String expected = Canonical.of(tabs(example.getHtml()));
            String actual = Canonical.of(Written.of(page.body()));
            List<String> refused = errors.getOrDefault("content/de/" + name + ".md", List.of());
            if (!expected.equals(actual) || !refused.isEmpty()) {
                differences.put(
                        name,
                        "%s%n> expected%n%s> actual%n%s> %s%n"
                                .formatted(example.getSource(), expected, actual, refused));
            }
        });
        return differences;
    }

    /** The specification shows tabs as arrows. */
    private static String tabs(String shown) {
        return shown.replace('\u2192', '\t');
    }

    private Map<String, List<String>> errors() {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        diagnostics.sorted().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .forEach(found -> errors.computeIfAbsent(found.at().file(), f -> new ArrayList<>())
                        .add(found.toString()));
        return errors;
    }

    private static boolean hasHtml(Example example) {
        boolean[] found = {false};
        Parser.builder().build().parse(example.getSource()).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                found[0] = true;
            }

            @Override
            public void visit(HtmlInline inline) {
                found[0] = true;
            }
        });
        return found[0];
    }
}
