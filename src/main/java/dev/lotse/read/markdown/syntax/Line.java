package dev.lotse.read.markdown.syntax;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.html.Html;
import dev.lotse.read.text.ControlCharacters;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A line of a settings file that may hold links and emphasis; all else in it is text, HTML too. */
public final class Line {
    private static final Parser PARSER = Parser.builder().build();
    /** What is the same from every page; two slashes would name a server. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^/\\\\?#\\s]\\S*|mailto:\\S+|/(?![/\\\\])[^\\s\\\\]*", Pattern.CASE_INSENSITIVE);

    private final StringBuilder html = new StringBuilder();
    private final Consumer<String> refused;

    private Line(Consumer<String> refused) {
        this.refused = refused;
    }

    /**
     * The line as HTML.
     *
     * @param refused is told the addresses that a link here can't have; such a link becomes text
     */
    public static String html(String text, Consumer<String> refused) {
        Node first = PARSER.parse(text.strip()).getFirstChild();
        if (!(first instanceof Paragraph) || first.getNext() != null) {
            return Html.escape(text);
        }
        Line line = new Line(refused);
        line.children(first);
        return ControlCharacters.without(line.html.toString());
    }

    private void children(Node node) {
        node.getChildren().forEach(this::write);
    }

    private void write(Node node) {
        if (node instanceof Text) {
            html.append(Html.escape(node.getChars().unescape()));
        } else if (node instanceof SoftLineBreak) {
            html.append(' ');
        } else if (node instanceof Emphasis) {
            in("em", "", node);
        } else if (node instanceof StrongEmphasis) {
            in("strong", "", node);
        } else if (node instanceof Link link) {
            link(link);
        } else {
            html.append(Html.escape(node.getChars().toString()));
        }
    }

    private void link(Link link) {
        String address = link.getUrl().unescape();
        if (!ADDRESS.matcher(address).matches()) {
            refused.accept(address);
            children(link);
            return;
        }
        String rel = address.regionMatches(true, 0, "http", 0, 4) ? " rel=\"external noreferrer\"" : "";
        in("a", " href=\"" + Html.escape(address) + "\"" + rel, link);
    }

    private void in(String tag, String attributes, Node node) {
        html.append('<').append(tag).append(attributes).append('>');
        children(node);
        html.append("</").append(tag).append('>');
    }
}
