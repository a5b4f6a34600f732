package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide goes on when it is done, and fits on a sheet. */
@InBrowser
@Thorough
class GuideTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @TempDir
    private Path folder;

    private String guides(Readers readers) {
        return readers.serve(TestSite.in(folder, """
                -- content/de/guides/vpn.md --
                ---
                title: VPN einrichten
                action: mail.md
                ---
                ::: steps
                1. Öffne die Einstellungen.

                   ::: trouble Sie gehen nicht auf
                   Starte neu.
                   :::
                :::

                ::: done
                - [ ] Es steht.
                - [ ] Es hält.
                :::
                -- content/de/guides/mail.md --
                # Mail
                """)) + "sales/de/";
    }

    private static Page open(Readers readers, String address) {
        Page page = readers.window(Readers.phone());
        page.navigate(address);
        return page;
    }

    @Test
    void what_to_do_if_it_does_not_work_stands_at_its_step_and_opens(Readers readers) {
        Page page = open(readers, guides(readers) + "guides/vpn/");
        Locator help = page.locator(".steps li").getByText("Sie gehen nicht auf");
        assertThat(page.getByText("Starte neu.")).isHidden();
        help.tap();
        assertThat(page.getByText("Starte neu.")).isVisible();
    }

    @Test
    void when_all_is_ticked_the_next_step_stands_out(Readers readers) {
        Page page = open(readers, guides(readers) + "guides/vpn/");
        Locator next = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Nächster Schritt"));
        assertThat(next.getByRole(AriaRole.LINK)).hasText("Mail");
        String tick = "boxes => boxes.forEach((box, i) => { if (i < %d) box.checked = true; })";
        page.locator(".done input").evaluateAll(tick.formatted(1));
        assertThat(next).hasCSS("box-shadow", "none");
        page.locator(".done input").evaluateAll(tick.formatted(2));
        assertNotEquals("none", next.evaluate("next => getComputedStyle(next).boxShadow"));
    }

    @Test
    void the_button_prints_the_sheet_and_is_not_on_it(Readers readers) {
        Page page = readers.window(Readers.desk());
        page.addInitScript("window.print = () => { document.title = 'printed'; }");
        page.navigate(guides(readers) + "guides/vpn/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Auf einer Seite zum Ausdrucken"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Drucken"))
                .click();
        assertThat(page).hasTitle("printed");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK)).hasCount(0);
    }

    @Test
    void without_scripts_the_sheet_has_no_button_that_does_nothing(Readers readers) {
        Page page = readers.window(Readers.desk().setJavaScriptEnabled(false));
        page.navigate(guides(readers) + "print/guides/vpn/");
        assertThat(page.getByText("Öffne die Einstellungen.")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON)).hasCount(0);
    }

    @Test
    void each_guide_of_the_demo_fits_on_one_sheet(Demo demo, Readers readers) {
        String sites = readers.serve(demo.sites(), "/");
        Page page = readers.window(Readers.desk());
        List<WebPage> sheets = demo.pages().stream()
                .filter(sheet -> sheet.kind().equals(Kinds.QUICK))
                .filter(sheet -> List.of("sales", "production", "helpdesk").contains(sheet.department()))
                .toList();
        assertFalse(sheets.isEmpty());
        List<String> longer = new ArrayList<>();
        for (WebPage sheet : sheets) {
            page.navigate(sites + sheet.address());
            byte[] pdf = page.pdf(new PdfOptions().setPreferCSSPageSize(true));
            long count = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                    .results()
                    .count();
            if (count != 1) {
                longer.add(sheet + ": " + count);
            }
        }
        assertEquals(List.of(), longer);
    }
}
