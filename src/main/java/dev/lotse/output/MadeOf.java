package dev.lotse.output;

import java.util.List;

/**
 * What a file was made of.
 *
 * @param key another one as soon as anything is that the file was made of; empty where nobody knows
 * @param proof the digest of its proof; may be empty
 * @param read names of what was read while it was made, without tabs and line breaks
 */
public record MadeOf(String key, String proof, List<String> read) {
    /** That of a file of which nobody knows what it was made of. */
    public static final MadeOf UNKNOWN = new MadeOf("", "", List.of());

    public MadeOf {
        read = List.copyOf(read);
    }

    /** Whether it was made of this very proof. */
    public boolean isOf(Proof other) {
        return !proof.isEmpty() && proof.equals(other.digest());
    }

    /** Whether somebody knows. */
    public boolean isKnown() {
        return !key.isEmpty();
    }
}
