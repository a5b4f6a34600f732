package dev.lotse.edit.body;

import dev.lotse.content.PictureSize;
import dev.lotse.edition.text.Piece;
import dev.lotse.edition.text.VisibleAsset;
import dev.lotse.edition.text.Way;
import java.util.Optional;
import java.util.function.Supplier;

/** What a link or a picture of a page leads to. */
public sealed interface Resolved {
    /**
     * What a link does.
     *
     * @param id the permanent one of the page it leads to, told only where it may be handed on to somebody else
     */
    record Link(Way to, Optional<String> id) implements Resolved {}

    /**
     * What a picture does.
     *
     * @param size where its file tells
     * @param smaller version of it; whoever asks waits until it is made
     */
    record Picture(VisibleAsset file, Optional<PictureSize> size, Supplier<Optional<Piece.Smaller>> smaller)
            implements Resolved {}
}
