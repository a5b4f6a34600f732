package dev.lotse.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The JSON Schemas that editors get: they take what we take, and refuse what we refuse for its form. */
class FileSchemaTest {
    private static final Pattern FILE = Pattern.compile("(?m)^-- (\\S+\\.(?:md|yml)) --\\n((?s:.*?))(?=^-- |\\z)");
    private static final Pattern PAGE = Pattern.compile("\\A---\\n((?s:.*?))^---$", Pattern.MULTILINE);
    private static final Pattern SAMPLE = Pattern.compile("(?m)^```yaml\\n# (site/\\S+)\\n((?s:.*?))^```$");
    private static final Pattern SAMPLE_PAGE = Pattern.compile("(?m)^```markdown\\n---\\n((?s:.*?))^---$");
    private static final Pattern FORM = Pattern.compile("error\\[(unknown-key|wrong-type|missing-key|empty-value)\\]");

    private static final Map<FileSchema, AsOthersReadYaml> SCHEMAS = new HashMap<>();

    private static final Map<String, String> USUAL = Map.of(
            "site.yml", "title: Test\nlanguages: [de]\ncontent: ../content\n",
            "audiences.yml", "facets: {region: [dach]}\ndepartments: {it: {name: IT}}\n");

    static List<FileSchema> schemas() {
        return FileSchema.ALL;
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("schemas")
    void it_is_a_schema_and_says_of_each_key_what_it_does_and_how_it_may_look(FileSchema file) {
        assertEquals(List.of(), AsOthersReadYaml.faults(file));
        JsonNode schema = new ObjectMapper().readTree(file.text());
        List<String> silent = new ArrayList<>();
        file.keys().paths().forEach((path, key) -> {
            JsonNode own = at(schema, path);
            assertEquals(key.does(), own.path("description").asString(), path);
            String text = own.toString();
            boolean told = Stream.of(
                            "\"examples\"", "\"enum\"", "\"boolean\"]", "\"properties\"", "\"additionalProperties\"")
                    .anyMatch(text::contains);
            if (!told) {
                silent.add(path);
            }
        });
        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void each_example_is_one(FileSchema file) {
        AsOthersReadYaml schema = new AsOthersReadYaml(file);
        file.keys()
                .all()
                .forEach(key -> key.examples().forEach(example -> {
                    boolean refused = schema.wrong(key.name() + ": \"" + example + "\"\n").stream()
                            .anyMatch(error -> error.startsWith("/" + key.name()));
                    assertFalse(refused, key.name() + ": " + example);
                }));
    }

    @Test
    void the_demo_and_the_samples_of_the_user_guide_keep_to_it() throws IOException {
        for (String name : List.of("site", "audiences", "rollout")) {
            String path = "site/" + name + ".yml";
            assertEquals(List.of(), wrong(path, Files.readString(Path.of(path))), path);
        }
        try (Stream<Path> pages = Files.walk(Path.of("content"))) {
            pages.filter(page -> page.toString().endsWith(".md"))
                    .forEach(page -> assertEquals(List.of(), wrong("a.md", text(page)), page.toString()));
        }
        String guide = text(Path.of("src/docs/user-guide.md"));
        SAMPLE.matcher(guide).results().forEach(sample -> {
            List<String> wrong = new ArrayList<>(wrong(sample.group(1), sample.group(2)));
            wrong.removeIf(error -> error.contains("required property")); // samples are parts of files
            assertEquals(List.of(), wrong, sample.group());
        });
        SAMPLE_PAGE
                .matcher(guide)
                .results()
                .forEach(page ->
                        assertEquals(List.of(), wrong("a.md", "---\n" + page.group(1) + "---\n"), page.group()));
    }

    @Test
    void what_the_fixtures_of_all_messages_have_right_is_right_and_what_has_no_form_is_refused() throws IOException {
        List<String> refused = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        fixtures((path, told) -> {
            String text = path.getValue();
            List<String> wrong = wrong(path.getKey(), text);
            if (told.stream().anyMatch(line -> FORM.matcher(line).find())) {
                refused.add(path.getKey());
                assertFalse(wrong.isEmpty(), path + " " + told);
            } else if (told.stream().noneMatch(line -> line.contains(": error["))) {
                taken.add(path.getKey());
                assertEquals(List.of(), wrong, path.toString());
            }
        });
        assertTrue(refused.size() > 2 && taken.size() > 50, refused + " " + taken.size());
    }

    private static void fixtures(BiConsumer<Map.Entry<String, String>, List<String>> each) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/rules"))) {
            files.map(FileSchemaTest::text).forEach(fixture -> {
                List<String> expected = fixture.substring(fixture.indexOf("-- expected --"))
                        .lines()
                        .toList();
                FILE.matcher(fixture).results().forEach(file -> {
                    String path = file.group(1);
                    List<String> told = expected.stream()
                            .filter(line -> line.startsWith(path + ":"))
                            .toList();
                    each.accept(Map.entry(path, file.group(2)), told);
                });
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            site.yml      | title: [a, b]
            site.yml      | titel: Test
            site.yml      | brand: red
            site.yml      | brand: {colour: red}
            site.yml      | brand: {color: {light: "#000"}}
            site.yml      | languages: {de: Deutsch}
            site.yml      | content: [a]
            site.yml      | defaults: {match: "a"}
            site.yml      | defaults: [{match: "a"}]
            site.yml      | defaults: [{match: "a", set: {draft: 3}}]
            site.yml      | links: {hidden: maybe}
            site.yml      | portal: perhaps
            site.yml      | variables: [a]
            site.yml      | variables: {a: [b]}
            site.yml      | footer:
            audiences.yml | people: {anna: {name: Anna, mail: a@example.com}}
            audiences.yml | people: {anna: Anna}
            audiences.yml | people: {anna: {title: Boss}}
            audiences.yml | people: {anna: {name: {de: Anna}}}
            audiences.yml | helpdesks: {desk: {phone: 1}}
            audiences.yml | departments: {it: {size: many, name: IT}}
            audiences.yml | departments: {it: {name: IT, sees: {a: b}}}
            audiences.yml | departments: {it: {wave: 1}}
            audiences.yml | departments: {it: {name: IT, region: {a: b}}}
            audiences.yml | departments: {it: {name: IT, pass-mark: {a: much}}}
            audiences.yml | departments: [it]
            audiences.yml | groups: {a: {b: c}}
            rollout.yml   | waves: {1: {start: soon}}
            rollout.yml   | waves: {1: {name: Pilot}}
            rollout.yml   | waves: [{start: 2026-10-05}]
            rollout.yml   | phases: {a: [start]}
            rollout.yml   | phases: {a: {name: A}}
            rollout.yml   | plan: [{page: a.md}]
            rollout.yml   | plan: [{page: a.md, send: {as: mail, when: start}}]
            rollout.yml   | plan: [{page: a.md, send: [{as: mail, at: start, when: start}]}]
            rollout.yml   | holidays: {dach: [Christmas]}
            rollout.yml   | channels: {mail: all}
            rollout.yml   | overview: all
            a.md          | title: [a]
            a.md          | for:
            a.md          | for: {a: b}
            a.md          | draft: {a: b}
            a.md          | order: first
            a.md          | tags: {a: b}
            a.md          | reviewed: yesterday
            a.md          | action: {text: Go}
            a.md          | sessions: [{date: 2026-12-01}]
            a.md          | type: manual
            """)
    void what_we_refuse_for_its_form_it_refuses_too(String file, String line) {
        String path = file.endsWith(".md") ? "content/de/" + file : "site/" + file;
        String usual = USUAL.getOrDefault(file, "");
        String key = line.replaceFirst(":.*", "");
        String others = usual.replaceAll("(?m)^" + key + ":.*\\n", "");
        String text = file.endsWith(".md") ? "---\n" + line + "\n---\n# A\n\nText.\n" : others + line + "\n";
        TestSite site = TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nText.\n");
        USUAL.forEach((name, settings) -> site.write("site/" + name, settings));
        Built built = site.write(path, text).run("check", "--date", "2026-10-12");
        assertTrue(
                built.diagnostics().stream().anyMatch(told -> told.startsWith(path) && told.contains("error[")),
                built.diagnostics().toString());
        assertFalse(wrong(path, text).isEmpty(), text);
    }

    @Test
    void a_name_that_there_is_not_is_told_with_those_that_there_are() {
        Built built = TestSite.in(folder, "-- a.md --\n").run("schema", "rolout");
        assertEquals(2, built.code());
        assertTrue(
                built.err().contains("Did you mean \"rollout\"? There are: site, audiences, rollout, front-matter."));
        assertEquals(
                FileSchema.named("rollout").orElseThrow().text(),
                TestSite.in(folder, "-- a.md --\n").run("schema", "rollout").out());
    }

    private static AsOthersReadYaml schema(FileSchema file) {
        return SCHEMAS.computeIfAbsent(file, AsOthersReadYaml::new);
    }

    private static List<String> wrong(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("site/")
                && FileSchema.named(name.replace(".yml", "")).isPresent()) {
            return new AsOthersReadYaml(
                            FileSchema.named(name.replace(".yml", "")).get())
                    .wrong(text);
        }
        return name.endsWith(".md")
                ? PAGE.matcher(text)
                        .results()
                        .flatMap(page -> schema(FileSchema.FRONT_MATTER).wrong(page.group(1)).stream())
                        .toList()
                : List.of();
    }

    /** The part of a schema that is about a key, by the path that our declarations have. */
    private static JsonNode at(JsonNode schema, String path) {
        JsonNode at = schema;
        for (String step : path.replace("[]", ".[]").split("\\.")) {
            at = step.equals("*")
                    ? found(at, "additionalProperties")
                    : step.equals("[]")
                            ? found(at, "items")
                            : found(at, "properties").path(step);
        }
        return at;
    }

    private static JsonNode found(JsonNode at, String name) {
        if (at.has(name)) {
            return at.get(name);
        }
        Iterator<JsonNode> either = at.path("anyOf").iterator();
        while (either.hasNext()) {
            JsonNode found = found(either.next(), name);
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return at.path(name);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
