package dev.lotse.edition.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The text of a page, or of a version of it, as pieces.
 *
 * @param address of the page
 */
public record PageText(String address, List<Piece> pieces) {
    public PageText {
        pieces = List.copyOf(pieces);
    }

    /** The same text on another page. */
    public PageText seenFrom(String other) {
        return new PageText(
                other,
                pieces.stream()
                        .map(piece -> piece instanceof Piece.Link link && link.to() instanceof Way.Here here
                                ? new Piece.Link(
                                        new Way.ToPage(address, here.id()), link.id(), link.bare(), link.attributes())
                                : piece)
                        .toList());
    }

    /** As HTML of the web site's page. */
    public String html() {
        StringBuilder html = new StringBuilder();
        boolean first = true;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Fixed fixed) {
                html.append(fixed.html());
            } else if (piece instanceof Piece.Link link) {
                html.append(link.html(address));
            } else if (piece instanceof Piece.Picture picture) {
                html.append(picture.html(address, first));
                first = false;
            } else {
                html.append("</a>");
            }
        }
        return html.toString();
    }

    /** The ways that its links lead, by how they stand in its HTML. */
    public Map<String, Way> ways() {
        Map<String, Way> ways = new HashMap<>();
        links().forEach(way -> ways.put(way.href(address), way));
        return ways;
    }

    /** Where its links lead, in their order. */
    public Stream<Way> links() {
        return pieces.stream().flatMap(piece -> piece instanceof Piece.Link link ? Stream.of(link.to()) : Stream.of());
    }

    /** Its pictures, by how they stand in its HTML. */
    public Map<String, Piece.Picture> pictures() {
        Map<String, Piece.Picture> pictures = new HashMap<>();
        pieces.stream()
                .filter(Piece.Picture.class::isInstance)
                .map(Piece.Picture.class::cast)
                .forEach(picture ->
                        pictures.put(Addresses.way(address, picture.file().path()), picture));
        return pictures;
    }

    /** The files that it shows or links to. */
    public List<VisibleAsset> files() {
        List<VisibleAsset> files = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Link link && link.to() instanceof Way.ToFile to) {
                files.add(to.file());
            } else if (piece instanceof Piece.Picture picture) {
                files.add(picture.file());
                picture.whole()
                        .flatMap(whole -> picture.smaller().get())
                        .map(Piece.Smaller::file)
                        .ifPresent(files::add);
            }
        }
        return files;
    }
}
