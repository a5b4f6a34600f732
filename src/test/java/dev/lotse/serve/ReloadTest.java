package dev.lotse.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of a save. */
class ReloadTest {
    private static final String PROJECT = """
            -- site/site.yml --
            title: Testfirma
            languages: [de, en]
            content: ../content
            theme: ../theme
            -- theme/texts/de.properties --
            -- content/de/index.md --
            # Willkommen

            Hallo {{ department.name }}.

            ![Bild](bild.png)
            -- content/de/bild.png --
            kein echtes Bild
            -- content/de/vpn.md --
            # VPN

            Alter Text.
            -- content/en/index.md --
            # Welcome
            """;

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() {
        served = Served.of(TestSite.in(folder, PROJECT));
    }

    @AfterEach
    void end() {
        served.close();
    }

    @Test
    void a_page_that_was_saved_is_loaded_again() {
        Served.Look look = served.look("/sales/de/vpn/");
        served.site().edit("content/de/vpn.md", "Alter", "Neuer");
        look.reloads();
        served.comes("/sales/de/vpn/", "Neuer Text.").shows("/hr/de/vpn/", "Neuer Text.");
    }

    @Test
    void an_editor_that_writes_beside_and_renames_is_seen_too() throws IOException {
        Served.Look look = served.look("/sales/de/vpn/");
        Path beside = Files.writeString(folder.resolve("content/de/.vpn.md.tmp"), "# VPN\n\nNeuer Text.\n");
        Files.move(beside, folder.resolve("content/de/vpn.md"), StandardCopyOption.ATOMIC_MOVE);
        look.reloads();
        served.comes("/sales/de/vpn/", "Neuer Text.");
    }

    @Test
    void a_page_that_stays_as_it_is_is_not_loaded_again() {
        Served.Look other = served.look("/sales/de/all-pages/");
        other.bar("No errors");
        Served.Look own = served.look("/sales/de/vpn/");
        served.site().edit("content/de/vpn.md", "Alter Text.", "Neuer Text.\n\n> [!NOTE]\n\n[x](gibt-es-nicht.md)");
        // The next it hears of is the mistake, not a reload.
        other.bar("content/de/vpn.md:7:1");
        served.site().edit("content/de/vpn.md", "[x](gibt-es-nicht.md)", "Ende.");
        own.reloads();
        other.bar("No errors");
    }

    @Test
    void a_picture_and_a_text_of_the_theme_are_part_of_a_page() {
        Served.Look look = served.look("/sales/de/");
        served.site().write("content/de/bild.png", "ein anderes");
        look.reloads();
        Served.Look again = served.look("/sales/de/");
        served.site().write("theme/assets/style.css", "body { color: red }\n");
        again.reloads();
        served.comes("/sales/_theme/style.css", "color: red");
    }

    @Test
    void a_new_folder_and_a_new_department_are_seen() {
        Served.Look look = served.look("/sales/de/all-pages/");
        served.site().write("content/de/neu/tief/seite.md", "# Ganz neu\n");
        look.reloads();
        served.comes("/sales/de/neu/tief/seite/", "Ganz neu");
        Served.Look deep = served.look("/sales/de/neu/tief/seite/");
        served.site().edit("content/de/neu/tief/seite.md", "Ganz neu", "Noch neuer");
        deep.reloads();
        Served.Look chooser = served.look("/");
        served.site().write("site/audiences.yml", TestSite.AUDIENCES + "  board: {extends: office, name: Board}\n");
        chooser.reloads();
        served.comes("/", "Board").shows("/board/de/", "Hallo Board.");
    }

    @Test
    void a_mistake_is_told_with_its_place_and_the_page_stays_as_it_was() {
        Served.Look look = served.look("/sales/de/vpn/");
        served.site().edit("content/de/vpn.md", "Alter Text.", "[Kai]{for=\"vertreib\"} Neuer Text.");
        String bar = look.bar("1 error", "id=\"stale\"");
        assertTrue(bar.contains("<code class=\"at\">content/de/vpn.md:3:12</code>"), bar);
        assertTrue(bar.contains("[Kai]{for=&quot;vertreib&quot;} Neuer Text.\n<b>           ^</b>"), bar);
        assertTrue(bar.indexOf("On this page") > 0, bar);
        served.comes("/sales/de/vpn/", "Alter Text.").hides("/sales/de/vpn/", "Kai", "Neuer");
        assertTrue(served.look("/hr/de/").bar("1 error").contains("On other pages"));
        served.site().edit("content/de/vpn.md", "vertreib", "sales");
        look.reloads();
        served.comes("/sales/de/vpn/", "Kai Neuer Text.").hides("/hr/de/vpn/", "Kai");
        served.look("/sales/de/vpn/").bar("No errors");
    }

    @Test
    void a_mistake_of_one_department_leaves_its_site_as_it_was_and_the_others_go_on() {
        served.comes("/sales/de/vpn/", "Alter Text.").shows("/hr/de/vpn/", "Alter Text.");
        Served.Look sales = served.look("/sales/de/vpn/");
        served.site().edit("content/de/vpn.md", "Alter Text.", "Neuer Text. [mehr]{for=sales}");
        sales.reloads();
        Served.Look hr = served.look("/hr/de/vpn/");
        served.site()
                .write("content/de/nur.md", "---\ntitle: Nur\nfor: sales\n---\nNur hier.\n")
                .edit("content/de/vpn.md", "Neuer Text.", "Neuester Text, [hier](nur.md).");
        // The link is dead for HR alone.
        String bar = hr.bar("1 error");
        assertTrue(bar.contains("hidden-link") || bar.contains("nur.md"), bar);
        served.comes("/hr/de/vpn/", "Neuer Text.").shows("/sales/de/vpn/", "Neuester Text");
    }

