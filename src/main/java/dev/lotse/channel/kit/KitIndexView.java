package dev.lotse.channel.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page that leads to everything in a kit, as its template sees it.
 *
 * @param today the day of the build
 * @param style the style sheet
 * @param groups what is sent, what is next first; none of them is empty
 * @param others what is handed over
 */
public record KitIndexView(
        String language,
        String title,
        String department,
        LocalDate today,
        String style,
        List<Group> groups,
        List<Link> others) {
    /**
     * Messages of a time.
     *
     * @param when {@code next}, {@code later}, {@code past} or {@code undated}
     */
    public record Group(String when, List<Message> messages) {}

    /**
     * Something that is sent once by one medium.
     *
     * @param id the same in every build, for links to it
     * @param from who sends it
     * @param files what is sent, in the order in which one looks for them
     * @param page the address of the page that it is about, where it is known
     */
    public record Message(
            String id,
            Optional<String> day,
            String medium,
            String title,
            Optional<String> subject,
            Optional<String> from,
            List<Link> files,
            Optional<String> page) {}

    /**
     * A way to a file.
     *
     * @param kind what it is, such as {@code eml}; empty where its name says it
     * @param href from this page
     */
    public record Link(String kind, String name, String href) {}
}
