package dev.lotse.channel.web;

import dev.lotse.channel.Canonical;
import dev.lotse.channel.PageTree;
import dev.lotse.channel.PlainText;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a knowledge record says, as plain text.
 *
 * @param text all but the other two
 * @param cause why it happens, empty where the record doesn't say
 * @param internal what only the help desk is told; empty in sites that don't get internal parts
 */
record Answer(String text, String cause, String internal) {
    /**
     * The answer of a record.
     *
     * @param edition that it is a page of
     */
    static Answer of(VisiblePage page, Edition edition) {
        PageTree tree = PageTree.of(page.text());
        Element body = tree.body();
        body.select("a[href]")
                .forEach(link ->
                        Canonical.way(edition, tree.way(link)).ifPresent(address -> link.attr("href", address)));
        String internal = part(body, ".internal");
        String cause = part(body, ".cause");
        return new Answer(PlainText.of(body.childNodes()), cause, internal);
    }

    /** What readers are told: the answer, and why it happens. */
    String said() {
        return Stream.of(text, cause).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** Takes boxes out of a text, and says what stood in them below their names. */
    private static String part(Element body, String boxes) {
        Elements found = body.select(boxes);
        found.select("> .box-title, > .internal-label").remove();
        return found.remove().stream()
                .map(box -> PlainText.of(box.childNodes()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
