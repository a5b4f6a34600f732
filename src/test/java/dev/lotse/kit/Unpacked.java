package dev.lotse.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What is in a zip file, by path. */
public record Unpacked(SortedMap<String, byte[]> files) {
    /** Opens one. */
    public static Unpacked of(Path zip) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (InputStream bytes = Files.newInputStream(zip);
                ZipInputStream in = new ZipInputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertTrue(files.put(entry.getName(), in.readAllBytes()) == null, entry.getName() + " twice");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Unpacked(files);
    }

    /** The text of a file. */
    public String text(String path) {
        assertTrue(files.containsKey(path), "no " + path + " in " + files.keySet());
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** A file as a browser reads it. */
    public Document html(String path) {
        return Jsoup.parse(text(path));
    }

    /** Puts everything into a folder. */
    public void writeTo(Path folder) {
        files.forEach((path, bytes) -> {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.write(folder.resolve(path), bytes);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
