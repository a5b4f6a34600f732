package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home page of a department shows what its people look for first, and nothing of another department's. */
class HomeTest {
    private static final String AUDIENCES = """
            -- site/audiences.yml --
            facets:
              platform: [windows, ios]
            people:
              anna: {name: Anna Keller, title: {de: Vorständin, en: Board member}, photo: people/anna.png}
              birgit: {name: Birgit Sander, title: {de: Leiterin, en: Head}, photo: people/birgit.png}
              carl: {name: Carl Nowak}
              dora: {name: Dora Dean, email: dora@example.com, phone: +49 40 77, photo: people/dora.png}
              emil: {name: Emil Evers, email: emil@example.com, phone: +49 40 88}
            helpdesks:
              central: {name: IT-Helpdesk, phone: +49 40 2, hours: {de: Mo bis Fr, en: Mon to Fri}}
            departments:
              sales: {name: {de: Vertrieb, en: Sales}, platform: [windows, ios], wave: 1, helpdesk: central, sponsor: anna, champions: [dora], welcome: {de: Ich war zuerst dran., en: I went first.}}
              hr: {name: {de: Personal, en: HR}, platform: [windows], wave: 2, sponsor: birgit, champions: [emil], welcome: {de: Fragt mich., en: Ask me.}}
              lab: {name: {de: Labor, en: Lab}, platform: [windows], sponsor: carl}
              desk: {name: Helpdesk, sees: all, internal: true, wave: 3, listed: false}
            -- site/rollout.yml --
            waves:
              1: {name: Erste, start: 2026-11-09, end: 2026-12-04}
              2: {name: Zweite, start: 2026-12-14, end: 2027-01-15}
              3: {name: Dritte, start: 2026-11-09, end: 2026-11-20}
            -- site/site.yml --
            title: {de: Testfirma, en: Test company}
            languages: [de, en]
            content: ../content
            audiences: audiences.yml
            rollout: rollout.yml
            -- content/de/people/anna.png --
            a
            -- content/de/people/birgit.png --
            b
            -- content/de/people/dora.png --
            d
            """;

    private static final String START = """
            -- content/de/index.md --
            ---
            title: Moin
            description: Worum es hier geht.
            ---
            Der eigene Text.
            """;

    @TempDir
    private Path folder;

    private TestSite site(String files) {
        return TestSite.in(folder, AUDIENCES + START + files);
    }

    private static Document home(Built built, String department, String language) {
        return built.department(department, language).page("").html();
    }

    private String turn(String date, String department, String language) {
        Built built = site("").run("build", "--date", date).fine();
        return home(built, department, language).select(".turn").text();
    }

    @Test
    void before_its_turn_a_department_reads_when_that_is() {
        assertEquals("Du bist dran 9. November bis 4. Dezember 2026", turn("2026-11-08", "sales", "de"));
        assertEquals("Your turn 9 November to 4 December 2026", turn("2026-11-08", "sales", "en"));
    }

    @Test
    void a_turn_over_the_turn_of_the_year_has_both_years_and_one_within_a_month_has_it_once() {
        assertEquals("Du bist dran 14. Dezember 2026 bis 15. Januar 2027", turn("2026-11-08", "hr", "de"));
        assertEquals("Your turn 14 December 2026 to 15 January 2027", turn("2026-11-08", "hr", "en"));
        assertEquals("Du bist dran 9. bis 20. November 2026", turn("2026-11-08", "desk", "de"));
        assertEquals("Your turn 9 to 20 November 2026", turn("2026-11-08", "desk", "en"));
    }

    @Test
    void from_its_first_to_its_last_day_a_department_reads_how_long_it_has() {
        assertEquals("Du bist jetzt dran bis zum 4. Dezember 2026", turn("2026-11-09", "sales", "de"));
        assertEquals("It’s your turn now until 4 December 2026", turn("2026-12-04", "sales", "en"));
    }

    @Test
    void after_its_turn_a_department_reads_that_it_is_done() {
        assertEquals(
                "Deine Umstellung ist geschafft 9. November bis 4. Dezember 2026", turn("2026-12-05", "sales", "de"));
        assertEquals("Your move is done 9 November to 4 December 2026", turn("2026-12-05", "sales", "en"));
    }

