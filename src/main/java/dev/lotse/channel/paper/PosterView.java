package dev.lotse.channel.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of posters and flyers see.
 *
 * @param size of the paper, as CSS says it: {@code A4}
 * @param language of everything but the page's own words
 * @param pageLanguage of these, where it is another one
 * @param color of the department, or else of the company, or else of the theme
 * @param ink that can be read on it
 * @param accent the colour as letters on white have it
 * @param headlineSize of its letters, in millimetres
 * @param rest what else there is to say, as HTML; may be empty
 * @param back what stands on the back of a flyer, as HTML; may be empty
 * @param topics what the page has headings for, where nothing else stands on the back
 * @param when it is the department's turn, in words
 * @param qr a drawing, where the site's own address is known
 * @param address to be typed in, where it is known
 * @param style the theme's style sheet for it
 */
public record PosterView(
        String size,
        String language,
        @Nullable String pageLanguage,
        String siteTitle,
        String department,
        @Nullable String logo,
        String color,
        String ink,
        String accent,
        String headline,
        double headlineSize,
        String sentence,
        String rest,
        String back,
        List<String> topics,
        @Nullable String when,
        @Nullable Face from,
        List<Face> champions,
        @Nullable Desk helpdesk,
        @Nullable String qr,
        @Nullable String address,
        String style) {
    /** Somebody. */
    public record Face(
            String name, @Nullable String title, @Nullable String phone) {}

    /** A help desk. */
    public record Desk(
            String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String hours) {}
}
