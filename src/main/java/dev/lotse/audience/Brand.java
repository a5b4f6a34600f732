package dev.lotse.audience;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the company shows itself on all sites.
 *
 * @param logo a picture for the head of each page
 * @param icon a picture for the browser's tab; without it, the logo
 * @param picture what a chat shows beside a link to a page
 * @param footer a sentence at the foot of each page, as HTML
 * @param indexed whether search engines may list its pages
 */
public record Brand(
        Optional<Accent> accent,
        Optional<Logo> logo,
        Optional<Path> icon,
        Optional<Path> picture,
        Optional<Text> footer,
        boolean indexed) {
    /** No brand at all. */
    public static final Brand NONE =
            new Brand(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /**
     * A picture for the head of each page.
     *
     * @param proportion its width divided by its height; empty where that can't be read
     */
    public record Logo(Path file, OptionalDouble proportion) {}
}