    @Test
    void a_turn_without_an_end_is_never_over() {
        TestSite site = site("").edit("site/rollout.yml", "start: 2026-11-09, end: 2026-12-04", "start: 2026-11-09");
        Built ahead = site.run("build", "--date", "2026-11-08").fine();
        assertEquals(
                "Du bist dran ab dem 9. November 2026",
                home(ahead, "sales", "de").select(".turn").text());
        Built now = site.run("build", "--date", "2030-01-01").fine();
        assertEquals(
                "It’s your turn now since 9 November 2026",
                home(now, "sales", "en").select(".turn").text());
    }

    @Test
    void a_department_without_a_wave_reads_of_no_turn() {
        assertEquals("", turn("2026-11-08", "lab", "de"));
    }

    @Test
    void what_to_do_is_the_first_checklist_with_the_number_of_its_items_for_this_department() {
        Built built = site("""
                -- content/de/entry.md --
                ---
                title: Deine ersten Schritte
                type: checklist
                ---
                ::: checklist {#entry}
                - [ ] {for="platform:ios"} iPhone
                - [ ] {for="sales"} Angebote
                - [ ] Alle
                :::
                """).build().clean();

        Document sales = home(built, "sales", "de");
        assertEquals("entry/index.html", sales.select(".now a.button").attr("href"));
        assertEquals("Deine ersten Schritte", sales.select(".now a.button").text());
        assertEquals("3 Schritte zum Abhaken", sales.select(".todo-items").text());
        assertEquals("entry", sales.select("[data-progress-of]").attr("data-progress-of"));
        assertEquals(
                "Ein Schritt zum Abhaken",
                home(built, "hr", "de").select(".todo-items").text());
        assertEquals(
                "One step to tick off",
                home(built, "hr", "en").select(".todo-items").text());
        assertEquals(
                "de", home(built, "hr", "en").select(".now a.button span[lang]").attr("lang"));
    }

    @Test
    void the_heading_above_what_to_do_fits_the_day() {
        TestSite site = site("""
                -- content/de/entry.md --
                ---
                title: Schritte
                type: checklist
                ---
                ::: checklist {#entry}
                - [ ] Eins
                :::
                """);
        for (List<String> day : List.of(
                List.of("2026-11-08", "So bereitest du dich vor"),
                List.of("2026-11-09", "Das ist jetzt zu tun"),
                List.of("2026-12-05", "Ist noch etwas offen?"))) {
            Built built = site.run("build", "--date", day.get(0)).clean();
            assertEquals(
                    day.get(1), home(built, "sales", "de").select(".now h2").text());
        }
        assertEquals(
                "Das ist jetzt zu tun",
                home(site.build().clean(), "lab", "de").select(".now h2").text());
    }

    @Test
    void only_a_department_s_own_people_are_in_any_file_of_its_site() {
        Built built = site("").build().fine();
        Document sales = home(built, "sales", "de");
        assertEquals("Ich war zuerst dran.", sales.select(".welcome blockquote").text());
        assertEquals(
                "Anna Keller Vorständin", sales.select(".welcome figcaption").text());
        assertEquals("people/anna.png", sales.select(".welcome img").attr("src"));
        assertEquals(
                "I went first.",
                home(built, "sales", "en").select(".welcome blockquote").text());
        assertEquals(
                "Dora Dean +49 40 77 Schreiben Dora Dean",
                sales.select(".near li").first().text());
        assertEquals(
                List.of("tel:+494077", "mailto:dora@example.com", "tel:+49402", "#_help"),
                sales.select(".near a").eachAttr("href"));

        for (String language : List.of("de", "en")) {
            built.department("sales", language)
                    .hides("Birgit", "Fragt mich", "Ask me", "Emil", "49 40 88", "494088")
                    .hides("Carl");
            built.department("hr", language)
                    .hides("Anna", "zuerst dran", "went first", "Dora", "49 40 77", "IT-Helpdesk");
            built.department("lab", language).hides("Anna", "Birgit", "Dora", "Emil", "zuerst dran", "Fragt mich");
        }
    }

    @Test
    void a_site_that_sees_all_has_the_words_and_the_dates_of_no_other() {
        Built built = site("").run("build", "--date", "2026-11-21").fine();
        built.department("desk").hides("Anna", "Birgit", "Carl", "Dora", "Emil", "zuerst dran", "Fragt mich");
        built.department("desk").page("").hides("4. Dezember", "Januar");
        assertEquals(
                "Deine Umstellung ist geschafft 9. bis 20. November 2026",
                home(built, "desk", "de").select(".turn").text());
    }

    @Test
    void somebody_without_a_photo_is_shown_by_initials_and_words_need_somebody_who_says_them() {
        Built built = site("").build().fine();
        assertEquals("EE", home(built, "hr", "de").select(".near .initials").text());
        assertEquals(0, home(built, "lab", "de").select(".welcome, .near").size());
    }

