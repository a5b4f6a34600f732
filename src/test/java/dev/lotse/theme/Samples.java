package dev.lotse.theme;

import dev.lotse.channel.view.FaqView;
import dev.lotse.channel.view.HomeView;
import dev.lotse.channel.view.ReachView;
import dev.lotse.channel.view.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record for each template: a small site of a department with two languages. */
final class Samples {
    private Samples() {}

    static View.Frame frame(String language) {
        return new View.Frame(
                "Dein neuer Arbeitsplatz",
                "Vertrieb",
                "sales",
                language,
                "../../",
                "../../_theme/",
                new View.Brand(
                        new View.Logo("../../_theme/brand/logo.svg", 60, 40),
                        "../../_theme/icon.svg",
                        "https://intranet.example/sales/_theme/brand/picture.png",
                        "Alles ist erfunden."),
                "../../../../index.html",
                List.of(
                        new View.Alternate("de", "Deutsch", "index.html", language.equals("de"), true, null),
                        new View.Alternate(
                                "en",
                                "English",
                                "../../../en/guides/vpn/index.html",
                                language.equals("en"),
                                true,
                                "https://intranet.example/sales/en/guides/vpn/")),
                "<ul>\n<li><a href=\"../vpn/index.html\" aria-current=\"page\">VPN einrichten</a></li>\n</ul>",
                List.of(
                        new View.Section("Anleitungen", "../index.html", null, true),
                        new View.Section("Questions & answers", "../../faq/index.html", "en", false)),
                "../../all-pages/index.html",
                new View.Helpdesk(
                        "IT-Helpdesk",
                        "+49 40 2",
                        "tel:+49402",
                        "help@example.com",
                        "Mo-Do 7-18, Fr 7-14 Uhr",
                        "15 min",
                        "https://tickets.example/new"),
                List.of(new View.Person("Ben Roth", null, "ben@example.com", "+49 40 3", "tel:+49403", null)),
                "https://intranet.example/sales/de/guides/vpn/index.html",
                "../../feed.xml");
    }

    static View.Page page() {
        return page(frame("de"), "VPN einrichten", "VPN einrichten", "de", false, "<p>Öffne die Einstellungen.</p>");
    }

