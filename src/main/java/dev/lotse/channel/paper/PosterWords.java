package dev.lotse.channel.paper;

import dev.lotse.edition.VisiblePage;
import dev.lotse.html.Tree;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a poster says: the words that a page has for it, or else its title and what it is about in short.
 *
 * @param headline above all
 * @param sentence below it, in large letters; may be empty
 * @param number that the sentence ends with: whom to call, which is all that matters then
 * @param rest as HTML, in small letters; may be empty
 * @param back what stands on the back of a flyer, as HTML: the rest, or else the page's own text where it is short
 */
record PosterWords(String headline, String sentence, Optional<String> number, String rest, String back) {
    /** What can be read from a wall. */
    private static final int LONG = 400;
    /** What fits on the back of a flyer. */
    private static final int SHORT = 900;
    /** A5, and what is as large on a wall. */
    private static final WideTables TABLES = new WideTables(48);
    /** A telephone number, which no line may end in the middle of. */
    private static final Pattern NUMBER = Pattern.compile("\\+\\d[\\d ]{5,}\\d|\\b0\\d[\\d /]{4,}\\d");

    private static final Pattern LAST = Pattern.compile("(?:" + NUMBER.pattern() + ")(?=[.!]?$)");

    static PosterWords of(VisiblePage page) {
        return own(page)
                .map(words -> of(words, page))
                .orElseGet(() -> of(page.title(), shortened(page.description()), "", text(page)));
    }

    private static Optional<Element> own(VisiblePage page) {
        return page.worded("poster")
                .map(text -> Tree.of(text.html()).select("div.words-poster"))
                .filter(words -> !words.isEmpty())
                .map(words -> {
                    Element all = new Element("div");
                    words.forEach(some -> all.append(some.html()));
                    return all;
                });
    }

    private static PosterWords of(Element words, VisiblePage page) {
        String headline = taken(words, "h1, h2, h3, h4, h5, h6").orElse(page.title());
        String sentence = taken(words, "p:not(:has(img))").orElse("");
        String rest = plain(words);
        return of(headline, sentence, rest, rest.isEmpty() ? text(page) : rest);
    }

    private static PosterWords of(String headline, String sentence, String rest, String back) {
        Matcher number = LAST.matcher(sentence);
        boolean called = number.find();
        String said = called ? sentence.substring(0, number.start()).strip() : sentence;
        return new PosterWords(
                headline, whole(said), called ? Optional.of(whole(number.group())) : Optional.empty(), rest, back);
    }

    private static String whole(String text) {
        return NUMBER.matcher(text).replaceAll(number -> number.group().replace(' ', '\u00A0'));
    }

    /** The text of the first such element, which is gone then. */
    private static Optional<String> taken(Element words, String kind) {
        return Optional.ofNullable(words.selectFirst(kind)).map(first -> {
            String text = first.text();
            first.remove();
            return text;
        });
    }

    private static String text(VisiblePage page) {
        return page.facts().text().length() > SHORT
                ? ""
                : plain(Tree.of(page.text().html()));
    }

    /** Without what paper can't do. */
    private static String plain(Element words) {
        words.select("img, figure, input, .video").remove();
        words.select("[id]").removeAttr("id");
        words.select("a, label").unwrap();
        words.select("summary").tagName("p");
        words.select("details").tagName("div");
        words.select("h1, h2").tagName("h3");
        TABLES.fit(words);
        return words.text().isBlank() ? "" : words.html();
    }

    private static String shortened(String text) {
        String whole = text.replace(" \u2026", "");
        int end = whole.lastIndexOf(". ", LONG);
        return whole.length() <= LONG || end < 0 ? whole : whole.substring(0, end + 1);
    }
}
