package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.read.markdown.syntax.Marks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Directives of Microsoft Learn, and where they stand. */
final class Directives {
    private Directives() {}

    /** Whether a node is the mark at the beginning of a quote that says what the quote is. */
    static boolean isQuoteMark(Node node) {
        return node instanceof Marks.Directive directive
                && directive.getParent() instanceof Paragraph paragraph
                && paragraph.getParent() instanceof BlockQuote
                && directive.getPrevious() == null
                && paragraph.getPrevious() == null
                && directive.name().matches("NOTE|TIP|IMPORTANT|WARNING|CAUTION|DIV");
    }

    /** The directive that a paragraph consists of. */
    static Optional<Marks.Directive> only(@Nullable Node paragraph) {
        Optional<Marks.Directive> found = Optional.empty();
        if (paragraph == null) {
            return found;
        }
        for (Node child : paragraph.getChildren()) {
            if (child instanceof Marks.Directive directive && found.isEmpty()) {
                found = Optional.of(directive);
            } else if (!child.getChars().isBlank() && !(child instanceof Marks.Box)) {
                return Optional.empty();
            }
        }
        return found;
    }

    /** The directive that a quote begins with. */
    static Optional<Marks.Directive> first(Node quote) {
        return quote.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof Marks.Directive directive
                ? Optional.of(directive)
                : Optional.empty();
    }
}
