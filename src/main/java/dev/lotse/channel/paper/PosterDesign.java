package dev.lotse.channel.paper;

import dev.lotse.channel.Canonical;
import dev.lotse.channel.Days;
import dev.lotse.channel.Kit;
import dev.lotse.channel.QrCodes;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.Turn;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.TextFacts;
import dev.lotse.theme.Texts;
import dev.lotse.theme.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a page looks like as a poster. */
final class PosterDesign {
    private static final int HELPERS = 2;
    private static final int TOPICS = 8;
    /** How large the headline is at most beside a number to call. */
    private static final double BESIDE_NUMBER = 0.75;
    /** What the log of a web server knows posters by. */
    private static final String MARK = "?p";

    private final Edition edition;
    private final VisiblePage page;
    private final Optional<Portrait> from;
    private final Optional<LocalDate> sent;
    private final Texts texts;
    private final QrCodes codes;

    PosterDesign(Edition edition, Theme theme, VisiblePage page, Dispatch dispatch, QrCodes codes) {
        this.edition = edition;
        this.page = page;
        this.from = dispatch.from();
        this.sent = dispatch.day();
        this.texts = theme.texts(edition.language());
        this.codes = codes;
    }

    /**
     * As the template sees it.
     *
     * @param size of the paper
     * @param field that the headline has
     */
    PosterView view(String size, String style, Headline field) {
        PosterWords words = PosterWords.of(page);
        return new PosterView(
                View.Site.of(edition),
                new PrintBrand(edition).look(name -> Manuscript.PICTURE + name, style),
                words,
                sheet(words, size, field),
                from,
                edition.team().champions().stream().limit(HELPERS).toList(),
                edition.reader().helpdesk(),
                new PosterView.Link(
                        target().flatMap(address -> codes.svg(address, texts.say("poster.code"))), typed(), target()));
    }

    private PosterView.Sheet sheet(PosterWords words, String size, Headline field) {
        double number = words.number().map(field.line()::size).orElse(0.0);
        double headline = field.size(words.headline());
        return new PosterView.Sheet(
                size,
                number > 0 ? Math.min(headline, number * BESIDE_NUMBER) : headline,
                number,
                page.foreignTo(edition.language()),
                topics(words),
                when());
    }

    private List<String> topics(PosterWords words) {
        return page.facts().toc().stream()
                .filter(entry -> entry.level() == 2 && words.back().isEmpty())
                .limit(TOPICS)
                .map(TextFacts.TocEntry::title)
                .toList();
    }

    /** The address that the QR code leads to, as short as can be: the fewer modules, the further away it can be read. */
    private Optional<String> target() {
        Kit kit = new Kit(edition);
        return Canonical.shortLink(edition, page)
                .map(link -> link + MARK)
                .or(() -> kit.link(page.address(), "poster", kit.file(page.address())));
    }

    /** The shortest address that leads to the page, without what a browser adds itself. */
    private Optional<String> typed() {
        return Canonical.shortLink(edition, page)
                .or(() -> edition.url().map(url -> url + Addresses.encoded(page.address())))
                .map(url -> url.replaceFirst("^https?://", "").replaceFirst("/$", ""));
    }

    /** What is hung up before it is the department's turn says when that is; other news have nothing to do with it. */
    private Optional<String> when() {
        return edition.turn()
                .filter(turn -> page.type().equals("announcement"))
                .filter(turn -> sent.map(day -> !day.isAfter(turn.start())).orElse(turn.isAhead()))
                .map(this::span);
    }

    private String span(Turn turn) {
        return Days.span(turn.start(), turn.end().orElse(turn.start()), texts);
    }
}
