package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user guide tells its readers to write is right. */
class UserGuideTest {
    private static final String GUIDE = read(Path.of("src/docs/user-guide.md"));
    private static final Pattern YAML = Pattern.compile("(?m)^```yaml\\n# (site/\\S+)\\n((?s:.*?))^```$");
    private static final Pattern PAGE =
            Pattern.compile("(?m)`(content/\\S+\\.md)`:\\n\\n```markdown\\n((?s:.*?))^```$");
    private static final Pattern KEY = Pattern.compile("(?m)^[a-z-]+:");

    @TempDir
    private Path folder;

    @Test
    void the_smallest_project_builds_as_it_stands() {
        Map<String, String> smallest = new LinkedHashMap<>();
        all(YAML, GUIDE).forEach(block -> smallest.putIfAbsent(block.group(1), block.group(2)));
        TestSite site = TestSite.in(folder, page("content/de/index.md") + page("content/en/index.md"))
                .write("content/en/people/anna.png", Pictures.png(200, 200))
                .write("site/site.yml", smallest.get("site/site.yml"))
                .write("site/audiences.yml", smallest.get("site/audiences.yml"));

        Built built = site.build().clean();

        built.department("sales", "en").page("").shows("Sales", "Your new workplace");
    }

    @Test
    void all_that_is_shown_can_be_in_one_project() {
        Built built = whole().build().clean();

        built.department("sales", "en").page("guides/setup").shows("Only Sales with iPhones", "at the counter");
        built.department("production", "en").page("guides/setup").shows("Share").hides("iPhones", "counter");
        built.department("hr", "en").lacks("guides/setup");
        built.department("hr", "sv").has("index.html");
    }

    @Test
    void a_wave_has_its_dates_and_its_phases() {
        TestSite site = whole();
        site.run("build", "--date", "2026-11-08")
                .department("sales", "en")
                .page("news/start")
                .shows("From 9 November 2026 on")
                .hides("Your devices are here");
        site.run("build", "--date", "2026-11-09")
                .department("sales", "en")
                .page("news/start")
                .shows("Your devices are here");
    }

    @Test
    void the_home_page_puts_itself_together() {
        Built built = whole().build().clean();
        built.department("sales", "en")
                .page("")
                .shows("I have moved already.", "Your first steps", "3 steps to tick off")
                .shows("1 September 2026", "It took me ten minutes and a sandwich.");
        built.department("production", "en")
                .page("")
                .shows("2 steps to tick off")
                .hides("I have moved");
    }

    @Test
    void every_yaml_sample_says_which_file_it_is_for_and_every_page_where_it_lies() {
        assertEquals(
                all(Pattern.compile("(?m)^```yaml$"), GUIDE).size(),
                all(YAML, GUIDE).size());
        assertEquals(
                all(Pattern.compile("(?m)^```markdown$"), GUIDE).size(),
                all(PAGE, GUIDE).size());
    }

    @Test
    void every_key_in_the_table_of_front_matter_is_accepted_as_it_is_written() {
        StringBuilder page = new StringBuilder("---\n");
        for (MatchResult row : all(Pattern.compile("(?m)^\\|(.*?)\\|"), section("Front matter"))) {
            all(Pattern.compile("`([a-z-]+: [^`]+)`"), row.group(1))
                    .forEach(key -> page.append(key.group(1)).append('\n'));
        }
        assertTrue(page.toString().contains("source-hash: "), page.toString());

        Built built = whole().write("content/en/all-keys.md", page + "---\nText.\n")
                .run("check", "--date", "2026-10-12")
                .fine();
        List<String> found = built.diagnostics().stream()
                .filter(line -> !line.contains("warning[message-")) // samples are too short to say everything
                .toList();
        assertEquals(List.of(), found);
    }

