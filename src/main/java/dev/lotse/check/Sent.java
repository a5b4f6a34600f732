package dev.lotse.check;

import dev.lotse.content.Page;
import dev.lotse.content.Type;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import dev.lotse.html.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A page that a department is sent.
 *
 * @param source what its author wrote
 * @param dispatches every time it goes to the department
 */
record Sent(VisiblePage page, Page source, List<Dispatch> dispatches) {
    private static final String MAIL = "mail";
    private static final String POSTER = "poster";

    Sent {
        dispatches = List.copyOf(dispatches);
    }

    /** The ways it goes. */
    Set<String> media() {
        return dispatches.stream().map(Dispatch::medium).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean goesByMail() {
        return media().contains(MAIL);
    }

    /** Whether it is read as a text somewhere; a poster isn't. */
    boolean isRead() {
        return media().stream().anyMatch(medium -> !medium.equals(POSTER));
    }

    /** Whether it is read as a text that is known to be the department's own. */
    boolean isText() {
        return isRead() && isOwn();
    }

    /** Whether nobody is named whom it is from, on any of the ways that it is read. */
    boolean isAnonymous() {
        return dispatches.stream()
                .filter(dispatch -> !dispatch.medium().equals(POSTER))
                .allMatch(dispatch -> dispatch.from().isEmpty());
    }

    /**
     * Whether the department's own text is known: a site that looks at other departments has theirs in its pages too, and
     * only words of its own for mail are its alone.
     */
    boolean isOwn() {
        return page.reach().isEmpty() || words().isPresent();
    }

    private Optional<Element> words() {
        return page.worded(MAIL)
                .filter(text -> goesByMail())
                .map(text -> Tree.of(text.html()))
                .flatMap(body -> Optional.ofNullable(body.selectFirst("div.words-mail")));
    }

    /** What is sent: the words for mail, where it has some and goes by mail, else its text. */
    private Element body() {
        return words().orElseGet(() -> Tree.of(page.text().html()));
    }

    /** How many words that is. */
    int length() {
        String text = body().text().strip();
        return (int) Stream.of(text.split("\\s+"))
                .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                .count();
    }

    /** Its sentences, a paragraph to a line, without headings, tables and what is to be typed. */
    String prose() {
        Element body = body();
        body.select("pre, table, h1, h2, h3, h4, h5, h6").remove();
        return body.select("p, li, dd").stream()
                .filter(block -> block.select("p, li").size() <= 1) // the block itself is among them
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /**
     * What it asks for: the action, and every link that stands alone in its paragraph, which is a button to the eye. A page
     * that is no announcement asks to be opened.
     */
    Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        if (source.meta().type() != Type.ANNOUNCEMENT) {
            calls.add("");
            return calls;
        }
        page.meta().action().map(VisibleMeta.Reference::href).ifPresent(calls::add);
        body().select("p > a[href]").stream()
                .filter(link -> link.parent() != null
                        && link.parent().text().strip().equals(link.text().strip()))
                .map(link -> link.attr("href"))
                .forEach(calls::add);
        return calls;
    }
}
