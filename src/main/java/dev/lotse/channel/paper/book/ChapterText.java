package dev.lotse.channel.paper.book;

import dev.lotse.channel.Kit;
import dev.lotse.channel.paper.Form;
import dev.lotse.channel.paper.Pictures;
import dev.lotse.channel.paper.WideTables;
import dev.lotse.edition.Addresses;
import dev.lotse.edition.Edition;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the text of a page a chapter of a book: all is open, links lead to pages of the book, nothing waits for a click. */
public final class ChapterText {
    private static final String CAMPAIGN = "handbook";
    /** A4 with the margins of the book. */
    private static final WideTables TABLES = new WideTables(72);

    private final Edition edition;
    private final Map<String, Book.Chapter> chapters;
    private final Pictures pictures;
    private final Form form;

    public ChapterText(Edition edition, Book book, Pictures pictures, Form form) {
        this.edition = edition;
        this.chapters = book.byAddress();
        this.pictures = pictures;
        this.form = form;
    }

    /** The text of a chapter. */
    public Element set(Book.Chapter chapter) {
        Document html = Jsoup.parseBodyFragment(chapter.page().html());
        html.outputSettings().prettyPrint(false);
        Element body = html.body();
        pictures(body, chapter);
        links(body, chapter);
        open(body);
        body.select("[id]").forEach(element -> element.attr("id", chapter.id() + "-" + safe(element.id())));
        if (form == Form.PAPER) {
            TABLES.fit(body);
            lower(body);
        }
        return body;
    }

    private void pictures(Element body, Book.Chapter chapter) {
        body.select("source").remove();
        body.select("picture").unwrap();
        for (Element picture : body.select("img")) {
            Optional<String> path =
                    pictures.path(chapter.page().address(), picture.attr("src")).filter(form::shows);
            for (String name : new String[] {"srcset", "sizes", "loading", "decoding", "fetchpriority"}) {
                picture.removeAttr(name);
            }
            if (path.isPresent()) {
                picture.attr("src", form.picture(path.get()));
                picture.attr("alt", picture.attr("alt"));
            } else if (picture.attr("alt").isBlank()) {
                picture.remove();
            } else {
                picture.replaceWith(new Element("em").text(picture.attr("alt")));
            }
        }
    }

    private void links(Element body, Book.Chapter chapter) {
        for (Element link : body.select("a[href]")) {
            String href = link.attr("href");
            link.removeAttr("rel").removeAttr("target").removeAttr("hreflang").removeAttr("download");
            if (href.startsWith("#")) {
                link.attr("href", within(chapter, href.substring(1)));
            } else if (Addresses.isElsewhere(href)) {
                elsewhere(link, href);
            } else {
                inside(link, href, chapter);
            }
        }
    }

    private String within(Book.Chapter chapter, String anchor) {
        boolean top = anchor.isEmpty() || anchor.equals("top");
        return form.chapter(chapter.id()) + "#" + chapter.id() + (top ? "" : "-" + safe(anchor));
    }

    /** A link to another page of the site, which is in the book too, or on the net, or nowhere one could go to. */
    private void inside(Element link, String href, Book.Chapter chapter) {
        Optional<URI> there = resolved(chapter.page().address(), href);
        String address = there.map(URI::getPath)
                .map(path -> path.substring(1).replaceFirst("(^|/)index\\.html$", "$1"))
                .orElse("");
        Book.Chapter other = chapters.get(address);
        Optional<String> site = edition.url().filter(url -> there.isPresent());
        if (other != null) {
            String anchor = there.map(URI::getFragment).orElse("");
            link.attr("href", within(other, anchor)).addClass("book-inside");
        } else if (site.isPresent()) {
            link.attr("href", site.get() + Kit.marked(Addresses.uri(address), form.medium(), CAMPAIGN));
        } else {
            link.unwrap();
        }
    }

    private static Optional<URI> resolved(String from, String href) {
        try {
            return Optional.of(URI.create("/" + Addresses.encoded(from)).resolve(href));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty(); // What an author wrote by hand may be no address.
        }
    }

    /** On paper, what lies behind a link has to be read. */
    private void elsewhere(Element link, String href) {
        String shown = href.replaceFirst("^(https?://|mailto:|tel:|sms:)", "").replaceFirst("/$", "");
        boolean said = link.text().contains(shown)
                || href.startsWith("tel:") && digits(link.text()).contains(tail(href));
        if (form == Form.PAPER && !said && href.matches("(https?|mailto|tel|sms):.*")) {
            link.after(new Element("span").addClass("book-address").text(" (" + shown + ")"));
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String tail(String number) {
        String digits = digits(number);
        return digits.substring(Math.max(0, digits.length() - 6));
    }

    /** What a page folds up lies open in a book, and boxes can be ticked with a pen. */
    private static void open(Element body) {
        body.select("summary").tagName("p").addClass("book-summary");
        body.select("details").removeAttr("open").tagName("div").addClass("book-details");
        body.select("input[type=checkbox]")
                .forEach(box ->
                        box.replaceWith(new Element("span").addClass("book-box").text("\u2610")));
        body.select("input, button, template, script, style").remove();
        body.select("label").unwrap();
        body.select("a.footnote-back").remove();
        body.select("[data-tab]").removeAttr("data-tab");
    }

    /** Makes room above for the titles of parts and chapters. */
    private static void lower(Element body) {
        for (int level = 5; level > 1; level--) {
            body.select("h" + level).tagName("h" + (level + 1));
        }
    }

    /** An id as XML wants it. */
    private static String safe(String id) {
        StringBuilder safe = new StringBuilder();
        id.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.') {
                safe.appendCodePoint(c);
            } else {
                safe.append("_").append(Integer.toHexString(c));
            }
        });
        return safe.toString();
    }
}
