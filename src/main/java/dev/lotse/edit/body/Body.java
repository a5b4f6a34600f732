package dev.lotse.edit.body;

import dev.lotse.edition.Passage;
import dev.lotse.edition.VisiblePage;
import dev.lotse.html.Html;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The body of a page as some department gets it, all but the addresses of its links.
 *
 * @param heading the level-1 heading that is its title, where it has one
 * @param ids what a link can lead to, with the id it has in the page; empty for the page's top
 * @param text as a reader reads it
 * @param repeated ids that authors gave twice
 * @param passages the same text, heading by heading; the first is the top of the page
 */
public record Body(
        Optional<String> heading,
        List<Piece> pieces,
        List<VisiblePage.TocEntry> toc,
        Map<String, String> ids,
        String text,
        List<SelectedText.Lack> lacks,
        List<SelectedText.Repeated> repeated,
        List<Passage> passages) {
    /** A piece of it: HTML, or something that needs an address. */
    sealed interface Piece {}

    /** HTML that is finished. */
    record Fixed(String html) implements Piece {}

    /** The start of a link. */
    record Link(SelectedText.Use use, String attributes) implements Piece {}

    /** Its end. */
    record EndOfLink() implements Piece {}

    /** A picture. */
    record Picture(SelectedText.Use use, String attributes, Dimensions given, String alt) implements Piece {
        /**
         * As HTML.
         *
         * @param first whether it is the page's first: that one is loaded at once, the others when they come near
         */
        public String html(Resolved file, boolean first) {
            return "<img src=\"" + Html.escape(file.address()) + "\"" + choice(file) + attributes
                    + given.attributes(file.size()) + (first ? "" : " loading=\"lazy\"") + " decoding=\"async\">";
        }

        /** The smaller version beside the whole one, and which is for whom. */
        private String choice(Resolved file) {
            return file.size()
                    .flatMap(size -> file.smaller()
                            .get()
                            .map(smaller ->
                                    " srcset=\"" + Html.escape(smaller.address()) + " " + smaller.width() + "w, "
                                            + Html.escape(file.address()) + " " + size.width() + "w\" sizes=\""
                                            + given.sizes(size) + "\""))
                    .orElse("");
        }
    }

    /** A body is made once and shared; two of them are never compared by what is in them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** What has to be resolved, in order. */
    public List<SelectedText.Use> uses() {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Link link
                        ? Stream.of(link.use)
                        : piece instanceof Picture picture ? Stream.of(picture.use) : Stream.empty())
                .toList();
    }

    /**
     * The body as HTML.
     *
     * @param resolved what has to be, in the order of {@link #uses()}; a link that leads nowhere becomes text, a picture
     *     its alternative text
     */
    public String html(List<Optional<Resolved>> resolved) {
        StringBuilder html = new StringBuilder();
        Deque<Boolean> open = new ArrayDeque<>();
        int next = 0;
        boolean first = true;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Fixed fixed) {
                html.append(fixed.html);
            } else if (piece instanceof Link link) {
                Optional<Resolved> to = open.contains(true) ? Optional.empty() : resolved.get(next);
                next++;
                open.push(to.isPresent());
                String inside = inside(i);
                to.ifPresent(there -> link(there, inside, link.attributes, html));
            } else if (piece instanceof Picture picture) {
                Optional<Resolved> file = resolved.get(next++);
                boolean leads = first;
                html.append(file.map(there -> picture.html(there, leads)).orElse(Html.escape(picture.alt)));
                first &= file.isEmpty();
            } else if (open.pop()) {
                html.append("</a>");
            }
        }
        return html.toString();
    }

    /** What stands in the link that begins at a piece, where it is nothing but HTML. */
    private String inside(int start) {
        return pieces.get(start + 1) instanceof Fixed fixed && pieces.get(start + 2) instanceof EndOfLink
                ? fixed.html
                : "";
    }

    /** An address as people write it. */
    private static String bare(String address) {
        return address.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
    }

    private static void link(Resolved to, String inside, String attributes, StringBuilder html) {
        String href = to.address();
        boolean elsewhere = href.regionMatches(true, 0, "http", 0, 4);
        html.append("<a href=\"").append(Html.escape(href)).append('"');
        to.id()
                .ifPresent(
                        id -> html.append(" data-id=\"").append(Html.escape(id)).append('"'));
        html.append(elsewhere ? " rel=\"external noreferrer\"" : "")
                // then paper needn't say it once more
                .append(elsewhere && bare(inside).equals(bare(Html.escape(href))) ? " data-bare" : "")
                .append(attributes)
                .append('>');
    }
}
