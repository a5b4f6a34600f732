package dev.lotse.channel.paper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * What a text says where there are no letters for it: an emoji is left out, for words never depend on it, and a letter of
 * a script that we have no type for becomes an empty box, which a reader sees.
 */
final class Letters {
    private static final String BOX = "\u25AF";

    private Letters() {}

    /** A copy in which every character can be printed, and drawings and links have their description where
     * a PDF looks for it. */
    static Document printable(Document html) {
        Document copy = html.clone();
        copy.nodeStream(TextNode.class).toList().forEach(text -> text.text(printable(text.getWholeText())));
        copy.select("svg[aria-label]").forEach(drawing -> drawing.attr("alt", drawing.attr("aria-label")));
        copy.select("a[href]:not([title])").forEach(link -> link.attr("title", link.text()));
        return copy;
    }

    /** A text of characters that can be printed. */
    static String printable(String text) {
        if (text.chars().allMatch(c -> c < 0x100)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean unseen = Character.getType(character) == Character.FORMAT && character != '\u00AD';
            if (character < ' ' || !unseen && Typefaces.have(character)) {
                printable.appendCodePoint(character);
            } else if (Character.isSpaceChar(character)) {
                printable.append(' ');
            } else if (Character.isLetterOrDigit(character)) {
                printable.append(BOX);
            }
        });
        return printable.toString();
    }
}