    @Test
    void every_frequent_message_is_one_that_such_a_mistake_gives() {
        Built built = whole().write("content/en/faq/one.md", """
                        [a](../guides/setup.md) [b](none.md) ![c](none.png) ![](none.png)

                        [d]{for="vertreib"} [e]{for="platform:iphone"} [f]{for="sales und hr"} [g]{for=„sales“}

                        {{ wave.start }}

                        From Word\u0007

                        ::: details Never closed
                        """)
                .write("content/en/faq/two.md", """
                        ---
                        title: VPN: how it works
                        ---
                        Text <u>left open.
                        """)
                .write("content/en/faq/three.md", "---\npublish: 2 weeks before start\n---\nText.\n")
                .write("content/en/faq/four.md", "---\ninternal: true\n---\n• One\n\n```\nls\n")
                .write("content/en/faq/five.md", "# Five\n\nfor: sales\n\n<!-- Never closed\n")
                .write("content/en/faq/five (1).md", "Text.\n")
                .write("content/en/faq/six.txt", "Text.\n")
                .write("content/en/faq/seven.md", "<<<<<<< HEAD\nText.\n")
                .write("content/en/aux.md", "# Aux\n\nText.\n")
                .edit("site/audiences.yml", "    size: 240", "    sizes: 240 #people")
                .edit("site/audiences.yml", "helpdesk: central, wave: 2}", "helpdesk: central}")
                .run("check");

        List<String> rules = all(Pattern.compile("(?m)^\\|(.*?)\\|"), section("When something is wrong")).stream()
                .flatMap(row -> all(Pattern.compile("`([a-z-]+)`"), row.group(1)).stream())
                .map(rule -> rule.group(1))
                .toList();
        assertTrue(rules.size() >= 10, rules.toString());
        for (String rule : rules) {
            assertTrue(
                    built.diagnostics().stream().anyMatch(line -> line.contains("[" + rule + "]")),
                    rule + "\n" + built.err() + built.out());
        }
    }

    @Test
    void every_link_within_the_guide_finds_its_heading() {
        List<String> headings =
                all(Pattern.compile("(?m)^##+ ([\\w, ]+)$"), GUIDE.replaceAll("(?ms)^```.*?^```$", "")).stream()
                        .map(heading -> "#"
                                + heading.group(1)
                                        .toLowerCase()
                                        .replace(",", "")
                                        .replace(' ', '-'))
                        .toList();
        List<MatchResult> links = all(Pattern.compile("]\\((#[^/)]+)\\)"), GUIDE);
        assertEquals(
                List.of(),
                links.stream()
                        .map(link -> link.group(1))
                        .filter(link -> !headings.contains(link))
                        .toList());
        headings.forEach(heading -> assertTrue(GUIDE.contains("](" + heading + ")"), "not in the list: " + heading));
    }

    @Test
    void each_chapter_stands_once_in_the_list_above_in_the_order_of_the_guide() {
        String text = GUIDE.replaceAll("(?ms)^```.*?^```$", "");
        String list = text.substring(text.indexOf("[Start]"), text.indexOf("## Start"));
        assertEquals(
                all(Pattern.compile("(?m)^##+ (.+)$"), text).stream()
                        .map(heading -> heading.group(1))
                        .toList(),
                all(Pattern.compile("\\[([^]]+)]"), list).stream()
                        .map(link -> link.group(1))
                        .toList());
    }

    /** Everything in the guide together: of a key that several samples have, the last one counts. */
    private TestSite whole() {
        Map<String, Map<String, String>> files = new LinkedHashMap<>();
        for (MatchResult block : all(YAML, GUIDE)) {
            Map<String, String> keys = files.computeIfAbsent(block.group(1), file -> new LinkedHashMap<>());
            List<MatchResult> found = all(KEY, block.group(2));
            for (int i = 0; i < found.size(); i++) {
                int end = i + 1 < found.size()
                        ? found.get(i + 1).start()
                        : block.group(2).length();
                keys.put(
                        found.get(i).group(),
                        block.group(2).substring(found.get(i).start(), end));
            }
        }
        TestSite site = TestSite.in(
                folder,
                page("content/de/index.md") + page("content/en/index.md") + page("content/en/guides/mail-ios.md"));
        files.forEach((path, keys) -> site.write(path, String.join("", keys.values())));
        all(PAGE, GUIDE).forEach(page -> site.write(page.group(1), page.group(2)));
        return site.write("content/sv/.keep", "")
                .write("themes/mine/texts/sv.properties", read(Path.of("themes/lotse/texts/en.properties")))
                .write("site/enrolled.csv", section("The communication plan").split("```csv\n|```", 5)[3])
                .write("content/en/people/anna.png", Pictures.png(200, 200))
                .write("site/brand/logo.svg", Pictures.svg("viewBox='0 0 10 10'"))
                .write("site/brand/icon.svg", Pictures.svg("viewBox='0 0 10 10'"))
                .write("site/brand/share.png", Pictures.png(1200, 630));
    }

    private static String page(String path) {
        return "-- " + path + " --\n# Hello\n\nText.\n";
    }

    private static String section(String heading) {
        int start = GUIDE.indexOf("\n## " + heading + "\n");
        int end = GUIDE.indexOf("\n## ", start + 1);
        return GUIDE.substring(start, end < 0 ? GUIDE.length() : end);
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
