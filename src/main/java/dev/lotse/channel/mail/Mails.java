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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a department is sent by mail, each page once: as a draft that Outlook and Thunderbird open ({@code .eml}), as
 * HTML and as plain text for programs that send mails to many.
 */
public final class Mails implements Channel {
    static final String MEDIUM = "mail";
    private static final String PICTURES = "pictures/";

    private final Theme theme;
    private final ZoneId zone;
    private final Optional<String> address;

    /**
     * Mails.
     *
     * @param zone where the site's people are
     * @param pictures the address, with a slash at its end, where what is in the folders of pictures is put
     */
    public Mails(Theme theme, Optional<ZoneId> zone, Optional<String> pictures) {
        this.theme = theme;
        this.zone = zone.orElse(ZoneOffset.UTC);
        this.address = pictures;
    }

    @Override
    public String id() {
        return MEDIUM;
    }

    @Override
    public Stream<Output> emit(Edition edition) {
        Kit kit = new Kit(edition);
        MailWriter desk = new MailWriter(kit, theme, zone);
        Map<String, Output> pictures = new TreeMap<>();
        for (Kit.Sent sent : kit.sent(MEDIUM)) {
            desk.pictures(sent.page(), sent.first())
                    .forEach((name, file) -> pictures.put(name, new Output.Copy(kit.folder() + PICTURES + name, file)));
        }
        return Stream.concat(
                kit.sent(MEDIUM).stream().flatMap(sent -> files(sent.page(), sent.first(), desk, kit)),
                pictures.values().stream());
    }

    private Stream<Output> files(VisiblePage page, Dispatch dispatch, MailWriter desk, Kit kit) {
        String file = kit.folder() + kit.place(MEDIUM, page.address());
        return Stream.of(
                Output.file(file + ".eml", () -> Envelope.seal(desk.write(page, dispatch))),
                Output.text(file + ".html", () -> standing(desk.write(page, dispatch))),
                Output.text(file + ".txt", () -> desk.plain(page, dispatch)));
    }

    /** The HTML with its pictures where programs that send mails to many find them. */
    private String standing(Letter letter) {
        String html = letter.html();
        String folder = address.orElse("../" + PICTURES);
        for (Enclosure picture : letter.enclosures()) {
            html = html.replace("\"" + picture.source() + "\"", "\"" + folder + picture.file() + "\"");
        }
        return html;
    }
}
