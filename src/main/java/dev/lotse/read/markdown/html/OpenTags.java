package dev.lotse.read.markdown.html;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of a page that format words and that nobody closes: one in a line of text is to be closed before its
 * paragraph ends, one in a block of HTML anywhere behind it.
 */
public final class OpenTags {
    /** Other elements end by themselves, or are blocks that Markdown may stand in. */
    private static final Set<String> FORMATTING = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s+([^\\s\"'<>/=]+)(\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?");

    private final Set<Integer> left = new HashSet<>();
    private final Map<String, Deque<Tag>> waiting = new HashMap<>();

    /** A tag that waits for its end, which has to come in the same block if it stands in a line of text. */
    private record Tag(int offset, boolean inLine, Node block) {}

    /** Those of a document. */
    public OpenTags(Node document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof HtmlBlockBase || node instanceof HtmlInline) {
                tags(node);
            }
        }
        waiting.values().forEach(tags -> tags.forEach(this::leave));
    }

    /** Whether the tag at a place of the text is one. */
    public boolean isLeftOpen(int offset) {
        return left.contains(offset);
    }

    /** Whether what looks like a tag was hardly meant as one: it has words where values are expected. */
    public static boolean isText(Node tag) {
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
        for (HtmlToken tag : HtmlToken.of(node)) {
            if (FORMATTING.contains(tag.text())) {
                Deque<Tag> open = waiting.computeIfAbsent(tag.text(), name -> new ArrayDeque<>());
                if (tag.kind() == HtmlToken.Kind.START) {
                    open.push(new Tag(tag.offset(), inLine, block));
                } else if (tag.kind() == HtmlToken.Kind.END) {
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
        left.add(tag.offset);
    }
}
