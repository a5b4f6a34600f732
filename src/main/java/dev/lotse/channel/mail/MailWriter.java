package dev.lotse.channel.mail;

import dev.lotse.audience.Color;
import dev.lotse.audience.Helpdesk;
import dev.lotse.channel.Kit;
import dev.lotse.channel.Palette;
import dev.lotse.channel.Shades;
import dev.lotse.channel.Wording;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisiblePage;
import dev.lotse.html.Tree;
import dev.lotse.theme.Texts;
import dev.lotse.theme.Theme;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Writes the mails of an edition. */
final class MailWriter {
    private static final List<String> COLORS = List.of("paper", "surface", "ink", "soft", "line");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Edition edition;
    private final Kit kit;
    private final Theme theme;
    private final Texts texts;
    private final ZoneId zone;
    private final Map<String, Shades> colors = new TreeMap<>();

    MailWriter(Kit kit, Theme theme, ZoneId zone) {
        this.edition = kit.edition();
        this.kit = kit;
        this.theme = theme;
        this.texts = theme.texts(edition.language());
        this.zone = zone;
        String stylesheet = theme.file("assets/style.css");
        COLORS.forEach(name -> colors.put(name, declared(name, stylesheet)));
        colors.put(
                "accent",
                new Palette(stylesheet)
                        .accent(edition.reader().accent(), edition.brand().accent()));
    }

    /** A colour of the theme; one that it doesn't declare is that of paper or of ink. */
    private static Shades declared(String name, String stylesheet) {
        boolean ground = name.equals("paper") || name.equals("surface");
        return Shades.declared(name, stylesheet)
                .orElse(ground ? new Shades(Color.WHITE, Color.BLACK) : new Shades(Color.BLACK, Color.WHITE));
    }

    /** A page as a mail. */
    Letter write(VisiblePage page, Dispatch dispatch) {
        Enclosures pictures = new Enclosures(edition);
        Wording wording = Wording.of(page, Mails.MEDIUM, kit);
        MailView view = view(page, dispatch.from(), new MailText(wording, pictures).set(), pictures);
        Document html = Jsoup.parse(theme.render("mail", edition.language(), view));
        html.outputSettings().prettyPrint(false);
        new Inliner(colors).inline(theme.file("inline/mail.css"), html);
        return new Letter(
                view.words().subject(),
                dispatch.from().flatMap(this::sender).or(this::helpdesk),
                dispatch.day().map(day -> day.atTime(MORNING).atZone(zone)),
                PlainMail.of(view, wording.text(), texts),
                html.outerHtml() + "\n",
                pictures.all());
    }

    /** The files of the pictures of the same, by their names. */
    Map<String, Path> pictures(VisiblePage page, Dispatch dispatch) {
        Enclosures pictures = new Enclosures(edition);
        new MailText(Wording.of(page, Mails.MEDIUM, kit), pictures).set();
        dispatch.from().flatMap(Portrait::photo).ifPresent(photo -> pictures.photo(photo.address()));
        return pictures.files();
    }

    /** The same as plain text alone. */
    String plain(VisiblePage page, Dispatch dispatch) {
        MailView view = view(page, dispatch.from(), "", new Enclosures(edition));
        return PlainMail.of(view, Wording.of(page, Mails.MEDIUM, kit).text(), texts);
    }

    /** Somebody without an address of their own writes from that of the help desk. */
    private Optional<Letter.Sender> sender(Portrait from) {
        return from.email()
                .or(() -> helpdesk().map(Letter.Sender::address))
                .map(address -> new Letter.Sender(from.name(), address));
    }

    private Optional<Letter.Sender> helpdesk() {
        Optional<Helpdesk> desk = edition.reader().helpdesk();
        return desk.flatMap(Helpdesk::email)
                .map(address -> new Letter.Sender(desk.get().name().in(edition.language()), address));
    }

    private MailView view(VisiblePage page, Optional<Portrait> from, String html, Enclosures pictures) {
        return new MailView(
                View.Site.of(edition),
                new MailView.Words(
                        page.foreignTo(edition.language()),
                        page.meta().subject().orElse(page.title()),
                        page.description(),
                        page.title(),
                        html),
                from.map(person -> new MailView.Sender(
                        person,
                        person.photo()
                                .flatMap(photo -> pictures.photo(photo.address()))
                                .map(Enclosure::source))),
                kit.action(page, Mails.MEDIUM, texts.say("message.read")),
                kit.link(page.address(), Mails.MEDIUM, kit.file(page.address())),
                edition.reader().helpdesk().map(desk -> View.Helpdesk.of(desk, edition.language())),
                edition.brand()
                        .footer()
                        .map(text -> Tree.of(text.in(edition.language())).text()));
    }
}
