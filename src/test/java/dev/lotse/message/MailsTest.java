package dev.lotse.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.audience.Color;
import dev.lotse.kit.Built;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Announcements as mails, read by the library that a mail program could be made of. */
class MailsTest {
    private static final Set<String> SAFE = Set.of(
            ("html head meta title style body div table tbody tr td th p h1 h2 h3 ul ol li a strong em br img span")
                    .split(" "));

    private static final String COMPANY = """
            -- site/site.yml --
            title: {de: Neuer Arbeitsplatz, en: New workplace}
            url: https://intranet.example/neu/
            languages: [de, en]
            time-zone: Europe/Berlin
            content: ../content
            audiences: audiences.yml
            rollout: rollout.yml
            footer: {de: Ein Fuß, en: A foot}
            -- site/audiences.yml --
            people:
              anna: {name: Änne Köhler, title: {de: Vorständin, en: Board member}, email: anne@example.com, photo: people/anna.png}
              bert: {name: Bert Blau}
            helpdesks:
              central: {name: IT-Helpdesk, phone: "+49 40 2", email: help@example.com, hours: {de: Mo–Fr, en: Mon–Fri}}
            groups:
              shopfloor: department:works
            departments:
              hr: {name: {de: Personal, en: HR}, wave: 1, sponsor: anna, helpdesk: central, variables: {room: Raum 7}}
              sales: {name: {de: Vertrieb, en: Sales}, wave: 1, sponsor: bert, helpdesk: central, variables: {room: Raum 8}, accent: "#ffd400"}
              works: {name: {de: Werk, en: Works}, wave: 1, sponsor: anna, variables: {room: Halle 1}}
            -- site/rollout.yml --
            waves:
              1: {name: Erste, start: 2026-11-02, end: 2026-11-20}
            channels:
              mail: {for: not shopfloor, from: sponsor}
              poster: {for: all}
              chat: {for: not shopfloor}
            plan:
              - page: news/start.md
                send:
                  - {as: mail, when: 2 weeks before start}
                  - {as: mail, when: start}
            -- content/de/people/anna.png --
            a
            """;

    private static final String START = """
            -- content/de/guides/vpn.md --
            # VPN

            ## Anfang
            -- content/de/news/start.md --
            ---
            title: Es geht los
            description: Warum, wann und wo.
            publish: 2026-10-05
            from: sponsor
            subject: "Für alle: Änderungen, Ängste und Übergänge, schön der Reihe nach, ab dem {{ wave.start }}"
            action: {text: Zum VPN, link: ../guides/vpn.md#anfang}
            ---
            Wir treffen uns in {{ room }}.

            ## Was neu ist

            1. Erst **dies** mit `Strg`
            2. dann [VPN](../guides/vpn.md) und [Wetter](https://weather.example/)

            ::: for department:hr
            Nur für Personal.
            :::

            ::: details Mehr dazu
            Auch das gehört dazu.
            :::

            > [!WARNING]
            > Vorsicht, Stufe!

            | Wann | Wo |
            |---|---|
            | Montag | Kantine |

            ![Ein Kran](kran.png)
            -- content/de/news/kran.png --
            kran
            """;

    @TempDir
    private Path folder;

    private Built build(String files) {
        return TestSite.in(folder, COMPANY + files).buildWithKits().fine();
    }

    private Received start(String kit) throws IOException, MessagingException {
        return Received.of(build(START), kit, "news-start");
    }

    @Test
    void a_mail_opens_as_a_draft_from_the_sponsor_on_its_first_day() throws Exception {
        Received mail = start("hr/de");
        InternetAddress from = (InternetAddress) mail.message().getFrom()[0];
        assertEquals("Änne Köhler", from.getPersonal());
        assertEquals("anne@example.com", from.getAddress());
        assertEquals("1", mail.header("X-Unsent"));
        assertEquals("", mail.header("To"), "whom it goes to is up to the sender");
        assertEquals("Mon, 19 Oct 2026 09:00:00 +0200", mail.header("Date"));
        assertTrue(mail.header("Message-ID").matches("<[0-9a-f]{32}@lotse>"), mail.header("Message-ID"));
    }

