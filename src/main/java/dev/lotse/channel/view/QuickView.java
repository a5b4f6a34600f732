package dev.lotse.channel.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guide on one page, to be printed and taken along.
 *
 * @param href the way to the guide
 * @param language of its text
 * @param fallback whether that is another one than the site's
 * @param duration how long it takes, in words
 * @param outcome what one has in the end
 * @param needs what one needs, as HTML
 * @param address where the guide is found, as one types it; nothing where that isn't known
 */
public record QuickView(
        View.Frame frame,
        String title,
        String href,
        String language,
        boolean fallback,
        @Nullable String duration,
        @Nullable String outcome,
        List<String> needs,
        List<Part> parts,
        @Nullable String address) {
    /**
     * Steps that follow each other.
     *
     * @param headings those that stand above them and not above the part before
     * @param start the number of the first step
     * @param steps each in short, as HTML
     */
    public record Part(List<Heading> headings, int start, List<String> steps) {}

    /**
     * A heading above steps.
     *
     * @param level 2 or 3
     */
    public record Heading(int level, String text) {}
}
