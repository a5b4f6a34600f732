package dev.lotse.channel.paper;

import dev.lotse.edition.VisiblePage;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a poster says: the words that a page has for it, or else its title and what it is about in short.
 *
 * @param headline above all
 * @param sentence below it, in large letters; may be empty
 * @param rest as HTML, in small letters; may be empty
 */
record PosterWords(String headline, String sentence, String rest) {
    static PosterWords of(VisiblePage page) {
        Optional<Element> own = Optional.ofNullable(page.worded().get("poster"))
                .map(html -> Jsoup.parseBodyFragment(html).select("div.words-poster"))
                .filter(words -> !words.isEmpty())
                .map(words -> {
                    Element all = new Element("div");
                    words.forEach(some -> all.append(some.html()));
                    return all;
                });
        return own.map(words -> of(words, page))
                .orElseGet(
                        () -> new PosterWords(page.title(), page.description().replace(" \u2026", ""), ""));
    }

    private static PosterWords of(Element words, VisiblePage page) {
        String headline = taken(words, "h1, h2, h3, h4, h5, h6").orElse(page.title());
        String sentence = taken(words, "p:not(:has(img))").orElse("");
        words.select("img, video, iframe, input").remove();
        words.select("[id]").removeAttr("id");
        words.select("a").unwrap();
        words.select("h1, h2").tagName("h3");
        return new PosterWords(headline, sentence, words.text().isBlank() ? "" : words.html());
    }

    /** The text of the first such element, which is gone then. */
    private static Optional<String> taken(Element words, String kind) {
        return Optional.ofNullable(words.selectFirst(kind)).map(first -> {
            String text = first.text();
            first.remove();
            return text;
        });
    }
}
