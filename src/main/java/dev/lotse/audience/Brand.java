package dev.lotse.audience;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the company shows itself on all sites.
 *
 * @param logo a picture for the head of each page
 * @param icon a picture for the browser's tab; without it, the logo
 * @param picture what a chat shows beside a link to a page
 * @param footer a sentence at the foot of each page, as HTML
 */
public record Brand(
        Optional<Accent> accent,
        Optional<Path> logo,
        Optional<Path> icon,
        Optional<Path> picture,
        Optional<Text> footer) {
    /** No brand at all. */
    public static final Brand NONE =
            new Brand(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