    @Test
    void the_subject_keeps_its_umlauts_however_long_it_is() throws Exception {
        Received mail = start("hr/de");
        assertEquals(
                "Für alle: Änderungen, Ängste und Übergänge, schön der Reihe nach, ab dem 2. November 2026",
                mail.message().getSubject());
        assertTrue(
                Files.readString(mail.file())
                        .lines()
                        .allMatch(line -> line.length() <= 998 && line.chars().allMatch(c -> c < 128)),
                "ASCII, in lines that every server takes");
    }

    @Test
    void a_mail_has_nothing_but_what_mail_programs_show() throws Exception {
        Document html = start("hr/de").html();
        Set<String> tags = new TreeSet<>(html.getAllElements().stream()
                .map(Element::normalName)
                .filter(name -> !name.startsWith("#"))
                .toList());
        tags.removeAll(SAFE);
        assertEquals(Set.of(), tags);
        assertTrue(html.select("script, link, [onclick], [id], [data-tab], input, details")
                .isEmpty());
        assertTrue(
                html.select("h1, h2, p, li, td:not(:has(table)):not(.m-face), a").stream()
                        .allMatch(element -> element.hasAttr("style")),
                html.outerHtml());
        assertEquals(
                List.of(),
                html.select("[class]").stream()
                        .flatMap(element -> element.classNames().stream())
                        .filter(name -> !name.startsWith("m-"))
                        .toList());
        assertTrue(html.select("table[width=100%]").size() > 2, "tables lay it out");
        assertTrue(html.outerHtml().contains("max-width: 600px"));
    }

    @Test
    void nothing_of_a_mail_is_loaded_from_anywhere() throws Exception {
        String source = start("hr/de").source();
        assertFalse(Pattern.compile("(src|background|srcset)=\"?(http|//)|url\\(|@import")
                .matcher(source)
                .find());
    }

