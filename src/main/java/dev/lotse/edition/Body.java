package dev.lotse.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The body of a page as some department gets it, all but the addresses of its links.
 *
 * @param heading the level-1 heading that is its title, where it has one
 * @param ids what a link can lead to, with the id it has in the page; empty for the page's top
 * @param text as a reader reads it
 * @param repeated ids that authors gave twice
 */
record Body(
        Optional<String> heading,
        List<Piece> pieces,
        List<VisiblePage.TocEntry> toc,
        Map<String, String> ids,
        String text,
        List<Galley.Lack> lacks,
        List<Galley.HeadingStart> repeated) {
    /** A piece of it: HTML, or something that needs an address. */
    sealed interface Piece {}

    /** HTML that is finished. */
    record Fixed(String html) implements Piece {}

    /** The start of a link. */
    record Link(Galley.Use use, String attributes) implements Piece {}

    /** Its end. */
    record EndOfLink() implements Piece {}

    /** A picture. */
    record Picture(Galley.Use use, String attributes, String alt) implements Piece {}

    /** What has to be resolved, in order. */
    List<Galley.Use> uses() {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Link link
                        ? java.util.stream.Stream.of(link.use)
                        : piece instanceof Picture picture
                                ? java.util.stream.Stream.of(picture.use)
                                : java.util.stream.Stream.empty())
                .toList();
    }

    /**
     * The body as HTML.
     *
     * @param addresses of what has to be resolved; a link without one becomes text, a picture its alternative text
     */
    String html(Function<Galley.Use, Optional<String>> addresses) {
        StringBuilder html = new StringBuilder();
        boolean linked = false;
        for (Piece piece : pieces) {
            if (piece instanceof Fixed fixed) {
                html.append(fixed.html);
            } else if (piece instanceof Link link) {
                Optional<String> address = addresses.apply(link.use);
                linked = address.isPresent();
                address.ifPresent(href -> html.append("<a href=\"")
                        .append(dev.lotse.content.Html.escape(href))
                        .append('"')
                        .append(isElsewhere(href) ? " rel=\"external noreferrer\"" : "")
                        .append(link.attributes)
                        .append('>'));
            } else if (piece instanceof EndOfLink && linked) {
                html.append("</a>");
                linked = false;
            } else if (piece instanceof Picture picture) {
                html.append(addresses
                        .apply(picture.use)
                        .map(src ->
                                "<img src=\"" + dev.lotse.content.Html.escape(src) + "\"" + picture.attributes + ">")
                        .orElse(dev.lotse.content.Html.escape(picture.alt)));
            }
        }
        return html.toString();
    }

    private static boolean isElsewhere(String href) {
        return href.startsWith("http:") || href.startsWith("https:");
    }
}
