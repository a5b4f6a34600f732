package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.lotse.BuildRequest;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import dev.lotse.serve.PreviewServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors see while they write. */
@InBrowser
@Thorough
class PreviewTest {
    private static final String PAGES = """
            -- site/site.yml --
            title: {de: Testfirma, en: Test company}
            languages: [de, en]
            content: ../content
            url: https://intranet.example/rollout/
            -- content/de/index.md --
            # Willkommen

            Hallo {{ department.name }}.
            -- content/de/guides/ios.md --
            ---
            title: iPhone
            for: platform:ios
            ---
            Tippe auf *Teilen*.
            -- content/de/guides/vpn.md --
            # VPN

            Alter Text.
            -- content/en/index.md --
            # Welcome
            -- content/en/guides/vpn.md --
            # VPN

            In English.
            -- content/de/later.md --
            ---
            title: Später
            publish: 2027-01-01
            ---
            Im neuen Jahr.
            """;

    private static final Pattern NEW_YEAR = Pattern.compile(".*/@2027-02-01/sales/de/later/");

    @TempDir
    private Path folder;

    private TestSite site;
    private @Nullable PreviewServer server;

    @BeforeEach
    void write() {
        site = TestSite.in(folder, PAGES);
    }

    private void serve(Readers readers, int port) {
        BuildRequest request = new BuildRequest(
                folder, Optional.empty(), Set.of(), Set.of(), LocalDate.of(2026, 10, 12), false, false);
        try {
            server = PreviewServer.start(request, OptionalInt.of(port), reading -> {});
            readers.welcome(server, server.address().toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Page open(Readers readers, NewContextOptions options, String path) {
        if (server == null) {
            serve(readers, 0);
        }
        Page page = readers.window(options.setLocale("en"));
        page.navigate(server.address() + path);
        assertThat(page.locator("#count")).isVisible();
        return page;
    }

    private Page open(Readers readers, String path) {
        return open(readers, Readers.desk(), path);
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    @Test
    void department_language_and_day_are_chosen_in_the_bar(Readers readers) {
        Page page = open(readers, "sales/de/guides/vpn/");
        page.getByLabel("Department").selectOption("hr");
        page.waitForURL("**/hr/de/guides/vpn/");
        page.getByLabel("Language").selectOption("en");
        page.waitForURL("**/hr/en/guides/vpn/");
        page.getByLabel("Day").fill("2027-02-01");
        page.waitForURL("**/@2027-02-01/hr/en/guides/vpn/");
        page.getByText("Back to today").click();
        page.waitForURL(Pattern.compile(".*\\d/hr/en/guides/vpn/"));
    }

    @Test
    void a_page_is_found_again_when_departments_without_it_lie_between(Readers readers) {
        Page page = open(readers, "sales/de/guides/ios/");
        page.getByLabel("Department").selectOption("hr");
        page.waitForURL("**/hr/de/");
        assertThat(page.locator("#instead")).containsText("platform:ios");
        site.edit("content/de/index.md", "Hallo", "Guten Tag,");
        assertThat(page.getByText("Guten Tag, Personal")).isVisible();
        assertThat(page.locator("#instead")).containsText("guides/ios/");
        page.getByLabel("Department").selectOption("lab");
        page.waitForURL("**/lab/de/");
        assertThat(page.locator("#instead")).isVisible();
        page.getByLabel("Department").selectOption("sales");
        page.waitForURL("**/sales/de/guides/ios/");
    }

    @Test
    void a_page_that_is_missing_says_why_and_leads_to_who_has_it(Readers readers) {
        Page page = open(readers, "hr/de/guides/ios/");
        assertThat(page.locator("#missing")).containsText("platform:ios");
        page.locator("#missing a").click();
        page.waitForURL("**/sales/de/guides/ios/");
        assertThat(page.locator("#missing")).hasCount(0);
    }

    @Test
    void a_save_loads_the_page_again_where_its_reader_was(Readers readers) {
        site.write("content/de/guides/vpn.md", "# VPN\n\nAlter Text.\n\n" + "Noch ein Absatz.\n\n".repeat(200));
        Page page = open(readers, "sales/de/guides/vpn/");
        assertThat(page.getByText("Noch ein Absatz.")).hasCount(200);
        page.evaluate("scrollTo({top: 2000, behavior: 'instant'})");
        double before = ((Number) page.evaluate("scrollY")).doubleValue();
        assertTrue(before > 1000, "at " + before);
        site.edit("content/de/guides/vpn.md", "Alter", "Neuer");
        assertThat(page.getByText("Neuer Text.")).hasCount(1);
        page.waitForFunction("before => Math.abs(scrollY - before) < 5", before);
    }

    @Test
    void a_mistake_stands_in_the_bar_and_the_page_stays(Readers readers) {
        Page page = open(readers, "sales/de/guides/vpn/");
        site.edit("content/de/guides/vpn.md", "Alter Text.", "[Neuer]{for=\"vertreib\"} Text.");
        Locator found = page.locator("#findings .error");
        assertThat(found).isVisible();
        assertThat(found.locator(".at")).hasText("content/de/guides/vpn.md:3:14");
        assertThat(found.locator(".hint")).isVisible();
        assertThat(found.locator("pre")).containsText("[Neuer]{for=\"vertreib\"}");
        assertThat(page.locator("#count")).containsText("1 error");
        assertThat(page.getByText("Alter Text.")).isVisible();
        assertThat(page.locator("#stale")).isVisible();
        site.edit("content/de/guides/vpn.md", "vertreib", "platform:windows");
        assertThat(page.getByText("Neuer Text.")).isVisible();
        assertThat(page.locator("#count")).hasText("No errors, no warnings");
    }

    @Test
    void where_nothing_but_errors_can_be_shown_each_stands_there_once(Readers readers) {
        site.write("site/audiences.yml", TestSite.AUDIENCES.replace("mobile: platform", "mobile: platfrom"));
        Page page = open(readers, "sales/de/");
        assertThat(page.locator("#findings")).isHidden();
        assertThat(page.locator("main .error")).isVisible();
        page.locator("#count").click();
        assertThat(page.locator("#findings")).isVisible();
        site.write("site/audiences.yml", TestSite.AUDIENCES);
        assertThat(heading(page)).hasText("Willkommen");
    }

    @Test
    void a_preview_that_has_ended_says_so_and_one_that_is_back_goes_on(Readers readers) throws IOException {
        Page page = open(readers, "sales/de/");
        readers.expectServersToGo();
        int port = server.address().getPort();
        server.close();
        assertThat(page.locator("#lost")).isVisible(new IsVisibleOptions().setTimeout(10_000));
        assertThat(page.locator("#lost")).hasText("The preview has stopped. Start ./lotse serve");
        assertThat(page.locator("#status")).containsText("The preview has stopped.");
        assertThat(page.locator("#department")).isDisabled();
        assertThat(page.locator("#date")).isDisabled();
        assertEquals("1", page.locator("#bar").evaluate("bar => getComputedStyle(bar).opacity"));
        serve(readers, port);
        assertThat(page.locator("#department")).isEnabled();
        assertThat(page.locator("#lost")).isHidden();
        site.edit("content/de/index.md", "Hallo", "Guten Tag,");
        assertThat(page.getByText("Guten Tag, Vertrieb")).isVisible(new IsVisibleOptions().setTimeout(10_000));
    }

    @Test
    void all_of_the_bar_can_be_reached_and_used_with_keys(Readers readers) {
        site.edit("content/de/guides/vpn.md", "Alter Text.", "[Neuer]{for=\"vertreib\"} Text.");
        Page page = open(readers, "@2027-02-01/sales/de/");
        site.edit("content/de/guides/vpn.md", "vertreib", "platform:windows");
        assertThat(page.locator("#count")).hasText("No errors, no warnings");
        Set<String> reached = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            reached.add((String) page.evaluate("() => { const host = document.querySelector('lotse-bar');"
                    + "const at = host.shadowRoot.activeElement; return at ? at.id : ''; }"));
        }
        assertEquals(Set.of("", "fold", "department", "language", "date", "today", "count"), reached);
        page.locator("#count").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#findings")).isVisible();
        page.locator("#fold").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#department")).isHidden();
        page.keyboard().press("Space");
        page.locator("#today").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*\\d/sales/de/"));
    }

    @Test
    void the_bar_lies_at_the_bottom_and_leaves_room_below_the_page(Readers readers) {
        for (String path : List.of("sales/de/", "sales/de/nowhere/", "nobody/", "")) {
            Page page = open(readers, path);
            page.waitForFunction("() => { const bar = document.querySelector('lotse-bar').getBoundingClientRect();"
                    + "return Math.abs(bar.bottom - innerHeight) < 1 && bar.height > 20; }");
            page.evaluate("scrollTo({top: 1e6, behavior: 'instant'})");
            page.waitForFunction("() => document.body.getBoundingClientRect().bottom"
                    + " <= document.querySelector('lotse-bar').getBoundingClientRect().top + 1");
        }
    }

    @Test
    void on_a_phone_it_is_one_row_until_it_is_opened_and_nothing_scrolls_sideways(Readers readers) {
        Page page = open(readers, new NewContextOptions().setViewportSize(360, 740), "sales/de/guides/vpn/");
        assertThat(page.locator("#department")).isHidden();
        double row = ((Number) page.locator("#bar").evaluate("bar => bar.offsetHeight")).doubleValue();
        assertTrue(row < 50, row + " px");
        assertNothingSticksOut(page);
        page.locator("#fold").click();
        assertThat(page.locator("#department")).isVisible();
        page.locator("#count").click();
        assertNothingSticksOut(page);
        page.reload();
        assertThat(page.locator("#department")).isVisible();
        site.edit("content/de/guides/vpn.md", "Alter Text.", "[Neuer]{for=\"vertreib\"} Text.");
        assertThat(page.locator("#findings .error")).isVisible();
        assertNothingSticksOut(page);
    }

    private static void assertNothingSticksOut(Page page) {
        assertEquals(360, page.evaluate("document.scrollingElement.scrollWidth"));
        assertEquals(true, page.locator("#bar").evaluate("bar => bar.getBoundingClientRect().right <= 360"));
    }

    @Test
    void who_is_lost_finds_home_within_the_preview(Readers readers) {
        for (String lost : List.of("sales/de/nowhere/", "@2027-02-01/sales/de/no/where", "sales/fr/x/", "sales/x")) {
            Page page = open(readers, lost);
            page.locator("main a").first().click();
            String day = lost.startsWith("@") ? "@2027-02-01/" : "";
            page.waitForURL(Pattern.compile(Pattern.quote(server.address() + day + "sales/de/") + "(index\\.html)?"));
        }
    }

    @Test
    void what_is_due_on_another_day_is_reached_from_where_it_is_missing(Readers readers) {
        Page page = open(readers, "sales/de/later/");
        assertThat(page.locator("#missing")).containsText("not shown on 2026-10-12");
        page.getByLabel("Day").fill("2027-02-01");
        page.waitForURL(NEW_YEAR);
        assertThat(page.getByText("Im neuen Jahr.")).isVisible(new IsVisibleOptions().setTimeout(10_000));
    }

    @Test
    void everybody_can_use_it(Readers readers) {
        Axe axe = Axe.read();
        site.edit("content/de/guides/vpn.md", "Alter Text.", "[Später](../later.md)");
        for (NewContextOptions window : List.of(
                Readers.desk(),
                new NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK))) {
            // axe itself puts a style into the page to look into the bar
            Page page = open(readers, window.setBypassCSP(true), "helpdesk/de/guides/vpn/");
            axe.enter(page);
            assertEquals(List.of(), axe.violations(page), "folded or closed");
            if (page.locator("#department").isHidden()) {
                page.locator("#fold").click();
            }
            if (page.locator("#findings").isHidden()) {
                page.locator("#count").click();
            }
            assertEquals(List.of(), axe.violations(page), "unfolded");
            site.edit("content/de/guides/vpn.md", "[Später]", "[Neuer]{for=\"vertreib\"} [Später]");
            assertThat(page.locator("#findings .error")).isVisible();
            assertEquals(List.of(), axe.violations(page), "with an error");
            site.edit("content/de/guides/vpn.md", "[Neuer]{for=\"vertreib\"} ", "");
            assertThat(page.locator("#findings .error")).hasCount(0);
        }
    }

    @Test
    void nothing_of_it_is_in_what_is_built() {
        var built = site.build().fine();
        for (String file : List.of("sales/de/index.html", "sales/de/guides/vpn/index.html", "sales/de/404.html")) {
            assertFalse(built.file("sites/" + file).text().contains("lotse-bar"), file);
            assertFalse(built.file("sites/" + file).text().contains("_lotse"), file);
        }
    }
}
