package dev.lotse.channel.paper.book;

import dev.lotse.channel.Channel;
import dev.lotse.channel.Kit;
import dev.lotse.channel.paper.Form;
import dev.lotse.channel.paper.Manuscript;
import dev.lotse.channel.paper.Press;
import dev.lotse.channel.paper.PrintBrand;
import dev.lotse.edition.Edition;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * All that a department looks things up in and learns from as one book: a PDF to print, and an EPUB 3.3 for phones and
 * readers. A department that has nothing of the kind gets none.
 */
public final class Handbook implements Channel {
    private final Theme theme;
    private final Press press;

    /** A channel for handbooks. */
    public Handbook(Theme theme, Press press) {
        this.theme = theme;
        this.press = press;
    }

    @Override
    public String id() {
        return "handbook";
    }

    @Override
    public Stream<Output> emit(Edition edition) {
        Book book = Book.of(edition, theme.texts(edition.language()).say("book.others"));
        if (book.parts().isEmpty()) {
            return Stream.of();
        }
        HandbookDesign design = new HandbookDesign(edition, theme, book);
        String folder = new Kit(edition).folder();
        return Stream.of(
                Output.proofed(
                        folder + "handbook.pdf",
                        () -> press.proof(new Manuscript(page(design), pictures(edition, book)))),
                Output.proofed(
                        folder + "handbook.epub",
                        () -> new Epub(edition, theme, pictures(edition, book)).of(book, design)));
    }

    /** The pictures that it may show, by their path below the language's folder. */
    private static Map<String, Path> pictures(Edition edition, Book book) {
        Map<String, Path> files = new HashMap<>(book.pictures());
        files.putAll(new PrintBrand(edition).logo());
        return files;
    }

    private Document page(HandbookDesign design) {
        HandbookView view = design.view(Form.PAPER, theme.file("print/handbook.css"));
        Document page = Jsoup.parse(theme.render("handbook", view.site().language(), view));
        page.outputSettings().prettyPrint(false);
        page.head().appendChild(bookmarks(page));
        return page;
    }

    /** The list beside the pages: parts, and chapters below them. */
    private static Element bookmarks(Document page) {
        Element list = new Element("bookmarks");
        Element part = list;
        for (Element title : page.select("h1[id], h2[id]")) {
            boolean top = title.tagName().equals("h1");
            Element line = (top ? list : part).appendElement("bookmark");
            line.attr("name", title.text()).attr("href", "#" + title.id());
            part = top ? line : part;
        }
        return list;
    }
}
