package dev.lotse.read.markdown.syntax;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Optional;

/** Finds what a label stands for: labels that differ in case are one, {@code ß} and {@code SS} too. */
public final class References {
    private References() {}

    /** The definition of the label that a link or picture has. */
    public static Optional<Reference> of(RefNode node) {
        Reference found = node.getReferenceNode(node.getDocument());
        return found != null
                ? Optional.of(found)
                : of(node.getDocument(), node.getReference().toString());
    }

    /** The definition of a label. */
    public static Optional<Reference> of(Document document, String label) {
        var defined = Parser.REFERENCES.get(document);
        Reference found = defined.get(defined.normalizeKey(label));
        String wanted = Labels.normal(label);
        if (found != null || !wanted.contains("ss")) {
            return Optional.ofNullable(found);
        }
        return defined.values().stream()
                .filter(reference ->
                        Labels.normal(reference.getReference().toString()).equals(wanted))
                .findFirst();
    }
}
