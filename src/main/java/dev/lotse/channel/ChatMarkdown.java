package dev.lotse.channel;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The Markdown that chats read, a small one: links, strong and emphasised words, lists. Every other mark that stands in a
 * text is one that its author wrote to be seen, and is escaped.
 */
public final class ChatMarkdown {
    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]~<]|&(?=#?\\w+;)");
    private static final Pattern FIRST = Pattern.compile("(?m)^([ \\t\\u00A0]*)(?:(\\d{1,9})([.)])|([-+#>=|]))");
    private static final Set<String> INSIDE = Set.of("a", "strong", "b", "em", "i");

    private ChatMarkdown() {}

    /** Plain text, so that it is read as it stands. */
    public static String escape(String text) {
        return first(inside(text));
    }

    private static String inside(String text) {
        return MARK.matcher(text).replaceAll("\\\\$0");
    }

    private static String first(String text) {
        return FIRST.matcher(text).replaceAll(found -> found.group(2) == null ? "$1\\\\$4" : "$1$2\\\\$3");
    }

    /** HTML whose text, taken from it, is Markdown. */
    static Element of(Element html) {
        Element marked = html.clone();
        NodeTraversor.traverse(new Escaping(), marked);
        marked.select("img")
                .forEach(picture -> picture.replaceWith(new TextNode(
                        picture.attr("alt").isBlank() ? "" : "\\[" + inside(picture.attr("alt")) + "\\]")));
        marked.select("strong, b").forEach(strong -> surround(strong, "**"));
        marked.select("em, i").forEach(emphasised -> surround(emphasised, "_"));
        marked.select("a[href]").forEach(link -> {
            surround(link, "");
            link.prependText("[")
                    .appendText("](" + address(link.attr("href")) + ")")
                    .unwrap();
        });
        return marked;
    }

    /** Marks at the words themselves, not at the blanks around them, where they would mean nothing. */
    private static void surround(Element element, String mark) {
        if (element.text().isBlank()) {
            return;
        }
        String text = element.wholeText();
        if (Character.isWhitespace(text.charAt(0))) {
            element.before(new TextNode(" "));
        }
        if (Character.isWhitespace(text.charAt(text.length() - 1))) {
            element.after(new TextNode(" "));
        }
        trim(element);
        element.prependText(mark).appendText(mark);
    }

    private static void trim(Element element) {
        if (element.firstChild() instanceof TextNode text) {
            text.text(text.getWholeText().stripLeading());
        }
        if (element.lastChild() instanceof TextNode text) {
            text.text(text.getWholeText().stripTrailing());
        }
    }

    private static String address(String href) {
        return href.replace("(", "%28")
                .replace(")", "%29")
                .replace(" ", "%20")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C");
    }

    /** Goes over text in the order in which it is read. */
    private static final class Escaping implements NodeVisitor {
        private boolean beginning = true;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String plain = text.getWholeText();
                boolean blank = plain.isBlank();
                String escaped = inside(plain);
                text.text(beginning && !blank || inCode(text) ? first(escaped) : escaped);
                beginning &= blank;
            } else if (breaks(node)) {
                beginning = true;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            beginning |= breaks(node);
        }

        private static boolean inCode(TextNode text) {
            Element around = text.parent();
            return around != null && around.closest("pre") != null;
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element
                    && !INSIDE.contains(element.normalName())
                    && (element.isBlock() || element.nameIs("br"));
        }
    }
}
