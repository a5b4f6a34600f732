package dev.lotse.read.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.content.Part;
import dev.lotse.read.text.Attributes;
import java.util.Locale;
import java.util.Map;

/** Reads tables. */
final class Tables {
    private final Draft draft;
    private final Inlines inlines;

    Tables(Draft draft, Inlines inlines) {
        this.draft = draft;
        this.inlines = inlines;
    }

    void table(TableBlock table) {
        boolean rows = hasRows(table);
        draft.element("table", () -> {
            for (Node child : table.getChildren()) {
                if (child instanceof TableHead && child.hasChildren()) {
                    section(child, rows ? "thead" : "tbody");
                } else if (child instanceof TableBody && child.hasChildren()) {
                    section(child, "tbody");
                }
            }
        });
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
        draft.element(tag, () -> {
            for (Node child : section.getChildren()) {
                if (child instanceof TableRow row) {
                    row(row, section instanceof TableHead);
                }
            }
        });
    }

    private void row(TableRow row, boolean head) {
        Attributes attributes = Braces.attributes(row);
        if (head && attributes.condition().isPresent()) {
            draft.diagnostics()
                    .error(
                            "conditional-header",
                            draft.at(row),
                            "the header row of a table can't have a condition",
                            "put the whole table between \"::: for ...\" and \":::\"");
            return;
        }
        Map<String, String> own = Draft.attributes("", attributes.values());
        draft.guarded(
                attributes,
                row,
                Part.Place.ROW,
                "tbody",
                () -> draft.element("tr", own, () -> {
                    for (Node child : row.getChildren()) {
                        if (child instanceof TableCell cell) {
                            cell(cell);
                        }
                    }
                }));
    }

    private void cell(TableCell cell) {
        String align =
                cell.getAlignment() == null ? "" : cell.getAlignment().name().toLowerCase(Locale.ROOT);
        boolean aside = align.equals("right") || align.equals("center");
        draft.element(
                cell.isHeader() ? "th" : "td", aside ? Map.of("class", align) : Map.of(), () -> inlines.children(cell));
    }
}
