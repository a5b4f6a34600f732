package dev.lotse.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What came of a command.
 *
 * @param code the exit code
 */
public record Built(Path folder, int code, String out, String err) {
    private static final Pattern DIAGNOSTIC = Pattern.compile("\\S.*?: (error|warning|note)\\[[a-z0-9-]+\\]: .*");

    /** It went well, and nothing was found. */
    public Built clean() {
        assertEquals(List.of(), diagnostics(), err);
        return fine();
    }

    /** It went well; there may be warnings. */
    public Built fine() {
        assertEquals(0, code, out + err);
        return this;
    }

    /** It ended with a code. */
    public Built endsWith(int expected) {
        assertEquals(expected, code, out + err);
        return this;
    }

    /** Exactly these diagnostics were found, each given by its beginning. */
    public Built reports(String... beginnings) {
        List<String> found = diagnostics();
        assertEquals(beginnings.length, found.size(), String.join("\n", found) + "\n" + err);
        for (String beginning : beginnings) {
            assertTrue(
                    found.stream().anyMatch(line -> line.startsWith(beginning)),
                    "no diagnostic " + beginning + "\nbut:\n" + String.join("\n", found));
        }
        return this;
    }

    /** The diagnostics, a line each. */
    public List<String> diagnostics() {
        return (err + "\n" + out)
                .lines()
                .filter(line -> DIAGNOSTIC.matcher(line).matches())
                .toList();
    }

    /** Something was printed. */
    public Built prints(String... texts) {
        Arrays.stream(texts)
                .forEach(text -> assertTrue((out + err).contains(text), "no \"" + text + "\" in\n" + out + err));
        return this;
    }

    /** A department's site in German, or in the only language it has. */
    public BuiltSite department(String id) {
        Path site = folder.resolve("dist/sites").resolve(id);
        return department(id, Files.isDirectory(site.resolve("de")) ? "de" : "en");
    }

    /** A department's site in a language. */
    public BuiltSite department(String id, String language) {
        return new BuiltSite(folder.resolve("dist/sites").resolve(id).resolve(language));
    }

    /** A file below the output folder. */
    public BuiltFile file(String path) {
        return new BuiltFile(folder.resolve("dist").resolve(path));
    }
}
