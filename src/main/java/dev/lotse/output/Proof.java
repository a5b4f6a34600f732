package dev.lotse.output;

/**
 * What a file will say, before the work that takes long and adds nothing to it: printing, packing. Where two proofs are
 * the same, so are the files.
 */
public interface Proof {
    /** What tells it from all proofs that become other files; empty where nobody knows. */
    String digest();

    /** The file; the same each time. */
    byte[] finished();

    /** That of a file for which nothing is left to do. The array is handed over, and nobody may change it afterwards. */
    static Proof done(byte[] file) {
        return new Proof() {
            @Override
            public String digest() {
                return "";
            }

            @Override
            public byte[] finished() {
                return file;
            }
        };
    }
}
