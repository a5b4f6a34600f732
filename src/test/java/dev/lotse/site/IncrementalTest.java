package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltSite;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.SearchIndex;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made again after a change is what is made from nothing, byte for byte, and its mistakes are. */
class IncrementalTest {
    private static final String PROJECT = """
            -- site/site.yml --
            title: {de: Testfirma, en: Test company}
            url: https://intranet.example/
            languages: [de, en]
            content: ../content
            audiences: audiences.yml
            rollout: rollout.yml
            variables: {product: Company Portal}
            links: {hidden: text, missing: warn}
            -- site/rollout.yml --
            waves:
              1: {name: Pilot, start: 2026-10-05, end: 2026-10-30}
              2: {name: Rest, start: 2026-12-05, end: 2026-12-30}
            channels:
              mail: {for: all, from: anna}
              chat: {for: all}
              poster: {for: all}
            plan:
              - page: news/start.md
                send:
                  - {as: mail, when: 1 week before start}
                  - {as: chat, when: start}
                  - {as: poster, when: 2 weeks before start}
            -- content/de/index.md --
            # Start

            Los geht es am {{ wave.start }} für {{ department.name }}. [VPN](guides/vpn.md#weg)
            -- content/en/index.md --
            # Home

            It starts on {{ wave.start }}.
            -- content/de/guides/index.md --
            # Anleitungen

            Alle.
            -- content/de/guides/vpn.md --
            ---
            id: vpn
            platform: windows
            related: [../faq/code.md]
            redirect-from: [old/vpn.md]
            ---
            # VPN einrichten

            [!INCLUDE [Hinweis](../includes/hinweis.md)]

            ## Weg

            ::: steps
            1. Öffne {{ product }}. ![Knopf](knopf.png)
            2. Tippe auf [Weiter](../faq/code.md#code).
            :::
            -- content/de/guides/knopf.png --
            knopf
            -- content/de/guides/mac.md --
            ---
            platform: macos
            for: platform:macos
            ---
            # Mac einrichten

            ::: checklist {#mac}
            - [ ] Strom
            :::
            -- content/de/includes/hinweis.md --
            Ein Hinweis. [Nur hier]{for="platform:ios"}
            -- content/de/faq/index.md --
            # Fragen
            -- content/de/faq/code.md --
            ---
            synonyms: [PIN]
            ---
            # Wo ist mein Code?

            ## Code

            In der [App](../guides/vpn.md).
            -- content/en/faq/code.md --
            # Where is my code?

            ## Code

            In the app.
            -- content/de/news/start.md --
            ---
            description: Es geht los.
            action: ../guides/vpn.md
            ---
            # Es geht los

            Bald.
            -- content/de/stories/anna.md --
            # Anna erzählt

            Sie sagt, es geht.
            -- content/de/training/kurs/index.md --
            ---
            title: Kurs
            type: training
            outcome: Du kannst es.
            ---
            Text
            -- content/de/training/kurs/eins.md --
            # Eins

            ::: quiz
            ### Warum?
            - [x] Darum
            - [ ] Nein
            :::
            """;

    @TempDir
    private Path folder;

    private TestSite site;
    private int builds;
    /** Whether what is sent and handed over is made too, which takes longer. */
    private boolean kits;

    private Built build(String... options) {
        return kits ? site.buildWithKits(options) : site.build(options);
    }

    /** What is in the project, so that a change can be taken back. */
    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (path.startsWith("content/") || path.startsWith("site/") || path.startsWith("themes/")) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    /** Builds what has changed, and everything, and compares. */
    private boolean compare(String why, String... options) {
        Built some = build(options);
        List<String> all = new ArrayList<>(List.of(options));
        Path anew = folder.resolve("anew-" + builds++);
        all.addAll(List.of("--clean", "--out", anew.toString()));
        Built whole = build(all.toArray(String[]::new));
        assertEquals(whole.code(), some.code(), why + "\n" + some.err() + whole.err());
        assertEquals(whole.err(), some.err(), why);
        if (whole.code() == 0) {
            Map<String, String> expected = Program.tree(anew);
            Map<String, String> found = Program.tree(site.folder().resolve("dist"));
            assertEquals(expected.keySet(), found.keySet(), why);
            expected.forEach((path, text) -> assertEquals(text, found.get(path), why + ": " + path));
        }
        return whole.code() == 0;
    }

