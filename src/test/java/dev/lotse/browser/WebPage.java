package dev.lotse.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page that was published.
 *
 * @param address its path below {@code sites}, with {@code /} between folders
 * @param department empty for what belongs to none: the chooser and the short links at the top
 * @param language empty for what belongs to none: the ways into a site
 * @param kind what it is, as {@link Kinds} says
 * @param variety how many different kinds of elements it has
 */
record WebPage(Path file, String address, String department, String language, String kind, int variety) {
    /** As a browser reads it; it is read anew each time, since all of them together are too much to hold. */
    Document html() {
        try {
            return Jsoup.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether it stands in a department's site and has its head and foot around it. */
    boolean isFramed() {
        return !language.isEmpty()
                && !Set.of(Kinds.REDIRECT, Kinds.NOT_FOUND, Kinds.QUICK).contains(kind);
    }

    @Override
    public String toString() {
        return address;
    }
}
