package dev.lotse.output;

import java.util.List;
import java.util.function.Supplier;

/**
 * What files are made of, so that one need not be made again while that is the same. What a proof reads is noted while it
 * is made; as long as all of that is the same, it would read the same again. May be used by several threads.
 */
public interface Sources {
    /** Makes a proof, and notes what it reads. To finish it, nothing more is read. */
    Written write(Supplier<Proof> maker);

    /** What tells everything that a file is made of from all else, if it reads this. */
    String key(List<String> read);

    /**
     * A proof.
     *
     * @param read names of what was read for it
     */
    record Written(Proof proof, List<String> read) {}
}
