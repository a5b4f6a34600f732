package dev.lotse.theme;

import dev.lotse.audience.Helpdesk;
import dev.lotse.audience.Text;
import dev.lotse.audience.Tickets;
import dev.lotse.channel.view.FaqView;
import dev.lotse.channel.view.HomeView;
import dev.lotse.channel.view.ReachView;
import dev.lotse.channel.view.View;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.PageBody;
import dev.lotse.edition.PageContent;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.PageText;
import dev.lotse.edition.text.TextFacts;
import dev.lotse.edition.text.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One record for each template: a small site of a department with two languages. */
final class Samples {
    private static final Optional<Text> FOOTER = Optional.of(Text.of("Alles ist erfunden."));

    private Samples() {}

    static View.Site site(String language) {
        return new View.Site("Dein neuer Arbeitsplatz", "Vertrieb", "sales", language);
    }

    static View.Frame frame(String language) {
        return new View.Frame(
                site(language),
                new View.Ways(
                        "../../",
                        "../../_theme/",
                        Optional.of("../../../../index.html"),
                        "../../all-pages/index.html",
                        Optional.of("https://intranet.example/sales/de/guides/vpn/index.html"),
                        Optional.of("../../feed.xml")),
                new View.Brand(
                        Optional.of(new View.Logo("../../_theme/brand/logo.svg", Optional.of(60), 40)),
                        "../../_theme/icon.svg",
                        Optional.of("https://intranet.example/sales/_theme/brand/picture.png"),
                        FOOTER,
                        false),
                List.of(
                        new View.Alternate(
                                "de", "Deutsch", "index.html", language.equals("de"), true, Optional.empty()),
                        new View.Alternate(
                                "en",
                                "English",
                                "../../../en/guides/vpn/index.html",
                                language.equals("en"),
                                true,
                                Optional.of("https://intranet.example/sales/en/guides/vpn/"))),
                "<ul>\n<li><a href=\"../vpn/index.html\" aria-current=\"page\">VPN einrichten</a></li>\n</ul>",
                List.of(
                        new View.Section(node("Anleitungen", language, "guides/"), "../index.html", true),
                        new View.Section(node("Questions & answers", "en", "faq/"), "../../faq/index.html", false)),
                Optional.of(View.Helpdesk.of(desk(), "de")),
                List.of(person("Ben Roth", Optional.of("ben@example.com"), Optional.of("+49 40 3"))),
                List.of());
    }

    private static Helpdesk desk() {
        return new Helpdesk(
                "it",
                Text.of("IT-Helpdesk"),
                Optional.of(Text.of("+49 40 2")),
                Optional.of("help@example.com"),
                Optional.of(Text.of("Mo-Do 7-18, Fr 7-14 Uhr")),
                Optional.of(Text.of("15 min")),
                Optional.of(new Tickets("https://tickets.example/new")),
                false);
    }

    private static Portrait person(String name, Optional<String> email, Optional<String> phone) {
        return new Portrait(name, Optional.empty(), email, phone, Optional.empty());
    }

    static NavNode node(String title, String language, String address, NavNode... children) {
        return new NavNode(title, language, Optional.of(address), List.of(children));
    }

    static View.Page page() {
        return page(frame("de"), "VPN einrichten", "VPN einrichten", "de", false, "<p>Öffne die Einstellungen.</p>");
    }

    static View.Page page(View.Frame frame, String title, String heading, String language, boolean home, String html) {
        return new View.Page(
                frame,
                visible(title, language, "guide"),
                body(frame, heading, language, home, html, Optional.empty()),
                new View.Around(
                        List.of(node("Start", "de", ""), new NavNode("Anleitungen", "de", Optional.empty(), List.of())),
                        Optional.of(node("Mail", "en", "guides/mail/")),
                        Optional.of(node("Teams", "de", "guides/teams/")),
                        List.of(card())),
                extras(Optional.of(start(List.of(card()))).filter(start -> home), Optional.empty()));
    }

    private static View.Body body(
            View.Frame frame, String heading, String language, boolean home, String html, Optional<ReachView> reach) {
        return new View.Body(
                heading,
                html,
                List.of(
                        new TextFacts.TocEntry(2, "vorbereiten", "Vorbereiten"),
                        new TextFacts.TocEntry(3, "geraet", "Gerät prüfen"),
                        new TextFacts.TocEntry(2, "verbinden", "Verbinden")),
                List.of("Tunnel", "Heimarbeit"),
                !language.equals(frame.site().language()),
                home,
                new View.About(meta(), meta().published(), language),
                reach);
    }