    @Test
    void a_photo_has_its_size_and_is_loaded_when_it_comes_into_sight() {
        Built built = site("").build().fine();
        for (var photo : home(built, "sales", "de").select("main img")) {
            assertEquals(
                    List.of("1", "1", "lazy", ""),
                    List.of(photo.attr("width"), photo.attr("height"), photo.attr("loading"), photo.attr("alt")));
        }
    }

    @Test
    void the_first_five_questions_lead_to_their_pages_and_on_to_all() {
        StringBuilder files = new StringBuilder("""
                -- content/de/faq/index.md --
                ---
                title: Fragen
                ---
                Alle.
                -- content/de/faq/secret.md --
                ---
                title: Nur für Personal?
                for: hr
                order: 0
                ---
                Ja.
                -- content/de/faq/old.md --
                ---
                title: Gilt das noch?
                state: archived
                order: 0
                ---
                Nein.
                """);
        for (int i = 6; i > 0; i--) {
            files.append(
                    "-- content/de/faq/q%s.md --\n---\ntitle: Frage %s?\norder: %s\n---\nText.\n".formatted(i, i, i));
        }
        Built built = site(files.toString()).build().clean();

        Document sales = home(built, "sales", "de");
        assertEquals(
                List.of("Frage 1?", "Frage 2?", "Frage 3?", "Frage 4?", "Frage 5?", "Alle Fragen"),
                sales.select("section[aria-labelledby=_questions] a").eachText());
        assertEquals(
                List.of("faq/index.html"),
                sales.select("section[aria-labelledby=_questions] .all a").eachAttr("href"));
        assertEquals(
                "Nur für Personal?",
                home(built, "hr", "de").select(".links a").first().text());
        assertEquals(
                0,
                sales.select("main .children").size(),
                "what the questions lead to is no section to be listed again");
    }

    @Test
    void the_newest_four_pieces_of_news_have_their_days_and_those_without_one_come_last() {
        Built built = site("""
                -- content/de/news/index.md --
                # Neuigkeiten
                -- content/de/news/b.md --
                ---
                title: Zweites
                publish: 2026-09-02
                ---
                Text.
                -- content/de/news/a.md --
                ---
                title: Ohne Tag
                ---
                Text.
                -- content/de/news/c.md --
                ---
                title: Drittes
                publish: 2026-09-03
                for: sales
                ---
                Text.
                -- content/de/news/d.md --
                ---
                title: Erstes
                publish: 2026-09-01
                ---
                Text.
                -- content/de/news/e.md --
                ---
                title: Noch nicht
                publish: 2027-01-01
                ---
                Text.
                -- content/de/news/f.md --
                ---
                title: Auch ohne Tag
                ---
                Text.
                """).build().clean();

        Document sales = home(built, "sales", "de");
        assertEquals(
                List.of(
                        "3. September 2026 Drittes",
                        "2. September 2026 Zweites",
                        "1. September 2026 Erstes",
                        "Auch ohne Tag"),
                sales.select(".news li").eachText());
        assertEquals(
                List.of("2026-09-03", "2026-09-02", "2026-09-01"),
                sales.select(".news time").eachAttr("datetime"));
        assertEquals("news/index.html", sales.select(".news + .all a").attr("href"));
        assertEquals(
                List.of("2 September 2026 Zweites", "1 September 2026 Erstes", "Auch ohne Tag", "Ohne Tag"),
                home(built, "hr", "en").select(".news li").eachText());
        assertEquals("de", home(built, "hr", "en").select(".news a").attr("lang"));
        built.department("hr", "de").hides("Drittes");
    }

    @Test
    void the_newest_story_is_told_with_a_face_and_a_sentence() {
        Built built = site("""
                -- content/de/stories/one.md --
                ---
                title: Älter
                publish: 2026-09-01
                ---
                Text.
                -- content/de/stories/two.md --
                ---
                title: Neuer
                publish: 2026-09-02
                person: dora
                quote: Es ging schnell.
                for: sales
                ---
                Text.
                """).build().clean();

        Document sales = home(built, "sales", "de");
        assertEquals("Neuer", sales.select(".story h3").text());
        assertEquals("stories/two/index.html", sales.select(".story a").attr("href"));
        assertEquals("Es ging schnell.", sales.select(".story blockquote").text());
        assertEquals("people/dora.png", sales.select(".story img").attr("src"));
        assertEquals(List.of(), sales.select(".band-story .all a").eachAttr("href"), "there is no page of all stories");
        assertEquals("Älter", home(built, "hr", "de").select(".story h3").text());
        built.department("hr", "de").hides("Dora", "schnell");
    }

