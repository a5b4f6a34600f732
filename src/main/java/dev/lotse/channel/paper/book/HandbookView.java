package dev.lotse.channel.paper.book;

import dev.lotse.channel.paper.PosterView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of the handbook see.
 *
 * @param color of the department, or else of the company
 * @param ink that can be read on it
 * @param accent the colour as letters on white have it
 * @param chapter the one that a page of an EPUB holds
 * @param style the theme's style sheet for it, where it stands in the page
 */
public record HandbookView(
        String language,
        String siteTitle,
        String department,
        @Nullable String logo,
        String color,
        String ink,
        String accent,
        PosterView.@Nullable Desk helpdesk,
        @Nullable String url,
        List<Part> parts,
        @Nullable Chapter chapter,
        String style) {
    /** The same with one chapter of it in view. */
    public HandbookView on(Chapter one) {
        return new HandbookView(
                language, siteTitle, department, logo, color, ink, accent, helpdesk, url, parts, one, style);
    }

    /**
     * A part.
     *
     * @param language of its title, where that is not the book's
     */
    public record Part(String id, String title, @Nullable String language, List<Chapter> chapters) {}

    /**
     * A chapter.
     *
     * @param language of it, where that is not the book's
     * @param level how deep in its part; 0 for the text that stands right under the part's title
     * @param part the title of its part, where it is the first one there
     * @param lead a sentence or two that are not in its text
     * @param audiences whom it is for, where that are not all
     * @param html its text
     * @param solutions of its questions, as HTML; may be empty
     */
    public record Chapter(
            String id,
            String title,
            @Nullable String language,
            int level,
            @Nullable String part,
            String type,
            @Nullable String lead,
            @Nullable String outcome,
            @Nullable String duration,
            @Nullable String audiences,
            String html,
            String solutions) {}
}
