package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first question to the certificate. */
@InBrowser
@Thorough
class CourseTest {
    private static final String COURSE = """
            -- content/de/training/start/index.md --
            ---
            title: Dein erster Tag
            outcome: Du meldest dich sicher an.
            pass-mark: 100 %
            sessions:
              - {date: 2026-12-01, time: "9:00-9:30", place: Raum 1, link: "https://meet.example/a"}
              - {date: 2026-12-02, time: "9:00-9:30", link: pin.md}
            ---
            ::: takeaway
            Nie die PIN sagen.
            :::
            -- content/de/training/start/pin.md --
            ---
            title: Die PIN
            order: 1
            ---
            ::: quiz
            ### Welche PIN?

            - [ ] 1234
              > Zu leicht.
            - [x] eine zufällige
              > Genau.

            > Zufall schützt.

            ### Was hilft?

            - [x] abdecken
            - [ ] aufschreiben
            - [x] merken
            :::
            -- content/de/training/start/end.md --
            ---
            title: Zum Schluss
            order: 2
            ---
            Lies das.
            -- content/en/training/start/pin.md --
            ---
            title: The PIN
            order: 1
            ---
            ::: quiz
            ### Which PIN?

            - [ ] 1234
            - [x] a random one

            ### What helps?

            - [x] cover
            - [ ] write
            - [x] remember
            :::
            -- content/de/training/index.md --
            ---
            title: Lernen
            type: page
            ---
            Kurse
            """;

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.in(folder, COURSE).edit("site/audiences.yml", "hr: {", "hr: {pass-mark: 50 %, ");
    }

    private Page open(Readers readers, String department) {
        Page page = readers.window(Readers.phone());
        page.navigate(readers.serve(site) + department + "/de/training/start/");
        return page;
    }

    private static void go(Page page, String address) {
        page.navigate(page.url().replaceFirst("/de/.*", "/de/training/" + address));
    }

    private static Locator question(Page page, String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static void answer(Page page, String name, String... answers) {
        Locator question = question(page, name);
        for (String answer : answers) {
            question.getByText(answer).first().tap();
        }
        button(question, "Prüfen").tap();
    }

    @Test
    void a_right_answer_is_said_with_what_explains_it(Readers readers) {
        Page page = open(readers, "sales");
        go(page, "start/pin/");
        Locator question = question(page, "Welche PIN?");
        assertThat(question.getByRole(AriaRole.RADIO)).hasCount(2);
        answer(page, "Welche PIN?", "eine zufällige");
        assertThat(question.locator(".quiz-result")).isFocused();
        assertThat(question.locator(".quiz-result")).containsText("Genau richtig!");
        assertThat(question.locator(".quiz-result")).containsText("Zufall schützt.");
        assertThat(question.locator(".answer.is-right")).not().containsText("Richtig");
        assertThat(question.locator(".answer.is-right")).containsText("Genau.");
        assertThat(question.getByText("Zu leicht.").locator("visible=true")).hasCount(0);
    }

    @Test
    void a_wrong_one_too_and_one_can_try_again(Readers readers) {
        Page page = open(readers, "sales");
        go(page, "start/pin/");
        Locator question = question(page, "Welche PIN?");
        answer(page, "Welche PIN?", "1234");
        assertThat(question.locator(".quiz-result")).containsText("Noch nicht ganz.");
        assertThat(question.locator(".answer.is-wrong")).containsText("Zu leicht.");
        assertThat(question.getByText("Antwort zeigen")).isVisible();
        button(question, "Noch einmal").tap();
        assertThat(question.getByRole(AriaRole.RADIO).first()).isFocused();
        assertThat(question.getByText("Nicht richtig").locator("visible=true")).hasCount(0);
        answer(page, "Welche PIN?", "eine zufällige");
        assertThat(question.locator(".quiz-result")).containsText("Genau richtig!");
    }

    @Test
    void where_several_are_right_all_of_them_are_wanted_and_no_other(Readers readers) {
        Page page = open(readers, "sales");
        go(page, "start/pin/");
        Locator question = question(page, "Was hilft?");
        assertThat(question).containsText("Mehrere Antworten sind richtig.");
        assertThat(question.getByRole(AriaRole.CHECKBOX)).hasCount(3);
        answer(page, "Was hilft?", "abdecken");
        assertThat(question.locator(".answer.is-right")).containsText("Richtig");
        assertThat(question.locator(".quiz-result")).hasText("Das stimmt, aber es fehlt noch etwas.");
        button(question, "Noch einmal").tap();
        answer(page, "Was hilft?", "abdecken", "aufschreiben");
        assertThat(question.locator(".quiz-result")).hasText("Noch nicht ganz.");
        button(question, "Noch einmal").tap();
        answer(page, "Was hilft?", "abdecken", "merken");
        assertThat(question.locator(".quiz-result")).hasText("Genau richtig!");
    }

    @Test
    void who_answers_nothing_is_told_to(Readers readers) {
        Page page = open(readers, "sales");
        go(page, "start/pin/");
        Locator question = question(page, "Welche PIN?");
        button(question, "Prüfen").tap();
        assertThat(question.getByRole(AriaRole.STATUS)).hasText("Wähle zuerst eine Antwort.");
        assertThat(question.locator(".quiz-result")).isHidden();
    }

    @Test
    void the_keyboard_is_enough(Readers readers) {
        Page page = open(readers, "sales");
        go(page, "start/pin/");
        Locator question = question(page, "Welche PIN?");
        question.getByRole(AriaRole.RADIO).first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        assertThat(button(question, "Prüfen")).isFocused();
        page.keyboard().press("Enter");
        assertThat(question.locator(".quiz-result")).containsText("Genau richtig!");
        page.keyboard().press("Tab");
        assertThat(button(question, "Noch einmal")).isFocused();
    }

    @Test
    void from_the_first_question_to_the_certificate(Readers readers) {
        Page page = open(readers, "sales");
        link(page, "Los geht’s").tap();
        assertThat(page.getByText("Lektion 1 von 2")).isVisible();
        answer(page, "Welche PIN?", "eine zufällige");
        answer(page, "Was hilft?", "abdecken", "merken");
        assertThat(page.getByText("2 von 2 richtig")).isVisible();
        link(page, "Nächste Lektion: Zum Schluss").tap();
        page.waitForURL("**/end/index.html");
        page.goBack();
        assertThat(question(page, "Welche PIN?").locator(".quiz-result")).containsText("Genau richtig!");
        go(page, "start/");
        assertThat(page.getByText("1 von 2 Lektionen geschafft")).isVisible();
        link(page, "Weitermachen").tap();
        link(page, "Geschafft, zurück zum Kurs").tap();
        assertThat(page.getByText("Bestanden mit 100\u2009%")).isVisible();
        link(page, "Zu deiner Urkunde").tap();
        page.getByLabel("Dein Name").fill("Jule <b>Petersen</b>");
        Locator sheet = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Urkunde"));
        assertThat(sheet).containsText("Jule <b>Petersen</b>");
        assertThat(sheet).containsText("Dein erster Tag");
        assertThat(sheet).containsText("Du meldest dich sicher an.");
        assertThat(sheet).containsText("Vertrieb");
        assertThat(sheet).containsText("100\u2009%");
        page.reload();
        assertThat(page.getByLabel("Dein Name")).hasValue("Jule <b>Petersen</b>");
        go(page, "");
        assertThat(page.locator(".learning-path")).containsText("Geschafft");
    }

    @Test
    void below_the_pass_mark_there_is_no_certificate_but_a_way_on(Readers readers) {
        Page page = pass(open(readers, "sales"));
        assertThat(page.getByText("Zum Bestehen brauchst du 100\u2009%.")).isVisible();
        assertThat(page.getByText("Richtige Antworten: 50\u2009%")).isVisible();
        assertThat(page.locator("[data-lesson]").first()).containsText("Noch falsch: 1");
        assertThat(link(page, "Noch einmal versuchen"))
                .hasAttribute("href", Pattern.compile(".*/start/pin/index\\.html#_again"));
        Locator again = page.locator(".result-again li:visible");
        assertThat(again).hasCount(1);
        assertThat(again).containsText("Noch falsch: 1");
        again.getByRole(AriaRole.LINK).tap();
        assertThat(button(question(page, "Was hilft?"), "Noch einmal")).isFocused();
        assertThat(question(page, "Was hilft?")).isInViewport();
        go(page, "start/certificate/");
        assertThat(page.getByText("Du brauchst 100\u2009% richtige Antworten. Bisher hast du: 50\u2009%"))
                .isVisible();
        assertThat(page.getByLabel("Dein Name")).hasCount(0);
        link(page, "Zurück zum Kurs").tap();
        page.waitForURL("**/start/index.html");
        go(page, "start/pin/");
        button(question(page, "Was hilft?"), "Noch einmal").tap();
        answer(page, "Was hilft?", "abdecken", "merken");
        go(page, "start/");
        assertThat(page.getByText("Bestanden mit 100\u2009%")).isVisible();
        assertThat(page.getByText("Noch falsch")).hasCount(0);
    }

    @Test
    void a_department_that_asks_for_less_lets_pass(Readers readers) {
        assertThat(pass(open(readers, "hr")).getByText("Bestanden mit 50\u2009%"))
                .isVisible();
    }

    /** With one of two questions right. */
    private static Page pass(Page page) {
        go(page, "start/pin/");
        answer(page, "Welche PIN?", "eine zufällige");
        answer(page, "Was hilft?", "aufschreiben");
        go(page, "start/end/");
        link(page, "Geschafft, zurück zum Kurs").tap();
        return page;
    }

    @Test
    void a_certificate_says_which_lessons_are_missing(Readers readers) {
        Page page = open(readers, "sales");
        go(page, "start/end/");
        link(page, "Geschafft, zurück zum Kurs").tap();
        page.waitForURL("**/start/index.html");
        go(page, "start/certificate/");
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM)).hasText(new String[] {"Die PIN"});
    }

    @Test
    void languages_share_what_is_done_and_departments_do_not(Readers readers) {
        Page page = open(readers, "sales");
        go(page, "start/pin/");
        answer(page, "Welche PIN?", "1234");
        String german = page.url();
        page.navigate(german.replace("/de/", "/en/"));
        assertThat(page.locator(".answer.is-wrong")).containsText("1234");
        page.navigate(german.replace("/sales/", "/hr/"));
        assertThat(page.locator(".answer.is-wrong")).hasCount(0);
    }

    @Test
    void it_works_where_nothing_can_be_kept(Readers readers) {
        Page page = open(readers, "sales");
        page.addInitScript("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no'); }})");
        go(page, "start/pin/");
        answer(page, "Welche PIN?", "eine zufällige");
        assertThat(question(page, "Welche PIN?").locator(".quiz-result")).containsText("Genau richtig!");
        go(page, "start/certificate/");
        assertThat(link(page, "Die PIN")).isVisible();
    }

    @Test
    void it_works_from_the_disk(Readers readers) {
        site.build().fine();
        Page page = readers.window(Readers.phone());
        page.navigate(folder.resolve("dist/sites/sales/de/training/start/pin/index.html")
                .toUri()
                .toString());
        answer(page, "Welche PIN?", "eine zufällige");
        page.reload();
        assertThat(question(page, "Welche PIN?").locator(".quiz-result")).containsText("Genau richtig!");
        link(page, "Nächste Lektion").tap();
        link(page, "Geschafft").tap();
        assertThat(link(page, "Weitermachen")).isVisible();
    }

    @Test
    void without_scripts_it_is_a_sheet_with_solutions(Readers readers) {
        Page page = readers.window(Readers.phone().setJavaScriptEnabled(false));
        String start = readers.serve(site) + "sales/de/training/start/";
        page.navigate(start + "pin/");
        Locator question = question(page, "Welche PIN?");
        assertThat(question.getByRole(AriaRole.RADIO).first()).isDisabled();
        assertThat(question.getByText("Zufall schützt.")).isHidden();
        question.getByText("Antwort zeigen").tap();
        assertThat(question.getByText("Zufall schützt.")).isVisible();
        assertThat(question.getByText("Zu leicht.")).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON)).hasCount(0);
        page.navigate(start + "certificate/");
        assertThat(page.getByText("dazu braucht er JavaScript")).isVisible();
    }

    @Test
    void the_certificate_is_one_sheet_of_paper_on_its_side(Readers readers) {
        Page page = open(readers, "sales");
        page.evaluate("localStorage.setItem('lotse.training.sales', JSON.stringify({'training/start/':"
                + " {lessons: {}, score: 100, passed: true, date: '2026-10-12', name: 'Jule'}}))");
        go(page, "start/certificate/");
        assertThat(page.getByText("12. Oktober 2026")).isVisible();
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.getByLabel("Dein Name")).isHidden();
        String pdf = new String(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals(1, pdf.split("/Type /Page\\b(?!s)", -1).length - 1);
        assertTrue(pdf.contains("/MediaBox [0 0 841"), pdf.replaceAll("(?s).*(/MediaBox[^]]*]).*", "$1"));
    }

    @Test
    void everybody_can_use_it_before_and_after(Readers readers) {
        Axe axe = Axe.read();
        Page page = open(readers, "sales");
        page.setViewportSize(360, 740);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            page.evaluate("localStorage.clear()");
            look(page, axe, "start/pin/");
            answer(page, "Welche PIN?", "1234");
            answer(page, "Was hilft?", "abdecken", "merken");
            assertEquals(List.of(), axe.violations(page));
            look(page, axe, "start/");
            look(page, axe, "start/certificate/");
            page.evaluate("localStorage.setItem('lotse.training.sales', JSON.stringify({'training/start/':"
                    + " {lessons: {}, score: 100, passed: true, date: '2026-10-12'}}))");
            look(page, axe, "start/certificate/");
            look(page, axe, "start/");
            look(page, axe, "");
            look(page, axe, "../print/training/start/");
        }
    }

    private static void look(Page page, Axe axe, String address) {
        go(page, address);
        axe.enter(page);
        assertEquals(List.of(), axe.violations(page), address);
        assertEquals(
                0,
                page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                address);
    }
}