    private static View.Extras extras(Optional<HomeView> start, Optional<FaqView> faq) {
        return new View.Extras(
                Optional.empty(),
                Optional.empty(),
                start,
                List.of(),
                faq,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static View.Card card() {
        return new View.Card(node("Mail", "en", "guides/mail/"), "guides/mail/", "guide", "Set up <mail>.");
    }

    /** A page as an edition holds it. */
    static VisiblePage visible(String title, String language, String type) {
        return new VisiblePage(
                "guides/vpn.md",
                "guides/vpn/",
                language,
                type,
                false,
                Optional.of("FAQ-1"),
                title,
                title,
                "So kommst du von unterwegs ins Netz.",
                List.of("Vertrieb", "Personal"),
                List.of("Tunnel"),
                List.of("Heimarbeit"),
                Optional.of("Anna Keller"),
                Optional.of(LocalDate.of(2026, 10, 5)),
                Optional.of("10 Minuten"),
                meta(),
                List.of(),
                Optional.empty(),
                PageContent.of(
                        new TextFacts(List.of(), "Öffne die Einstellungen.", List.of(), Set.of(), 0),
                        () -> new PageBody(new PageText("guides/vpn/", List.of()), Map.of(), List.of())));
    }

    /** A page with what only knowledge records have. */
    static View.Page record(FaqView faq, Optional<ReachView> reach) {
        View.Page page = page();
        return new View.Page(
                page.frame(),
                visible("VPN einrichten", "de", "faq"),
                body(page.frame(), "VPN einrichten", "de", false, page.body().html(), reach),
                page.around(),
                extras(Optional.empty(), Optional.of(faq)));
    }

    /** A page with nothing that may be left out. */
    static View.Page bare() {
        View.Frame frame = new View.Frame(
                site("de"),
                new View.Ways(
                        "", "_theme/", Optional.empty(), "all-pages/index.html", Optional.empty(), Optional.empty()),
                new View.Brand(Optional.empty(), "_theme/icon.svg", Optional.empty(), Optional.empty(), false),
                List.of(),
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
        VisiblePage home = VisiblePage.home("de", "Start");
        return new View.Page(
                frame,
                home,
                new View.Body(
                        "Start",
                        "<p>Hallo</p>",
                        List.of(),
                        List.of(),
                        false,
                        true,
                        new View.About(home.meta(), Optional.empty(), "de"),
                        Optional.empty()),
                new View.Around(List.of(), Optional.empty(), Optional.empty(), List.of()),
                extras(Optional.of(start(List.of())), Optional.empty()));
    }

    /** A home page with nothing of its own but its sections. */
    private static HomeView start(List<View.Card> rest) {
        return new HomeView(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new HomeView.Excerpts(Optional.empty(), Optional.empty(), Optional.empty()),
                rest);
    }

    static VisibleMeta meta() {
        return new VisibleMeta(
                List.of(new VisibleMeta.Platform("ios", "iPhone und iPad"), new VisibleMeta.Platform("and", "Android")),
                "checked",
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 10, 1)),
                Optional.of("Grüner Haken"),
                Optional.of(person("Anna Keller", Optional.empty(), Optional.empty())),
                Optional.of("Läuft."),
                Optional.of(new VisibleMeta.Reference(
                        "Los geht's", "de", new Way.ToPage("guides/mail/", ""), "../mail/index.html", "guide")),
                Optional.empty(),
                List.of(new VisibleMeta.Reference(
                        "Teams", "en", new Way.ToPage("guides/teams/", ""), "../teams/index.html", "guide")));
    }

    static List<NavNode> nodes() {
        return List.of(
                node(
                        "Anleitungen",
                        "de",
                        "guides/",
                        node("VPN <einrichten>", "de", "guides/vpn/"),
                        new NavNode("Geräte", "de", Optional.empty(), List.of(node("iPhone", "en", "guides/ios/")))),
                node("Fragen & Antworten", "de", "faq/"));
    }

    static View.NotFound notFound(String style, Optional<String> home) {
        return new View.NotFound(frame("de"), style, "c3R5bGU=", "'use strict';", "c2NyaXB0", home);
    }

    static View.Entrance entrance() {
        return new View.Entrance(
                site("de"),
                "de/_theme/",
                new View.Brand(Optional.empty(), "de/_theme/icon.svg", Optional.empty(), FOOTER, false),
                List.of(
                        new View.Alternate("de", "Deutsch", "de/index.html", true, true, Optional.empty()),
                        new View.Alternate("en", "English", "en/index.html", false, true, Optional.empty())));
    }

    static View.Portal portal(boolean search) {
        return new View.Portal(
                new View.Above(
                        "Dein neuer Arbeitsplatz",
                        "de",
                        "_theme/",
                        new View.Brand(Optional.empty(), "_theme/icon.svg", Optional.empty(), FOOTER, false),
                        List.of(),
                        Optional.of(View.Helpdesk.of(desk(), "de"))),
                search,
                doors());
    }

    static View.Go go() {
        return new View.Go(
                new View.Above(
                        "Titel",
                        "de",
                        "../../_theme/",
                        new View.Brand(
                                Optional.empty(), "../../_theme/icon.svg", Optional.empty(), Optional.empty(), false),
                        List.of(
                                new View.Alternate("de", "Deutsch", "index.html", true, true, Optional.empty()),
                                new View.Alternate("en", "English", "index.en.html", false, true, Optional.empty())),
                        Optional.empty()),
                "vpn",
                "../../index.html",
                doors(),
                List.of("hr", "lab", "sales"));
    }

    static List<View.Door> doors() {
        return List.of(
                new View.Door("hr", Text.of("Personal"), "hr/index.html"),
                new View.Door("sales", Text.of("Vertrieb"), "sales/index.html"));
    }
}
