package dev.lotse.channel.course;

import dev.lotse.channel.Kit;
import dev.lotse.channel.PageTree;
import dev.lotse.channel.QuizForm;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Box;
import dev.lotse.edition.text.VisibleAsset;
import dev.lotse.edition.text.Way;
import dev.lotse.theme.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Pages put together into one, away from their site: what their links and pictures lead to is in that page, in a file
 * beside it, or on the site; where nobody knows where that is, a link becomes text.
 */
final class Offprint {
    private static final String FILES = "files/";
    /** What opens in place of the page it is clicked in; a phone number doesn't. */
    private static final Pattern OPENING = Pattern.compile("(?i)https?:|" + FILES);

    private static final List<String> REFERRING =
            List.of("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details");

    private final Course course;
    private final List<String> addresses;
    private final SortedMap<String, Path> files = new TreeMap<>();

    /**
     * Nothing yet.
     *
     * @param addresses of the pages that are put together, in their order
     */
    Offprint(Course course, List<String> addresses) {
        this.course = course;
        this.addresses = List.copyOf(addresses);
    }

    /** The files that the texts lead to so far, by their path beside the page. */
    SortedMap<String, Path> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /** The id of the element that a page becomes. */
    static String id(int part) {
        return "_part-" + part;
    }

    /**
     * The text of a page.
     *
     * @param texts in its language
     */
    String text(VisiblePage page, Texts texts) {
        PageTree tree = PageTree.of(page.text());
        Element body = tree.body();
        if (page.facts().boxes().contains(Box.QUESTION)) {
            QuizForm.fill(body, texts);
        }
        body.select("template, source").remove();
        body.select("[srcset]").removeAttr("srcset").removeAttr("sizes");
        int part = addresses.indexOf(page.address());
        own(body, part);
        body.select("[src]").forEach(picture -> picture(picture, tree));
        body.select("a[href]").forEach(link -> link(link, tree.way(link), part));
        return body.html();
    }

    /** Two pages may have the same ids, and questions of the same number. */
    private static void own(Element body, int part) {
        body.select("[id]").forEach(element -> element.attr("id", anchor(part, element.id())));
        body.select("input[name]").forEach(input -> input.attr("name", input.attr("name") + "-" + part));
        for (String name : REFERRING) {
            body.select("[" + name + "]")
                    .forEach(element -> element.attr(
                            name,
                            Arrays.stream(element.attr(name).strip().split("\\s+"))
                                    .map(id -> anchor(part, id))
                                    .collect(Collectors.joining(" "))));
        }
    }

    private static String anchor(int part, String id) {
        return "_" + part + "-" + id;
    }

    private void picture(Element picture, PageTree tree) {
        tree.picture(picture)
                .ifPresentOrElse(
                        shown -> picture.attr("src", beside(shown.file())),
                        () -> picture.replaceWith(new Element("span").text(picture.attr("alt"))));
    }

    /** The address of a file, which goes along. */
    private String beside(VisibleAsset file) {
        files.put(FILES + file.path(), file.file());
        return FILES + Addresses.encoded(file.path());
    }

    private void link(Element link, Way to, int part) {
        Optional<String> address = address(to, part);
        address.ifPresentOrElse(way -> link.attr("href", way), link::unwrap);
        if (address.filter(way -> OPENING.matcher(way).lookingAt()).isPresent()) {
            link.attr("target", "_blank").attr("rel", "noopener"); // the learning system shall not lose its frame
        }
    }

    private Optional<String> address(Way to, int part) {
        if (to instanceof Way.Here here) {
            return Optional.of("#" + Addresses.encoded(anchor(part, here.id().isEmpty() ? "top" : here.id())));
        }
        if (to instanceof Way.ToFile file) {
            return Optional.of(beside(file.file()));
        }
        return to instanceof Way.ToPage page ? page(page) : Optional.of(to.href(""));
    }

    private Optional<String> page(Way.ToPage page) {
        int part = addresses.indexOf(page.address());
        return part >= 0
                ? Optional.of("#" + Addresses.encoded(page.id().isEmpty() ? id(part) : anchor(part, page.id())))
                : new Kit(course.edition())
                        .link(page.address(), "course", course.name())
                        .map(url -> page.id().isEmpty() ? url : url + "#" + page.id());
    }
}
