package dev.lotse.channel.mail;

import dev.lotse.channel.Channel;
import dev.lotse.channel.Kit;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a department is sent by mail, each page once: as a draft that Outlook and Thunderbird open ({@code .eml}), as
 * HTML and as plain text for programs that send mails to many.
 */
public final class Mails implements Channel {
    static final String MEDIUM = "mail";

    private final Theme theme;
    private final ZoneId zone;

    /**
     * Mails.
     *
     * @param zone where the site's people are
     */
    public Mails(Theme theme, Optional<ZoneId> zone) {
        this.theme = theme;
        this.zone = zone.orElse(ZoneOffset.UTC);
    }

    @Override
    public String id() {
        return MEDIUM;
    }

    @Override
    public Stream<Output> emit(Edition edition) {
        Kit kit = new Kit(edition);
        MailWriter desk = new MailWriter(kit, theme, zone);
        return kit.sent(MEDIUM).stream().flatMap(sent -> files(sent.page(), sent.first(), desk, kit));
    }

    private static Stream<Output> files(VisiblePage page, Dispatch dispatch, MailWriter desk, Kit kit) {
        String file = kit.folder() + kit.place(MEDIUM, page.address());
        return Stream.of(
                Output.file(file + ".eml", () -> Envelope.seal(desk.write(page, dispatch))),
                Output.text(file + ".html", () -> standing(desk.write(page, dispatch))),
                Output.text(file + ".txt", () -> desk.plain(page, dispatch)));
    }

    /** The HTML with its pictures in it, so that it can be looked at alone. */
    private static String standing(Letter letter) {
        String html = letter.html();
        for (Enclosure picture : letter.enclosures()) {
            html = html.replace("\"" + picture.source() + "\"", "\"" + picture.data() + "\"");
        }
        return html;
    }
}