    @Test
    void a_project_without_such_pages_shows_its_sections_as_before() {
        Built built = site("""
                -- content/de/handbook/index.md --
                ---
                title: Handbuch
                description: Alles Weitere.
                ---
                Text.
                """).build().fine();

        Document lab = home(built, "lab", "de");
        assertEquals(
                List.of("Handbuch Alles Weitere."), lab.select("main .cards a").eachText());
        assertEquals(0, lab.select("main .now, main section").size());
        assertEquals("Der eigene Text.", lab.select("main .body").text());
    }

    @Test
    void beside_the_lists_only_sections_are_named_that_nothing_else_leads_to() {
        Built built = site("""
                -- content/de/handbook/index.md --
                # Handbuch
                -- content/de/news/index.md --
                # Neuigkeiten
                -- content/de/news/a.md --
                # Heute
                """).build().fine();

        Document lab = home(built, "lab", "de");
        assertEquals(
                List.of("handbook/index.html"), lab.select("main .children a").eachAttr("href"));
        assertEquals("Außerdem hier Handbuch", lab.select("main .children").text());
    }

    @Test
    void a_home_page_from_another_language_keeps_our_own_words_in_the_reader_s() {
        Built built = site("""
                -- content/de/news/a.md --
                # Heute
                """).build().fine();

        Document english = home(built, "sales", "en");
        assertEquals("de", english.select("main").attr("lang"));
        for (String part : List.of(".now", ".near", ".beside")) {
            assertEquals("en", english.select("main " + part).attr("lang"), part);
        }
        assertEquals("de", english.select(".news a").attr("lang"));
    }

    @Test
    void the_text_of_the_author_stands_below_its_own_heading_or_ours() {
        Built built = site("").edit("content/de/index.md", "Der eigene Text.", "## Was du davon hast\n\nViel.")
                .build()
                .fine();
        assertEquals(
                "Was du davon hast Viel.",
                home(built, "lab", "de").select("main .body").text());
    }

    @Test
    void the_help_desk_below_does_not_name_the_champions_again() {
        Built built = site("-- content/de/page.md --\n# Seite\n").build().fine();
        assertEquals(0, home(built, "sales", "de").select("footer .champions").size());
        assertEquals(
                1,
                built.department("sales")
                        .page("page")
                        .html()
                        .select("footer .champions")
                        .size());
    }

    @Test
    void the_guides_are_those_for_the_devices_that_the_department_has() {
        Built built = site("""
                -- content/de/guides/index.md --
                # Anleitungen
                -- content/de/guides/phone.md --
                ---
                title: iPhone einrichten
                platform: ios
                for: platform:ios
                ---
                Text.
                -- content/de/guides/laptop.md --
                ---
                title: Laptop einrichten
                platform: windows
                ---
                Text.
                """).build().fine();

        Document sales = home(built, "sales", "de");
        assertEquals(
                List.of("guides/phone/index.html", "guides/laptop/index.html"),
                sales.select(".platforms a").eachAttr("href"));
        assertEquals("guides/index.html", sales.select(".platforms + .all a").attr("href"));
        assertEquals(
                List.of("guides/laptop/index.html"),
                home(built, "hr", "de").select(".platforms a").eachAttr("href"));
        built.department("hr", "de").hides("iPhone", "data-platform=\"ios\"");
    }

    @Test
    void the_training_is_there_module_by_module() {
        Built built = site("""
                -- content/de/training/index.md --
                # Lernen
                -- content/de/training/first/index.md --
                ---
                title: Der erste Tag
                outcome: Du kennst dich aus.
                ---
                Text.
                -- content/de/training/first/one.md --
                # Eins
                -- content/de/training/second/index.md --
                ---
                title: Nur Vertrieb
                outcome: Du verkaufst.
                for: sales
                ---
                Text.
                -- content/de/training/second/one.md --
                # Zwei
                """).build().fine();

        assertEquals(
                List.of("training/first/index.html", "training/second/index.html"),
                home(built, "sales", "de").select(".learning-path a").eachAttr("href"));
        Document hr = home(built, "hr", "de");
        assertEquals(List.of("Der erste Tag"), hr.select(".learning-path a").eachText());
        assertEquals("training/index.html", hr.select(".path .all a").attr("href"));
        built.department("hr", "de").hides("Nur Vertrieb", "verkaufst");
    }
}
