package dev.lotse.names;

import java.text.Normalizer;
import java.util.Locale;

/** Names that Windows or macOS take for one. */
public final class FoldedName {
    private FoldedName() {}

    /**
     * The same text for all of them: composed letters, capitals as small ones. One letter stays one letter, as in NTFS:
     * {@code Masse} and {@code Maße} are two names.
     */
    public static String of(String path) {
        if (path.chars().allMatch(c -> c < 0x80)) {
            return path.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
