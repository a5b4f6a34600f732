package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three readers of the demo, from the chooser to what they came for, each tap counted. */
@InBrowser
class WalksTest {
    private static final String IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";

    /** Somebody on the way, who taps what they read. */
    private static final class Walker {
        private final Page page;
        private int taps;

        Walker(Page page) {
            this.page = page;
        }

        Walker tap(Locator what) {
            what.tap();
            taps++;
            return this;
        }

        /** A link of the page itself, by what it says. */
        Walker follow(String name) {
            return tap(page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                    .first());
        }
    }

    @Test
    void an_employee_with_an_iphone_finds_the_enrolment_and_gets_to_its_end(Demo demo, Readers readers) {
        NewContextOptions iphone = Readers.phone().setUserAgent(IPHONE).setLocale("de-DE");
        Page page = readers.window(iphone);
        Walker walker = new Walker(page);
        page.navigate(readers.serve(demo.sites(), "/"));
        walker.follow("Vertrieb");
        Locator device = page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("iPhone und iPad"));
        assertThat(device).isChecked();
        assertThat(page.getByText("Windows-Laptop einrichten").locator("visible=true"))
                .hasCount(0);
        walker.follow("iPhone oder iPad einrichten");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("iPhone oder iPad einrichten");
        assertEquals(2, walker.taps);

        page.getByText("Dort steht kein Profil").tap();
        Locator trouble = page.locator("details.trouble[open]");
        assertThat(trouble.getByRole(AriaRole.LINK).first()).isVisible();
        for (Locator sign : page.locator(".done").getByRole(AriaRole.CHECKBOX).all()) {
            sign.tap();
            assertThat(sign).isChecked();
        }
        walker.tap(page.locator(".next-step").getByRole(AriaRole.LINK));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .not()
                .hasText("iPhone oder iPad einrichten");
        assertEquals(3, walker.taps);
    }

    @Test
    void an_agent_answers_a_ticket_with_the_link_that_lasts(Demo demo, Readers readers) {
        Page page = readers.window(Readers.desk());
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(readers.serve(demo.sites(), "/") + "helpdesk/en/");
        page.keyboard().press("/");
        page.keyboard().type("outlook asks for my pasword again and again");
        Locator first = page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Outlook"))
                .first();
        assertThat(first).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/faq/outlook-password/**");
        assertThat(page.getByText("These departments")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link"))
                .first()
                .click();
        assertEquals(
                "https://intranet.tidewerk.example/arbeitsplatz/go/FAQ-0026/",
                page.evaluate("navigator.clipboard.readText()"));
    }

    @Test
    void a_new_employee_finds_the_training_and_finishes_a_module(Demo demo, Readers readers) {
        Page page = readers.window(Readers.phone());
        Walker walker = new Walker(page);
        page.navigate(readers.serve(demo.sites(), "/") + "finance/de/");
        walker.follow("Dein erster Tag mit dem neuen Gerät").follow("Los geht");
        for (int lesson = 1; lesson <= 3; lesson++) {
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("Lektion " + lesson + " von 3");
            for (Locator question : page.locator("fieldset.question").all()) {
                for (Locator right : question.locator(".solution .is-right").all()) {
                    question.locator("input[value='" + right.getAttribute("data-answer") + "']")
                            .tap();
                }
                question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Prüfen"))
                        .tap();
            }
            if (lesson < 3) {
                walker.follow("Nächste Lektion");
            }
        }
        walker.follow("Zu deiner Urkunde");
        page.getByRole(AriaRole.TEXTBOX).fill("Sabine Kroll");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Dein erster Tag mit dem neuen Gerät");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("100");
        // to the module, to its first lesson, twice on, to the certificate; answers apart
        assertEquals(5, walker.taps);
    }
}
