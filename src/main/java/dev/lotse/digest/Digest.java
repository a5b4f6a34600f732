package dev.lotse.digest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 of things that belong together, each with its length before it, so that no two lists of things look alike. */
public final class Digest {
    private final MessageDigest digest;

    private Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }

    /** Nothing yet. */
    public static Digest start() {
        return new Digest();
    }

    /** That of some bytes alone, as 64 hexadecimal digits. */
    public static String of(byte[] bytes) {
        return start().add(bytes).end();
    }

    /** The same with a thing more. */
    public Digest add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    /** The same with a text more. */
    public Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As 64 hexadecimal digits; nothing can be added afterwards. */
    public String end() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** That of a text alone, in Base64, as a Content-Security-Policy wants it (CSP Level 3, section 2.3.1). */
    public static String base64(String text) {
        Digest alone = start();
        alone.digest.update(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(alone.digest.digest());
    }
}