    @Test
    void a_mistake_of_a_department_that_nobody_looks_at_is_found_as_well() {
        Served.Look look = served.look("/hr/de/");
        served.site().write("content/de/lab.md", "---\ntitle: Labor\nfor: lab\n---\nSiehe [VPN](vpm.md).\n");
        look.bar("content/de/lab.md:5:7", "(helpdesk, lab)");
        served.site().edit("content/de/lab.md", "vpm", "vpn");
        look.bar("No errors");
    }

    @Test
    void a_department_that_nobody_looked_at_shows_the_last_state_without_errors_too() {
        Served.Look look = served.look("/sales/de/");
        look.barWithout("unchecked");
        served.site().edit("content/de/vpn.md", "Alter Text.", "Neuer Text, [dort](vpm.md).");
        look.bar("1 error", "id=\"stale\"");
        served.shows("/lab/de/vpn/", "Alter Text.").shows("/@2027-02-01/hr/de/vpn/", "Alter Text.");
    }

    @Test
    void what_is_wrong_on_another_day_is_said_of_that_day_alone() {
        served.site()
                .write("content/de/bald.md", "---\ntitle: Bald\nexpires: 2027-01-01\n---\nNoch da.\n")
                .edit("content/de/vpn.md", "Alter Text.", "[Bald](bald.md) ist es so weit.");
        served.comes("/sales/de/vpn/", "ist es so weit");
        served.look("/sales/de/vpn/").barWithout("unchecked");
        served.look("/@2027-02-01/sales/de/vpn/").bar("1 warning", "is not shown on this date");
        Reading other = served.reading(Reading.Kind.OTHER_DAY);
        assertEquals("2027-02-01", other.day().toString());
        assertEquals(1, other.fresh().size());
        String today = served.look("/sales/de/vpn/").bar("No errors");
        assertTrue(today.contains("no warnings"), today);
        served.site().edit("content/de/vpn.md", "so weit", "bald so weit");
        served.comes("/sales/de/vpn/", "bald so weit");
        assertEquals(List.of(), served.reading(Reading.Kind.EVERY_SITE).diagnostics());
        // What was said once of a day isn't said after each save.
        served.comes("/@2027-02-01/sales/de/vpn/", "bald so weit");
        served.look("/@2027-02-01/sales/de/vpn/").bar("1 warning");
    }

    @Test
    void mistakes_of_settings_come_first_and_a_save_of_them_is_read_once() throws InterruptedException {
        served.reading(Reading.Kind.EVERY_SITE);
        served.site().write("site/audiences.yml", TestSite.AUDIENCES.replace("wave: 1,", "wafe: 1,"));
        assertTrue(served.reading(Reading.Kind.AGAIN).fresh().size() > 0);
        served.reading(Reading.Kind.EVERY_SITE);
        assertTrue(served.isQuiet(Duration.ofSeconds(2)), "it was read a second time");
        served.site().edit("content/de/vpn.md", "Alter Text.", "[dort](gibt-es-nicht.md)");
        String bar = served.look("/sales/de/vpn/").bar("gibt-es-nicht.md");
        int settings = bar.indexOf("<h2>In the settings</h2>");
        assertTrue(settings > 0 && settings < bar.indexOf("audiences.yml"), bar);
        assertTrue(bar.indexOf("audiences.yml") < bar.indexOf("<h2>On this page</h2>"), bar);
    }

    @Test
    void a_content_folder_that_goes_and_comes_back_is_watched_again() throws IOException {
        Served.Look look = served.look("/sales/de/vpn/");
        Path content = folder.resolve("content");
        Files.move(content, folder.resolve("beiseite"));
        look.bar("content", "id=\"stale\"");
        served.comes("/sales/de/vpn/", "Alter Text.");
        Files.move(folder.resolve("beiseite"), content);
        look.bar("No errors");
        served.site().edit("content/de/vpn.md", "Alter", "Neuer");
        look.reloads();
    }

    @Test
    void a_page_that_is_deleted_is_gone_and_one_that_is_named_otherwise_is_there() throws IOException {
        Served.Look look = served.look("/sales/de/vpn/");
        Files.move(folder.resolve("content/de/vpn.md"), folder.resolve("content/de/zugang.md"));
        look.reloads();
        assertEquals(404, served.get("/sales/de/vpn/").statusCode());
        served.comes("/sales/de/zugang/", "Alter Text.");
    }

    @Test
    void content_that_lies_elsewhere_is_watched_too(@TempDir Path elsewhere) throws IOException {
        served.close();
        Files.createDirectories(elsewhere.resolve("de"));
        Files.createDirectories(elsewhere.resolve("en"));
        Path page = Files.writeString(elsewhere.resolve("de/index.md"), "# Dort\n\nAlter Text.\n");
        served.site().edit("site/site.yml", "../content", elsewhere.toString());
        served = Served.of(served.site());
        Served.Look look = served.look("/sales/de/");
        Files.writeString(page, "# Dort\n\nNeuer Text.\n");
        look.reloads();
        served.comes("/sales/de/", "Neuer Text.");
    }
}
