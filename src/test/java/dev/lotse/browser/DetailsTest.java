package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is folded is found where something leads into it. */
@InBrowser
@Thorough
class DetailsTest {
    @TempDir
    private Path folder;

    private String guide;

    @BeforeEach
    void serve(Readers readers) {
        guide = readers.serve(TestSite.in(folder, """
                -- content/de/guides/vpn.md --
                # Verbinden

                [Zum Code](#code)

                %s

                ::: details Wenn es nicht geht
                Starte neu.

                ::: details Und dann?

                ### Der Code {#code}

                Er steht im Brief.
                :::
                :::

                ::: details Etwas anderes
                Anderes.
                :::
                """.formatted("Ein Absatz.\n\n".repeat(60))))
                + "sales/de/guides/vpn/";
    }

    @Test
    void a_link_to_what_is_inside_unfolds_it(Readers readers) {
        Page page = readers.window(Readers.phone());
        page.navigate(guide);
        assertThat(page.getByText("Er steht im Brief.")).isHidden();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zum Code"))
                .tap();
        assertThat(page.getByText("Er steht im Brief.")).isInViewport();
        assertThat(page.getByText("Anderes.")).isHidden();
    }

    @Test
    void an_address_that_ends_inside_unfolds_it(Readers readers) {
        Page page = readers.window(Readers.phone());
        page.navigate(guide + "#code");
        assertThat(page.getByText("Er steht im Brief.")).isInViewport();
    }

    /** Text that follows a {@code #} comes from anywhere: from a mail program that broke it, for one. */
    @Test
    void an_address_that_ends_in_nonsense_does_no_harm(Readers readers) {
        Page page = readers.window(Readers.phone());
        page.navigate(guide + "#100%");
        page.getByText("Etwas anderes").tap();
        assertThat(page.getByText("Anderes.")).isVisible();
    }

    @Test
    void all_is_unfolded_while_it_is_printed_and_then_as_before(Readers readers) {
        Page page = readers.window(Readers.desk());
        page.navigate(guide);
        page.getByText("Etwas anderes").click();
        page.evaluate("""
                () => {
                  window.folded = [];
                  const count = () => folded.push(document.querySelectorAll('main details:not([open])').length);
                  count();
                  addEventListener('beforeprint', count);
                  addEventListener('afterprint', count);
                }""");
        page.pdf();
        assertEquals(List.of(2, 0, 2), page.evaluate("folded"));
        assertThat(page.getByText("Anderes.")).isVisible();
        assertThat(page.getByText("Starte neu.")).isHidden();
    }
}
