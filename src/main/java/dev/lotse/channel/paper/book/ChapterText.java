package dev.lotse.channel.paper.book;

import dev.lotse.channel.Canonical;
import dev.lotse.channel.Kit;
import dev.lotse.channel.PageTree;
import dev.lotse.channel.paper.Form;
import dev.lotse.channel.paper.WideTables;
import dev.lotse.edition.Edition;
import dev.lotse.edition.text.Way;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Makes the text of a page a chapter of a book: all is open, links lead to pages of the book, nothing waits for a click. */
public final class ChapterText {
    private static final String CAMPAIGN = "handbook";
    /** A4 with the margins of the book. */
    private static final WideTables TABLES = new WideTables(72);

    private final Edition edition;
    private final Map<String, Book.Chapter> chapters;
    private final Form form;

    public ChapterText(Edition edition, Book book, Form form) {
        this.edition = edition;
        this.chapters = book.byAddress();
        this.form = form;
    }

    /** The text of a chapter. */
    public Element set(Book.Chapter chapter) {
        PageTree tree = PageTree.of(chapter.page().text());
        Element body = tree.body();
        pictures(tree);
        links(tree, chapter);
        open(body);
        body.select("[id]").forEach(element -> element.attr("id", chapter.id() + "-" + safe(element.id())));
        if (form == Form.PAPER) {
            TABLES.fit(body);
            lower(body);
        }
        return body;
    }

    private void pictures(PageTree tree) {
        Element body = tree.body();
        body.select("source").remove();
        body.select("picture").unwrap();
        for (Element picture : body.select("img")) {
            Optional<String> path =
                    tree.picture(picture).map(shown -> shown.file().path()).filter(form::shows);
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

    private void links(PageTree tree, Book.Chapter chapter) {
        for (Element link : tree.body().select("a[href]")) {
            Way way = tree.way(link);
            link.removeAttr("rel").removeAttr("target").removeAttr("hreflang").removeAttr("download");
            if (way instanceof Way.Here here) {
                link.attr("href", within(chapter, here.id()));
            } else if (way instanceof Way.Elsewhere elsewhere) {
                elsewhere(link, elsewhere.address());
            } else {
                inside(link, way);
            }
        }
    }

    private String within(Book.Chapter chapter, String anchor) {
        boolean top = anchor.isEmpty() || anchor.equals("top");
        return form.chapter(chapter.id()) + "#" + chapter.id() + (top ? "" : "-" + safe(anchor));
    }

    /** A link to another page of the site, which is in the book too, or on the net, or nowhere one could go to. */
    private void inside(Element link, Way way) {
        Optional<Book.Chapter> other =
                way instanceof Way.ToPage to ? Optional.ofNullable(chapters.get(to.address())) : Optional.empty();
        if (way instanceof Way.ToPage to && other.isPresent()) {
            link.attr("href", within(other.get(), to.id())).addClass("book-inside");
        } else {
            Canonical.way(edition, way)
                    .ifPresentOrElse(
                            address -> link.attr("href", Kit.marked(address, form.medium(), CAMPAIGN)), link::unwrap);
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
