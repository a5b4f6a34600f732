package dev.lotse.read;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code and comments without an end, which swallow all that follows them: an error where there is a condition or a
 * container in it, for it would be shown to all; else a warning, as CommonMark lets it stand.
 */
final class Unclosed {
    private static final Pattern COLONS = Pattern.compile("(?m)^[\\s>]*:::");

    private static final Pattern DETAILS = Pattern.compile("<(/?)details\\b", Pattern.CASE_INSENSITIVE);

    private Unclosed() {}

    /** A block of code. */
    static void code(FencedCodeBlock code, Draft draft) {
        if (code.getClosingMarker().isEmpty()) {
            suspect(code.getDocument(), draft);
            String signs = code.getOpeningMarker().toString();
            tell(
                    code,
                    code.getContentChars(),
                    "unclosed-code",
                    "this code",
                    "write " + signs + " alone on a line where it ends",
                    draft);
        }
    }

    /** Where one end is missing, each fence may be the wrong one: code with conditions in it may be none. */
    private static void suspect(Node node, Draft draft) {
        for (Node child : node.getChildren()) {
            if (child instanceof FencedCodeBlock code
                    && !code.getClosingMarker().isEmpty()
                    && isGuarded(code.getContentChars())) {
                draft.diagnostics()
                        .error(
                                "unclosed-code",
                                draft.at(code),
                                "further down code has no end, so it isn't certain that this is code, with a condition or a container in it",
                                "give each block of code its end");
            }
            suspect(child, draft);
        }
    }

    /** A text with blanks for its comments, of equal length; one without an end reaches to that of the text. */
    static String withoutComments(String text) {
        StringBuilder left = new StringBuilder(text);
        for (int open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", open + 4)) {
            int close = text.indexOf("-->", open);
            for (int i = open; i < (close < 0 ? text.length() : close + 3); i++) {
                if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    left.setCharAt(i, ' ');
                }
            }
        }
        return left.toString();
    }

    /** A comment. */
    static void comment(Node html, Draft draft) {
        BasedSequence text = html.getChars();
        int open = text.lastIndexOf("<!--");
        if (open >= 0 && text.indexOf("-->", open) < 0) {
            tell(html, text, "unclosed-comment", "this comment", "write --> where it ends", draft);
        }
    }

    /** {@code <details>} that has no end: all behind it is folded away with it. */
    static void details(Prose prose, Draft draft) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Prose.Row row : prose.rows()) {
            Matcher tag = DETAILS.matcher(row.text());
            while (tag.find()) {
                if (tag.group(1).isEmpty()) {
                    open.push(row.offset() + tag.start());
                } else {
                    open.poll();
                }
            }
        }
        for (int at : open) {
            boolean guarded = isGuarded(draft.tokens().text().substring(at));
            String message = "<details> has no end, and folds away all that follows";
            String hint = "write </details> where it ends, or use ::: details and :::";
            if (guarded) {
                String all = message + ", a condition or a container too";
                draft.diagnostics().error("broken-html", draft.at(at), all, hint);
            } else {
                draft.diagnostics().warning("html-left-open", draft.at(at), message, hint);
            }
        }
    }

    private static boolean isGuarded(CharSequence text) {
        return COLONS.matcher(text).find() || Attributes.condition(text) >= 0;
    }

    private static void tell(Node at, BasedSequence swallowed, String rule, String what, String hint, Draft draft) {
        boolean guarded = isGuarded(swallowed);
        String message = what + " has no end, and swallows all that follows";
        if (guarded) {
            draft.diagnostics().error(rule, draft.at(at), message + ", a condition or a block too", hint);
        } else {
            draft.diagnostics().warning(rule, draft.at(at), message, hint);
        }
    }
}
