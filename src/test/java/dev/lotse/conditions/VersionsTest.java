package dev.lotse.conditions;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the language versions of a page share: whom it is for, when it shows, whose place it takes. */
class VersionsTest {
    private static final String START = """
            -- content/de/index.md --
            # Start
            Hallo.
            -- content/en/index.md --
            # Start
            Hello.
            """;

    @TempDir
    Path folder;

    private Built build(String pages) {
        return TestSite.in(folder, START + pages).build();
    }

    @Test
    void a_translation_without_the_condition_takes_the_one_of_the_original() {
        Built built = build("""
                -- content/de/bonus.md --
                ---
                title: Bonus
                for: sales
                ---
                Geheim.
                -- content/en/bonus.md --
                ---
                title: Bonus
                ---
                Secret.
                """);
        built.reports(
                "content/en/bonus.md:1:1: warning[translation-condition]: this language version has no \"for\", but content/de/bonus.md:3:6 says \"for: sales\"");
        built.department("sales", "en").page("bonus").shows("Secret");
        built.department("hr", "en").lacks("bonus");
        built.department("hr", "de").lacks("bonus");
    }

    @Test
    void an_original_without_the_condition_takes_the_one_of_its_translations() {
        Built built = build("""
                -- content/de/bonus.md --
                # Bonus
                Geheim.
                -- content/en/bonus.md --
                ---
                for: sales
                ---
                # Bonus
                Secret.
                """);
        built.reports("content/de/bonus.md:1:1: warning[translation-condition]");
        built.department("sales", "de").page("bonus").shows("Geheim");
        built.department("hr", "de").lacks("bonus");
    }

    @Test
    void a_part_whose_condition_a_translation_lost_is_told() {
        Built built = build("""
                -- content/de/bonus.md --
                # Bonus

                ## Vertrieb {for="sales"}

                Geheim.

                ::: for platform:ios
                iPhone
                :::
                -- content/en/bonus.md --
                # Bonus

                ## Sales

                Secret.

                ::: for platform:ios
                iPhone
                :::
                """);
        built.reports(
                "content/en/bonus.md:1:1: warning[translation-condition]: at content/de/bonus.md:3:1 a part is for \"sales\" only, and in this language version none is; if that part is here too, write {for=\"sales\"} behind its heading; else translate it");
    }

    @Test
    void what_depends_on_a_device_within_a_sentence_follows_each_languages_grammar() {
        build("""
                -- content/de/vpn.md --
                # VPN

                Drück [Strg]{for="platform:windows"}[Cmd]{for="platform:macos"}.

                ::: for sales or hr
                Text
                :::
                -- content/en/vpn.md --
                # VPN

                Press the key[ on Windows or a Mac]{for="platform:windows or platform:macos"}.

                ::: for hr or sales
                Text
                :::
                """).clean();
    }

    @Test
    void for_all_is_an_answer() {
        Built built = build("""
                -- content/de/bonus.md --
                ---
                for: sales
                ---
                # Bonus
                Geheim.
                -- content/en/bonus.md --
                ---
                for: all
                ---
                # Bonus
                Open.
                """);
        built.reports(
                "content/en/bonus.md:2:6: warning[translation-differs]: \"for\" is not the same here as in content/de/bonus.md:2:6");
        built.department("hr", "en").page("bonus").shows("Open");
        built.department("hr", "de").lacks("bonus");
        built.department("sales", "de").page("bonus").shows("Geheim");
    }

    @Test
    void what_is_included_is_no_wider_in_another_language() {
        Built built = build("""
                -- content/de/includes/bonus.md --
                ---
                for: sales
                ---
                Geheim.
                -- content/en/includes/bonus.md --
                Secret.
                -- content/en/a.md --
                # A
                Text.

                [!INCLUDE [b](includes/bonus.md)]
                """);
        built.department("sales", "en").page("a").shows("Text", "Secret");
        built.department("hr", "en").page("a").shows("Text").hides("Secret");
    }

    @Test
    void dates_and_places_are_shared_too() {
        Built built = build("""
                -- content/de/a.md --
                ---
                title: Bald
                publish: 2027-01-01
                ---
                Bald.
                -- content/en/a.md --
                # Soon
                Soon.
                -- content/de/b.md --
                ---
                title: Vorbei
                expires: 2026-01-01
                ---
                Vorbei.
                -- content/en/b.md --
                # Over
                Over.
                -- content/de/c.md --
                ---
                title: Start für den Vertrieb
                replaces: index.md
                for: sales
                ---
                Vertrieb.
                -- content/en/c.md --
                ---
                title: Start for Sales
                for: sales
                ---
                Selling.
                """);
        built.reports(
                "content/en/a.md:1:1: warning[translation-condition]: this language version has no \"publish\", but content/de/a.md:3:1 says \"publish: 2027-01-01\"",
                "content/en/b.md:1:1: warning[translation-condition]: this language version has no \"expires\", but content/de/b.md:3:1 says \"expires: 2026-01-01\"",
                "content/en/c.md:1:1: warning[translation-condition]: this language version has no \"replaces\", but content/de/c.md:3:1 says \"replaces: index.md\"");
        built.department("hr", "en").lacks("a", "b", "c").page("").shows("Hello");
        built.department("sales", "en").lacks("a", "b", "c").page("").shows("Selling");
    }

    @Test
    void a_draft_translation_is_stood_in_for_by_the_default_language() {
        Built built = build("""
                -- content/de/a.md --
                # Anleitung
                Fertig.
                -- content/en/a.md --
                ---
                draft: true
                ---
                # Guide
                Half done.
                """);
        built.department("sales", "en").page("a").shows("Fertig").hides("Half done");
    }

    @Test
    void a_draft_in_the_default_language_hides_the_page_in_all() {
        Built built = build("""
                -- content/de/a.md --
                ---
                draft: true
                ---
                # Anleitung
                Halb.
                -- content/en/a.md --
                # Guide
                Done.
                -- content/de/faq/q.md --
                ---
                state: draft
                ---
                # Frage
                Unsicher.
                -- content/en/faq/q.md --
                # Question
                Unsure.
                """);
        built.department("sales", "de").lacks("a", "faq/q").page("").shows("Hallo");
        built.department("sales", "en").lacks("a", "faq/q").page("").shows("Hello");
        built.department("helpdesk", "en").page("faq/q").shows("Unsure");
    }

    @Test
    void two_conditions_of_one_folder_both_hold_and_are_told() {
        Built built = build("""
                -- content/de/geheim/index.md --
                ---
                for: platform:ios
                ---
                # Geheim
                Text.
                -- content/en/geheim/index.md --
                ---
                for: sales or hr
                ---
                # Secret
                Text.
                -- content/en/geheim/a.md --
                # A
                Text of A.
                """);
        built.reports("content/en/geheim/index.md:2:6: warning[translation-differs]");
        built.department("sales", "en").page("geheim/a").shows("Text of A");
        built.department("hr", "en").lacks("geheim/a").page("").shows("Hello");
    }

    @Test
    void a_folder_s_condition_in_one_language_is_enough() {
        Built built = build("""
                -- content/de/geheim/index.md --
                ---
                for: sales
                ---
                # Geheim
                Text.
                -- content/en/geheim/index.md --
                # Secret
                Text.
                """);
        built.clean();
        built.department("hr", "en").lacks("geheim").page("").shows("Hello");
        built.department("sales", "en").page("geheim").shows("Text");
    }
}
