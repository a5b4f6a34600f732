package dev.lotse.channel.mail;

import dev.lotse.audience.Color;
import dev.lotse.audience.Helpdesk;
import dev.lotse.channel.Kit;
import dev.lotse.channel.Palette;
import dev.lotse.channel.Shades;
import dev.lotse.channel.Wording;
import dev.lotse.channel.frame.Faces;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisiblePage;
import dev.lotse.html.Tree;
import dev.lotse.theme.Texts;
import dev.lotse.theme.Theme;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

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
                view.subject(),
                dispatch.from().flatMap(this::sender).or(this::helpdesk),
                dispatch.day().map(day -> day.atTime(MORNING).atZone(zone)),
                PlainMail.of(view, wording.text(), texts),
                html.outerHtml() + "\n",
                pictures.all());
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
        @Nullable String address =
                kit.link(page.address(), Mails.MEDIUM, kit.file(page.address())).orElse(null);
        return new MailView(
                edition.language(),
                page.language().equals(edition.language()) ? null : page.language(),
                page.meta().subject().orElse(page.title()),
                page.description(),
                edition.title(),
                edition.reader().name().in(edition.language()),
                page.title(),
                from.map(person -> view(person, pictures)).orElse(null),
                html,
                kit.action(page, Mails.MEDIUM, texts.say("message.read")).orElse(null),
                address,
                edition.reader()
                        .helpdesk()
                        .map(desk -> Faces.helpdesk(desk, edition.language()))
                        .orElse(null),
                edition.brand()
                        .footer()
                        .map(text -> Tree.of(text.in(edition.language())).text())
                        .orElse(null));
    }

    private static MailView.Sender view(Portrait person, Enclosures pictures) {
        return new MailView.Sender(
                person.name(),
                person.title().orElse(null),
                person.photo()
                        .flatMap(photo -> pictures.photo(photo.path()))
                        .map(Enclosure::source)
                        .orElse(null));
    }
}
