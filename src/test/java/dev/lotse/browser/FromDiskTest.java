package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A folder that was copied to a share or unpacked from an archive is a whole site. */
@InBrowser
@Thorough
class FromDiskTest {
    /** Styles and pictures of the page that aren't there; waits for those that load late. Missing scripts are trouble. */
    private static final String MISSING = """
            async () => {
              const styles = [...document.querySelectorAll('link[rel=stylesheet]')].filter(link => !link.sheet);
              const pictures = [];
              for (const picture of document.images) {
                picture.loading = 'eager';
                await picture.decode().catch(() => pictures.push(picture));
              }
              return [...styles, ...pictures].map(element => element.outerHTML);
            }""";

    @Test
    void pages_have_their_style_their_scripts_and_their_pictures(Demo demo, Readers readers) {
        Page page = readers.window(1280, 900);
        Map<String, Object> missing = new TreeMap<>();
        for (WebPage example : demo.examples()) {
            page.navigate(url(demo, example.address()));
            Object here = page.evaluate(MISSING);
            if (!here.equals(List.of())) {
                missing.put(example.address(), here);
            }
        }
        assertEquals(Map.of(), missing);
    }

    @Test
    void a_reader_gets_by_links_from_the_chooser_to_a_guide(Demo demo, Readers readers) {
        Page page = readers.window(1280, 900);
        page.navigate(url(demo, "index.html"));
        page.locator("a[data-department=sales]").click();
        page.waitForURL(Pattern.compile("file:.*/sales/[a-z]+/index\\.html"));
        page.getByRole(AriaRole.NAVIGATION)
                .locator("a[href$='guides/index.html']")
                .first()
                .click();
        page.getByRole(AriaRole.MAIN)
                .locator("a[href*='enrol-windows/']")
                .first()
                .click();
        page.waitForURL(Pattern.compile("file:.*/guides/enrol-windows/index\\.html"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    @Test
    void the_chooser_remembers_the_department(Demo demo, Readers readers) {
        Page page = readers.window(360, 740);
        page.navigate(url(demo, "index.html"));
        page.locator("a[data-department=production]").click();
        page.waitForURL(Pattern.compile("file:.*/production/[a-z]+/index\\.html"));
        page.navigate(url(demo, "index.html"));
        page.waitForURL(Pattern.compile("file:.*/production/[a-z]+/index\\.html"));
        page.navigate(url(demo, "index.html#choose"));
        assertThat(page.locator("a[data-department=sales]")).isVisible();
        assertTrue(page.url().endsWith("#choose"), page.url());
    }

    private static String url(Demo demo, String address) {
        String[] parts = address.split("#", 2);
        Path file = demo.page(parts[0]).file();
        return file.toUri() + (parts.length > 1 ? "#" + parts[1] : "");
    }
}