    private void start() {
        site = TestSite.in(folder.resolve("project"), PROJECT);
        compare("at first");
    }

    private static String any(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A change that somebody could make, chosen by chance. */
    private String change(Random random, Map<String, byte[]> original) {
        List<String> pages = files(site.folder()).keySet().stream()
                .filter(path -> path.endsWith(".md"))
                .toList();
        String page = any(random, pages);
        String text = site.text(page);
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> site.write(page, text + "\nNoch ein Satz " + random.nextInt(100) + ".\n");
            case 3 -> site.write(page, text.replaceFirst("(?m)^# .*", "# Anders " + random.nextInt(100)));
            case 4 -> site.write(page, text.replace("---\n#", "description: Neu " + random.nextInt(9) + "\n---\n#"));
            case 5 -> site.write(page, text + "\n## Teil {for=\"platform:ios\"}\n\nNur iOS.\n");
            case 6 ->
                site.write(page, text + "\n[Link](" + any(random, List.of("index.md", "vpn.md", "nie.md")) + ")\n");
            case 7 -> {
                if (pages.size() > 8) {
                    site.delete(page);
                }
            }
            case 8 -> site.write("content/de/guides/neu" + random.nextInt(3) + ".md", "# Neu\n\nText.\n");
            case 9 -> {
                site.delete(page);
                site.write(page.replace(".md", "-um.md"), text);
            }
            case 10 ->
                site.edit("site/audiences.yml", "platform: [macos]", "platform: [macos, ios]")
                        .edit("site/audiences.yml", "platform: [macos, ios, ios]", "platform: [macos]");
            case 11 ->
                site.write("site/rollout.yml", site.text("site/rollout.yml").replace("-05,", "-06,"));
            case 12 -> site.write("content/de/guides/knopf.png", Pictures.png(1, 1, "x" + random.nextInt()));
            default ->
                original.forEach((path, bytes) -> {
                    if (random.nextBoolean()) {
                        site.write(path, bytes);
                    }
                });
        }
        return page;
    }

    private void restore(Map<String, byte[]> files) {
        files(site.folder()).keySet().stream()
                .filter(path -> !files.containsKey(path))
                .forEach(site::delete);
        files.forEach(site::write);
    }

