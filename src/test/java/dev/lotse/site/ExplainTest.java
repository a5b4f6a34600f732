package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lotse explain}. */
class ExplainTest {
    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void a_project_with_conditions_everywhere() {
        site = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Text.
                -- content/de/guides/index.md --
                ---
                title: Anleitungen
                for: region:dach
                ---
                Text.
                -- content/de/guides/vpn-ios.md --
                ---
                title: VPN am iPhone
                for: workload:mail
                ---
                Text.

                ::: for sales
                Vertrieb.

                - {for="platform:macos"} Punkt
                - Noch einer
                :::

                Ein [Wort]{for="not hr"} mehr.

                ## Labor {for="lab"}

                Text.
                -- content/de/start-lab.md --
                ---
                title: Laborstart
                replaces: index.md
                for: lab
                ---
                Text.
                -- content/de/Über uns.md --
                # Über uns

                Text.
                """).write("site/site.yml", TestSite.SITE + """
                defaults:
                  - match: "**/*-ios.md"
                    set: {for: "platform:ios"}
                """);
    }

    private Built explain(String page, String department) {
        return site.run("explain", page, "--for", department, "--date", "2026-10-12")
                .endsWith(0);
    }

    private static String line(Built built, String part) {
        return built.out()
                .lines()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElse("no " + part + built.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/de/guides/vpn-ios.md",
                "./content/de/guides/vpn-ios.md",
                "guides/vpn-ios.md",
                "guides/vpn-ios/",
                "guides/vpn-ios",
                "/guides/vpn-ios/",
                "guides/vpn-ios/index.html",
                "sales/de/guides/vpn-ios/",
                "sites/sales/de/guides/vpn-ios/index.html",
                "dist/sites/sales/de/guides/vpn-ios/index.html",
                "https://intranet.example/rollout/sales/de/guides/vpn-ios/",
                "https://intranet.example/rollout/sales/de/guides/vpn-ios/?x=1#oben"
            })
    void a_page_is_found_by_its_source_and_by_its_address(String page) {
        explain(page, "sales").prints("content/de/guides/vpn-ios.md for sales (de): in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Über uns/", "%C3%9Cber%20uns/", "https://x.example/sales/de/%C3%9Cber%20uns/"})
    void an_address_may_be_pasted_from_a_browser(String page) {
        explain(page, "sales").prints("content/de/Über uns.md for sales (de): in");
    }

    @Test
    void without_a_department_a_table_says_it_for_all() {
        String out = site.run("explain", "guides/vpn-ios/", "--date", "2026-10-12")
                .endsWith(0)
                .out();
        assertTrue(out.contains("  3  page  content/de/guides/index.md:3:6  region:dach\n"), out);
        assertTrue(out.contains("  5  part  content/de/guides/vpn-ios.md:7:1  sales\n"), out);
        List<String> rows =
                out.lines().dropWhile(line -> !line.isEmpty()).skip(1).toList();
        assertTrue(rows.get(0).matches(" +page +1 +2 +3 +4 +5 +6 +7 +8"), out);
        assertTrue(rows.contains("sales     in     x   x   x       x   -   x   -"), out);
        assertTrue(rows.stream().anyMatch(row -> row.matches("hr +out .*platform is windows.*")), out);
    }

    @Test
    void a_page_that_nobody_has_is_said_to_be_none() {
        site.run("explain", "guides/vpnn/").endsWith(2).prints("There is no page \"guides/vpnn/\"");
    }

    @Test
    void each_condition_of_a_page_is_said_with_its_place_and_its_reason() {
        Built sales = explain("guides/vpn-ios/", "sales");
        assertTrue(line(sales, "region:dach").matches(".*\\bin .*content/de/guides/index.md:3:6.*"), sales.out());
        assertTrue(line(sales, "platform:ios").matches(".*\\bin .*site/site.yml:8:\\d+.*"), sales.out());
        assertTrue(line(sales, "workload:mail").matches(".*\\bin .*content/de/guides/vpn-ios.md:3:6.*"), sales.out());
        Built hr = explain("guides/vpn-ios/", "hr");
        hr.prints("for hr (de): out");
        assertTrue(line(hr, "region:dach").matches(".*\\bin .*"), hr.out());
        assertTrue(line(hr, "platform:ios").matches(".*\\bout .*platform is windows.*"), hr.out());
    }

    @Test
    void each_part_is_said_and_what_is_nested_in_it_deeper() {
        Built built = explain("guides/vpn-ios/", "sales");
        assertTrue(line(built, ":7:").matches("  +in .*vpn-ios.md:7:\\d+.*sales.*"), built.out());
        assertTrue(line(built, "platform:macos").matches(" {4,}out .*vpn-ios.md:10:.*platform is ios, windows.*"));
        assertTrue(line(built, "not hr").matches("  +in .*vpn-ios.md:14:.*"), built.out());
        assertTrue(line(built, ":16:").matches("  +out .*lab.*"), built.out());
    }

    @Test
    void a_page_without_conditions_is_in_by_default() {
        explain("Über uns.md", "hr").prints(": in", "default-audience: all");
    }

    @Test
    void a_page_that_another_one_replaces_is_out_and_its_address_explains_the_other_one() {
        Built base = explain("content/de/index.md", "lab");
        assertFalse(base.out().contains("content/de/index.md for lab (de): in"), base.out());
        base.prints("start-lab.md");
        explain("content/de/start-lab.md", "lab").prints("start-lab.md for lab (de): in");
        explain("sites/lab/de/index.html", "lab").prints("start-lab.md for lab (de): in");
    }

    @Test
    void the_language_is_the_file_s_or_the_one_asked_for() {
        site.write("content/en/guides/vpn-ios.md", "---\ntitle: VPN\nfor: lab\n---\nText.\n");
        explain("content/en/guides/vpn-ios.md", "sales").prints("content/en/guides/vpn-ios.md for sales (en): out");
        Built english = site.run("explain", "guides/", "--for", "sales", "--language", "en")
                .endsWith(0)
                .prints("content/de/guides/index.md for sales (en): in");
        english.prints("no translation");
    }

    @Test
    void a_page_that_is_not_due_says_so() {
        site.write("content/de/later.md", "---\ntitle: Später\npublish: 2027-01-01\n---\nText.\n");
        explain("later.md", "hr").prints("for hr (de): out", "2026-10-12");
    }

    @Test
    void who_sees_others_is_told_through_whom() {
        Built built = explain("content/de/guides/vpn-ios.md", "helpdesk").prints(": in");
        assertTrue(line(built, "platform:ios").contains("sales"), built.out());
    }

    @Test
    void a_part_that_no_single_department_gets_is_out() {
        site.write("content/de/both.md", "---\ntitle: Beide\nfor: sales\n---\n[x]{for=\"lab\"} Text.\n");
        Built built = explain("both.md", "helpdesk").prints(": in");
        assertTrue(line(built, "both.md:5").contains("out "), built.out());
    }

    @Test
    void nothing_is_written() {
        var before = Program.tree(folder);
        explain("guides/", "hr");
        assertEquals(before, Program.tree(folder));
    }

    @Test
    void a_draft_is_named_as_the_cause() {
        TestSite site = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                [Entwurf](a.md)
                -- content/de/a.md --
                ---
                state: draft
                ---
                # A

                Text
                """);
        site.run("explain", "content/de/a.md", "--for", "hr")
                .prints("state: draft", "a draft is for sites with internal parts");
        site.build().prints("\"a.md\" is a draft (state: draft), and so not for everybody who gets this link");
    }
}
