package dev.lotse.content;

import java.util.List;
import java.util.stream.Collectors;

/** Plain text with variables in it: a title, a picture's alternative text, the address of a link. */
public record Phrase(List<Piece> pieces) {
    /** No text at all. */
    public static final Phrase EMPTY = new Phrase(List.of());

    public Phrase {
        pieces = List.copyOf(pieces);
    }

    /** A text without variables. */
    public static Phrase of(String text) {
        return text.isEmpty() ? EMPTY : new Phrase(List.of(new Literal(text)));
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** What it says without its variables. */
    public String literal() {
        return pieces.stream()
                .map(piece -> piece instanceof Literal literal ? literal.text() : "")
                .collect(Collectors.joining());
    }

    /** What a phrase is made of. */
    public sealed interface Piece permits Literal, Variable {}

    /** Text as it stands, not escaped. */
    public record Literal(String text) implements Piece {}
}
