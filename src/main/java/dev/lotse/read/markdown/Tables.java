package dev.lotse.read.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.content.Part;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.text.Attributes;
import java.util.Locale;

/** Writes tables. */
final class Tables {
    private final Draft draft;
    private final Inlines inlines;

    Tables(Draft draft, Inlines inlines) {
        this.draft = draft;
        this.inlines = inlines;
    }

    void table(TableBlock table) {
        draft.open("table");
        for (Node child : table.getChildren()) {
            if (child instanceof TableCaption) {
                draft.open("caption");
                inlines.children(child);
                draft.close("caption");
            }
        }
        boolean rows = hasRows(table);
        for (Node child : table.getChildren()) {
            if (child instanceof TableHead && child.hasChildren()) {
                section(child, rows ? "thead" : "tbody");
            } else if (child instanceof TableBody && child.hasChildren()) {
                section(child, "tbody");
            }
        }
        draft.close("table");
    }

    /** Whether there is anything below the head; a head alone is what there is to read, and no title of something. */
    private static boolean hasRows(TableBlock table) {
        for (Node child : table.getChildren()) {
            if (child instanceof TableBody && child.hasChildren()) {
                return true;
            }
        }
        return false;
    }

    private void section(Node section, String tag) {
        draft.open(tag);
        for (Node child : section.getChildren()) {
            if (child instanceof TableRow row) {
                row(row, section instanceof TableHead);
            }
        }
        draft.close(tag);
    }

    private void row(TableRow row, boolean head) {
        Attributes attributes =
                Inlines.braces(row).flatMap(Marks.Braces::attributes).orElse(Attributes.NONE);
        if (head && attributes.condition().isPresent()) {
            draft.diagnostics()
                    .error(
                            "conditional-header",
                            draft.at(row),
                            "the header row of a table can't have a condition",
                            "put the whole table between \"::: for ...\" and \":::\"");
            return;
        }
        draft.guarded(attributes, row, Part.Place.ROW, "tbody", () -> {
            draft.open("tr", attributes);
            for (Node child : row.getChildren()) {
                if (child instanceof TableCell cell) {
                    cell(cell);
                }
            }
            draft.close("tr");
        });
    }

    private void cell(TableCell cell) {
        String tag = cell.isHeader() ? "th" : "td";
        String align =
                cell.getAlignment() == null ? "" : cell.getAlignment().name().toLowerCase(Locale.ROOT);
        String span = cell.getSpan() > 1 ? String.valueOf(cell.getSpan()) : "";
        if (align.equals("right") || align.equals("center")) {
            draft.open(tag, "class", align);
        } else if (!span.isEmpty()) {
            draft.open(tag, "colspan", span);
        } else {
            draft.open(tag);
        }
        inlines.children(cell);
        draft.close(tag);
    }
}
