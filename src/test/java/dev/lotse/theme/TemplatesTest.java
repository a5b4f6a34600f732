package dev.lotse.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.channel.view.FaqView;
import dev.lotse.channel.view.ReachView;
import dev.lotse.channel.view.View;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.edition.Reach;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.text.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Theme THEME = Theme.load(Optional.empty(), List.of("de", "en"), new Diagnostics());

    private static String render(String template, Record model) {
        return render(template, "guides/vpn/", model);
    }

    private static String render(String template, String from, Record model) {
        String html = THEME.render(template, "de", to -> Addresses.way(from, to), model);
        if (html.contains("<html")) {
            assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\""), html);
            assertFalse(
                    Pattern.compile(
                                    "<script(?! src=| type=\"application/ld.json\">|>'use strict';</script>)| style=| on\\w+=")
                            .matcher(html)
                            .find(),
                    html);
            assertTrue(html.contains("Content-Security-Policy\" content=\"default-src 'none'; "), html);
        }
        return html;
    }

    private static void shows(String html, String... parts) {
        for (String part : parts) {
            assertTrue(html.contains(part), () -> part + "\nis not in\n" + html);
        }
    }

    private static void hides(String html, String... parts) {
        for (String part : parts) {
            assertFalse(html.contains(part), () -> part + "\nis in\n" + html);
        }
    }

    private static long count(String html, String part) {
        return Pattern.compile(part, Pattern.LITERAL).matcher(html).results().count();
    }

    @Test
    void aPageHasItsTextAndEverythingAroundIt() {
        String html = render("page", Samples.page());
        shows(
                html,
                "<html lang=\"de\" data-department=\"sales\" class=\"has-toc\">",
                "<title>VPN einrichten – Vertrieb – Dein neuer Arbeitsplatz</title>",
                "<meta name=\"description\" content=\"So kommst du von unterwegs ins Netz.\">",
                "<link rel=\"canonical\" href=\"https://intranet.example/sales/de/guides/vpn/index.html\">",
                "<link rel=\"alternate\" hreflang=\"en\" href=\"https://intranet.example/sales/en/guides/vpn/\">",
                "<link rel=\"alternate\" hreflang=\"de\" href=\"index.html\">",
                "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Neuigkeiten als Feed\" href=\"../../feed.xml\">",
                "<meta property=\"og:title\" content=\"VPN einrichten – Vertrieb – Dein neuer Arbeitsplatz\">",
                "<meta property=\"og:image\" content=\"https://intranet.example/sales/_theme/brand/picture.png\">",
                "<link rel=\"icon\" href=\"../../_theme/icon.svg\">",
                "<img class=\"logo\" src=\"../../_theme/brand/logo.svg\" alt=\"\" width=\"60\" height=\"40\">",
                "<p class=\"bottom-line\">Alles ist erfunden.</p>",
                "<link rel=\"stylesheet\" href=\"../../_theme/style.css\">",
                "<script src=\"../../_theme/site.js\" defer></script>",
                "<a class=\"skip\" href=\"#_content\">Zum Inhalt springen</a>",
                "<main id=\"_content\">",
                "<h1>VPN einrichten</h1>",
                "<p>Öffne die Einstellungen.</p>",
                "<li class=\"level-3\"><a href=\"#geraet\">Gerät prüfen</a></li>",
                "Nur für <b>Vertrieb</b>, <b>Personal</b>",
                "Dauert 10 Minuten",
                "<time datetime=\"2026-10-05\">5. Oktober 2026</time>",
                "<a class=\"next\" rel=\"next\" href=\"../teams/index.html\">",
                "href=\"tel:+49402\"",
                "href=\"mailto:help@example.com\"",
                "href=\"../../../../index.html#choose\"",
                "<li><a href=\"../vpn/index.html\" aria-current=\"page\">VPN einrichten</a></li>");
        assertEquals(1, count(html, "<h1"));
        assertEquals(1, count(html, "<main"));
    }

    @Test
    void aTitleIsTextAndNeverMarkup() {
        View.Page page = Samples.page(
                Samples.frame("de"), "<script>alert(1)</script>", "<em>ok</em>", "de", false, "<p>Text</p>");
        String html = render("page", page);
        shows(html, "<title>&lt;script&gt;alert(1)&lt;/script&gt; – Vertrieb", "<h1><em>ok</em></h1>");
        hides(html, "<script>");
    }

    @Test
    void whatAPageLacksLeavesNothingBehind() {
        for (String template : List.of("page", "home")) {
            String html = render(template, Samples.bare());
            hides(
                    html,
                    "class=\"toc\"",
                    "class=\"breadcrumbs\"",
                    "class=\"pager\"",
                    "class=\"facts\"",
                    "class=\"audience\"",
                    "class=\"checked\"",
                    "class=\"languages\"",
                    "class=\"sections\"",
                    "class=\"cards\"",
                    "id=\"help\"",
                    "rel=\"canonical\"",
                    "rel=\"alternate\"",
                    "name=\"description\"",
                    "#choose");
            shows(html, "href=\"index.html\"", "href=\"all-pages/index.html\"");
        }
    }

    @Test
    void aPageInAnotherLanguageSaysSoInTheReadersOwn() {
        String html = render(
                "page",
                Samples.page(Samples.frame("de"), "VPN", "Set up VPN", "en", false, "<p>Open the settings.</p>"));
        shows(
                html,
                "<html lang=\"de\"",
                "<main id=\"_content\" lang=\"en\">",
                "<p class=\"notice\" lang=\"de\">Diese Seite gibt es noch nicht auf Deutsch.</p>",
                "<summary><span id=\"_toc-title\" lang=\"de\">");
    }

    @Test
    void theHomePageLeadsToTheSections() {
        View.Page home = Samples.page(Samples.frame("de"), "Start", "Willkommen", "de", true, "<p>Hallo</p>");
        String html = render("home", home);
        shows(
                html,
                "<title>Vertrieb – Dein neuer Arbeitsplatz</title>",
                "<p class=\"eyebrow\">Vertrieb</p>",
                "<p class=\"lead\">So kommst du von unterwegs ins Netz.</p>",
                "<li><a class=\"is-guide\" href=\"../mail/index.html\" lang=\"en\"><span><b>Mail</b> "
                        + "<small>Set up &lt;mail&gt;.</small></span></a></li>");
        assertEquals(1, count(html, "<h1"));
    }

    @Test
    void theNavigationIsNestedListsWithBareLinks() {
        assertEquals("""
                <ul>
                <li><a href="guides/index.html">Anleitungen</a>
                <ul>
                <li><a href="guides/vpn/index.html">VPN &lt;einrichten&gt;</a></li>
                <li><span>Geräte</span>
                <ul>
                <li><a href="guides/ios/index.html" lang="en">iPhone</a></li>
                </ul>
                </li>
                </ul>
                </li>
                <li><a href="faq/index.html">Fragen &amp; Antworten</a></li>
                </ul>
                """, render("navigation", "", new View.Navigation(Samples.nodes())));
    }

    @Test
    void theListOfAllPagesHoldsThemAll() {
        String html = render("all-pages", "", new View.AllPages(Samples.frame("de"), Samples.nodes()));
        shows(html, "<h1>Alle Seiten</h1>", "href=\"guides/ios/index.html\"", "href=\"faq/index.html\"");
    }

    @Test
    void theDeadEndCarriesItsStyleAndNoRelativeLink() {
        String html = render(
                "404", Samples.notFound("body > p { margin: 0 }", Optional.of("https://intranet.example/sales/de/")));
        shows(
                html,
                "<style>body > p { margin: 0 }</style>",
                "<script>'use strict';</script>",
                "style-src 'sha256-c3R5bGU='; script-src 'sha256-c2NyaXB0'",
                "<li><a class=\"button is-first\" href=\"https://intranet.example/sales/de/\" data-way=\"index.html\">"
                        + "Zur Startseite</a></li>",
                "href=\"tel:+49402\"");
        hides(html, "href=\"../", "<script src", "<link");
        shows(
                render("404", Samples.notFound("", Optional.empty())),
                "öffne die Startseite aus deinen Lesezeichen",
                "<li hidden><a class=\"button is-first\" data-way");
    }

    @Test
    void anOldAddressLeadsOn() {
        String html = render(
                "redirect", new View.Redirect("de", "VPN", "../vpn/index.html", Optional.of("https://x.example/vpn/")));
        shows(
                html,
                "<meta http-equiv=\"refresh\" content=\"0; url=../vpn/index.html\">",
                "<meta name=\"robots\" content=\"noindex\">",
                "<link rel=\"canonical\" href=\"https://x.example/vpn/\">",
                "<a href=\"../vpn/index.html\">VPN</a>");
    }

    @Test
    void theEntranceOffersTheLanguages() {
        shows(
                render("entrance", Samples.entrance()),
                "<h1>Vertrieb</h1>",
                "<a href=\"en/index.html\" hreflang=\"en\" lang=\"en\" data-letter=\"EN\">English</a>",
                "<script src=\"de/_theme/entrance.js\" defer></script>");
    }

    @Test
    void theChooserOffersTheDepartments() {
        String few = render("portal", Samples.portal(false));
        shows(
                few,
                "<h1>Wo arbeitest du?</h1>",
                "<li><a href=\"sales/index.html\" data-department=\"sales\" data-letter=\"V\">Vertrieb</a></li>",
                "<footer class=\"door-line\">Alles ist erfunden.</footer>",
                "<script src=\"_theme/portal.js\" defer></script>");
        hides(few, "type=\"search\"");
        shows(render("portal", Samples.portal(true)), "<label for=\"_find\">Deine Abteilung suchen</label>");
    }

    @Test
    void aShortLinkOffersTheDepartmentsAndTheChooser() {
        shows(
                render("go", Samples.go()),
                "data-department=\"hr\"",
                "<a href=\"../../index.html#choose\">",
                "href=\"index.en.html\" hreflang=\"en\"",
                "data-sites=\"hr lab sales\"",
                "<script src=\"../../_theme/go.js\" defer></script>");
    }

    @Test
    void whoeverIsNotMeantIsToldSoAndWhereHelpIs() {
        String html = render(
                "not-here",
                new View.NotHere(Samples.frame("de"), List.of(), "../de/index.html", Optional.of("../../")));
        shows(
                html,
                "<h1>Dieser Link ist nicht für deine Abteilung</h1>",
                "IT-Helpdesk",
                "href=\"../de/index.html\"",
                "href=\"../../index.html#choose\"");
        String alone = render(
                "not-here", new View.NotHere(Samples.frame("de"), List.of(), "../de/index.html", Optional.empty()));
        hides(alone, "Abteilung wechseln");
    }

    private static FaqView record(FaqView.Answer answer) {
        return new FaqView(Optional.of(answer), Optional.empty());
    }

    @Test
    void aRecordCanBeHandedOnAndAsksWhetherItHelped() {
        FaqView.Answer answer = new FaqView.Answer(
                Optional.of("FAQ-1"),
                Optional.of("https://x.example/go/FAQ-1/"),
                true,
                Optional.of("https://t.example/new?id=FAQ-1&page=p"),
                Optional.empty(),
                Optional.empty());
        shows(
                render("faq", Samples.record(record(answer), Optional.empty())),
                "<a href=\"https://x.example/go/FAQ-1/\">FAQ-1</a>",
                "data-copy=\"answer\"",
                "href=\"https://t.example/new?id=FAQ-1&amp;page=p\"",
                "<script src=\"../../_theme/faq.js\" defer></script>");
    }

    @Test
    void aRecordWithoutTicketsAsksForACallOrAMail() {
        FaqView.Answer answer = new FaqView.Answer(
                Optional.empty(),
                Optional.of("index.html"),
                true,
                Optional.empty(),
                Optional.of("hr"),
                Optional.of("mailto:help@example.com"));
        String html = render("faq", Samples.record(record(answer), Optional.empty()));
        shows(html, "href=\"tel:+49402\"", "href=\"mailto:help@example.com\" data-page=\"hr\"");
        hides(html, "record-id");
    }

    @Test
    void theIndexHasTopicsAndWhatTheyAreFilteredBy() {
        VisibleMeta meta = new VisibleMeta(
                List.of(new VisibleMeta.Platform("ios", "iPhone <neu>")),
                "archived",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        FaqView.Row row = new FaqView.Row(
                new View.Piece(Samples.visible("Wie <geht> das?", "de", "faq"), meta),
                List.of("Tunnel"),
                Optional.of(List.of("hr", "sales")),
                List.of(),
                List.of(new Reach.Reader("lab", "Labor")));
        FaqView.Desk desk = new FaqView.Desk(
                List.of(new Reach.Reader("hr", "Personal")), meta.platforms(), List.of("checked", "archived"));
        FaqView.Index index = new FaqView.Index(
                "<p>Zuerst</p>",
                List.of(
                        new FaqView.Topic("_topic-1", Optional.of("Netz"), List.of(row)),
                        new FaqView.Topic("_topic-2", Optional.empty(), List.of(row))),
                "<h2>Danach</h2>",
                2,
                Optional.of(desk),
                Optional.of("{\"a\":\"\\u003cb\"}"));
        shows(
                render("faq", Samples.record(new FaqView(Optional.empty(), Optional.of(index)), Optional.empty())),
                "<h2 id=\"_topic-1\">Netz</h2>",
                "<h2 id=\"_topic-2\">Weiteres</h2>",
                "data-words=\"Tunnel FAQ-1\" data-department=\"hr sales\" data-platform=\"ios\" data-state=\"archived\"",
                "Wie &lt;geht&gt; das?",
                "iPhone &lt;neu&gt;",
                "Für alle außer: Labor",
                "<option value=\"archived\">archiviert</option>",
                "<script type=\"application/ld+json\">{\"a\":\"\\u003cb\"}</script>");
    }

    @Test
    void whoHelpsOthersSeesWhomALinkIsForAndWhatTheySee() {
        ReachView reach = new ReachView(
                List.of("HR & Co", "Vertrieb"),
                List.of("Labor"),
                Optional.of("../go/"),
                List.of(
                        new ReachView.Department(new Reach.Reader("hr", "HR & Co"), true),
                        new ReachView.Department(new Reach.Reader("lab", "Labor"), false)),
                List.of(
                        new ReachView.Variant(List.of("hr"), "<p>eins</p>"),
                        new ReachView.Variant(List.of("sales"), "<p>zwei</p>")));
        FaqView record = record(new FaqView.Answer(
                Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty()));
        for (String template : List.of("faq", "page")) {
            shows(
                    render(template, Samples.record(record, Optional.of(reach))),
                    "<dd>HR &amp; Co, Vertrieb</dd>",
                    "<dd>Labor</dd>",
                    "<option value=\"hr\">HR &amp; Co</option>",
                    "<option value=\"lab\" data-closed>Labor</option>",
                    "<template data-as=\"hr\"><p>eins</p></template>",
                    "<p>zwei</p>");
        }
        shows(
                render(
                        "faq",
                        Samples.record(
                                record,
                                Optional.of(new ReachView(
                                        List.of("HR"), List.of(), Optional.empty(), List.of(), List.of())))),
                "Alle Abteil");
        shows(
                render(
                        "faq",
                        Samples.record(
                                record,
                                Optional.of(new ReachView(
                                        List.of(), List.of("HR"), Optional.empty(), List.of(), List.of())))),
                "Keine Abteil");
    }

    @Test
    void everythingIsThereInEnglishToo() {
        String html = THEME.render("page", "en", Samples.page(Samples.frame("en"), "VPN", "VPN", "en", false, ""));
        shows(html, "Skip to content", "On this page", "Takes 10 Minuten", "Need help?");
    }
}
