package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of answers shrinks to those that fit. */
@InBrowser
@Thorough
class FilterTest {
    @TempDir
    private Path folder;

    private Page open(Readers readers, String address) {
        Page page = readers.window(Readers.phone());
        page.navigate(readers.serve(TestSite.in(folder, RecordsTest.PAGES)) + address);
        return page;
    }

    private static Locator records(Page page) {
        return page.locator(".records > li:visible .record-title");
    }

    private static Locator words(Page page) {
        return page.getByLabel("Fragen durchsuchen");
    }

    @Test
    void readers_find_a_question_by_words_that_are_not_in_it(Readers readers) {
        Page page = open(readers, "hr/de/faq/");
        Locator said = page.locator("#_count");
        assertThat(said).hasText("3 Fragen");
        words(page).fill("fernzu");
        assertThat(records(page)).hasText(new String[] {"VPN verbindet sich nicht"});
        assertThat(said).hasText("Eine Frage");
        words(page).fill("buero");
        assertThat(records(page)).hasText(new String[] {"Wie drucke ich?"});
        assertThat(page.locator(".topic:visible h2")).hasText(new String[] {"Büro"});
        assertThat(page.locator(".topics li:visible")).hasText(new String[] {"Büro"});
        words(page).fill("faq-0010");
        assertThat(records(page)).hasText(new String[] {"Welches WLAN?"});
        words(page).fill("xyz");
        assertThat(said).containsText("Keine Frage passt dazu.");
        assertThat(page.getByLabel("Abteilung")).hasCount(0);
    }

    @Test
    void the_site_s_own_search_finds_what_the_words_of_the_list_do_not(Readers readers) {
        Page page = open(readers, "hr/de/faq/");
        words(page).fill("druker");
        assertThat(records(page)).hasText(new String[] {"Wie drucke ich?"});
    }

    @Test
    void agents_combine_department_device_and_state_with_the_keyboard(Readers readers) {
        Page page = open(readers, "desk/de/faq/");
        Locator said = page.locator("#_count");
        assertThat(said).hasText("4 Fragen");
        words(page).focus();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Abteilung")).isFocused();
        page.keyboard().type("Lab");
        assertThat(said).hasText("3 Fragen");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Gerät", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        page.keyboard().type("Win");
        assertThat(records(page))
                .hasText(new String[] {"VPN verbindet sich nicht", "Welches WLAN?", "Überholte Frage"});
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Stand")).isFocused();
        page.keyboard().type("arch");
        assertThat(records(page)).hasText(new String[] {"Überholte Frage"});
        assertThat(said).hasText("Eine Frage");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(said).hasText("4 Fragen");
        assertThat(words(page)).isFocused();
        assertThat(page.getByLabel("Stand")).hasValue("");
        assertThat(page.getByText("Alle zeigen")).isHidden();
    }

    @Test
    void who_comes_back_finds_the_list_as_it_was(Readers readers) {
        Page page = open(readers, "desk/de/faq/");
        page.getByLabel("Abteilung").selectOption("Labor");
        page.getByLabel("Stand").selectOption("geprüft");
        assertThat(page.locator("#_count")).hasText("2 Fragen");
        records(page).first().getByRole(AriaRole.LINK).tap();
        page.waitForURL("**/faq/vpn/index.html");
        page.goBack();
        assertThat(page.getByLabel("Abteilung")).hasValue("lab");
        assertThat(page.locator("#_count")).hasText("2 Fragen");
        assertThat(records(page)).hasCount(2);
    }

    @Test
    void without_scripts_all_are_there_and_nothing_to_filter_with(Readers readers) {
        Page page = readers.window(Readers.phone().setJavaScriptEnabled(false));
        page.navigate(readers.serve(TestSite.in(folder, RecordsTest.PAGES)) + "desk/de/faq/");
        assertThat(records(page)).hasCount(4);
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasCount(0);
    }

    @Test
    void a_topic_is_a_jump_away(Readers readers) {
        Page page = open(readers, "hr/de/faq/");
        page.locator(".topics").getByText("Büro").tap();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Büro")))
                .isInViewport();
    }
}
