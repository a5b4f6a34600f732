package dev.lotse.channel.view;

import dev.lotse.edition.Reach;
import dev.lotse.edition.VisiblePage;
import dev.lotse.html.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Who can open a page, for people who help others.
 *
 * @param open the names of the departments that have it
 * @param closed the names of those that don't
 * @param go the folder of the short links that lead to every reader's own site, nothing where there is none
 * @param variants its text as the departments get it, where they differ
 */
public record ReachView(List<String> open, List<String> closed, Optional<String> go, List<Variant> variants) {
    /**
     * A version of the text.
     *
     * @param names of the departments that get it
     * @param html with ids that stand nowhere else
     */
    public record Variant(List<String> names, String html) {}

    /**
     * That of a page; nothing where the site looks at no other department.
     *
     * @param go the folder of the short links, as seen from the page
     */
    public static Optional<ReachView> of(VisiblePage page, Optional<String> go) {
        return page.reach()
                .map(reach -> new ReachView(
                        names(reach.open()),
                        names(reach.closed()),
                        go,
                        variants(page.content().body().variants())));
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
        Set<String> wanted = Set.copyOf(body.select("a[href^=#]").eachAttr("href"));
        Map<String, String> renamed = new HashMap<>();
        for (Element element : body.select("[id]")) {
            String id = element.id();
            element.removeAttr("id");
            if (wanted.contains("#" + id) && renamed.putIfAbsent("#" + id, "#" + prefix + id) == null) {
                element.id(prefix + id);
            }
        }
        body.select("img").attr("loading", "lazy");
        body.select("a[href^=#]")
                .forEach(link -> link.attr("href", renamed.getOrDefault(link.attr("href"), link.attr("href"))));
        return new Variant(names(variant.readers()), body.html());
    }
}
