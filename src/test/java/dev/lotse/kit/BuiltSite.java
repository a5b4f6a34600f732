package dev.lotse.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A department's site in one language.
 *
 * @param folder the language's folder
 */
public record BuiltSite(Path folder) {
    /** A page by its address: {@code guides/vpn}, the home page is {@code ""}. */
    public BuiltFile page(String address) {
        return new BuiltFile(folder.resolve(address).resolve("index.html"));
    }

    /** A file below the language's folder. */
    public BuiltFile file(String path) {
        return new BuiltFile(folder.resolve(path));
    }

    /** It has these pages or files. */
    public BuiltSite has(String... paths) {
        for (String path : paths) {
            assertTrue(Files.exists(folder.resolve(path)), "no " + path + " in " + files());
        }
        return this;
    }

    /** It has none of these. */
    public BuiltSite lacks(String... paths) {
        for (String path : paths) {
            assertTrue(!Files.exists(folder.resolve(path)), path + " should not be there");
        }
        return this;
    }

    /** No file of it has a text in it, in any case, nor in its name. */
    public BuiltSite hides(String... texts) {
        for (String text : texts) {
            List<String> found = files().stream()
                    .filter(file -> (file + "\n" + read(folder.resolve(file)))
                            .toLowerCase()
                            .contains(text.toLowerCase()))
                    .toList();
            assertEquals(List.of(), found, "\"" + text + "\" should be nowhere");
        }
        return this;
    }

    /** Every file, by its path, sorted. */
    public List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
