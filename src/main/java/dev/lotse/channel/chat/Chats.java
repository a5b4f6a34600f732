package dev.lotse.channel.chat;

import dev.lotse.channel.Channel;
import dev.lotse.channel.Kit;
import dev.lotse.channel.Wording;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a department is sent by chat, each page once: as text to paste, and as an Adaptive Card, which Teams and the like
 * show with a button. It says the words that its author wrote for chats or, without any, what the page is about.
 */
public final class Chats implements Channel {
    private static final String MEDIUM = "chat";

    private final Theme theme;

    /** Messages for chats. */
    public Chats(Theme theme) {
        this.theme = theme;
    }

    @Override
    public String id() {
        return MEDIUM;
    }

    @Override
    public Stream<Output> emit(Edition edition) {
        Kit kit = new Kit(edition);
        return kit.sent(MEDIUM).stream().flatMap(sent -> files(sent.page(), sent.first(), kit));
    }

    private Stream<Output> files(VisiblePage page, Dispatch dispatch, Kit kit) {
        String file = kit.folder() + kit.place(MEDIUM, page.address());
        return Stream.of(
                Output.text(file + ".txt", () -> post(page, dispatch, kit).text()),
                Output.text(file + ".json", () -> Card.of(post(page, dispatch, kit))),
                Output.text(file + ".webhook.json", () -> Card.posted(post(page, dispatch, kit))));
    }

    private Post post(VisiblePage page, Dispatch dispatch, Kit kit) {
        String read = theme.texts(kit.edition().language()).say("message.read");
        Optional<VisibleMeta.Reference> link = kit.action(page, MEDIUM, read);
        Wording wording = Wording.of(page, MEDIUM, kit);
        return new Post(
                page.title(),
                dispatch.from().map(Portrait::titled),
                wording.own() ? wording.text() : page.description(),
                wording.own() ? Optional.of(wording.markdown()) : Optional.empty(),
                link);
    }
}
