package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Where empty lines stand in and behind an item of a list.
 *
 * @param inside whether one stands between its blocks
 * @param after whether one stands between it and the next item
 */
record Blanks(boolean inside, boolean after) {
    static Blanks of(ListItem item, String text) {
        boolean inside = false;
        Node before = null;
        for (Node child : item.getChildren()) {
            inside |= before != null && isBetween(before, child, text);
            before = child;
        }
        Node next = item.getNext();
        boolean after = next != null && (isBetween(item, next, text) || inside && definesLabel(item));
        return new Blanks(inside, after);
    }

    /** Whether an item defines the label of a link, which counts for the blank lines around it and isn't seen. */
    private static boolean definesLabel(ListItem item) {
        for (Node child : item.getChildren()) {
            if (child instanceof Reference) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(Node before, Node after, String text) {
        int depth = quotesAround(before);
        int marks = 0;
        boolean whole = false;
        for (int i = after.getStartOffset() - 1; i >= before.getStartOffset(); i--) {
            char c = text.charAt(i);
            if (c == '\n' && whole) {
                return marks <= depth;
            } else if (c == '\n') {
                whole = true;
                marks = 0;
            } else if (c == '>') {
                marks++;
            } else if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return false;
    }

    private static int quotesAround(Node node) {
        int depth = 0;
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            depth += around instanceof BlockQuote ? 1 : 0;
        }
        return depth;
    }
}
