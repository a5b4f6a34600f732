package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.text.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a Markdown text as its readers see them: code, comments, addresses and what is read as attributes are
 * blank, every other character keeps its place.
 */
final class Prose {
    private final char[] text;
    private final List<Row> comments = new ArrayList<>();

    /** What a parsed text says. */
    Prose(String parsed, Node document) {
        this.text = parsed.toCharArray();
        blank(document);
    }

    /** Its lines, without their ends. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n' || text[i] == '\r') {
                if (i > from) {
                    rows.add(new Row(new String(text, from, i - from), from));
                }
                from = i + 1;
            }
        }
        return rows;
    }

    /** What stands in its comments, signs included. */
    List<Row> comments() {
        return List.copyOf(comments);
    }

    private void blank(Node node) {
        if (node instanceof HtmlCommentBlock || node instanceof HtmlInlineComment) {
            comments.add(new Row(node.getChars().toString(), node.getStartOffset()));
        }
        if (isSilent(node)) {
            blank(node.getChars());
            return;
        }
        if (node instanceof LinkNodeBase link) {
            blank(link.getUrl());
        }
        for (Node child : node.getChildren()) {
            blank(child);
        }
    }

    private static boolean isSilent(Node node) {
        return node instanceof Code
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlCommentBlock
                || node instanceof HtmlInlineComment
                || node instanceof AutoLink
                || node instanceof Marks.ColonLine
                || node instanceof Marks.SpanClose
                || node instanceof Marks.LearnPicture
                || node instanceof Marks.Braces braces && braces.attributes().isPresent();
    }

    private void blank(BasedSequence part) {
        for (int i = part.getStartOffset(); i < part.getEndOffset(); i++) {
            if (text[i] != '\n' && text[i] != '\r') {
                text[i] = ' ';
            }
        }
    }
}
