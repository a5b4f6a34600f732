package dev.lotse.edition;

import dev.lotse.content.PictureSize;
import java.util.Optional;

/**
 * What a link or a picture of a page leads to.
 *
 * @param size of a picture, where its file tells
 */
record Resolved(String address, Optional<PictureSize> size) {
    static Resolved link(String address) {
        return new Resolved(address, Optional.empty());
    }
}
