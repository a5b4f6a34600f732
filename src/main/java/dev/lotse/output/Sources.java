package dev.lotse.output;

import java.util.List;
import java.util.function.Supplier;

/**
 * What texts are made of, so that one need not be made again while that is the same. What a text reads is noted while it
 * is made; as long as all of that is the same, it would read the same again. May be used by several threads.
 */
public interface Sources {
    /** Makes a text, and notes what it reads. */
    Written write(Supplier<String> maker);

    /** What tells everything that a text is made of from all else, if it reads this. */
    String key(List<String> read);

    /**
     * A text.
     *
     * @param read names of what was read for it
     */
    record Written(String text, List<String> read) {}
}
