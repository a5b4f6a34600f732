package dev.lotse.edition;

import dev.lotse.edition.text.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What front matter says about a page beyond what every page has, as one department gets it.
 *
 * @param platforms those that the page is about, of those that its readers have
 * @param state {@code draft}, {@code checked} or {@code archived}
 * @param incident {@code open} or {@code solved}, where it is about something that fails
 * @param published the day it comes out, where its author says one; a message does on the day on which it is sent
 * @param outcome what readers have in the end, or can do then
 * @param person who an announcement is from, or whom a story is about
 * @param quote what that person says
 * @param action the one thing to do next
 * @param subject of the mail that it is sent as
 * @param related pages that go with this one
 */
public record VisibleMeta(
        List<Platform> platforms,
        String state,
        Optional<String> incident,
        Optional<LocalDate> published,
        Optional<String> outcome,
        Optional<Portrait> person,
        Optional<String> quote,
        Optional<Reference> action,
        Optional<String> subject,
        List<Reference> related) {
    /** That of a page whose author says nothing. */
    static final VisibleMeta NONE = new VisibleMeta(
            List.of(),
            "checked",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public VisibleMeta {
        platforms = List.copyOf(platforms);
        related = List.copyOf(related);
    }

    /**
     * A platform.
     *
     * @param id as in {@code audiences.yml}
     * @param name as readers know it
     */
    public record Platform(String id, String name) {}

    /**
     * A link that stands in front matter.
     *
     * @param language of the title
     * @param to where it leads
     * @param href the same, as an address that is seen from the page it stands on
     * @param type of the page it leads to, empty where that is none of this site's
     */
    public record Reference(String title, String language, Way to, String href, String type) implements Titled {
        /** The same link on another page. */
        public Reference on(String page) {
            return new Reference(title, language, to, to.href(page), type);
        }
    }
}
