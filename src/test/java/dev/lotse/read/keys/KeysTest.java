package dev.lotse.read.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.text.FrontMatterKeys;
import dev.lotse.read.text.Source;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Keys;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.read.yaml.YamlReader;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The keys that there are: all of them are declared, described in the user guide, and said in one sentence. */
class KeysTest {
    private static final Path LIST = Path.of("src/docs/keys.md");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^```yaml\\n# (site/\\S+)\\n((?s:.*?))^```$");
    private static final Pattern PAGE = Pattern.compile("(?m)^```markdown\\n---\\n((?s:.*?))^---$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern NAME = Pattern.compile("^([A-Za-z-]+)$|(?<![\\w-])([A-Za-z-]+):(?= )");

    @Test
    void each_key_stands_in_a_sample_of_the_user_guide_or_is_named_in_its_text() throws IOException {
        String guide = Files.readString(Path.of("src/docs/user-guide.md"));
        Map<String, Set<String>> shown = new LinkedHashMap<>();
        SAMPLE.matcher(guide).results().forEach(sample -> read(sample.group(1), sample.group(2), shown));
        PAGE.matcher(guide).results().forEach(page -> read("front matter", page.group(1), shown));
        Set<String> named = CODE.matcher(guide.replaceAll("(?ms)^```.*?^```$", ""))
                .results()
                .flatMap(code -> NAME.matcher(code.group(1)).results())
                .map(key -> key.group().replace(":", ""))
                .collect(Collectors.toSet());

        assertTrue(shown.get("site/rollout.yml").contains("plan[].send[].as"), shown.toString());
        assertEquals(
                List.of(),
                paths().filter(path -> {
                            // a profile has what a department has
                            String[] parts =
                                    path.replace("profiles.*", "departments.*").split(" > ");
                            return !shown.getOrDefault(parts[0], Set.of()).contains(parts[1])
                                    && !named.contains(parts[1].replaceFirst(".*\\.", ""));
                        })
                        .toList());
    }

    @Test
    void each_key_is_described_in_one_short_sentence_that_no_other_key_of_its_mapping_has() {
        KeyedFile.ALL.forEach(file -> {
            Set<String> before = new HashSet<>();
            file.keys().paths().forEach((path, key) -> {
                assertTrue(key.does().matches("[A-Z].{10,118}\\."), path + ": " + key.does());
                assertTrue(before.add(path.replaceFirst("[^.]*$", "") + key.does()), path + ": " + key.does());
            });
        });
    }

    @Test
    void the_page_that_lists_all_keys_lists_these() throws IOException {
        String page =
                "# All keys\n\nWhat can be written where, made of what the program reads; the [user guide](user-guide.md) shows it in use.\n"
                        + "`[]` stands for each entry of a list, `*` for a name that you choose. What is **bold** can't be left out.\n"
                        + "A profile has the keys of a department but needs no name, and `defaults[].set` those of front matter.\n"
                        + KeyedFile.ALL.stream().map(KeysTest::table).collect(Collectors.joining());
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(LIST, page);
        }
        assertEquals(page, Files.readString(LIST));
    }

    private static String table(KeyedFile file) {
        StringBuilder table = new StringBuilder("\n## " + file.name() + "\n\n| key | value | does |\n|---|---|---|\n");
        file.keys().paths().forEach((path, key) -> {
            if (path.startsWith("profiles.*.") || path.startsWith("defaults[].set.")) {
                return;
            }
            String mark = key.isRequired() ? "**" : "";
            String value = key.kind().name()
                    + (key.kind().shape().words().isEmpty()
                            ? ""
                            : " `" + String.join("`, `", key.kind().shape().words()) + "`");
            table.append("| " + mark + "`" + path + "`" + mark + " | " + value + " | "
                    + key.does().replace("<", "&lt;") + " |\n");
        });
        return table.toString();
    }

    @Test
    void each_key_that_is_declared_belongs_to_a_file() {
        Set<Key<?>> listed = KeyedFile.ALL.stream()
                .flatMap(file -> file.keys().paths().values().stream())
                .collect(Collectors.toSet());
        List<String> lost = Stream.of(
                        SiteKeys.class, AudiencesKeys.class, RolloutKeys.class, PageKeys.class, TocKeys.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == Key.class && Modifier.isStatic(field.getModifiers()))
                .filter(field -> !listed.contains(value(field)))
                .map(field -> field.getDeclaringClass().getSimpleName() + "." + field.getName())
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void what_is_not_declared_for_a_mapping_cannot_be_read_from_it() {
        Fields wave = new Fields(
                Yaml.Mapping.empty(Position.of("a.yml")), RolloutKeys.WAVE, new Values(new Diagnostics(), List.of()));
        assertTrue(wave.get(RolloutKeys.END).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> wave.get(RolloutKeys.PAGE));
    }

    @Test
    void no_key_of_front_matter_looks_like_a_misspelt_for() {
        assertTrue(FrontMatterKeys.isNearFor("fore"));
        PageKeys.ALL.names().forEach(key -> assertFalse(FrontMatterKeys.isNearFor(key), key));
    }

    private static Object value(java.lang.reflect.Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }

    private static Stream<String> paths() {
        return KeyedFile.ALL.stream()
                .flatMap(file -> file.keys().paths().keySet().stream().map(path -> file.name() + " > " + path));
    }

    private static void read(String file, String text, Map<String, Set<String>> shown) {
        Diagnostics diagnostics = new Diagnostics();
        Yaml yaml = YamlReader.read(new Source(file, text), diagnostics)
                .orElseThrow(() -> new AssertionError(text + diagnostics.sorted()));
        Keys keys = KeyedFile.ALL.stream()
                .filter(known -> known.name().equals(file))
                .findFirst()
                .orElseThrow()
                .keys();
        walk(yaml, "", keys.paths().keySet(), shown.computeIfAbsent(file, name -> new HashSet<>()));
    }

    /** Collects the declared paths that a sample has; what stands below a name of its author's is below a star. */
    private static void walk(Yaml yaml, String path, Set<String> declared, Set<String> shown) {
        if (yaml instanceof Yaml.Sequence list) {
            list.items().forEach(item -> walk(item, path + "[]", declared, shown));
        } else if (yaml instanceof Yaml.Mapping mapping) {
            mapping.entries().values().forEach(entry -> {
                List<String> names = new ArrayList<>(List.of(entry.key(), "*"));
                names.forEach(name -> {
                    String below = path.isEmpty() ? name : path + "." + name;
                    if (declared.contains(below)) {
                        shown.add(below);
                    }
                    walk(entry.value(), below, declared, shown);
                });
            });
        }
    }
}
