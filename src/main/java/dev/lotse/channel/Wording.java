package dev.lotse.channel;

import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Piece;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page says through a medium, ready to be read outside its site: every link is absolute and has the campaign
 * mark, what could be unfolded is unfolded, what only works on the site is left out.
 *
 * @param body its text
 * @param own whether these are words that its author wrote for this medium
 * @param tree that all of it comes from
 */
public record Wording(Element body, boolean own, PageTree tree) {
    /**
     * What a page says.
     *
     * @param medium {@code mail}, {@code chat}
     */
    public static Wording of(VisiblePage page, String medium, Kit kit) {
        PageTree tree = PageTree.of(page.text(medium));
        Element whole = tree.body();
        Element words = words(whole, medium);
        boolean own = !words.text().isBlank();
        Element body = own ? words : whole;
        unfold(body);
        body.select("a[href]")
                .forEach(link -> kit.absolute(tree.way(link), page, medium)
                        .ifPresentOrElse(address -> link.attr("href", address), link::unwrap));
        return new Wording(body, own, tree);
    }

    /** The text of it, as one writes it where there is no formatting. */
    public String text() {
        return PlainText.of(body.childNodes());
    }

    /** The same with its links and its emphasis, as chats read Markdown. */
    public String markdown() {
        return PlainText.of(ChatMarkdown.of(body).childNodes());
    }

    /** What a picture of the text shows. */
    public Optional<Piece.Picture> picture(Element picture) {
        return tree.picture(picture);
    }

    private static Element words(Element body, String medium) {
        Elements words = body.select("div.words-" + medium);
        Element own = new Element("body");
        words.forEach(part -> own.appendChildren(part.childNodesCopy()));
        return own;
    }

    private static void unfold(Element body) {
        body.select("script, style, template, button, hr, .solution, .footnote-back, fieldset .several")
                .remove();
        body.select("input").remove();
        body.select("label").unwrap();
        body.select("legend:has(h3)").unwrap();
        body.select("summary, legend, .tab-title").forEach(Wording::name);
        body.select("details, fieldset").tagName("div");
    }

    /** What stands above a part becomes a line of its own. */
    private static void name(Element title) {
        Element words = new Element("strong");
        words.appendChildren(title.childNodesCopy());
        title.tagName("p").empty().appendChild(words);
    }
}
