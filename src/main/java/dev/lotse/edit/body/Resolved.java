package dev.lotse.edit.body;

import dev.lotse.content.PictureSize;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a link or a picture of a page leads to.
 *
 * @param id the permanent id of the page that a link leads to, told only where it may be handed on to somebody else
 * @param size of a picture, where its file tells
 * @param smaller version of a picture; whoever asks waits until it is made, and the edition then needs it
 */
public record Resolved(
        String address, Optional<String> id, Optional<PictureSize> size, Supplier<Optional<Smaller>> smaller) {
    /** A smaller version of a picture, and how wide that is. */
    public record Smaller(String address, int width) {}

    public static Resolved link(String address) {
        return new Resolved(address, Optional.empty(), Optional.empty(), Optional::empty);
    }

    public Resolved of(Optional<String> page) {
        return new Resolved(address, page, size, smaller);
    }
}
