package dev.lotse.edit.body;

import dev.lotse.audience.Viewer;
import dev.lotse.content.Part;
import dev.lotse.edition.Words;
import dev.lotse.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Writes lists: their items and numbers follow from what is left of them. */
final class ListWriter {
    private final Selection selection;
    private final SelectedText galley;
    private final Substance substance;
    private final Words words;
    private final AudienceLabels labels;
    private final PhraseWriter phrases;
    private int lastNumber;

    /** A writer of lists into a text; what is in their items is written by the selection. */
    ListWriter(Selection selection, SelectedText galley, Substance substance, Words words, PhraseWriter phrases) {
        this.selection = selection;
        this.galley = galley;
        this.substance = substance;
        this.words = words;
        this.labels = new AudienceLabels(words);
        this.phrases = phrases;
    }

    private record Visible(Part.Item item, Scope scope) {}

    void write(Part.Listing list, Scope scope) {
        List<Visible> items = new ArrayList<>();
        visible(list.parts(), scope, items);
        int start = list.continues() ? lastNumber + 1 : list.start();
        lastNumber = list.ordered() ? start - 1 : lastNumber;
        if (items.isEmpty()) {
            return;
        }
        boolean loose = false;
        for (int i = 0; i < items.size(); i++) {
            Part.Item item = items.get(i).item;
            loose |= item.blankAfter() && i + 1 < items.size();
            loose |= item.blankInside() && blocks(item, items.get(i).scope.seen()) > 1;
        }
        String tag = list.ordered() ? "ol" : "ul";
        galley.html("<" + tag + phrases.attributes(list.attributes(), scope));
        if (list.ordered() && start != 1) {
            galley.html(" start=\"" + start + "\"");
        }
        galley.html(">\n");
        for (Visible visible : items) {
            item(visible.item, visible.scope.tight(!loose));
            galley.html("\n");
        }
        galley.html("</" + tag + ">");
        galley.html("\n");
        galley.space();
        lastNumber = list.ordered() ? start + items.size() - 1 : lastNumber;
    }

    private void visible(List<Part> parts, Scope scope, List<Visible> items) {
        for (Part part : parts) {
            if (part instanceof Part.Item item) {
                if (substance.of(item, scope.seen())) {
                    items.add(new Visible(item, scope));
                }
            } else if (part instanceof Part.Guarded guarded) {
                List<Viewer> fewer = Selection.admitted(guarded.target(), scope.seen());
                String names = fewer.size() < scope.seen().size() && !fewer.isEmpty() ? labels.of(fewer, scope) : "";
                if (!fewer.isEmpty()) {
                    visible(guarded.parts(), scope.of(fewer).label(names), items);
                }
            }
        }
    }

    private long blocks(Part.Item item, List<Viewer> seen) {
        return item.parts().stream().filter(part -> substance.of(part, seen)).count();
    }

    void item(Part.Item item, Scope scope) {
        selection.open("li", item.attributes(), item.at(), scope);
        String label = scope.label().isEmpty() ? "" : "<span class=\"audience\">" + scope.label() + "</span> ";
        Scope inside = scope.label("");
        if (item.box() == Part.Box.NONE) {
            galley.html(label);
            selection.write(item.parts(), inside);
        } else {
            task(item, label, inside);
        }
        galley.html("</li>");
        galley.space();
    }

    /** A task: its first line is the name of its box; one that begins with something else has a name of ours. */
    private void task(Part.Item item, String label, Scope scope) {
        String box = "<input type=\"checkbox\" disabled" + (item.box() == Part.Box.TICKED ? " checked" : "");
        boolean first = true;
        for (Part part : item.parts()) {
            boolean named = first && substance.of(part, scope.seen());
            first &= !named;
            if (named && isLine(part)) {
                selection.write(part, scope.box(box + "> " + label));
                continue;
            }
            if (named) {
                String name = Html.escape(words.say(scope.language(), "task.done"));
                galley.html(box + " aria-label=\"" + name + "\"> " + label);
            }
            selection.write(part, scope);
        }
    }

    /** Whether a part is one line of text. */
    private boolean isLine(Part part) {
        if (part instanceof Part.Include include) {
            List<Part> body = selection.fragment(include.path()).body();
            return include.inline() && body.size() == 1 && isLine(body.get(0));
        }
        return part instanceof Part.Paragraph;
    }
}