    private void changes(int seed, int count) {
        start();
        Map<String, byte[]> original = files(site.folder());
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            Map<String, byte[]> before = files(site.folder());
            String page;
            try {
                page = change(random, original);
            } catch (AssertionError impossible) {
                page = "nothing"; // an edit of something that an earlier one has taken away
            }
            if (!compare("seed " + seed + ", change " + i + " of " + page)) {
                restore(before); // what is wrong is mended, as somebody would
            }
        }
    }

    @Test
    void after_changes_it_is_as_from_nothing() {
        changes(1, 6);
    }

    @Test
    @Thorough
    void after_many_changes_it_is_as_from_nothing() {
        for (int seed = 2; seed < 6; seed++) {
            folder = folder.resolve("seed-" + seed);
            changes(seed, 50);
        }
    }

    @Test
    void after_changes_what_is_handed_over_is_as_from_nothing() {
        kits = true;
        changes(7, 4);
    }

    @Test
    @Thorough
    void after_many_changes_what_is_handed_over_is_as_from_nothing() {
        kits = true;
        changes(8, 40);
    }

    @Test
    void a_change_of_the_same_length_and_date_is_seen() throws IOException {
        start();
        Path page = site.folder().resolve("content/de/stories/anna.md");
        FileTime date = Files.getLastModifiedTime(page);
        site.edit("content/de/stories/anna.md", "es geht.", "es ging.");
        Files.setLastModifiedTime(page, date);
        compare("same length and date");
        site.build().department("hr").page("stories/anna/").shows("es ging.");
    }

    /** How many pages, indexes and the like are made after a change, and how many are not. */
    private List<Integer> made() {
        String out = build("--timings").fine().out();
        Matcher texts = Pattern.compile("Pages and the like +([\\d,]+) made, ([\\d,]+) kept")
                .matcher(out);
        assertTrue(texts.find(), out);
        return List.of(
                Integer.parseInt(texts.group(1).replace(",", "")),
                Integer.parseInt(texts.group(2).replace(",", "")));
    }

    @Test
    void a_changed_page_is_made_and_what_shows_its_text_and_nothing_else() {
        start();
        site.edit("content/de/guides/vpn.md", "Öffne", "Starte");
        // nine sites, in each of them the page, its sheet to print, the list it is in, and a part of the search
        assertEquals(List.of(9 * 4, 148), made());
        compare("one page");
    }

    @Test
    void of_the_search_of_a_large_site_only_the_part_with_the_page_is_made() {
        site = TestSite.in(folder.resolve("project"), "-- content/de/index.md --\n# Start\n")
                .write("site/audiences.yml", "departments: {hr: {name: HR}}\n");
        for (int i = 0; i < 300; i++) {
            site.write("content/de/s" + i % 7 + "/p" + i + ".md", "# Seite " + i + "\n\nAnker.\n\n## Ende\n\nBoje.\n");
        }
        site.build().fine();
        BuiltSite hr = new BuiltSite(site.folder().resolve("dist/sites/hr/de"));
        Map<String, String> before = SearchIndex.files(hr);
        assertTrue(before.size() > 3, before.keySet().toString());

        site.edit("content/de/s3/p17.md", "Boje.", "Tonne.");
        assertEquals(2 * 2, made().get(0), "in two languages the page and a part");
        Map<String, String> after = SearchIndex.files(hr);
        assertEquals(before.keySet(), after.keySet());
        assertEquals(
                1,
                before.keySet().stream()
                        .filter(file -> !before.get(file).equals(after.get(file)))
                        .count());
        compare("one page of many");
    }

    @Test
    void what_is_handed_over_is_made_anew_where_it_shows_what_has_changed_and_nowhere_else() {
        kits = true;
        start();
        site.edit("content/de/guides/vpn.md", "Öffne", "Starte");
        // beside what is made of the sites, in each a handbook to print and one to read on a screen
        assertEquals(List.of(9 * (4 + 2), 223), made());
        compare("a guide");
        site.edit("content/de/news/start.md", "Bald.", "Jetzt.");
        // in nine sites the page and the search, in six of them the feed, and where its language is spoken a mail, a
        // message, a poster and a flyer
        assertEquals(List.of(9 * 2 + 6 + 4 * (3 + 3 + 4), 213), made());
        compare("a message");
        site.edit("content/de/training/kurs/eins.md", "Darum", "Deshalb");
        // in nine sites the page, its module and the search; three packages and both handbooks
        assertEquals(List.of(9 * (3 + 3 + 2), 205), made());
        compare("a lesson");
    }

    @Test
    void a_change_behind_a_link_or_in_a_theme_that_the_own_one_extends_is_seen() throws IOException {
        site = TestSite.in(folder.resolve("project"), "-- content/en/index.md --\n# Home\n\nText.\n");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("index.md"), "# Start\n\nEins.\n");
        Files.delete(site.folder().resolve("content/de/.keep"));
        Files.delete(site.folder().resolve("content/de"));
        Files.createSymbolicLink(site.folder().resolve("content/de"), elsewhere);
        Path company = Files.createDirectories(folder.resolve("company/texts"));
        Files.writeString(company.resolve("de.properties"), "home.title = Anfang\n");
        site.write("themes/own/theme.properties", "extends = ../../../company\n")
                .edit("site/site.yml", "audiences: audiences.yml", "audiences: audiences.yml\ntheme: ../themes/own");
        site.build().fine().department("hr", "de").page("").shows("Eins.");

        Files.writeString(elsewhere.resolve("index.md"), "# Start\n\nZwei.\n");
        site.build().fine().department("hr", "de").page("").shows("Zwei.");
        Files.writeString(company.resolve("de.properties"), "home.title = Beginn\n");
        compare("a text of the theme below");
    }
}
