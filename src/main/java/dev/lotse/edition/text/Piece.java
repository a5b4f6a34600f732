package dev.lotse.edition.text;

import dev.lotse.html.Html;
import java.util.Optional;
import java.util.function.Supplier;

/** A piece of a page's text: HTML that is finished, or something that every form writes in its own way. */
public sealed interface Piece {
    /** HTML that is finished; an element may begin in one piece and end in another. */
    record Fixed(String html) implements Piece {}

    /**
     * The start of a link.
     *
     * @param id the permanent one of the page it leads to, told only where it may be handed on to somebody else
     * @param bare whether it says nothing but its address
     * @param attributes as HTML, with a space before each
     */
    record Link(Way to, Optional<String> id, boolean bare, String attributes) implements Piece {
        /** As HTML of a page of the web site. */
        String html(String from) {
            String href = to.href(from);
            boolean elsewhere = href.regionMatches(true, 0, "http", 0, 4);
            return "<a href=\"" + Html.escape(href) + '"'
                    + id.map(own -> " data-id=\"" + Html.escape(own) + '"').orElse("")
                    + (elsewhere ? " rel=\"external noreferrer\"" : "")
                    // then paper needn't say it once more
                    + (bare ? " data-bare" : "")
                    + attributes
                    + '>';
        }
    }

    /** The end of a link. */
    record EndOfLink() implements Piece {}

    /**
     * A picture.
     *
     * @param attributes as HTML, with a space before each
     * @param smaller version of it; whoever asks waits until it is made
     * @param whole where there may be a smaller version, how wide the picture itself is, and on the page
     */
    record Picture(VisibleAsset file, String attributes, Supplier<Optional<Smaller>> smaller, Optional<Whole> whole)
            implements Piece {
        /**
         * As HTML of a page of the web site.
         *
         * @param first whether it is the page's first: that one is loaded at once, the others when they come near
         */
        String html(String from, boolean first) {
            String src = Addresses.way(from, file.path());
            return "<img src=\"" + Html.escape(src) + "\"" + choice(from, src) + attributes
                    + (first ? "" : " loading=\"lazy\"") + " decoding=\"async\">";
        }

        /** The smaller version beside the whole one, and which is for whom. */
        private String choice(String from, String src) {
            return whole.flatMap(wide -> smaller.get()
                            .map(small -> " srcset=\"" + Html.escape(Addresses.way(from, small.file.path())) + " "
                                    + small.width + "w, " + Html.escape(src) + " " + wide.width + "w\" sizes=\""
                                    + wide.sizes + "\""))
                    .orElse("");
        }
    }

    /** A smaller version of a picture, and how many pixels wide that is. */
    record Smaller(VisibleAsset file, int width) {}

    /**
     * How wide a picture is.
     *
     * @param width of the file, in pixels
     * @param sizes how wide it is on the page, as an attribute {@code sizes} says that
     */
    record Whole(int width, String sizes) {}
}
