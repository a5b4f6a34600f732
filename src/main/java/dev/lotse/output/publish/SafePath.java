package dev.lotse.output.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A relative path that stays below the folder it is resolved against.
 *
 * <pre>
 * path    = segment *( "/" segment )
 * segment = 1*character, but neither "." nor ".."; no backslash, no control character; the first one no "C:"
 * </pre>
 *
 * <p>Promises that {@link #below} never leads out of the folder, on Windows neither.
 */
record SafePath(String text) {
    SafePath {
        if (text.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c)) || hasDrive(text)) {
            throw new IllegalArgumentException(
                    "The output path \"" + text + "\" has a backslash, a control character or a drive letter");
        }
        int start = 0;
        for (int end = text.indexOf('/'); start <= text.length(); end = text.indexOf('/', start)) {
            int stop = end < 0 ? text.length() : end;
            if (isNoName(text, start, stop)) {
                throw new IllegalArgumentException(
                        "The output path \"" + text + "\" is absolute or has an empty, \".\" or \"..\" segment");
            }
            start = stop + 1;
        }
    }

    private static boolean hasDrive(String text) {
        return text.length() > 1
                && text.charAt(1) == ':'
                && (text.charAt(0) | 0x20) >= 'a'
                && (text.charAt(0) | 0x20) <= 'z';
    }

    /** Whether a segment is empty, or leads here or up. */
    private static boolean isNoName(String text, int start, int end) {
        int length = end - start;
        return length == 0 || length < 3 && text.charAt(start) == '.' && text.charAt(end - 1) == '.';
    }

    /** The folder it is in, as a path; {@link Inventory#ROOT} where that is the one that all lies in. */
    String folder() {
        return folder(text);
    }

    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? Inventory.ROOT : path.substring(0, slash);
    }

    /** The path of {@code file} below {@code folder}. */
    static SafePath between(Path folder, Path file) {
        return new SafePath(folder.relativize(file).toString().replace(File.separatorChar, '/'));
    }

    Path below(Path folder) throws IOException {
        try {
            return folder.resolve(text);
        } catch (InvalidPathException e) {
            throw new IOException(
                    "The file name \"" + text + "\" can't be written here (" + e.getReason()
                            + "). Under Linux a UTF-8 locale is needed, such as LC_ALL=C.UTF-8",
                    e);
        }
    }
}
