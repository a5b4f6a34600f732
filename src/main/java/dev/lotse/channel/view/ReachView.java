package dev.lotse.channel.view;

import dev.lotse.edition.Alphabet;
import dev.lotse.edition.Reach;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Box;
import dev.lotse.html.Tree;
import dev.lotse.theme.Spread;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Who can open a page, for people who help others.
 *
 * @param open the names of the departments that have it
 * @param closed the names of those that don't
 * @param go the folder of the short links that lead to every reader's own site, nothing where there is none
 * @param departments all of them, by their names
 * @param variants its text as the departments get it, where they differ; none where it asks questions, whose answers are
 *     forms
 */
public record ReachView(
        List<String> open,
        List<String> closed,
        Optional<String> go,
        List<Department> departments,
        List<Variant> variants) {
    /** Somebody whom a page may be for. */
    public record Department(@Spread Reach.Reader reader, boolean open) {}

    /**
     * A version of the text.
     *
     * @param ids of the departments that get it
     * @param html with ids that stand nowhere else: {@code _as-}, a number, and the id that is meant
     */
    public record Variant(List<String> ids, String html) {}

    /**
     * That of a page; nothing where the site looks at no other department.
     *
     * @param go the folder of the short links, as seen from the page
     * @param language of the site
     */
    public static Optional<ReachView> of(VisiblePage page, Optional<String> go, String language) {
        return page.reach()
                .map(reach -> new ReachView(
                        names(reach.open()),
                        names(reach.closed()),
                        go,
                        departments(reach, language),
                        page.facts().boxes().contains(Box.QUESTION)
                                ? List.of()
                                : variants(page.content().body().variants())));
    }

    private static List<Department> departments(Reach reach, String language) {
        return Stream.concat(
                        reach.open().stream().map(reader -> new Department(reader, true)),
                        reach.closed().stream().map(reader -> new Department(reader, false)))
                .sorted(Comparator.comparing(one -> one.reader().name(), Alphabet.of(language)))
                .toList();
    }

    private static List<String> names(List<Reach.Reader> readers) {
        return readers.stream().map(Reach.Reader::name).toList();
    }

    private static List<Variant> variants(List<Reach.Variant> variants) {
        return IntStream.range(0, variants.size())
                .mapToObj(i -> variant(variants.get(i), "_as-" + (i + 1) + "-"))
                .toList();
    }

    private static Variant variant(Reach.Variant variant, String prefix) {
        Element body = Tree.of(variant.text().html());
        body.select("[id]").forEach(element -> element.id(prefix + element.id()));
        body.select("a[href^=#]")
                .forEach(link ->
                        link.attr("href", "#" + prefix + link.attr("href").substring(1)));
        return new Variant(variant.readers().stream().map(Reach.Reader::id).toList(), body.html());
    }
}
