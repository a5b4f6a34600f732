package dev.lotse.edition;

import dev.lotse.edition.text.PageText;
import dev.lotse.edition.text.TextFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page as one department gets it: nothing in it is for anybody else.
 *
 * @param path of its source below the language's root, which its translations share
 * @param address below the language's folder, empty or ending in a slash
 * @param language of its text
 * @param type as in front matter
 * @param isList whether it stands for a folder and lists what is in it, and so is no piece of its type itself
 * @param title in lists and in the browser's tab
 * @param heading the one above its text
 * @param description one or two sentences, from front matter or its beginning
 * @param audiences the departments that get it, by name, where not all that the site sees do
 * @param owner the name of who answers for it
 * @param meta what else its front matter says
 * @param redirectFrom addresses that lead here, as their author wrote them
 * @param reach who can open it, where the site looks at other departments
 * @param content what it says
 */
public record VisiblePage(
        String path,
        String address,
        String language,
        String type,
        boolean isList,
        Optional<String> id,
        String title,
        String heading,
        String description,
        List<String> audiences,
        List<String> tags,
        List<String> synonyms,
        Optional<String> owner,
        Optional<LocalDate> reviewed,
        Optional<String> duration,
        VisibleMeta meta,
        List<String> redirectFrom,
        Optional<Reach> reach,
        PageContent content)
        implements Titled {
    /** What follows from its text, by the name under which it is asked for. */
    public static final String DESCRIPTION = "description";

    private static final String ARCHIVED = "archived";

    /** As its text does, the description changes with its first words, so who reads it is heard, too. */
    @Override
    public String description() {
        return content.derived(DESCRIPTION, own -> description);
    }

    /** What is known of its text. */
    public TextFacts facts() {
        return content.facts();
    }

    /** Its text. */
    public PageText text() {
        return content.body().text();
    }

    /** Its text as a medium has it. */
    public PageText text(String medium) {
        return worded(medium).orElseGet(this::text);
    }

    /** Its text as a medium has it, where the page has words of its own for that. */
    public Optional<PageText> worded(String medium) {
        return Optional.ofNullable(content.body().worded().get(medium));
    }

    /** Whether lists, the navigation and the search name it; what doesn't is still there for links that lead to it. */
    public boolean isListed() {
        return !meta.state().equals(ARCHIVED);
    }

    /** What it is about in short, where its text doesn't begin with that itself. */
    public Optional<String> lead() {
        String all = description();
        String start = all.replace(" \u2026", "");
        return Optional.of(all)
                .filter(words -> !start.isEmpty() && !facts().text().startsWith(start));
    }

    /** The same page, while somebody listens to what it is asked. */
    public VisiblePage heardBy(PageContent.Listener listener) {
        return with(description, content.heardBy(listener));
    }

    /** What is known of it beside what it says: that changes with its front matter alone. */
    public VisiblePage head() {
        return with("", content);
    }

    private VisiblePage with(String words, PageContent said) {
        return new VisiblePage(
                path,
                address,
                language,
                type,
                isList,
                id,
                title,
                heading,
                words,
                audiences,
                tags,
                synonyms,
                owner,
                reviewed,
                duration,
                meta,
                redirectFrom,
                reach,
                said);
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
                false,
                Optional.empty(),
                title,
                title,
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
                PageContent.of(TextFacts.NONE, () -> PageBody.none(address)));
    }
}
