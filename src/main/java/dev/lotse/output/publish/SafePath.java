package dev.lotse.output.publish;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

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
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\\\p{Cntrl}]|^[A-Za-z]:");

    SafePath {
        if (FORBIDDEN.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "The output path \"" + text + "\" has a backslash, a control character or a drive letter");
        }
        for (String segment : text.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException(
                        "The output path \"" + text + "\" is absolute or has an empty, \".\" or \"..\" segment");
            }
        }
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
