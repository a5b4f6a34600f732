package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one has ticked stays ticked, whatever becomes of the list. */
@InBrowser
@Thorough
class ChecklistTest {
    private static final String LIST = """
            -- content/de/start.md --
            # Start

            ::: checklist {#first-day}
            - [ ] {#pin} PIN gesetzt
            - [ ] Mail geholt und **gelesen**
            - [x] Gerät abgeholt
            :::

            ::: done {#works}
            - [ ] Es geht
            :::

            - [ ] Nur gedruckt
            -- content/de/again.md --
            # Noch einmal

            ::: checklist {#first-day}
            - [ ] {#pin} PIN gesetzt
            :::
            -- content/en/start.md --
            # Start

            ::: checklist {#first-day}
            - [ ] {#pin} PIN set
            - [ ] Mail fetched
            :::
            """;

    @TempDir
    private Path folder;

    private Page open(Readers readers) {
        Page page = readers.window(Readers.phone());
        page.navigate(readers.serve(TestSite.in(folder, LIST)) + "sales/de/start/");
        return page;
    }

    private static Locator box(Page page, String name) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator said(Page page) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS);
    }

    @Test
    void ticks_are_counted_and_kept(Readers readers) {
        Page page = open(readers);
        assertThat(said(page)).hasText("1 von 3 erledigt");
        box(page, "PIN").tap();
        assertThat(said(page)).hasText("2 von 3 erledigt");
        page.reload();
        assertThat(box(page, "PIN")).isChecked();
        assertThat(box(page, "Mail")).not().isChecked();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasAccessibleName("So weit bist du");
        page.getByText("gelesen").tap();
        assertThat(said(page)).hasText("Alle 3 erledigt. Gut gemacht!");
    }

    @Test
    void what_its_author_ticked_can_be_taken_back(Readers readers) {
        Page page = open(readers);
        box(page, "abgeholt").uncheck();
        page.reload();
        assertThat(box(page, "abgeholt")).not().isChecked();
        box(page, "abgeholt").check();
        page.reload();
        assertThat(box(page, "abgeholt")).isChecked();
    }

    @Test
    void they_outlive_new_items_and_another_order(Readers readers) {
        Page page = open(readers);
        box(page, "PIN").tap();
        box(page, "Mail").tap();
        Object kept = page.evaluate("localStorage.getItem('lotse.ticks.sales')");
        page.navigate(readers.serve(TestSite.in(folder, LIST)
                        .edit("content/de/start.md", "- [ ] {#pin} PIN gesetzt\n", "- [ ] Badge dabei\n")
                        .edit("content/de/start.md", "abgeholt\n", "abgeholt\n- [ ] {#pin} Acht Ziffern gesetzt\n"))
                + "sales/de/start/");
        page.evaluate("kept => localStorage.setItem('lotse.ticks.sales', kept)", kept);
        page.reload();
        assertThat(box(page, "Badge")).not().isChecked();
        assertThat(box(page, "Mail")).isChecked();
        assertThat(box(page, "Acht Ziffern")).isChecked();
        assertThat(said(page)).hasText("3 von 4 erledigt");
    }

    @Test
    void the_same_list_elsewhere_and_in_another_language_has_them_too(Readers readers) {
        Page page = open(readers);
        box(page, "PIN").tap();
        box(page, "Mail").tap();
        page.navigate(page.url().replace("/start/", "/again/"));
        assertThat(box(page, "PIN")).isChecked();
        page.navigate(page.url().replace("/de/again/", "/en/start/"));
        assertThat(box(page, "PIN set")).isChecked();
        assertThat(box(page, "Mail fetched")).not().isChecked();
    }

    @Test
    void other_departments_have_ticks_of_their_own(Readers readers) {
        Page page = open(readers);
        box(page, "PIN").tap();
        page.navigate(page.url().replace("/sales/", "/hr/"));
        assertThat(box(page, "PIN")).not().isChecked();
    }

    @Test
    void beginning_again_asks_first_and_the_first_answer_loses_nothing(Readers readers) {
        Page page = open(readers);
        box(page, "PIN").tap();
        button(page, "Von vorn anfangen").focus();
        page.keyboard().press("Enter");
        assertThat(button(page, "Behalten")).isFocused();
        page.keyboard().press("Enter");
        assertThat(button(page, "Von vorn anfangen")).isFocused();
        assertThat(box(page, "PIN")).isChecked();
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        assertThat(box(page, "PIN")).isChecked();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(said(page)).hasText("0 von 3 erledigt");
        assertThat(box(page, "PIN")).isFocused();
        page.reload();
        assertThat(said(page)).hasText("0 von 3 erledigt");
        assertThat(button(page, "Von vorn anfangen")).isHidden();
    }

    @Test
    void a_check_at_the_end_is_kept_too_and_a_list_elsewhere_stays_as_it_is_printed(Readers readers) {
        Page page = open(readers);
        box(page, "Es geht").tap();
        page.reload();
        assertThat(box(page, "Es geht")).isChecked();
        assertThat(box(page, "Nur gedruckt")).isDisabled();
    }

    @Test
    void a_tick_in_another_window_shows_here(Readers readers) {
        Page page = open(readers);
        Page other = page.context().newPage();
        other.navigate(page.url());
        box(other, "PIN").tap();
        assertThat(box(page, "PIN")).isChecked();
        assertThat(said(page)).hasText("2 von 3 erledigt");
    }

    @Test
    void it_works_where_nothing_can_be_kept(Readers readers) {
        Page page = open(readers);
        page.addInitScript("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no'); }})");
        page.reload();
        box(page, "PIN").tap();
        assertThat(said(page)).hasText("2 von 3 erledigt");
    }

    @Test
    void what_lies_broken_in_the_storage_harms_nobody(Readers readers) {
        Page page = open(readers);
        for (String broken : List.of("{", "[]", "null", "7", "{\"first-day\": 3}")) {
            page.evaluate("broken => localStorage.setItem('lotse.ticks.sales', broken)", broken);
            page.reload();
            box(page, "PIN").tap();
            assertThat(said(page)).hasText("2 von 3 erledigt");
        }
    }

    @Test
    void the_boxes_are_printed_and_nothing_to_press(Readers readers) {
        Page page = open(readers);
        box(page, "PIN").tap();
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(box(page, "PIN")).isVisible();
        assertThat(box(page, "PIN")).isChecked();
        Object mark = box(page, "PIN").evaluate("box => getComputedStyle(box, '::before').content");
        assertTrue(String.valueOf(mark).contains("\u2713"), String.valueOf(mark));
        assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasCount(0);
    }

    @Test
    void without_scripts_it_is_a_plain_list(Readers readers) {
        Page page = readers.window(Readers.phone().setJavaScriptEnabled(false));
        page.navigate(readers.serve(TestSite.in(folder, LIST)) + "sales/de/start/");
        assertThat(box(page, "PIN")).isDisabled();
        assertThat(said(page)).hasCount(0);
    }
}
