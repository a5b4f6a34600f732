package dev.lotse.store;

import dev.lotse.digest.DoubleChecksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            return parse(Files.readAllBytes(file));
        } catch (IOException none) {
            return List.of();
        }
    }

    /** Takes no part of it as text before it is known to be whole: such files may have millions of letters. */
    private static List<String> parse(byte[] bytes) {
        int seal = Math.max(0, bytes.length - 1);
        while (seal > 0 && bytes[seal - 1] != '\n') {
            seal--;
        }
        String last = new String(bytes, seal, bytes.length - seal, StandardCharsets.UTF_8);
        return seal > 0 && last.equals(seal(bytes, seal))
                ? new String(bytes, 0, seal, StandardCharsets.UTF_8).lines().toList()
                : List.of();
    }

    /** Writes lines; none of them may have a line break in it. */
    public static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, text(lines).getBytes(StandardCharsets.UTF_8));
    }

    /** What such a file holds. */
    public static String text(List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return text + seal(bytes, bytes.length);
    }

    private static String seal(byte[] bytes, int length) {
        DoubleChecksum checksum = new DoubleChecksum();
        checksum.update(bytes, 0, length);
        return SEAL + Long.toHexString(checksum.getValue()) + "\n";
    }

    /** The fields of a line. */
    public static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            fields.add(line.substring(from, tab));
            from = tab + 1;
        }
        fields.add(line.substring(from));
        return fields;
    }
}
