package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.Thorough;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sites may lie anywhere below another one: what they need, they have with them. */
@InBrowser
@Thorough
class PrefixTest {
    private static final String PREFIX = "/intranet/x/";

    @Test
    void every_kind_of_page_asks_for_nothing_outside_its_path(Demo demo, Readers readers) {
        String intranet = readers.serve(demo.sites(), PREFIX);
        Page page = readers.window(1280, 900);
        for (WebPage example : demo.examples()) {
            Response response = page.navigate(intranet + example.address());
            assertEquals(200, response.status(), example::address);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
        }
    }

    @Test
    void a_short_link_leads_to_the_page_in_the_department_that_was_chosen(Demo demo, Readers readers) {
        String intranet = readers.serve(demo.sites(), PREFIX);
        Page page = readers.window(360, 740);
        page.navigate(intranet);
        page.locator("a[data-department=sales]").click();
        page.waitForURL(Pattern.compile(Pattern.quote(intranet) + "sales/[a-z]+/index\\.html"));
        page.navigate(intranet + "go/GUIDE-0001/");
        page.waitForURL(Pattern.compile(Pattern.quote(intranet) + "sales/[a-z]+/guides/.*"));
    }

    /** It is shown at the address that was asked for, so nothing in it may depend on where it lies. */
    @Test
    void a_missing_page_is_explained_at_any_depth(Demo demo, Readers readers) {
        String intranet = readers.serve(demo.sites(), PREFIX);
        Page page = readers.window(360, 740);
        Response response = page.navigate(intranet + "sales/de/a/b/c/");
        assertEquals(404, response.status());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertFalse(
                page.evaluate("getComputedStyle(document.body).fontFamily").equals("\"Times New Roman\""),
                "its style is let in by its own policy");
    }
}
