package dev.lotse.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that others wrote, untouched: what it lacks is warned about, and everything else comes out right. */
class RealContentTest {
    private static final RealContent CORPUS = RealContent.beside();

    @TempDir
    private static Path folder;

    private static Built help;
    private static Built rollout;

    @BeforeAll
    static void build() {
        CORPUS.demand();
        help = CORPUS.build("intune", folder.resolve("intune"));
        rollout = CORPUS.build("rollout-de", folder.resolve("rollout-de"));
    }

    @Test
    void the_user_help_has_these_warnings_and_no_others() {
        Map<String, Integer> expected = Map.of(
                "de duplicate-anchor", 1,
                "de link-case", 47,
                "de missing-anchor", 1,
                "de missing-link", 8,
                "de missing-picture", 3,
                "en link-case", 47,
                "en missing-link", 8,
                "en missing-picture", 3);
        assertEquals(new TreeMap<>(expected), RealContent.rules(help), help.err());
    }

    @Test
    void the_rollout_pages_link_to_six_pages_that_are_not_there() {
        assertEquals(Map.of("intune-rollout-de missing-link", 6), RealContent.rules(rollout), rollout.err());
    }

    @Test
    void a_warning_says_where_the_link_begins_and_who_gets_it() {
        assertWarns("/en/samsung-knox-errors-android.md:58:325: warning[missing-link]: there is no"
                + " \"power-saving-mode-android.md\" (field-service, helpdesk, oslo, warehouse)");
        assertWarns("/de/sign-in-to-the-company-portal.md:85:4: warning[missing-picture]: ");
        assertWarns("/de/enroll-your-device-in-intune-ios.md:74:151: warning[missing-anchor]: ");
    }

    private static void assertWarns(String text) {
        assertTrue(help.diagnostics().stream().anyMatch(line -> line.contains(text)), text + "\n" + help.err());
    }

    @Test
    void each_department_gets_the_pages_of_its_platforms() {
        Map<String, String> examples = Map.of(
                "android", "encrypt-your-device-android",
                "ios", "troubleshoot-your-device-iOS",
                "macos", "enroll-your-device-in-intune-macos-cp",
                "windows", "enroll-windows-10-device");
        Map<String, Set<String>> platforms = Map.of(
                "finance", Set.of("windows"),
                "sales", Set.of("windows", "ios"),
                "studio", Set.of("macos", "ios"),
                "warehouse", Set.of("android"),
                "helpdesk", examples.keySet());
        platforms.forEach((department, own) -> examples.forEach((platform, page) -> {
            for (String language : List.of("de", "en")) {
                if (own.contains(platform)) {
                    help.department(department, language).has(page + "/index.html");
                } else {
                    help.department(department, language).lacks(page);
                }
            }
        }));
        assertFalse(Files.exists(folder.resolve("intune/dist/sites/oslo/de")));
    }

    @Test
    void names_that_only_hold_a_platform_are_matched_too_and_pages_without_one_are_for_all() {
        help.department("warehouse", "de").has("why-enroll-android-device", "manage-apps-cpweb", "media");
        help.department("warehouse", "de").lacks("reset-device-cp-app", "device-little-different-jamf", "includes");
        help.department("engineering", "en").has("unable-to-get-macOS-device-managed", "reset-device-cp-app");
        help.department("finance", "en").lacks("set-up-mobile-threat-defense", "get-recovery-key-cpweb");
    }

