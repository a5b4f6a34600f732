package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class PrefixTest {
    @Test
    void the_demo_is_read_below_a_path_of_a_larger_intranet(Demo demo, Readers readers) {
        String intranet = readers.serve(demo.sites(), "/intranet/x/");
        Page page = readers.window(1280, 900);
        demo.examples().forEach(example -> page.navigate(intranet + example.address()));
        assertThat(page.locator("h1")).isVisible();
    }
}
