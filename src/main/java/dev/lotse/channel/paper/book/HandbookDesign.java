package dev.lotse.channel.paper.book;

import dev.lotse.channel.paper.Form;
import dev.lotse.channel.paper.PrintBrand;
import dev.lotse.channel.paper.Solutions;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.theme.Theme;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What an edition's handbook looks like. */
public final class HandbookDesign {
    private final Edition edition;
    private final Theme theme;
    private final Book book;

    HandbookDesign(Edition edition, Theme theme, Book book) {
        this.edition = edition;
        this.theme = theme;
        this.book = book;
    }

    /** As the templates see it. */
    public HandbookView view(Form form, String style) {
        ChapterText typesetter = new ChapterText(edition, book, form);
        return new HandbookView(
                View.Site.of(edition),
                new PrintBrand(edition).look(form::picture, style),
                edition.reader().helpdesk(),
                edition.url(),
                book.parts().stream().map(part -> part(part, typesetter)).toList());
    }

    private HandbookView.Part part(Book.Part part, ChapterText typesetter) {
        List<Book.Chapter> all = part.chapters();
        return new HandbookView.Part(
                part.id(),
                part.title(),
                part.language(),
                all.stream()
                        .map(chapter -> chapter(chapter, part, chapter.equals(all.get(0)), typesetter))
                        .toList());
    }

    private HandbookView.Chapter chapter(Book.Chapter chapter, Book.Part part, boolean first, ChapterText typesetter) {
        VisiblePage page = chapter.page();
        Element text = typesetter.set(chapter);
        String solutions = Solutions.taken(text, theme.texts(page.language()));
        return new HandbookView.Chapter(
                page,
                chapter.id(),
                chapter.level(),
                Optional.of(part.title()).filter(title -> first),
                page.meta().outcome(),
                Optional.of(String.join(", ", page.audiences())).filter(names -> !names.isEmpty()),
                text.html(),
                solutions);
    }
}
