package dev.lotse.edit.body;

import dev.lotse.edition.text.PageText;
import dev.lotse.edition.text.Piece;
import dev.lotse.edition.text.TextFacts;
import dev.lotse.edition.text.Way;
import dev.lotse.html.Html;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * @param repeated ids that authors gave twice
 */
public record Body(
        Optional<String> heading,
        List<Part> parts,
        Map<String, String> ids,
        List<SelectedText.Lack> lacks,
        List<SelectedText.Repeated> repeated,
        TextFacts facts) {
    /** A part of it: a piece that is finished, or something that needs to know where it leads. */
    sealed interface Part {}

    /** A piece that is finished. */
    record Done(Piece piece) implements Part {}

    /** The start of a link. */
    record Link(SelectedText.Use use, String attributes) implements Part {}

    /** A picture. */
    record Picture(SelectedText.Use use, String attributes, Dimensions given, String alt) implements Part {
        Piece of(Resolved.Picture file) {
            return new Piece.Picture(
                    file.file(),
                    attributes + given.attributes(file.size()),
                    file.smaller(),
                    file.size().map(size -> new Piece.Whole(size.width(), given.sizes(size))));
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
        return parts.stream()
                .flatMap(part -> part instanceof Link link
                        ? Stream.of(link.use)
                        : part instanceof Picture picture ? Stream.of(picture.use) : Stream.empty())
                .toList();
    }

    /**
     * The text of a page with this body.
     *
     * @param address of the page
     * @param resolved what has to be, in the order of {@link #uses()}; a link that leads nowhere becomes text, a picture
     *     its alternative text
     */
    public PageText text(String address, List<Optional<Resolved>> resolved) {
        List<Piece> pieces = new ArrayList<>(parts.size());
        Deque<Boolean> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Link link) {
                Optional<Resolved> to = open.contains(true) ? Optional.empty() : resolved.get(next);
                next++;
                open.push(to.isPresent());
                if (to.isPresent() && to.get() instanceof Resolved.Link there) {
                    pieces.add(new Piece.Link(there.to(), there.id(), isBare(there.to(), i), link.attributes));
                }
            } else if (part instanceof Picture picture) {
                pieces.add(resolved.get(next++)
                        .map(file -> picture.of((Resolved.Picture) file))
                        .orElseGet(() -> new Piece.Fixed(Html.escape(picture.alt))));
            } else if (part instanceof Done done && (done.piece instanceof Piece.Fixed || open.pop())) {
                pieces.add(done.piece);
            }
        }
        return new PageText(address, pieces);
    }

    /** Whether the link that begins at a part says nothing but the address that it leads to. */
    private boolean isBare(Way to, int start) {
        return to instanceof Way.Elsewhere elsewhere
                && parts.get(start + 1) instanceof Done inside
                && inside.piece instanceof Piece.Fixed fixed
                && parts.get(start + 2) instanceof Done end
                && end.piece instanceof Piece.EndOfLink
                && elsewhere.address().regionMatches(true, 0, "http", 0, 4)
                && bare(fixed.html()).equals(bare(Html.escape(elsewhere.address())));
    }

    /** An address as people write it. */
    private static String bare(String address) {
        return address.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
    }
}
