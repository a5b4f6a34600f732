package dev.lotse.channel.mail;

import dev.lotse.digest.Digest;
import java.util.Optional;

/**
 * A picture that a mail brings along.
 *
 * @param id by which the text names it, RFC 2392, without brackets
 * @param type such as {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent") // the array never leaves the package
record Enclosure(String id, String type, byte[] bytes) {
    private static final int ID = 20;

    /** A picture; nothing where mail programs don't show its kind. */
    static Optional<Enclosure> of(byte[] bytes) {
        return type(bytes).map(type -> new Enclosure(Digest.of(bytes).substring(0, ID) + "@lotse", type, bytes));
    }

    private static Optional<String> type(byte[] bytes) {
        if (starts(bytes, 0x89, 'P', 'N', 'G')) {
            return Optional.of("image/png");
        }
        if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        return starts(bytes, 'G', 'I', 'F', '8') ? Optional.of("image/gif") : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** Its address in the mail. */
    String source() {
        return "cid:" + id;
    }

    /** The name of its file, for a text that stands alone: the same picture has the same name wherever it is shown. */
    String file() {
        return id.substring(0, ID) + "." + type.substring(type.indexOf('/') + 1);
    }
}
