package dev.lotse.channel.search;

import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of a part: a script that adds an object to those in {@code lotseSearch.parts}, under the part's name. It has
 *
 * <ul>
 *   <li>{@code pages}: of each its address, its title, its type, the ids of its platforms, its language where that is
 *       not the site's, who gets it where not all do, and its passages: id, heading and text of each in turn;
 *   <li>{@code words} and {@code places}: see {@link Register}. Passages are numbered from the first of the first page to
 *       the last of the last one.
 * </ul>
 */
final class PartScript {
    private final SearchPart part;
    private final String language;
    private final Room room;
    private final Script script = new Script();

    /**
     * The file of a part.
     *
     * @param language of the site
     */
    PartScript(SearchPart part, String language, Room room) {
        this.part = part;
        this.language = language;
        this.room = room;
    }

    String text(Register.Texts index) {
        return script.add("// A part of what can be searched for here, made by Lotse for finder.js.\n")
                .add("lotseSearch.parts[")
                .quote(part.name())
                .add("] = {\n\"pages\": ")
                .list(part.pages(), this::page)
                .add(",\n\"words\": ")
                .quote(index.words())
                .add(",\n\"places\": ")
                .quote(index.places())
                .add("\n};\n")
                .text();
    }

    private void page(VisiblePage page) {
        List<String> passages = new ArrayList<>();
        for (Passage passage : page.facts().passages()) {
            String lead = passages.isEmpty() ? Search.lead(page) + " " : "";
            passages.addAll(List.of(passage.id(), passage.heading(), room.cut((lead + passage.text()).strip())));
        }
        script.add("\n[")
                .quote(page.address())
                .add(",")
                .quote(page.title())
                .add(",")
                .quote(page.type())
                .add(",")
                .quote(page.meta().platforms().stream()
                        .map(VisibleMeta.Platform::id)
                        .toList())
                .add(",")
                .quote(page.language().equals(language) ? "" : page.language())
                .add(",")
                .quote(String.join(", ", page.audiences()))
                .add(",")
                .quote(passages)
                .add("]");
    }
}
