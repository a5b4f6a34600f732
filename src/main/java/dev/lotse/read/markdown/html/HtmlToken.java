package dev.lotse.read.markdown.html;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A tag, a comment or a text of an author's HTML; a tag that breaks off is read as a comment, which shows nothing.
 *
 * @param text what is shown of a text; the name of a tag, in small letters
 * @param closed whether a tag says itself that nothing is in its element
 * @param offset in the text of the page
 */
public record HtmlToken(Kind kind, String text, Map<String, String> attributes, boolean closed, int offset) {
    /** What it is. */
    public enum Kind {
        TEXT,
        START,
        END,
        COMMENT
    }

    private static final Pattern MARKUP = Pattern.compile("<!--(?:-?>|(?s:.*?)(?:--!?>|\\z))"
            + "|<[!?][^>]*+>?+|</[^a-zA-Z>][^>]*+>?+|</>"
            + "|<(/?)([a-zA-Z][^\\s/>]*+)((?:[^>=]++|=\\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)(>|\\z)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s/>][^\\s/>=]*+)(?:\\s*=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s>\"'][^\\s>]*+)?))?+");
    private static final Pattern CLOSED = Pattern.compile("(?<!=\\s?[^\\s\"'>]{1,200})/\\z");

    public HtmlToken {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The tokens of a node. */
    public static List<HtmlToken> of(Node node) {
        BasedSequence chars = chars(node);
        List<HtmlToken> tokens = new ArrayList<>();
        Matcher found = MARKUP.matcher(chars);
        int from = 0;
        while (found.find(from)) {
            text(chars, from, found.start(), tokens);
            int offset = Math.max(chars.getStartOffset(), chars.getIndexOffset(found.start()));
            from = found.end();
            String name = found.group(2) == null ? "" : found.group(2).toLowerCase(Locale.ROOT);
            if (name.isEmpty() || found.group(4).isEmpty() && !Allowed.goesWhole(name)) {
                tokens.add(new HtmlToken(Kind.COMMENT, "", Map.of(), false, offset));
                continue;
            }
            Kind kind = found.group(1).isEmpty() ? Kind.START : Kind.END;
            boolean closed = CLOSED.matcher(found.group(3)).find();
            tokens.add(new HtmlToken(kind, name, attributes(found.group(3)), closed, offset));
            if (kind == Kind.START && Allowed.goesWhole(name)) {
                from = whole(name, chars, from, tokens);
            }
        }
        text(chars, from, chars.length(), tokens);
        return tokens;
    }

    /** What a text with references to characters says. */
    public static String letters(String text) {
        return Parser.unescapeEntities(text, false);
    }

    /** The text of HTML without the marks of the quotes and items that it stands in. */
    public static BasedSequence chars(Node node) {
        return node instanceof HtmlBlockBase block && !block.getContentLines().isEmpty()
                ? block.getContentChars()
                : node.getChars();
    }

    /** Goes to the end of an element of which nothing is read, if it has one here. */
    private static int whole(String name, BasedSequence chars, int from, List<HtmlToken> tokens) {
        Matcher end = Pattern.compile("(?i)</" + Pattern.quote(name) + "(?=[\\s/>])[^>]*>")
                .matcher(chars);
        if (!end.find(from)) {
            return from;
        }
        tokens.add(new HtmlToken(Kind.END, name, Map.of(), false, chars.getIndexOffset(end.start())));
        return end.end();
    }

    private static void text(BasedSequence chars, int from, int to, List<HtmlToken> tokens) {
        if (to > from) {
            String text = letters(chars.subSequence(from, to).toString());
            tokens.add(new HtmlToken(Kind.TEXT, text, Map.of(), false, chars.getIndexOffset(from)));
        }
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(written);
        int from = 0;
        while (from < written.length() && attribute.find(from)) {
            from = attribute.end();
            int group = attribute.group(2) != null ? 2 : attribute.group(3) != null ? 3 : 4;
            String value = attribute.group(group) == null ? "" : attribute.group(group);
            attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), Parser.unescapeEntities(value, true));
        }
        return attributes;
    }
}
