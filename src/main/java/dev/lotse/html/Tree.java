package dev.lotse.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML as a tree, for forms that take it apart. */
public final class Tree {
    private Tree() {}

    /** The body that HTML makes, which prints again as it was. */
    public static Element of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }
}
