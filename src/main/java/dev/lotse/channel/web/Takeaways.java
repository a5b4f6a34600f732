package dev.lotse.channel.web;

import dev.lotse.channel.view.TrainingView;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.PageText;
import dev.lotse.html.Tree;
import java.util.List;
import org.jsoup.nodes.Element;

/** What a page's text says is to be taken along. */
final class Takeaways {
    private Takeaways() {}

    /**
     * The boxes of a page, as another page shows them.
     *
     * @param to the address of the other one
     */
    static List<TrainingView.Note> of(PageText page, String to) {
        return Tree.of(page.seenFrom(to).html()).select("div.takeaway").stream()
                .filter(box -> !box.parents().is(".takeaway"))
                .map(box -> note(box, Addresses.way(to, page.address())))
                .toList();
    }

    private static TrainingView.Note note(Element box, String page) {
        Element title = box.selectFirst("> .box-title");
        String words = title == null ? "" : title.text();
        if (title != null) {
            title.remove();
        }
        box.select("[id]").removeAttr("id");
        box.select("a[href^=#]").forEach(link -> link.attr("href", page + link.attr("href")));
        return new TrainingView.Note(words, box.html());
    }
}
