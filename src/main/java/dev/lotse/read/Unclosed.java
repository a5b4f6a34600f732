package dev.lotse.read;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Code and comments without an end, which swallow all that follows them: an error where there is a condition or a
 * container in it, for it would be shown to all; else a warning, as CommonMark lets it stand.
 */
final class Unclosed {
    private static final Pattern COLONS = Pattern.compile("(?m)^[\\s>]*:::");

    private Unclosed() {}

    /** A block of code. */
    static void code(FencedCodeBlock code, Draft draft) {
        if (code.getClosingMarker().isEmpty()) {
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

    /** A comment. */
    static void comment(Node html, Draft draft) {
        BasedSequence text = html.getChars();
        int open = text.lastIndexOf("<!--");
        if (open >= 0 && text.indexOf("-->", open) < 0) {
            tell(html, text, "unclosed-comment", "this comment", "write --> where it ends", draft);
        }
    }

    private static void tell(Node at, BasedSequence swallowed, String rule, String what, String hint, Draft draft) {
        boolean guarded = COLONS.matcher(swallowed).find() || Attributes.condition(swallowed) >= 0;
        String message = what + " has no end, and swallows all that follows";
        if (guarded) {
            draft.diagnostics().error(rule, draft.at(at), message + ", a condition or a container too", hint);
        } else {
            draft.diagnostics().warning(rule, draft.at(at), message, hint);
        }
    }
}
