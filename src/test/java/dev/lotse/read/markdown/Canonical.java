package dev.lotse.read.markdown;

import dev.lotse.read.markdown.html.Allowed;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML in a form in which what differs looks different to a reader: a line for each element and each run of text. */
final class Canonical {
    private static final Set<String> SHOWN =
            Set.of("href", "src", "alt", "title", "start", "checked", "class", "align", "colspan");

    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    private Canonical() {}

    /** The form of HTML, of which only what is allowed is seen. */
    static String of(String html) {
        Canonical canonical = new Canonical();
        canonical.nodes(Jsoup.parseBodyFragment(html).body().childNodes(), "");
        canonical.flush("", true);
        return canonical.lines.toString();
    }

    private void nodes(List<Node> nodes, String indent) {
        for (Node node : nodes) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                element(element, indent);
            }
        }
    }

    private void element(Element element, String indent) {
        String tag = element.normalName();
        if (Allowed.goesWhole(tag)) {
            return;
        }
        if (!tag.equals("input") && !Allowed.element(tag) || tag.equals("div") && element.hasClass("table")) {
            nodes(element.childNodes(), indent);
            return;
        }
        boolean block = Allowed.isBlock(tag);
        flush(indent, block);
        lines.append(indent).append('<').append(tag);
        SHOWN.forEach(name -> attribute(element, tag, name));
        lines.append(">\n");
        if (tag.equals("pre")) {
            lines.append(element.wholeText().stripTrailing().replace(' ', '\u00b7'))
                    .append('\n');
            return;
        }
        nodes(element.childNodes(), indent + "  ");
        flush(indent + "  ", block);
        lines.append(Allowed.isVoid(tag) ? "" : indent + "</" + tag + ">\n");
    }

    private void attribute(Element element, String tag, String name) {
        Attribute attribute = element.attribute(name);
        boolean classes = name.equals("class") && !tag.equals("code") && !tag.matches("t[hd]");
        if (attribute == null
                || classes
                || name.equals("alt") && attribute.getValue().isEmpty()
                || !name.equals("checked") && !shown(tag, name)) {
            return;
        }
        String value = attribute.getValue();
        if (name.equals("align")) {
            lines.append(value.equals("left") ? "" : " class=" + value);
            return;
        }
        lines.append(' ').append(name).append('=').append(name.matches("href|src") ? address(value) : value);
    }

    private static boolean shown(String tag, String name) {
        return name.equals("align") || Allowed.attribute(tag, name) || name.matches("href|src");
    }

    private static String address(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** Writes the text that was gathered; at the edge of a block white space is nothing. */
    private void flush(String indent, boolean atBlock) {
        String words = text.toString().replaceAll("[ \\n\\t\\r\\f]+", " ");
        text.setLength(0);
        boolean first = lines.length() == 0 || lines.toString().matches("(?s).*</?(?:" + blocks() + ")[^\\n]*>\\n");
        words = first ? words.stripLeading() : words;
        words = atBlock ? words.stripTrailing() : words;
        if (!words.isEmpty()) {
            lines.append(indent).append('"').append(words).append("\"\n");
        }
    }

    private static String blocks() {
        return "p|h[1-6]|ul|ol|li|blockquote|pre|div|table|thead|tbody|tr|t[hd]|hr|br|d[ltd]|details|summary";
    }
}
