package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of a page that format words and that nobody closes: one in a line of text is to be closed before its
 * paragraph ends, one in a block of HTML anywhere behind it.
 */
final class OpenTags {
    /** Other elements end by themselves, or are blocks that Markdown may stand in. */
    private static final Set<String> FORMATTING = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");

    private static final Pattern TAG = Pattern.compile(
            "<!--(?s:.*?)-->" + "|<(/?)([a-zA-Z][a-zA-Z0-9-]*+)(?=[\\s/>])(?:\"[^\"]*+\"|'[^']*+'|[^'\">]++)*+>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s+([^\\s\"'<>/=]+)(\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?");

    private final NavigableMap<Integer, String> left = new TreeMap<>();
    private final Map<String, Deque<Tag>> waiting = new HashMap<>();

    /** A tag that waits for its end, which has to come in the same block if it stands in a line of text. */
    private record Tag(int offset, String name, boolean inLine, Node block) {}

    /** Those of a document. */
    OpenTags(Node document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof HtmlBlockBase || node instanceof HtmlInline) {
                tags(node);
            }
        }
        waiting.values().forEach(tags -> tags.forEach(this::leave));
    }

    /** The names of those in a range of the text, by their places. */
    NavigableMap<Integer, String> in(int start, int end) {
        return left.subMap(start, true, end, false);
    }

    boolean isLeftOpen(HtmlInline tag) {
        return left.containsKey(tag.getStartOffset());
    }

    /** Whether what looks like a tag was hardly meant as one: it has words where values are expected. */
    static boolean isText(HtmlInline tag) {
        Matcher attribute = ATTRIBUTE.matcher(tag.getChars());
        while (attribute.find()) {
            if (attribute.group(2) == null) {
                return true;
            }
        }
        return false;
    }

    private void tags(Node node) {
        boolean inLine = node instanceof HtmlInline;
        Node block = inLine ? node.getAncestorOfType(Block.class) : node;
        Matcher found = TAG.matcher(node.getChars());
        while (found.find()) {
            String name = found.group(2) == null ? "" : found.group(2).toLowerCase(Locale.ROOT);
            if (FORMATTING.contains(name)) {
                Deque<Tag> open = waiting.computeIfAbsent(name, n -> new ArrayDeque<>());
                if (found.group(1).isEmpty()) {
                    open.push(new Tag(node.getStartOffset() + found.start(), name, inLine, block));
                } else {
                    close(open, block);
                }
            }
        }
    }

    private void close(Deque<Tag> open, Node block) {
        while (!open.isEmpty() && open.peek().inLine && open.peek().block != block) {
            leave(open.pop());
        }
        open.poll();
    }

    private void leave(Tag tag) {
        left.put(tag.offset, tag.name);
    }
}
