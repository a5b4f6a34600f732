package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.read.markdown.html.Allowed;
import dev.lotse.read.markdown.html.Elements;
import dev.lotse.read.markdown.html.HtmlToken;
import dev.lotse.read.markdown.html.Nesting;
import dev.lotse.read.markdown.html.OpenTags;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads authors' own HTML: each tag by itself opens or closes an element, wherever the other one of its pair stands. */
final class RawHtml {
    /** Tags that say nothing in the middle of a document. */
    private static final Set<String> OF_DOCUMENT = Set.of("html", "head", "body");

    private final Draft draft;
    private final OpenTags openTags;

    RawHtml(Draft draft, Node document) {
        this.draft = draft;
        this.openTags = new OpenTags(document);
    }

    /** Reads a block of HTML; a tag that words are formatted with and nobody closes ends with it. */
    void block(Node node) {
        Deque<String> left = new ArrayDeque<>();
        read(node, left);
        left.forEach(draft.elements()::end);
    }

    /** Reads a tag in a line; the element that nobody closes is left to be closed where its paragraph ends. */
    void inline(Node node, Deque<String> left) {
        if (!isText(node)) {
            read(node, left);
        }
    }

    private void read(Node node, Deque<String> left) {
        boolean preformatted = false;
        for (HtmlToken token : HtmlToken.of(node)) {
            switch (token.kind()) {
                case TEXT -> draft.text(preformatted ? token.text().replaceFirst("\\A\\R", "") : token.text());
                case COMMENT -> draft.elements().comment();
                case END -> end(token);
                case START -> start(node, token, left);
            }
            preformatted = token.kind() == HtmlToken.Kind.START && token.text().equals("pre");
        }
    }

    private void start(Node node, HtmlToken tag, Deque<String> left) {
        if (OF_DOCUMENT.contains(tag.text())) {
            return;
        }
        String name = tag.text().equals("image") ? "img" : tag.text();
        if (Allowed.goesWhole(name) && !isClosed(node, tag)) {
            draft.diagnostics()
                    .error(
                            "broken-html",
                            draft.at(tag.offset()),
                            "<" + name + "> is never closed",
                            "write &lt;" + name + "&gt; if you mean the text");
        }
        Elements.Open open = draft.open(name, tag.attributes(), tag.offset());
        boolean leftOpen = openTags.isLeftOpen(tag.offset());
        boolean inLine = node instanceof HtmlInline;
        if (leftOpen) {
            sayLeftOpen(tag, inLine ? "its paragraph" : "this block");
        }
        boolean anchor =
                leftOpen && inLine && name.equals("a") && !tag.attributes().containsKey("href");
        if (Nesting.isVoid(name) || tag.closed() || anchor) {
            draft.elements().close(open);
        } else if (leftOpen) {
            left.push(name);
        }
    }

    private void end(HtmlToken tag) {
        if (tag.text().equals("br")) {
            draft.elements().close(draft.open("br", tag.attributes(), tag.offset()));
        } else {
            draft.elements().end(tag.text());
        }
    }

    /** Shows as text what looks like a tag and is none, and says so. */
    private boolean isText(Node node) {
        for (HtmlToken tag : HtmlToken.of(node)) {
            if (openTags.isLeftOpen(tag.offset()) && OpenTags.isText(node)) {
                draft.diagnostics()
                        .warning(
                                "html-left-open",
                                draft.at(node),
                                node.getChars() + " looks like HTML and shows as text",
                                "write &lt; for <, or put it in backticks");
                draft.text(draft.tokens().raw(node.getChars().toString()));
                return true;
            }
            boolean start = tag.kind() == HtmlToken.Kind.START;
            if (start && Allowed.goesWhole(tag.text()) && !isClosed(node, tag)) {
                draft.diagnostics()
                        .warning(
                                "html-not-allowed",
                                draft.at(node),
                                "<" + tag.text() + "> is never closed and shows as text",
                                "put it in backticks if that is what you mean");
                draft.text(node.getChars().toString());
                return true;
            }
        }
        return false;
    }

    private static boolean isClosed(Node node, HtmlToken tag) {
        Pattern end = Pattern.compile("</" + Pattern.quote(tag.text()) + "\\b", Pattern.CASE_INSENSITIVE);
        if (node instanceof HtmlInline) {
            for (Node next = node.getNext(); next != null; next = next.getNext()) {
                if (next instanceof HtmlInline && end.matcher(next.getChars()).lookingAt()) {
                    return true;
                }
            }
        }
        return end.matcher(node.getChars()).find(Math.max(0, tag.offset() - node.getStartOffset()));
    }

    private void sayLeftOpen(HtmlToken tag, String end) {
        draft.diagnostics()
                .warning(
                        "html-left-open",
                        draft.at(tag.offset()),
                        "<" + tag.text() + "> is not closed, so it ends with " + end,
                        "write </" + tag.text() + "> where it ends, or &lt;" + tag.text()
                                + "&gt; if you mean the text");
    }
}
