package dev.lotse.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as one department gets it: nothing in it is for anybody else.
 *
 * @param path of its source below the language's root, which its translations share
 * @param address below the language's folder, empty or ending in a slash
 * @param language of its text
 * @param type as in front matter
 * @param title in lists and in the browser's tab
 * @param heading the one above its text
 * @param description one or two sentences, from front matter or its beginning
 * @param text as a reader reads it, without its heading
 * @param audiences the departments that get it, by name, where not all that the site sees do
 * @param owner the name of who answers for it
 * @param meta what else its front matter says
 * @param redirectFrom addresses that lead here, as their author wrote them
 * @param reach who can open it, where the site looks at other departments
 * @param passages its text, heading by heading; the first is the top of the page
 * @param worded by medium, where the page has words of its own for one: its text as read there, these words in it in
 *     an element of the class {@code words-mail}, or the like
 */
public record VisiblePage(
        String path,
        String address,
        String language,
        String type,
        Optional<String> id,
        String title,
        String heading,
        String description,
        String html,
        List<TocEntry> toc,
        String text,
        List<String> audiences,
        List<String> tags,
        List<String> synonyms,
        Optional<String> owner,
        Optional<LocalDate> reviewed,
        Optional<String> duration,
        VisibleMeta meta,
        List<String> redirectFrom,
        Optional<Reach> reach,
        List<Passage> passages,
        Map<String, String> worded) {
    private static final String ARCHIVED = "archived";

    public VisiblePage {
        worded = Map.copyOf(worded);
    }

    /** Whether lists, the navigation and the search name it; what doesn't is still there for links that lead to it. */
    public boolean isListed() {
        return !meta.state().equals(ARCHIVED);
    }

    /** What it is about in short, where its text doesn't begin with that itself. */
    public Optional<String> lead() {
        String start = description.replace(" \u2026", "");
        return Optional.of(description).filter(all -> !start.isEmpty() && !text.startsWith(start));
    }

    /** The home page of a site whose author wrote none. */
    public static VisiblePage home(String language, String title) {
        return unwritten("", "page", language, title);
    }

    /** A page that nobody wrote. */
    public static VisiblePage unwritten(String address, String type, String language, String title) {
        return new VisiblePage(
                "",
                address,
                language,
                type,
                Optional.empty(),
                title,
                title,
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                VisibleMeta.NONE,
                List.of(),
                Optional.empty(),
                List.of(new Passage("", "", "")),
                Map.of());
    }

    /**
     * A line of a page's contents list.
     *
     * @param level of the heading, 2 or 3
     */
    public record TocEntry(int level, String id, String title) {}
}
