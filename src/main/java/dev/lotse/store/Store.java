package dev.lotse.store;

import java.util.function.Supplier;

/** Things that take long to make, such as the PDF of a handbook: made once, and taken from the store ever after. */
public interface Store {
    /** Makes nothing and has nothing: for those who only look whether everything can be made. */
    Store NONE = (digest, work) -> new byte[0];

    /**
     * A thing. May be called by several threads.
     *
     * @param digest of everything that it shows and of how it is made; it names the thing
     * @param work makes it, where there is none with this digest; equal digests make equal bytes
     */
    byte[] take(String digest, Supplier<byte[]> work);
}
