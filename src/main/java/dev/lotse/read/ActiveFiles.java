package dev.lotse.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Files that a browser would run: an author's page can't have scripts, and a file beside it can't either. */
final class ActiveFiles {
    private static final Set<String> ENDINGS = Set.of(
            "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "js", "mjs", "svgz", "xml", "xsl", "xslt", "swf",
            "hta", "php", "wasm");
    private static final Pattern IN_PICTURE = Pattern.compile(
            "<script|\\son\\w+\\s*=|javascript:|<foreignObject|<iframe|<!ENTITY|<\\?xml-stylesheet|=\\s*[\"']\\s*data:text",
            Pattern.CASE_INSENSITIVE);

    private ActiveFiles() {}

    /** Whether a file is one: by its ending, a vector drawing by what is in it. */
    static boolean isOne(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ENDINGS.contains(ending) || ending.equals("svg") && runs(file);
    }

    private static boolean runs(Path drawing) {
        try {
            return IN_PICTURE
                    .matcher(new String(Files.readAllBytes(drawing), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
