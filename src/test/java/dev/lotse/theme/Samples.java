package dev.lotse.theme;

import dev.lotse.channel.View;
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
                "../../../../index.html",
                List.of(
                        new View.Alternate("de", "Deutsch", "index.html", language.equals("de"), true),
                        new View.Alternate(
                                "en", "English", "../../../en/guides/vpn/index.html", language.equals("en"), true)),
                "<ul>\n<li><a href=\"../vpn/index.html\" aria-current=\"page\">VPN einrichten</a></li>\n</ul>",
                List.of(
                        new View.Link("Anleitungen", "../index.html"),
                        new View.Link("Fragen & Antworten", "../../faq/index.html")),
                "../../all-pages/index.html",
                new View.Helpdesk(
                        "IT-Helpdesk",
                        "+49 40 2",
                        "tel:+49402",
                        "help@example.com",
                        "Mo-Do 7-18, Fr 7-14 Uhr",
                        "15 min",
                        "https://tickets.example/new"),
                "https://intranet.example/sales/de/guides/vpn/index.html");
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
                html,
                List.of(
                        new View.Entry(2, "vorbereiten", "Vorbereiten"),
                        new View.Entry(3, "geraet", "Gerät prüfen"),
                        new View.Entry(2, "verbinden", "Verbinden")),
                List.of(new View.Link("Start", "../../index.html"), new View.Link("Anleitungen", "../index.html")),
                new View.Link("E-Mail", "../mail/index.html"),
                new View.Link("Teams", "../teams/index.html"),
                List.of("Vertrieb", "Personal"),
                List.of("Tunnel", "Heimarbeit"),
                "Anna Keller",
                "5. Oktober 2026",
                "2026-10-05",
                "10 Minuten",
                List.of());
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
                null,
                List.of(),
                "",
                List.of(),
                "all-pages/index.html",
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
                List.of());
    }

    static View.Navigation navigation() {
        return new View.Navigation(nodes());
    }

    static List<View.Node> nodes() {
        return List.of(
                new View.Node(
                        "Anleitungen",
                        "guides/index.html",
                        List.of(
                                new View.Node("VPN <einrichten>", "guides/vpn/index.html", List.of()),
                                new View.Node(
                                        "Geräte",
                                        null,
                                        List.of(new View.Node("iPhone", "guides/ios/index.html", List.of()))))),
                new View.Node("Fragen & Antworten", "faq/index.html", List.of()));
    }

    static View.NotFound notFound(String style, @Nullable String home) {
        return new View.NotFound(frame("de"), style, "c3R5bGU=", home);
    }

    static View.Entrance entrance() {
        return new View.Entrance(
                "Dein neuer Arbeitsplatz",
                "Vertrieb",
                "sales",
                "de",
                "de/_theme/",
                List.of(
                        new View.Alternate("de", "Deutsch", "de/index.html", true, true),
                        new View.Alternate("en", "English", "en/index.html", false, true)));
    }

    static List<View.Door> doors() {
        return List.of(
                new View.Door("hr", "Personal", "hr/index.html"),
                new View.Door("sales", "Vertrieb", "sales/index.html"));
    }
}
