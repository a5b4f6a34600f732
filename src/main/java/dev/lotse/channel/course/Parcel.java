package dev.lotse.channel.course;

import dev.lotse.digest.Digest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to be packed; the same files make the same bytes, whenever that is. */
final class Parcel {
    /** Changes when the same files are packed in another way than before. */
    private static final String RECIPE = "2";

    /** The second day that a zip file knows: of the first one the library notes the moment too, in the machine's zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    void add(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    void add(String path, String text) {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(Map<String, Path> sources) {
        sources.forEach((path, source) -> {
            try {
                add(path, Files.readAllBytes(source));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** The paths, sorted. */
    Set<String> paths() {
        return Collections.unmodifiableSet(files.keySet());
    }

    String digest() {
        Digest digest = Digest.start().add(RECIPE);
        files.forEach((path, bytes) -> digest.add(path).add(bytes));
        return digest.end();
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
