package dev.lotse.channel;

import dev.lotse.edition.text.PageText;
import dev.lotse.edition.text.Piece;
import dev.lotse.edition.text.Way;
import dev.lotse.html.Tree;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The text of a page as a tree, which each form of the page changes as it needs it. Its links and pictures stand as the
 * web site has them, and are asked here what they lead to.
 */
public final class PageTree {
    private final Element body;
    private final Map<String, Way> ways;
    private final Map<String, Piece.Picture> pictures;

    private PageTree(Element body, PageText text) {
        this.body = body;
        this.ways = text.ways();
        this.pictures = text.pictures();
    }

    /** A tree of a text; each call makes one of its own. */
    public static PageTree of(PageText text) {
        return new PageTree(Tree.of(text.html()), text);
    }

    public Element body() {
        return body;
    }

    /** Where a link leads. */
    public Way way(Element link) {
        String href = link.attr("href");
        return Optional.ofNullable(ways.get(href))
                .orElseGet(() -> href.startsWith("#") ? new Way.Here(href.substring(1)) : new Way.Elsewhere(href));
    }

    /** What a picture shows; nothing where that is no file of the edition. */
    public Optional<Piece.Picture> picture(Element picture) {
        return Optional.ofNullable(pictures.get(picture.attr("src")));
    }
}
