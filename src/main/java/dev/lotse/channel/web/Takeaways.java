package dev.lotse.channel.web;

import dev.lotse.channel.view.TrainingView;
import dev.lotse.edition.Addresses;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's text says is to be taken along. */
final class Takeaways {
    private Takeaways() {}

    /**
     * The boxes of a page, as another page shows them.
     *
     * @param html of the page
     * @param from its address
     * @param to the address of the other one
     */
    static List<TrainingView.Note> of(String html, String from, String to) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.select("div.takeaway").stream()
                .filter(box -> !box.parents().is(".takeaway"))
                .map(box -> note(box, from, to))
                .toList();
    }

    private static TrainingView.Note note(Element box, String from, String to) {
        Element title = box.selectFirst("> .box-title");
        String words = title == null ? "" : title.text();
        if (title != null) {
            title.remove();
        }
        box.select("[id]").removeAttr("id");
        for (String name : List.of("href", "src")) {
            box.select("[" + name + "]").forEach(element -> element.attr(name, way(element.attr(name), from, to)));
        }
        box.select("[srcset]")
                .forEach(element -> element.attr(
                        "srcset",
                        Arrays.stream(element.attr("srcset").split(",\\s*"))
                                .map(one -> way(one, from, to))
                                .collect(Collectors.joining(", "))));
        return new TrainingView.Note(words, box.html());
    }

    /** A way from one page, as it has to be from another. */
    private static String way(String href, String from, String to) {
        if (Addresses.isElsewhere(href) || href.startsWith("data:")) {
            return href;
        }
        String page = Addresses.way(to, from);
        return href.startsWith("#") ? page + href : page.substring(0, page.lastIndexOf('/') + 1) + href;
    }
}
