package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The search of a page that is open, as readers know it: by what it is called. */
record SearchDialog(Page page) {
    /** Opens it with a click. */
    static SearchDialog open(Page page) {
        SearchDialog search = new SearchDialog(page);
        search.button().click();
        assertThat(search.dialog()).isVisible();
        return search;
    }

    Locator button() {
        return page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suche"));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Suche"));
    }

    Locator field() {
        return dialog().getByRole(AriaRole.SEARCHBOX);
    }

    Locator status() {
        return dialog().getByRole(AriaRole.STATUS);
    }

    /** The links to what was found, pages and sections. */
    Locator found() {
        return dialog().getByRole(AriaRole.LIST, new Locator.GetByRoleOptions().setName("Gefundene Seiten"))
                .getByRole(AriaRole.LINK);
    }

    Locator chip(String name) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Looks for something; what is found are exactly these pages and sections, in this order. */
    SearchDialog finds(String query, String... titles) {
        field().fill(query);
        assertThat(found()).hasText(titles);
        return this;
    }

    /** All that is marked now. */
    List<String> marked() {
        return dialog().locator("mark").allTextContents();
    }
}
