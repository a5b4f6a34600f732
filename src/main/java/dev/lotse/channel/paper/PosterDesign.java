package dev.lotse.channel.paper;

import dev.lotse.audience.Accent;
import dev.lotse.audience.Color;
import dev.lotse.audience.Helpdesk;
import dev.lotse.audience.Text;
import dev.lotse.channel.Days;
import dev.lotse.channel.Kit;
import dev.lotse.edition.Addresses;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.Turn;
import dev.lotse.edition.VisiblePage;
import dev.lotse.theme.Texts;
import dev.lotse.theme.Theme;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a page looks like as a poster. */
final class PosterDesign {
    private static final int HELPERS = 2;

    private final Edition edition;
    private final VisiblePage page;
    private final Optional<Portrait> from;
    private final PosterWords words;
    private final Texts texts;
    private final Ink ink;

    PosterDesign(Edition edition, Theme theme, VisiblePage page, Optional<Portrait> from) {
        this.edition = edition;
        this.page = page;
        this.from = from;
        this.words = PosterWords.of(page);
        this.texts = theme.texts(edition.language());
        this.ink = Ink.of(edition);
    }

    /** The company's logo, where it has one that can be printed, by the name that the page calls it. */
    Map<String, Path> logo() {
        return edition.brand()
                .logo()
                .map(logo -> logo.file())
                .filter(file -> Pictures.isPrintable(file.toString()))
                .map(file -> Map.of(name(file), file))
                .orElse(Map.of());
    }

    /** Its own name is nobody's business. */
    private static String name(Path file) {
        String name = file.getFileName().toString();
        return "logo" + name.substring(name.lastIndexOf('.'));
    }

    /**
     * As the template sees it.
     *
     * @param size of the paper
     * @param field that the headline has
     */
    PosterView view(String size, String style, Headline field) {
        return new PosterView(
                size,
                edition.language(),
                page.language().equals(edition.language()) ? null : page.language(),
                edition.title(),
                edition.department().name().in(edition.language()),
                logo().keySet().stream()
                        .findFirst()
                        .map(name -> Manuscript.PICTURE + name)
                        .orElse(null),
                ink.color().toString(),
                ink.on().toString(),
                words.headline(),
                field.size(words.headline()),
                words.sentence(),
                words.rest(),
                when().orElse(null),
                from.map(PosterDesign::face).orElse(null),
                edition.team().champions().stream()
                        .limit(HELPERS)
                        .map(PosterDesign::face)
                        .toList(),
                edition.department().helpdesk().map(this::desk).orElse(null),
                target().map(address -> QrCode.svg(address, texts.say("poster.code")))
                        .orElse(null),
                typed().orElse(null),
                style);
    }

    /** The address that the QR code leads to. */
    private Optional<String> target() {
        return new Kit(edition).link(page.address(), "poster", Kit.name(page.address()));
    }

    /** The shortest address that leads to the page, without what a browser adds itself. */
    private Optional<String> typed() {
        return edition.url()
                .map(url -> page.id()
                        .map(id -> url.substring(
                                        0, url.length() - edition.language().length() - 1) + "go/" + id + "/")
                        .orElse(url + Addresses.encoded(page.address())))
                .map(url -> url.replaceFirst("^https?://", "").replaceFirst("/$", ""));
    }

    /** News are news before and while it is the department's turn; what is true on any day has no date. */
    private Optional<String> when() {
        return edition.turn()
                .filter(turn -> page.type().equals("announcement") && !turn.isOver())
                .map(this::span);
    }

    private String span(Turn turn) {
        return Days.span(turn.start(), turn.end().orElse(turn.start()), texts);
    }

    private static PosterView.Face face(Portrait person) {
        return new PosterView.Face(
                person.name(), person.title().orElse(null), person.phone().orElse(null));
    }

    private PosterView.Desk desk(Helpdesk desk) {
        return new PosterView.Desk(
                desk.name().in(edition.language()),
                desk.phone().map(this::own).orElse(null),
                desk.email().orElse(null),
                desk.hours().map(this::own).orElse(null));
    }

    private String own(Text text) {
        return text.in(edition.language());
    }

    /**
     * The colour of a field and that of letters on it.
     *
     * @param on black or white, whichever is easier to read
     */
    record Ink(Color color, Color on) {
        private static final Color PLAIN = new Color(0x0b, 0x5c, 0x6b);

        static Ink of(Edition edition) {
            Color color = edition.department()
                    .accent()
                    .or(() -> edition.brand().accent())
                    .map(Accent::light)
                    .orElse(PLAIN);
            boolean dark = color.contrast(Color.WHITE) >= color.contrast(Color.BLACK);
            return new Ink(color, dark ? Color.WHITE : Color.BLACK);
        }
    }
}
