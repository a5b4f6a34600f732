package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a folder with guides begins with those for the device in the reader's hand. */
@InBrowser
@Thorough
class PlatformsTest {
    private static final String WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36";
    private static final String LINUX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15";
    private static final List<String> GUIDES = List.of("Auf Windows", "Auf dem Mac", "Auf dem iPhone", "Auf Android");

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.in(folder, """
                        -- content/de/guides/index.md --
                        # Anleitungen

                        Alle.
                        -- content/de/guides/windows.md --
                        ---
                        title: Auf Windows
                        platform: windows
                        ---
                        -- content/de/guides/mac.md --
                        ---
                        title: Auf dem Mac
                        platform: macos
                        ---
                        -- content/de/guides/ios.md --
                        ---
                        title: Auf dem iPhone
                        platform: ios
                        ---
                        -- content/de/guides/android.md --
                        ---
                        title: Auf Android
                        platform: android
                        ---
                        """)
                .edit("site/audiences.yml", "[windows, ios]", "[windows, macos, ios, android]")
                .edit("site/audiences.yml", "HR}, wave", "HR}, platform: [macos, ios], wave");
    }

    private Page open(Readers readers, NewContextOptions reader) {
        Page page = readers.window(reader);
        page.navigate(readers.serve(site) + "sales/de/guides/");
        return page;
    }

    private static NewContextOptions with(String agent) {
        return Readers.desk().setUserAgent(agent);
    }

    private static Locator choice(Page page, String name) {
        return page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void assertShown(Page page, String... guides) {
        for (String guide : GUIDES) {
            Locator card = page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(guide));
            assertThat(card).hasCount(List.of(guides).contains(guide) ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36 | windows | Auf Windows
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15 | macos | Auf dem Mac
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1 | ios | Auf dem iPhone
            Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1 | ios | Auf dem iPhone
            Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/140.0.0.0 Mobile Safari/537.36 | android | Auf Android
            """)
    void each_reader_sees_the_guides_for_the_device_in_hand(String agent, String id, String guide, Readers readers) {
        Page page = open(readers, with(agent));
        assertThat(choice(page, id)).isChecked();
        assertShown(page, guide);
    }

    /** It says that it is a Mac, but it can be touched in several places. */
    @Test
    void an_ipad_is_none_of_the_macs(Readers readers) {
        Page page = readers.window(with(MAC));
        page.addInitScript("Object.defineProperty(navigator, 'maxTouchPoints', {get: () => 5})");
        page.navigate(readers.serve(site) + "sales/de/guides/");
        assertThat(choice(page, "ios")).isChecked();
    }

    @Test
    void on_a_device_that_nobody_has_all_are_shown(Readers readers) {
        Page page = open(readers, with(LINUX));
        assertThat(choice(page, "Alle")).isChecked();
        assertShown(page, GUIDES.toArray(String[]::new));
    }

    @Test
    void another_device_can_be_chosen_and_is_remembered(Readers readers) {
        Page page = open(readers, Readers.phone().setUserAgent(WINDOWS));
        choice(page, "macos").tap();
        assertShown(page, "Auf dem Mac");
        page.reload();
        assertThat(choice(page, "macos")).isChecked();
        assertShown(page, "Auf dem Mac");
    }

    /** Who reads for somebody else in another department. */
    @Test
    void a_choice_that_a_department_lacks_is_forgotten_there_only(Readers readers) {
        Page page = open(readers, with(MAC));
        choice(page, "android").check();
        String address = page.url();
        page.navigate(address.replace("/sales/", "/hr/"));
        assertThat(choice(page, "macos")).isChecked();
        page.navigate(address);
        assertThat(choice(page, "android")).isChecked();
    }

    @Test
    void arrows_go_from_device_to_device(Readers readers) {
        Page page = open(readers, with(WINDOWS));
        choice(page, "windows").focus();
        page.keyboard().press("ArrowRight");
        assertThat(choice(page, "macos")).isFocused();
        assertShown(page, "Auf dem Mac");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(choice(page, "Alle")).isChecked();
        assertShown(page, GUIDES.toArray(String[]::new));
    }

    @Test
    void the_choice_has_a_name_and_is_large_enough_to_touch(Readers readers) {
        Page page = open(readers, Readers.phone());
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Welches Gerät hast du?")))
                .isVisible();
        assertEquals(
                true,
                page.evaluate(
                        "[...document.querySelectorAll('.devices label')].every(label => label.offsetHeight >= 44)"));
    }

    @Test
    void without_scripts_all_stand_below_each_other(Readers readers) {
        Page page = open(readers, with(WINDOWS).setJavaScriptEnabled(false));
        assertShown(page, GUIDES.toArray(String[]::new));
        assertThat(page.locator(".takes")).hasText(new String[] {"android", "ios", "macos", "windows"});
        assertThat(page.getByRole(AriaRole.RADIO)).hasCount(0);
    }

    @Test
    void it_works_from_the_disk(Readers readers) {
        Path index = site.build().fine().folder().resolve("dist/sites/sales/de/guides/index.html");
        Page page = readers.window(with(WINDOWS));
        page.navigate(index.toUri().toString());
        assertShown(page, "Auf Windows");
        choice(page, "ios").check();
        page.reload();
        assertShown(page, "Auf dem iPhone");
    }

    @Test
    void where_nothing_can_be_kept_what_is_detected_holds(Readers readers) {
        Page page = readers.window(with(WINDOWS));
        page.addInitScript("Object.defineProperty(window, 'localStorage', {get: () => { throw new Error('off'); }})");
        page.navigate(readers.serve(site) + "sales/de/guides/");
        choice(page, "ios").check();
        assertShown(page, "Auf dem iPhone");
        page.reload();
        assertShown(page, "Auf Windows");
    }
}
