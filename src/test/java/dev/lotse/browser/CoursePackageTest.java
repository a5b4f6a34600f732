package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import dev.lotse.kit.Unpacked;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A course in a learning system: what it tells, and what is still there when its reader comes back. */
@InBrowser
@Thorough
class CoursePackageTest {
    private static final String COURSE = """
            -- content/de/training/start/index.md --
            ---
            title: Dein erster Tag
            outcome: Du meldest dich sicher an.
            pass-mark: 100 %
            ---
            Willkommen!
            -- content/de/training/start/pin.md --
            ---
            title: Die PIN
            order: 1
            ---
            Siehe [Schluss](end.md#ganz-am-ende).

            ::: quiz
            ### Welche PIN?

            - [ ] 1234
            - [x] eine zufällige

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

            ## Ganz am Ende

            Ende.
            -- content/de/training/more/index.md --
            ---
            title: Mehr
            outcome: Du weißt mehr.
            ---
            Es gibt noch mehr.
            -- content/de/training/more/one.md --
            # Eins

            Text.
            -- content/de/training/more/two.md --
            # Zwei

            Text.
            """;

    private static final String EXTENSION = "https://w3id.org/xapi/cmi5/context/extensions/";

    @TempDir
    private Path folder;

    @TempDir
    private Path place;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.in(folder, COURSE).edit("site/audiences.yml", "hr: {", "hr: {pass-mark: 50 %, ");
    }

    private Unpacked course(String department, String name) {
        return Unpacked.of(site.buildWithKits()
                .clean()
                .file("kits/" + department + "/de/training/" + name + ".zip")
                .path());
    }

    private static Locator link(FrameLocator course, String name) {
        return course.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(name))
                .locator("visible=true")
                .first();
    }

    private static void answer(FrameLocator course, String name, String... answers) {
        Locator question = course.getByRole(AriaRole.GROUP, new FrameLocator.GetByRoleOptions().setName(name));
        Locator again = question.getByText("Noch einmal");
        if (again.isVisible()) {
            again.click();
        }
        for (String answer : answers) {
            question.getByText(answer).first().click();
        }
        question.getByText("Prüfen").click();
    }

    /** To the lesson with the questions, and one of the two right. */
    private static void halfRight(FrameLocator course) {
        link(course, "Los geht’s").click();
        answer(course, "Welche PIN?", "eine zufällige");
        answer(course, "Was hilft?", "aufschreiben");
    }

    @Test
    void scorm_1_2_hears_of_failing_and_of_passing_in_the_end(Readers readers) {
        LearningSystem system = LearningSystem.scorm12(readers, place, course("sales", "start-scorm12"), 100);
        halfRight(system.course());
        assertEquals("incomplete", system.told("cmi.core.lesson_status"));
        assertEquals("", system.told("cmi.core.score.raw"));
        link(system.course(), "Nächste Lektion").click();
        assertThat(system.course().getByText("Zum Bestehen brauchst du 100").locator("visible=true"))
                .isVisible();
        assertEquals("failed", system.told("cmi.core.lesson_status"));
        assertEquals("50", system.told("cmi.core.score.raw"));
        link(system.course(), "Zurück").click();
        answer(system.course(), "Was hilft?", "abdecken", "merken");
        assertThat(system.course().getByText("Bestanden!").locator("visible=true"))
                .isVisible();
        assertEquals("passed", system.told("cmi.core.lesson_status"));
        Map<?, ?> core = (Map<?, ?>) system.leave().get("core");
        assertEquals("passed", core.get("lesson_status"));
        assertEquals("100", ((Map<?, ?>) core.get("score")).get("raw"));
    }

    @Test
    void scorm_1_2_brings_a_reader_back_to_the_lesson_and_the_answers(Readers readers) {
        LearningSystem system = LearningSystem.scorm12(readers, place, course("sales", "start-scorm12"), 100);
        halfRight(system.course());
        system.leave();
        system.comeBack();
        assertBack(system);
        assertEquals("incomplete", system.told("cmi.core.lesson_status"));
    }

    private static void assertBack(LearningSystem system) {
        FrameLocator course = system.course();
        assertThat(course.getByText("Lektion 1 von 2")).isVisible();
        assertThat(course.getByText("Genau richtig!")).isVisible();
        assertThat(course.getByText("Noch nicht ganz.")).isVisible();
        assertThat(course.getByText("Lektion 2 von 2")).isHidden();
    }

    @Test
    void a_department_s_own_mark_decides(Readers readers) {
        LearningSystem system = LearningSystem.scorm12(readers, place, course("hr", "start-scorm12"), 50);
        halfRight(system.course());
        link(system.course(), "Nächste Lektion").click();
        assertThat(system.course().getByText("Bestanden!").locator("visible=true"))
                .isVisible();
        assertEquals("passed", system.told("cmi.core.lesson_status"));
        assertEquals("50", system.told("cmi.core.score.raw"));
    }

    @Test
    void scorm_2004_hears_of_being_done_and_of_passing_apart(Readers readers) {
        LearningSystem system = LearningSystem.scorm2004(readers, place, course("sales", "start-scorm2004"));
        halfRight(system.course());
        assertEquals("incomplete", system.told("cmi.completion_status"));
        assertEquals("unknown", system.told("cmi.success_status"));
        assertEquals("0.5", system.told("cmi.progress_measure"));
        system.leave();
        system.comeBack();
        assertBack(system);
        link(system.course(), "Nächste Lektion").click();
        assertThat(system.course().getByText("Richtige Antworten: 50").locator("visible=true"))
                .isVisible();
        assertEquals("completed", system.told("cmi.completion_status"));
        assertEquals("failed", system.told("cmi.success_status"));
        assertEquals("0.5", system.told("cmi.score.scaled"));
        link(system.course(), "Zurück").click();
        answer(system.course(), "Was hilft?", "abdecken", "merken");
        assertThat(system.course().getByText("Bestanden!").locator("visible=true"))
                .isVisible();
        assertEquals("passed", system.told("cmi.success_status"));
        assertEquals("1", system.told("cmi.score.scaled"));
        Map<?, ?> cmi = system.leave();
        assertEquals("suspend", cmi.get("exit"));
        assertEquals("completed", cmi.get("completion_status"));
    }

    @Test
    void where_nothing_is_asked_having_seen_all_lessons_is_enough(Readers readers) {
        LearningSystem system = LearningSystem.scorm2004(readers, place, course("sales", "more-scorm2004"));
        link(system.course(), "Los geht’s").click();
        assertThat(system.course().getByText("Lektion 1 von 2")).isVisible();
        assertEquals("incomplete", system.told("cmi.completion_status"));
        link(system.course(), "Nächste Lektion").click();
        assertThat(system.course().getByText("Alle Lektionen geschafft.").locator("visible=true"))
                .isVisible();
        assertEquals("completed", system.told("cmi.completion_status"));
        assertEquals("unknown", system.told("cmi.success_status"));
    }

    private RecordStore store(Readers readers) {
        RecordStore store = new RecordStore(course("sales", "start-cmi5"));
        readers.welcome(store, store.address());
        return store;
    }

    private static void answer(Page page, String name, String... answers) {
        Locator question = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name));
        if (question.getByText("Noch einmal").isVisible()) {
            question.getByText("Noch einmal").click();
        }
        for (String answer : answers) {
            question.getByText(answer).first().click();
        }
        question.getByText("Prüfen").click();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .locator("visible=true")
                .first();
    }

    private static void leave(Page page) {
        page.getByText("Sichern und schließen").click();
        page.waitForURL("**/back");
    }

    @Test
    void cmi5_is_told_in_statements_of_the_standard(Readers readers) {
        RecordStore store = store(readers);
        Page page = readers.window(Readers.phone());
        page.navigate(store.launch("Normal", 1));
        link(page, "Los geht’s").click();
        answer(page, "Welche PIN?", "1234");
        answer(page, "Was hilft?", "aufschreiben");
        link(page, "Nächste Lektion").click();
        leave(page);
        assertEquals(List.of("initialized", "completed", "failed", "terminated"), store.verbs());

        page.navigate(store.launch("Normal", 1));
        assertThat(page.getByText("Lektion 2 von 2")).isVisible();
        link(page, "Zurück").click();
        assertThat(page.locator(".answer.is-wrong")).hasCount(2);
        answer(page, "Welche PIN?", "eine zufällige");
        answer(page, "Was hilft?", "abdecken", "merken");
        assertThat(page.getByText("Bestanden!").locator("visible=true")).isVisible();
        leave(page);
        assertEquals(
                List.of("initialized", "passed", "terminated"), store.verbs().subList(4, 7));
        store.statements().forEach(CoursePackageTest::assertOfCmi5);
        JsonNode passed = store.statements().get(5);
        assertEquals(
                "session-2",
                passed.at("/context/extensions").path(EXTENSION + "sessionid").asString());
        assertEquals(
                1,
                passed.at("/context/extensions")
                        .path(EXTENSION + "masteryscore")
                        .asDouble());
        assertEquals(1, passed.at("/result/score/scaled").asDouble());
        assertTrue(passed.at("/result/success").asBoolean());
        assertTrue(store.statements().get(1).at("/result/completion").asBoolean());
    }

    private static void assertOfCmi5(JsonNode said) {
        assertTrue(said.path("id")
                .asString()
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        assertTrue(said.path("timestamp").asString().endsWith("Z"));
        assertEquals("jule", said.at("/actor/account/name").asString());
        assertEquals("https://lms.example/activities/7", said.at("/object/id").asString());
        assertEquals("r-1", said.at("/context/registration").asString());
        assertEquals(
                "https://publisher.example/course",
                said.at("/context/contextActivities/grouping/0/id").asString());
        List<String> categories = said.at("/context/contextActivities/category").findValuesAsString("id");
        boolean moves =
                said.path("result").has("success") || said.path("result").has("completion");
        assertEquals(
                moves
                        ? List.of(
                                "https://w3id.org/xapi/cmi5/context/categories/cmi5",
                                "https://w3id.org/xapi/cmi5/context/categories/moveon")
                        : List.of("https://w3id.org/xapi/cmi5/context/categories/cmi5"),
                categories);
        assertTrue(said.at("/verb/id").asString().endsWith("initialized")
                || said.path("result").has("duration"));
    }

    @Test
    void cmi5_hears_nothing_of_who_only_looks_around(Readers readers) {
        RecordStore store = store(readers);
        Page page = readers.window(Readers.phone());
        page.navigate(store.launch("Browse", 1));
        link(page, "Los geht’s").click();
        answer(page, "Welche PIN?", "eine zufällige");
        answer(page, "Was hilft?", "abdecken", "merken");
        link(page, "Nächste Lektion").click();
        leave(page);
        assertEquals(List.of("initialized", "terminated"), store.verbs());
    }

    @Test
    void a_window_that_is_closed_says_so(Readers readers) {
        RecordStore store = store(readers);
        Page page = readers.window(Readers.phone());
        page.navigate(store.launch("Normal", 1));
        assertThat(page.getByText("Sichern und schließen")).isVisible();
        page.navigate(store.address() + "back");
        page.waitForCondition(() -> store.verbs().contains("terminated"));
        assertEquals(List.of("initialized", "terminated"), store.verbs());
    }

    @Test
    void without_a_learning_system_it_can_be_looked_at(Readers readers) {
        course("sales", "start-cmi5").writeTo(place);
        Page page = readers.window(Readers.phone());
        page.navigate(readers.serve(place, "/"));
        assertThat(page.getByText("Ohne Lernsystem geöffnet")).isVisible();
        link(page, "Los geht’s").click();
        answer(page, "Welche PIN?", "eine zufällige");
        assertThat(page.getByText("Genau richtig!")).isVisible();
        link(page, "Schluss").click();
        assertThat(page.getByText("Ganz am Ende")).isInViewport();
        assertThat(page.getByText("Lektion 2 von 2")).isVisible();
        page.goBack();
        assertThat(page.getByText("Lektion 1 von 2")).isVisible();
    }

    @Test
    void without_scripts_everything_stands_below_each_other(Readers readers) {
        course("sales", "start-scorm12").writeTo(place);
        Page page = readers.window(Readers.phone().setJavaScriptEnabled(false));
        page.navigate(readers.serve(place, "/"));
        assertThat(page.getByText("Lektion 1 von 2")).isVisible();
        assertThat(page.getByText("Lektion 2 von 2")).isVisible();
        page.getByText("Antwort zeigen").first().click();
        assertThat(page.locator("noscript p")).isVisible();
    }

    @Test
    void the_keyboard_is_enough(Readers readers) {
        course("sales", "start-cmi5").writeTo(place);
        Page page = readers.window(Readers.desk());
        page.navigate(readers.serve(place, "/"));
        link(page, "Los geht’s").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Die PIN")))
                .isFocused();
        page.keyboard().press("Tab");
        assertThat(link(page, "Schluss")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".quiz-result").first()).isFocused();
    }

    @Test
    void everybody_can_use_it(Readers readers) {
        Axe axe = Axe.read();
        course("sales", "start-cmi5").writeTo(place);
        Page page = readers.window(320, 700);
        page.navigate(readers.serve(place, "/"));
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            page.reload();
            axe.enter(page);
            look(page, axe);
            link(page, "Los geht’s").click();
            look(page, axe);
            answer(page, "Welche PIN?", "1234");
            answer(page, "Was hilft?", "abdecken", "merken");
            link(page, "Nächste Lektion").click();
            look(page, axe);
            link(page, "Zurück zum Kurs").click();
        }
    }

    private static void look(Page page, Axe axe) {
        assertEquals(List.of(), axe.violations(page));
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