    @Test
    void the_help_desk_gets_every_page_in_both_languages() throws IOException {
        for (String language : List.of("de", "en")) {
            try (Stream<Path> files = Files.list(CORPUS.folder().resolve("intune-user-help/" + language))) {
                List<String> missing = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".md") && !name.equals("TOC.md"))
                        .map(name -> name.replaceFirst("\\.md$", "/index.html"))
                        .filter(page -> !Files.exists(
                                help.department("helpdesk", language).folder().resolve(page)))
                        .toList();
                assertEquals(List.of(), missing);
            }
        }
    }

    @Test
    void the_table_of_contents_is_the_navigation_without_groups_that_are_empty_here() {
        assertEquals(
                List.of(
                        "Was ist die Geräteregistrierung?",
                        "Welche Informationen sieht mein Unternehmen mit Intune?",
                        "Anforderungen für Gerätekennwörter",
                        "Anmelden bei der Unternehmensportal-App",
                        "Verwenden Ihres Windows-Geräts",
                        "Verwenden der Intune-Unternehmensportal-App für Windows",
                        "Verwenden der Intune-Unternehmensportal-Website"),
                top(help, "finance", "de"));
        assertEquals(
                List.of("Using your Android device", "Using the Intune Company Portal website"),
                top(help, "warehouse", "en").stream()
                        .filter(title -> title.startsWith("Using"))
                        .toList());
        Document pages = help.department("warehouse", "en").page("all-pages").html();
        assertEquals(
                List.of("Why enroll your Android device", "Enroll your device", "Use managed apps on your device"),
                pages.select(
                                ".all-pages > ul > li > ul > li:contains(Using your Android device) > ul > li > :first-child")
                        .eachText()
                        .subList(0, 3));
    }

    private static List<String> top(Built built, String department, String language) {
        return built.department(department, language)
                .page("all-pages")
                .html()
                .select(".all-pages > ul > li > ul > li > :first-child")
                .eachText();
    }

    @Test
    void pictures_are_published_with_those_that_only_the_other_language_has() {
        String picture = "media/accept-terms-1911.png";
        assertFalse(Files.exists(CORPUS.folder().resolve("intune-user-help/de").resolve(picture)));
        help.department("warehouse", "de").has(picture).lacks("media/rename-reset-device-1808.PNG");
        Element step = body(help, "warehouse", "de", "enroll-device-android-company-portal")
                .selectFirst("ol > li img[src$=accept-terms-1911.png]");
        assertTrue(step != null && !step.attr("alt").isBlank(), "the picture stands in its step, with its text");
        help.department("finance", "de").lacks(picture);
    }

    @Test
    void an_include_is_part_of_the_page_and_a_video_is_a_link() {
        Element update = body(help, "finance", "de", "you-need-to-update-your-windows-device");
        assertTrue(update.select(".alert-note").text().contains("Halten Sie Ihr Gerät auf dem aktuellen Stand"));
        for (String language : List.of("de", "en")) {
            Element enroll = body(help, "finance", language, "enroll-windows-10-device");
            assertEquals(
                    1,
                    enroll.select("a[href=https://www.youtube.com/embed/TKQxEckBHiE?rel=0]")
                            .size());
            assertEquals(0, enroll.select("iframe").size());
        }
    }

    @Test
    void a_link_in_other_case_is_resolved_and_a_link_to_a_hidden_page_is_text() {
        Element sales = body(help, "sales", "en", "use-managed-devices-to-get-work-done");
        assertEquals(
                1,
                sales.select("a[href=../troubleshoot-your-device-iOS/index.html]")
                        .size());
        Element finance = body(help, "finance", "en", "use-managed-devices-to-get-work-done");
        assertEquals(0, finance.select("a[href*=iOS]").size());
        assertEquals(sales.select("li").eachText(), finance.select("li").eachText());
        assertWarns("/en/use-managed-devices-to-get-work-done.md:98:3: warning[link-case]: ");
    }

    @Test
    void the_German_rollout_pages_keep_their_lists_notes_and_umlauts() {
        Element scope = body(rollout, "projekt", "de", "GetStarted/project-scope");
        assertEquals(
                3,
                scope.select(".alert-note a[href^=https://gallery.technet.microsoft.com]")
                        .size());
        assertTrue(scope.text().contains("Berücksichtigen Sie beim Festlegen des Projektumfangs sowohl technische"));
        Element phases = body(rollout, "projekt", "de", "GetStarted/rollout-phases-for-microsoft-intune-deployment");
        assertEquals(5, phases.select(".body > ul > li").size());
        assertTrue(phases.select("li:contains(Projektumfang) .alert").text().contains("Diese Vorlagen"));
        rollout.department("leitung", "de").lacks("GetStarted/pilot", "GetStarted/proof-of-concept", "includes");
        assertFalse(rollout.department("leitung", "de").files().isEmpty());
    }

    private static Element body(Built built, String department, String language, String page) {
        return built.department(department, language).page(page).html().selectFirst("main .body");
    }

    @Test
    void nothing_of_the_dialect_is_left_in_any_page() {
        Pattern dialect = Pattern.compile("\\{\\{|:::|\\[!|#tab/|</?br>|<!--|\\]\\(|\\*\\*\\w");
        pages().forEach((page, html) -> {
            Matcher left = dialect.matcher(html.select("main").text());
            assertFalse(left.find(), () -> page + ": " + left.group());
            assertFalse(html.html().contains("<!--"), page::toString);
        });
    }

    @Test
    void no_page_has_an_id_twice() {
        pages().forEach((page, html) -> {
            List<String> ids = html.select("[id]").eachAttr("id");
            Set<String> once = new HashSet<>();
            assertEquals(List.of(), ids.stream().filter(id -> !once.add(id)).toList(), page::toString);
        });
    }

    @Test
    void every_link_leads_to_a_file_and_to_a_place_in_it() {
        Map<Path, Document> pages = pages();
        List<String> dead = new ArrayList<>();
        pages.forEach((page, html) -> html.select("[href], [src]").forEach(element -> {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!RealContent.leadsSomewhere(link, page, pages)) {
                dead.add(folder.relativize(page) + ": " + link);
            }
        }));
        assertEquals(List.of(), dead.stream().limit(5).toList(), dead.size() + " dead links");
    }

    private static Map<Path, Document> pages() {
        Map<Path, Document> pages = RealContent.pages(help);
        pages.putAll(RealContent.pages(rollout));
        return pages;
    }
}
