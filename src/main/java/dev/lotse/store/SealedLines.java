package dev.lotse.store;

import dev.lotse.digest.DoubleChecksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A file of lines, each of fields with tabs between them, which is whole or counts as none: its last line has the
 * {@link DoubleChecksum} of all before it.
 */
public final class SealedLines {
    private static final String SEAL = "sealed\t";

    private SealedLines() {}

    /** The lines of a file; none where it isn't there, or isn't as it was written. */
    public static List<String> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException none) {
            return List.of();
        }
    }

    private static List<String> parse(String text) {
        int seal = text.lastIndexOf(SEAL);
        return seal > 0 && text.substring(seal).equals(seal(text.substring(0, seal)))
                ? text.substring(0, seal).lines().toList()
                : List.of();
    }

    /** Writes lines; none of them may have a line break in it. */
    public static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, text(lines).getBytes(StandardCharsets.UTF_8));
    }

    /** What such a file holds. */
    public static String text(List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        return text + seal(text);
    }

    private static String seal(String text) {
        return SEAL + Long.toHexString(DoubleChecksum.of(text.getBytes(StandardCharsets.UTF_8))) + "\n";
    }

    /** The fields of a line. */
    public static List<String> fields(String line) {
        return Arrays.asList(line.split("\t", -1));
    }
}
