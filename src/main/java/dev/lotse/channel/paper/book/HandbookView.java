package dev.lotse.channel.paper.book;

import dev.lotse.audience.Helpdesk;
import dev.lotse.channel.paper.PrintLook;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Titled;
import dev.lotse.edition.VisiblePage;
import dev.lotse.theme.Spread;
import java.util.List;
import java.util.Optional;

/** What the templates of the handbook see. */
public record HandbookView(
        @Spread View.Site site,
        @Spread PrintLook look,
        Optional<Helpdesk> helpdesk,
        Optional<String> url,
        List<Part> parts) {
    /** The same with the one chapter of it that a page of an EPUB holds. */
    public record Opened(@Spread HandbookView book, Chapter chapter) {}

    /** A part. */
    public record Part(String id, String title, String language, List<Chapter> chapters) implements Titled {}

    /**
     * A chapter.
     *
     * @param level how deep in its part; 0 for the text that stands right under the part's title
     * @param part the title of its part, where it is the first one there
     * @param audiences whom it is for, where that are not all
     * @param html its text
     * @param solutions of its questions, as HTML; may be empty
     */
    public record Chapter(
            @Spread VisiblePage page,
            String id,
            int level,
            Optional<String> part,
            Optional<String> outcome,
            Optional<String> audiences,
            String html,
            String solutions) {}
}
