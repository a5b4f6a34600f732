package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.text.Attributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The braces that belong to a node rather than to something in it: at the end of a heading, at the beginning of an item
 * or a table row.
 */
final class Braces {
    private Braces() {}

    /** Those of a node. */
    static Optional<Marks.Braces> of(Node node) {
        Node found = null;
        if (node instanceof Heading) {
            found = node.getLastChild();
        } else if (node instanceof ListItem && node.getFirstChild() instanceof Paragraph) {
            found = firstSolid(node.getFirstChild());
        } else if (node instanceof Paragraph && node.getParent() instanceof ListItem && node.getPrevious() == null) {
            found = firstSolid(node);
        } else if (node instanceof TableRow && node.getFirstChild() != null) {
            found = firstSolid(node.getFirstChild());
        } else if (node instanceof TableCell && node.getPrevious() == null && node.getParent() instanceof TableRow) {
            found = firstSolid(node);
        }
        return found instanceof Marks.Braces braces && braces.attributes().isPresent()
                ? Optional.of(braces)
                : Optional.empty();
    }

    /** What stands in those of a node. */
    static Attributes attributes(Node node) {
        return of(node).flatMap(Marks.Braces::attributes).orElse(Attributes.NONE);
    }

    /** The box that an item's text begins with. */
    static Optional<Marks.Box> box(ListItem item) {
        if (item.getFirstChild() instanceof Paragraph paragraph) {
            for (Node child : paragraph.getChildren()) {
                if (child instanceof Marks.Box box) {
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Node firstSolid(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null && (child instanceof Marks.Box || isBlank(child))) {
            child = child.getNext();
        }
        return child;
    }

    static boolean isBlank(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof Text && node.getChars().isBlank();
    }
}