    static View.Page page(View.Frame frame, String title, String heading, String language, boolean home, String html) {
        return new View.Page(
                frame,
                "guide",
                title,
                heading,
                "So kommst du von unterwegs ins Netz.",
                language,
                !language.equals(frame.language()),
                home,
                "So kommst du von unterwegs ins Netz.",
                html,
                List.of(
                        new View.Entry(2, "vorbereiten", "Vorbereiten"),
                        new View.Entry(3, "geraet", "Gerät prüfen"),
                        new View.Entry(2, "verbinden", "Verbinden")),
                List.of(new View.Crumb("Start", "../../index.html", null), new View.Crumb("Anleitungen", null, null)),
                new View.Link("Mail", "../mail/index.html", "en"),
                new View.Link("Teams", "../teams/index.html", null),
                List.of("Vertrieb", "Personal"),
                List.of("Tunnel", "Heimarbeit"),
                "Anna Keller",
                "5. Oktober 2026",
                "2026-10-05",
                "10 Minuten",
                about(),
                List.of(new View.Card("Mail", "../mail/index.html", "en", "guide", "Set up <mail>.")),
                null,
                null,
                home ? start() : null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    /** A page with what only knowledge records have. */
    static View.Page record(@Nullable FaqView faq, @Nullable ReachView reach) {
        View.Page page = page();
        return new View.Page(
                page.frame(),
                "faq",
                page.title(),
                page.heading(),
                page.description(),
                page.language(),
                page.fallback(),
                page.home(),
                page.lead(),
                page.html(),
                page.toc(),
                page.breadcrumbs(),
                page.previous(),
                page.next(),
                page.audiences(),
                page.keywords(),
                page.owner(),
                page.reviewed(),
                page.reviewedIso(),
                page.duration(),
                page.about(),
                page.children(),
                null,
                null,
                null,
                List.of(),
                faq,
                reach,
                null,
                null,
                null);
    }

    /** A page with nothing that may be left out. */
    static View.Page bare() {
        View.Frame full = frame("de");
        View.Frame frame = new View.Frame(
                full.siteTitle(),
                full.department(),
                full.departmentId(),
                "de",
                "",
                "_theme/",
                new View.Brand(null, "_theme/icon.svg", null, null),
                null,
                List.of(),
                "",
                List.of(),
                "all-pages/index.html",
                null,
                List.of(),
                null,
                null);
        return new View.Page(
                frame,
                "page",
                "Start",
                "Start",
                "",
                "de",
                false,
                true,
                null,
                "<p>Hallo</p>",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                new View.About(List.of(), "checked", null, null, null, null, null, null, List.of()),
                List.of(),
                null,
                null,
                new HomeView(null, null, null, null, null, null, null, null, List.of()),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    /** A home page with nothing of its own but its sections. */
    static HomeView start() {
        return new HomeView(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new View.Card("Mail", "../mail/index.html", "en", "guide", "Set up <mail>.")));
    }

    static View.About about() {
        View.Person person = new View.Person("Anna Keller", null, null, null, null, null);
        return new View.About(
                List.of("iPhone und iPad", "Android"),
                "checked",
                "1. Oktober 2026",
                "2026-10-01",
                "Grüner Haken",
                person,
                "Läuft.",
                new View.Link("Los geht's", "../mail/index.html", null),
                List.of(new View.Link("Teams", "../teams/index.html", "en")));
    }

    static View.Navigation navigation() {
        return new View.Navigation(nodes());
    }

    static List<View.Node> nodes() {
        return List.of(
                new View.Node(
                        "Anleitungen",
                        "guides/index.html",
                        null,
                        List.of(
                                new View.Node("VPN <einrichten>", "guides/vpn/index.html", null, List.of()),
                                new View.Node(
                                        "Geräte",
                                        null,
                                        null,
                                        List.of(new View.Node("iPhone", "guides/ios/index.html", "en", List.of()))))),
                new View.Node("Fragen & Antworten", "faq/index.html", null, List.of()));
    }

    static View.NotFound notFound(String style, @Nullable String home) {
        return new View.NotFound(frame("de"), style, "c3R5bGU=", "'use strict';", "c2NyaXB0", home);
    }

    static View.Entrance entrance() {
        return new View.Entrance(
                "Dein neuer Arbeitsplatz",
                "Vertrieb",
                "sales",
                "de",
                "de/_theme/",
                new View.Brand(null, "de/_theme/icon.svg", null, "Alles ist erfunden."),
                List.of(
                        new View.Alternate("de", "Deutsch", "de/index.html", true, true, null),
                        new View.Alternate("en", "English", "en/index.html", false, true, null)));
    }

    static View.Portal portal(boolean search) {
        return new View.Portal(
                "Dein neuer Arbeitsplatz",
                "de",
                "_theme/",
                new View.Brand(null, "_theme/icon.svg", null, "Alles ist erfunden."),
                List.of(),
                search,
                doors());
    }

    static View.Go go() {
        return new View.Go(
                "Titel",
                "de",
                "../../_theme/",
                new View.Brand(null, "../../_theme/icon.svg", null, null),
                List.of(
                        new View.Alternate("de", "Deutsch", "index.html", true, true, null),
                        new View.Alternate("en", "English", "index.en.html", false, true, null)),
                "vpn",
                "../../index.html",
                doors(),
                List.of("hr", "lab", "sales"));
    }

    static List<View.Door> doors() {
        return List.of(
                new View.Door("hr", "Personal", "hr/index.html"),
                new View.Door("sales", "Vertrieb", "sales/index.html"));
    }
}
