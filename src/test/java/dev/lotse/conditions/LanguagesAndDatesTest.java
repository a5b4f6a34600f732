package dev.lotse.conditions;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesAndDatesTest {
    private static final String HOME = "-- content/de/index.md --\nHome\n-- content/en/index.md --\nHome\n";

    @TempDir
    private Path folder;

    @Test
    void a_page_that_is_missing_comes_from_the_first_language() {
        Built built = TestSite.in(
                        folder, HOME + "-- content/de/a.md --\nUrsprung\n-- content/en/b.md --\nTranslation\n")
                .build()
                .clean();
        built.department("oslo").page("a").shows("Ursprung");
        built.department("oslo").page("b").shows("Translation");
        built.department("sales", "de").lacks("b");
    }

    @Test
    void a_page_hidden_in_its_own_language_is_not_replaced_by_another_languages() {
        Built built =
                TestSite.in(folder, HOME + """
                        -- content/de/a.md --
                        ---
                        for: all
                        ---
                        Ursprung
                        -- content/en/a.md --
                        ---
                        for: platform:ios
                        ---
                        Translation
                        """).build().reports("content/en/a.md:2:6: warning[translation-differs]");
        built.department("oslo").lacks("a").hides("Ursprung");
        built.department("hr", "en").lacks("a").hides("Ursprung");
        built.department("hr", "de").page("a").shows("Ursprung");
        built.department("sales", "en").page("a").shows("Translation");
    }

    @Test
    void nor_is_a_page_outside_its_dates() {
        Built built = TestSite.in(folder, HOME + """
                        -- content/de/b.md --
                        ---
                        publish: 2026-10-12
                        ---
                        Ursprung
                        -- content/en/b.md --
                        ---
                        publish: 2026-10-13
                        ---
                        Translation
                        -- content/de/c.md --
                        ---
                        expires: 2026-10-12
                        ---
                        Ursprung
                        -- content/en/c.md --
                        ---
                        expires: 2026-10-11
                        ---
                        Translation
                        """).build().fine();
        built.department("oslo").lacks("b", "c").hides("Ursprung", "Translation");
        built.department("hr", "de").has("b/index.html", "c/index.html");
    }

    @Test
    void a_page_that_falls_back_keeps_its_condition() {
        Built built = TestSite.in(folder, HOME + "-- content/de/a.md --\n---\nfor: platform:ios\n---\nSecret\n")
                .build()
                .clean();
        built.department("oslo").lacks("a").hides("secret");
        built.department("hr", "en").lacks("a").hides("secret");
        built.department("sales", "en").page("a").shows("Secret");
    }

    @Test
    void a_department_gets_its_own_languages_only() {
        Built built = TestSite.in(folder, HOME).build().clean();
        built.file("sites/oslo/en/index.html").shows("Home");
        assertFalse(Files.exists(folder.resolve("dist/sites/oslo/de")), "there should be no German");
    }

    @Test
    void a_page_is_there_from_its_first_day_to_its_last() {
        TestSite site = TestSite.in(folder, HOME + """
                        -- content/de/a.md --
                        ---
                        publish: 2026-10-05
                        expires: 2026-10-12
                        ---
                        Secret
                        """);
        site.run("build", "--date", "2026-10-04")
                .fine()
                .department("hr")
                .lacks("a")
                .hides("secret");
        site.run("build", "--date", "2026-10-05").fine().department("hr").has("a/index.html");
        site.run("build", "--date", "2026-10-12").fine().department("hr").has("a/index.html");
        site.run("build", "--date", "2026-10-13")
                .fine()
                .department("hr")
                .lacks("a")
                .hides("secret");
    }

    @Test
    void a_link_to_a_page_outside_its_dates_becomes_text_with_a_warning() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        See [soon](a.md) and [gone](b.md).
                        -- content/de/a.md --
                        ---
                        publish: 2026-12-01
                        ---
                        Soon
                        -- content/de/b.md --
                        ---
                        expires: 2026-01-01
                        ---
                        Gone
                        """).build().fine();
        built.reports("content/de/index.md:1:5: warning[undue-link]", "content/de/index.md:1:22: warning[undue-link]");
        built.department("hr").lacks("a", "b").page("").is("<p>See soon and gone.</p>");
    }

    @Test
    void a_draft_is_nowhere() {
        Built built = TestSite.in(folder, HOME + """
                        -- content/de/a.md --
                        ---
                        title: Secret title
                        draft: true
                        ---
                        Secret text
                        """).build().fine();
        built.department("hr").lacks("a").hides("secret");
        built.department("helpdesk").lacks("a").hides("secret");
    }

    @Test
    void a_replacement_outside_its_dates_replaces_nothing() {
        TestSite site = TestSite.in(folder, HOME + """
                        -- content/de/a.md --
                        Old
                        -- content/de/b.md --
                        ---
                        for: sales
                        replaces: a.md
                        publish: 2026-10-20
                        ---
                        New
                        """);
        site.build().fine().department("sales").lacks("b").page("a").is("<p>Old</p>");
        site.run("build", "--date", "2026-10-20")
                .fine()
                .department("sales")
                .lacks("b")
                .page("a")
                .is("<p>New</p>");
    }
}
