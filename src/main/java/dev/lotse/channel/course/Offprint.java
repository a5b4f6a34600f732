package dev.lotse.channel.course;

import dev.lotse.channel.Kit;
import dev.lotse.channel.QuizForm;
import dev.lotse.edition.Addresses;
import dev.lotse.edition.VisibleAsset;
import dev.lotse.edition.VisiblePage;
import dev.lotse.theme.Texts;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages put together into one, away from their site: what their links and pictures lead to is in that page, in a file
 * beside it, or on the site; where nobody knows where that is, a link becomes text.
 */
final class Offprint {
    private static final String FILES = "files/";
    private static final String INDEX = "index.html";
    /** What opens in place of the page it is clicked in; a phone number doesn't. */
    private static final Pattern OPENING = Pattern.compile("(?i)https?:|" + FILES);

    private static final List<String> REFERRING =
            List.of("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details");

    private final Course course;
    private final List<String> addresses;
    private final Map<String, Path> assets = new HashMap<>();
    private final SortedMap<String, Path> files = new TreeMap<>();

    /**
     * Nothing yet.
     *
     * @param addresses of the pages that are put together, in their order
     */
    Offprint(Course course, List<String> addresses) {
        this.course = course;
        this.addresses = List.copyOf(addresses);
        for (VisibleAsset asset : course.edition().assets()) {
            assets.put(asset.path(), asset.file());
        }
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
        Document document = Jsoup.parseBodyFragment(QuizForm.html(page.html(), texts));
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select("template, source").remove();
        body.select("[srcset]").removeAttr("srcset").removeAttr("sizes");
        int part = addresses.indexOf(page.address());
        own(body, part);
        body.select("[src]").forEach(picture -> picture(picture, page.address()));
        body.select("a[href]").forEach(link -> link(link, page.address(), part));
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

    private void picture(Element picture, String from) {
        String src = picture.attr("src");
        if (src.startsWith("data:")) {
            return;
        }
        Optional<String> file = path(src, from).flatMap(this::file);
        file.ifPresent(way -> picture.attr("src", way));
        if (file.isEmpty()) {
            picture.replaceWith(new Element("span").text(picture.attr("alt")));
        }
    }

    private Optional<String> file(String path) {
        return Optional.ofNullable(assets.get(path)).map(source -> {
            files.put(FILES + path, source);
            return FILES + Addresses.encoded(path);
        });
    }

    private void link(Element link, String from, int part) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
            link.attr("href", "#" + Addresses.encoded(anchor(part, decoded(href.substring(1)))));
            return;
        }
        Optional<String> way = Addresses.isElsewhere(href) ? Optional.of(href) : way(href, from);
        way.ifPresent(to -> link.attr("href", to));
        if (way.isEmpty()) {
            link.unwrap();
        } else if (OPENING.matcher(way.get()).lookingAt()) {
            link.attr("target", "_blank").attr("rel", "noopener"); // the learning system shall not lose its frame
        }
    }

    private Optional<String> way(String href, String from) {
        int hash = href.indexOf('#');
        String fragment = hash < 0 ? "" : href.substring(hash + 1);
        Optional<String> path = path(hash < 0 ? href : href.substring(0, hash), from);
        if (path.isEmpty()
                || !(path.get().isEmpty()
                        || path.get().endsWith(INDEX)
                        || path.get().endsWith("/"))) {
            return path.flatMap(this::file);
        }
        String address = path.get().replaceFirst("(^|/)" + INDEX + "$", "$1");
        int part = addresses.indexOf(address);
        if (part >= 0) {
            return Optional.of(
                    "#" + Addresses.encoded(fragment.isEmpty() ? id(part) : anchor(part, decoded(fragment))));
        }
        return new Kit(course.edition())
                .link(address, "course", course.name())
                .map(url -> fragment.isEmpty() ? url : url + "#" + fragment);
    }

    /** Where a relative address leads, below the language's folder; nothing where that is outside of it. */
    private static Optional<String> path(String href, String from) {
        Deque<String> path = new ArrayDeque<>();
        String query = href.replaceFirst("\\?.*", "");
        for (String step : (from + query).split("/", -1)) {
            if (step.equals("..") && path.pollLast() == null) {
                return Optional.empty();
            } else if (!step.equals("..") && !step.equals(".")) {
                path.addLast(decoded(step));
            }
        }
        return Optional.of(String.join("/", path));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
