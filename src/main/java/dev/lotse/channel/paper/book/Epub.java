package dev.lotse.channel.paper.book;

import dev.lotse.channel.paper.Form;
import dev.lotse.channel.paper.Pictures;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.output.Proof;
import dev.lotse.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** A book as EPUB 3.3, a file for each chapter. Equal books make equal bytes. */
public final class Epub {
    private static final LocalDate NEVER = LocalDate.of(2020, 1, 1);

    private final Edition edition;
    private final Theme theme;
    private final Map<String, Path> pictures;

    /**
     * An EPUB.
     *
     * @param pictures by the names that chapters call them
     */
    public Epub(Edition edition, Theme theme, Map<String, Path> pictures) {
        this.edition = edition;
        this.theme = theme;
        this.pictures = pictures;
    }

    /** The file of a book, before it is packed. */
    public Proof of(Book book, HandbookDesign design) {
        HandbookView view = design.view(Form.SCREEN, "");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("cover", xhtml("handbook-cover", view));
        pages.put("nav", xhtml("handbook-contents", view));
        view.parts().stream()
                .flatMap(part -> part.chapters().stream())
                .forEach(chapter ->
                        pages.put(chapter.id(), xhtml("handbook-chapter", new HandbookView.Opened(view, chapter))));
        Container container = new Container();
        EpubPackage contents = new EpubPackage(edition, modified(book), theme.texts(edition.language()));
        container.add("style.css", theme.file("print/epub.css"));
        pages.forEach((name, page) -> {
            container.add(name + ".xhtml", page);
            contents.page(name);
        });
        shown(String.join("", pages.values())).forEach((picture, file) -> {
            String name = Pictures.inside(picture);
            container.add(name, file);
            contents.picture(name, Pictures.type(picture));
        });
        container.add(Jacket.FILE, Jacket.of(edition, theme.texts(edition.language())));
        container.add("toc.ncx", contents.contents(view));
        container.add("package.opf", contents.xml());
        return container;
    }

    /** The pictures that some page shows. */
    private Map<String, Path> shown(String pages) {
        Map<String, Path> shown = new TreeMap<>(pictures);
        shown.keySet().removeIf(picture -> !pages.contains('"' + Pictures.inside(picture) + '"'));
        return shown;
    }

    /** The newest day that a page of it says something of. */
    private static LocalDate modified(Book book) {
        return book.parts().stream()
                .flatMap(part -> part.chapters().stream())
                .map(Book.Chapter::page)
                .flatMap(Epub::days)
                .max(LocalDate::compareTo)
                .orElse(NEVER);
    }

    private static Stream<LocalDate> days(VisiblePage page) {
        return Stream.of(page.reviewed(), page.meta().published()).flatMap(day -> day.stream());
    }

    private String xhtml(String template, Record view) {
        Document page = Jsoup.parse(theme.render(template, edition.language(), view));
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        Element html = page.selectXpath("/html").first();
        if (html != null) {
            html.attr("xmlns", "http://www.w3.org/1999/xhtml").attr("xmlns:epub", "http://www.idpf.org/2007/ops");
        }
        page.select("[lang]").forEach(element -> element.attr("xml:lang", element.attr("lang")));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + page.outerHtml() + "\n";
    }
}
