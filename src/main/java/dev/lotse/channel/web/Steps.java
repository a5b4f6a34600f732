package dev.lotse.channel.web;

import dev.lotse.channel.view.QuickView;
import dev.lotse.edition.PageContent;
import dev.lotse.edition.text.Box;
import dev.lotse.html.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Elements;

/**
 * What of a guide fits on one sheet: what one needs, and each step in short, below the headings it stands under.
 *
 * <p>Of a step that is its first paragraph: no pictures, nothing to unfold, and links are words.
 */
public record Steps(List<String> needs, List<QuickView.Part> parts) {
    /** What numbered lists and headings are in that are no steps, or none that everybody takes. */
    private static final String ELSEWHERE =
            "li, details, blockquote, td, .needs, .done, .quiz, .checklist, .alert, .cause, .takeaway, .footnotes";

    private static final Safelist WORDS = Safelist.none()
            .addTags("b", "br", "code", "em", "i", "kbd", "span", "strong", "sub", "sup")
            .addAttributes("span", "class", "lang");
    private static final Document.OutputSettings PLAIN = new Document.OutputSettings().prettyPrint(false);

    /**
     * Picks them out of the finished HTML of a guide; nothing where it has no steps. Where there are some, other numbered
     * lists count too: a sheet that leaves out how it begins would help nobody.
     */
    static Optional<Steps> of(PageContent guide) {
        if (!guide.facts().boxes().contains(Box.STEPS)) {
            return Optional.empty();
        }
        Element body = Tree.of(guide.body().text().html());
        List<QuickView.Part> parts = parts(body);
        Elements needs = body.select(".needs li");
        needs.removeIf(item -> item.parents().is("li, details"));
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Steps(list(needs), parts));
    }

    private static List<QuickView.Part> parts(Element body) {
        List<QuickView.Part> parts = new ArrayList<>();
        Outline outline = new Outline();
        for (Element element : body.select("h2, h3, h4, h5, h6, .tab-title, ol")) {
            if (element.parents().is(ELSEWHERE)) {
                continue;
            }
            if (element.is("ol")) {
                List<String> steps = list(element.children());
                if (!steps.isEmpty()) {
                    parts.add(new QuickView.Part(outline.news(), start(element), steps));
                }
            } else {
                outline.open(element);
            }
        }
        return List.copyOf(parts);
    }

    private static List<String> list(Elements items) {
        return items.stream().map(Steps::first).filter(text -> !text.isEmpty()).toList();
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    /** The first paragraph of an item, or what it begins with before anything that is a block. */
    private static String first(Element item) {
        StringBuilder html = new StringBuilder();
        for (Node node : item.childNodes()) {
            boolean block = node instanceof Element element && element.isBlock();
            if (!block) {
                html.append(node instanceof TextNode text ? text.outerHtml() : node.outerHtml());
            } else if (!words(html.toString()).isEmpty()) {
                break;
            } else if (node instanceof Element element && element.is("p:not(.audience)")) {
                html.append(element.html());
            }
        }
        return words(html.toString());
    }

    private static String words(String html) {
        return Jsoup.clean(html, "", WORDS, PLAIN).strip().replaceAll("\\s+", " ");
    }

    /** The headings that stand above a place in a page, and which of them are new since the last time one asked. */
    private static final class Outline {
        private static final int TAB = 7;

        private final List<Integer> levels = new ArrayList<>();
        private final List<QuickView.Heading> fresh = new ArrayList<>();

        void open(Element element) {
            int level = element.hasClass("tab-title") ? TAB : element.tagName().charAt(1) - '0';
            levels.removeIf(above -> above >= level);
            levels.add(level);
            int shown = Math.min(3, levels.size() + 1);
            fresh.removeIf(heading -> heading.level() >= shown);
            fresh.add(new QuickView.Heading(shown, element.text()));
        }

        List<QuickView.Heading> news() {
            List<QuickView.Heading> news = List.copyOf(fresh);
            fresh.clear();
            return news;
        }
    }
}
