package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.read.text.Attributes;
import dev.lotse.read.text.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code, comments and {@code <details>} without an end, which swallow all that follows them: an error where there is a
 * condition or a block of ours in it, for it would be shown to all; else a warning, as CommonMark lets it stand.
 */
final class Unclosed {
    private static final Pattern COLONS = Pattern.compile("(?m)^[\\s>]*:::");
    private static final Pattern DETAILS = Pattern.compile("<(/?)details\\b", Pattern.CASE_INSENSITIVE);

    private final Draft draft;
    private final List<FencedCodeBlock> closed = new ArrayList<>();
    private boolean open;

    Unclosed(Draft draft) {
        this.draft = draft;
    }

    /** Tells what a page has. */
    void check(Node document, Prose prose) {
        walk(document);
        if (open) {
            closed.forEach(this::suspect);
        }
        details(prose);
    }

    private void walk(Node node) {
        for (Node child : node.getChildren()) {
            if (child instanceof FencedCodeBlock code) {
                code(code);
            } else if (child instanceof HtmlBlockBase) {
                comment(child);
            }
            walk(child);
        }
    }

    private void code(FencedCodeBlock code) {
        if (!code.getClosingMarker().isEmpty()) {
            closed.add(code);
            return;
        }
        open = true;
        String hint = "write " + code.getOpeningMarker() + " alone on a line where it ends";
        swallows("unclosed-code", "this code", hint, code.getStartOffset(), code.getContentChars());
    }

    /** Where one end is missing, each fence may be the wrong one: code with conditions in it may be none. */
    private void suspect(FencedCodeBlock code) {
        if (isGuarded(code.getContentChars())) {
            draft.diagnostics()
                    .error(
                            "unclosed-code",
                            draft.at(code),
                            "code on this page has no end, so it isn't certain that this is code, with a condition or a block in it",
                            "give each block of code its end");
        }
    }

    private void comment(Node html) {
        CharSequence text = html.getChars();
        int last = html.getChars().lastIndexOf("<!--");
        if (last >= 0 && html.getChars().indexOf("-->", last) < 0) {
            swallows("unclosed-comment", "this comment", "write --> where it ends", html.getStartOffset(), text);
        }
    }

    private void swallows(String rule, String what, String hint, int at, CharSequence text) {
        String message = what + " has no end, and swallows all that follows";
        if (isGuarded(text)) {
            draft.diagnostics().error(rule, draft.at(at), message + ", a condition or a block too", hint);
        } else {
            draft.diagnostics().warning(rule, draft.at(at), message, hint);
        }
    }

    private void details(Prose prose) {
        Deque<Integer> left = new ArrayDeque<>();
        for (Row row : prose.rows()) {
            Matcher tag = DETAILS.matcher(row.text());
            while (tag.find()) {
                if (tag.group(1).isEmpty()) {
                    left.push(row.offset() + tag.start());
                } else {
                    left.poll();
                }
            }
        }
        if (!left.isEmpty()) {
            folds(left.getLast());
        }
    }

    /** Of several, the first holds the others. */
    private void folds(int at) {
        String message = "<details> has no end, and folds away all that follows";
        String hint = "write </details> where it ends, or use ::: details and :::";
        if (isGuarded(draft.tokens().text().substring(at))) {
            draft.diagnostics().error("broken-html", draft.at(at), message + ", a condition or a block too", hint);
        } else {
            draft.diagnostics().warning("html-left-open", draft.at(at), message, hint);
        }
    }

    private static boolean isGuarded(CharSequence text) {
        return COLONS.matcher(text).find() || Attributes.condition(text) >= 0;
    }

    /** A text with blanks for its comments, of equal length; one without an end reaches to that of the text. */
    static String withoutComments(String text) {
        StringBuilder blanked = new StringBuilder(text);
        int open = text.indexOf("<!--");
        while (open >= 0) {
            int close = text.indexOf("-->", open);
            int end = close < 0 ? text.length() : close + 3;
            for (int i = open; i < end; i++) {
                if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    blanked.setCharAt(i, ' ');
                }
            }
            open = text.indexOf("<!--", end);
        }
        return blanked.toString();
    }
}