    @Test
    void its_pictures_come_along() throws Exception {
        Received mail = start("hr/de");
        List<String> shown = mail.html().select("img").eachAttr("src");
        assertEquals(2, shown.size());
        assertEquals(Set.copyOf(shown), mail.pictures().keySet());
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("content/de/news/kran.png")),
                mail.pictures().get(shown.get(0)));
        assertEquals("Ein Kran", mail.html().select("img").first().attr("alt"));
        assertTrue(mail.header("Content-Type").startsWith("multipart/related"));
        assertTrue(mail.header("Content-Type").contains("type=\"multipart/alternative\""));
    }

    @Test
    void alone_it_finds_its_pictures_beside_it() throws Exception {
        Received mail = start("hr/de");
        List<String> shown = Jsoup.parse(mail.beside("html")).select("img").eachAttr("src");
        assertEquals(2, shown.size());
        for (String picture : shown) {
            assertTrue(Files.exists(folder.resolve("dist/kits/hr/de/mail").resolve(picture)), picture);
        }
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("content/de/news/kran.png")),
                Files.readAllBytes(folder.resolve("dist/kits/hr/de/mail").resolve(shown.get(0))));
        assertFalse(mail.beside("html").contains("data:"), "mail programs take such pictures out");
    }

    @Test
    void who_sends_to_many_says_where_pictures_can_be_loaded() throws Exception {
        TestSite site = TestSite.in(folder, COMPANY + START)
                .edit("site/site.yml", "url:", "mail: {pictures: \"https://www.firma.example/mail\"}\nurl:");
        Received mail = Received.of(site.buildWithKits().fine(), "hr/de", "news-start");
        String shown = Jsoup.parse(mail.beside("html")).select("img").attr("src");
        assertTrue(shown.matches("https://www\\.firma\\.example/mail/[0-9a-f]{20}\\.png"), shown);
        assertTrue(Files.exists(folder.resolve("dist/kits/hr/de/pictures").resolve(shown.replaceFirst(".*/", ""))));
        assertTrue(mail.html().select("img").attr("src").startsWith("cid:"), "the draft still brings its own");
    }

    @Test
    void a_picture_that_mails_can_not_show_is_left_to_the_page() throws Exception {
        Built built = build("""
                -- content/de/news/start.md --
                ---
                title: Es geht los
                ---
                Davor

                ![Eine Zeichnung](plan.svg "So sieht es aus")

                Danach
                -- content/de/news/plan.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>
                """);
        Received mail = Received.of(built, "sales/de", "news-start");
        assertEquals("Es geht los Davor Danach", mail.html().select(".m-text").text());
        assertEquals(0, mail.html().select("img").size());
        assertTrue(mail.text().contains("[Eine Zeichnung]"), mail.text());
    }

    @Test
    void of_a_picture_that_is_too_heavy_its_smaller_version_comes_along() throws Exception {
        TestSite site = TestSite.in(folder, COMPANY + START);
        byte[] big = Pictures.screen(1600, 1200);
        assertTrue(big.length > 400_000);
        site.write("content/de/news/kran.png", big);
        Received mail = Received.of(site.buildWithKits().fine(), "hr/de", "news-start");
        Element picture = mail.html().select("img").first();
        assertEquals("536", picture.attr("width"));
        assertTrue(mail.pictures().get(picture.attr("src")).length < 400_000);
    }

    @Test
    void somebody_without_a_picture_that_mails_can_show_has_initials() throws Exception {
        Received mail = start("sales/de");
        assertEquals("BB", mail.html().select(".m-initials").text());
        assertEquals("help@example.com", ((InternetAddress) mail.message().getFrom()[0]).getAddress());
        assertEquals("Bert Blau", ((InternetAddress) mail.message().getFrom()[0]).getPersonal());
    }

    @Test
    void there_is_one_button_and_every_link_is_absolute_and_marked() throws Exception {
        Document html = start("hr/de").html();
        String mark = "?utm_medium=mail&utm_campaign=news-start";
        String site = "https://intranet.example/neu/hr/de/";
        assertEquals(
                List.of(site + "guides/vpn/" + mark + "#anfang"),
                html.select(".m-button a").eachAttr("href"));
        assertEquals("Zum VPN", html.select(".m-button").text());
        assertEquals(
                List.of(
                        site + "guides/vpn/" + mark,
                        "https://weather.example/",
                        site + "guides/vpn/" + mark + "#anfang",
                        "tel:+49402",
                        "mailto:help@example.com",
                        site + "news/start/" + mark),
                html.select("a").eachAttr("href"));
    }

    @Test
    void a_mail_says_what_is_for_its_department_and_nothing_else() throws Exception {
        Built built = build(START);
        String hr = Received.of(built, "hr/de", "news-start").source();
        String sales = Received.of(built, "sales/de", "news-start").source();
        assertTrue(hr.contains("Raum 7") && hr.contains("Nur für Personal."));
        assertTrue(sales.contains("Raum 8"));
        for (String other : List.of("Raum 7", "Personal", "Änne", "Halle 1", "Werk")) {
            assertFalse(sales.contains(other), other);
        }
    }

    @Test
    void a_department_that_sees_others_gets_its_own_mail_only() throws Exception {
        Built built = TestSite.in(folder, COMPANY + START)
                .edit(
                        "site/audiences.yml",
                        "departments:\n",
                        "departments:\n  desk: {name: Helpdesk, wave: 1, sees: all, variables: {room: Raum 9}}\n")
                .buildWithKits()
                .fine();
        Received mail = Received.of(built, "desk/de", "news-start");
        assertTrue(mail.text().contains("Wir treffen uns in Raum 9."), mail.text());
        assertFalse(mail.source().contains("Raum 7") || mail.source().contains("Nur für Personal."));
        assertTrue(mail.message().getSubject().endsWith("ab dem 2. November 2026"));
    }

    @Test
    void somebody_who_only_writes_mails_has_a_face_there_too() throws Exception {
        Built built = TestSite.in(folder, COMPANY + """
                        -- content/de/news/start.md --
                        ---
                        title: Es geht los
                        ---
                        Text
                        -- content/de/people/cara.png --
                        cara
                        """)
                .edit("site/audiences.yml", "  bert:", "  cara: {name: Cara Cyan, photo: people/cara.png}\n  bert:")
                .edit("site/rollout.yml", "from: sponsor", "from: cara")
                .buildWithKits()
                .fine();
        Received mail = Received.of(built, "sales/de", "news-start");
        assertTrue(mail.text().contains("Cara Cyan"), mail.text());
        assertEquals(1, mail.html().select(".m-face img").size());
        assertEquals(1, mail.pictures().size());
    }

    @Test
    void who_has_no_mailbox_gets_no_mail() {
        Built built = build(START);
        assertFalse(Files.exists(built.file("kits/works/de/mail").path()));
        assertTrue(Files.exists(built.file("kits/hr/de/mail/news-start.eml").path()));
    }

    @Test
    void its_text_reads_well_without_html() throws Exception {
        Received mail = start("hr/de");
        assertEquals("""
                Es geht los

                Wir treffen uns in Raum 7.

                Was neu ist

                1. Erst dies mit Strg
                2. dann VPN
                   (https://intranet.example/neu/hr/de/guides/vpn/?utm_medium=mail&utm_campaign=news-start)
                   und Wetter (https://weather.example/)

                Nur für Personal.

                Mehr dazu

                Auch das gehört dazu.

                Achtung

                Vorsicht, Stufe!

                Wann | Wo
                Montag | Kantine

                [Ein Kran]

                Zum VPN:
                https://intranet.example/neu/hr/de/guides/vpn/?utm_medium=mail&utm_campaign=news-start#anfang

                Änne Köhler
                Vorständin

                Brauchst du Hilfe?
                IT-Helpdesk
                +49 40 2, Mo–Fr
                help@example.com

                Diese Nachricht geht an: Personal
                Ein Fuß
                """, mail.text());
        assertEquals(mail.text(), mail.beside("txt"));
    }

    @Test
    void the_words_for_mails_stand_in_for_the_page() throws Exception {
        Built built = build("""
                -- content/de/news/start.md --
                ---
                title: Es geht los
                ---
                Lang und breit.

                ::: mail
                Kurz, für {{ room }}. [Mehr](../index.md)

                [Für Personal.]{for="department:hr"}
                :::
                -- content/de/index.md --
                # Anfang
                """);
        String text = Received.of(built, "hr/de", "news-start")
                .html()
                .select(".m-text")
                .text();
        assertEquals("Es geht los Kurz, für Raum 7. Mehr Für Personal.", text);
        String other = Received.of(built, "sales/de", "news-start")
                .html()
                .select(".m-text")
                .text();
        assertEquals("Es geht los Kurz, für Raum 8. Mehr", other);
        built.department("hr").page("news/start").shows("Lang und breit.").hides("Kurz, für");
    }

    @Test
    void without_an_action_the_button_leads_to_the_page() throws Exception {
        Built built = build("""
                -- content/de/news/start.md --
                ---
                title: Es geht los
                ---
                Text
                -- content/en/news/start.md --
                ---
                title: Here we go
                ---
                Text
                """);
        Document html = Received.of(built, "hr/en", "news-start").html();
        assertEquals("Read it on the intranet", html.select(".m-button").text());
        assertEquals(1, html.select("a[href*=news/start]").size(), "and nothing else does");
    }

    @Test
    void without_an_address_of_the_site_links_are_words_and_there_is_no_button() throws Exception {
        Built built = TestSite.in(folder, COMPANY + START)
                .edit("site/site.yml", "url: https://intranet.example/neu/\n", "")
                .buildWithKits()
                .fine();
        Received mail = Received.of(built, "hr/de", "news-start");
        assertEquals(
                List.of("https://weather.example/", "tel:+49402", "mailto:help@example.com"),
                mail.html().select("a").eachAttr("href"));
        assertTrue(mail.text().contains("2. dann VPN und Wetter (https://weather.example/)"), mail.text());
    }

    @Test
    void colours_can_be_read_in_light_and_in_dark() throws Exception {
        for (String kit : List.of("hr/de", "sales/de")) {
            Document html = start(kit).html();
            Element button = html.select(".m-button").first();
            String light = button.attr("style") + ";" + button.child(0).attr("style");
            assertTrue(contrast("background-color", "[^-]color", light) >= 4.5, light);
            String style = html.select("style").first().data();
            style = style.substring(style.indexOf("@media (prefers-color-scheme: dark)"));
            String dark = rule(".m-button", style) + ";" + rule(".m-button a", style);
            assertTrue(contrast("background-color", "[^-]color", dark) >= 4.5, dark);
            assertNotEquals(light, dark);
            String paper = rule(".m-mail", style);
            String text = rule(".m-text p, .m-text li, .m-text td, .m-text th", style);
            assertTrue(contrast("background-color", "[^-]color", paper + ";" + text) >= 7, paper + text);
        }
        assertTrue(start("hr/de")
                .html()
                .select("meta[name=color-scheme]")
                .attr("content")
                .contains("dark"));
    }

    private static String rule(String selector, String style) {
        Matcher rule = Pattern.compile("\n" + Pattern.quote(selector) + " \\{ ([^}]*)}")
                .matcher(style);
        assertTrue(rule.find(), "no " + selector + " in " + style);
        return " " + rule.group(1);
    }

    private static double contrast(String ground, String ink, String style) {
        return color(ground, style).contrast(color(ink, style));
    }

    private static Color color(String name, String style) {
        Matcher value =
                Pattern.compile("(?:^|;|\\s)?" + name + ": (#[0-9a-f]{6})").matcher(style);
        assertTrue(value.find(), "no " + name + " in " + style);
        return Color.parse(value.group(1)).orElseThrow();
    }

    @Test
    void a_mail_is_the_same_bytes_on_every_day_and_every_clock() throws Exception {
        TestSite site = TestSite.in(folder, COMPANY + START);
        site.buildWithKits("--out", "one").fine();
        site.run("build", "--date", "2026-10-20", "--out", "two").fine();
        try (Stream<Path> all = Files.walk(folder.resolve("one/kits/sales/de/mail"))) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertFalse(files.isEmpty());
            for (Path file : files) {
                Path other = folder.resolve("two")
                        .resolve(folder.resolve("one").relativize(file).toString());
                assertEquals(-1, Files.mismatch(file, other), file.toString());
            }
        }
    }

    @Test
    void a_quiz_and_tabs_are_plain_in_a_mail() throws Exception {
        Built built = build("""
                -- content/de/news/start.md --
                ---
                title: Es geht los
                ---
                # [Windows](#tab/windows)

                Für Windows.

                # [Mac](#tab/mac)

                Für den Mac.

                ---

                - [ ] Abhaken

                ::: quiz
                ### Was nun?

                - [x] Weiter
                - [ ] Halt
                :::
                """);
        Received mail = Received.of(built, "hr/de", "news-start");
        assertEquals(
                "Es geht los Windows Für Windows. Mac Für den Mac. Abhaken Was nun? Weiter Halt",
                mail.html().select(".m-text").text());
        assertTrue(mail.text().contains("- Weiter\n- Halt"), mail.text());
    }
}
