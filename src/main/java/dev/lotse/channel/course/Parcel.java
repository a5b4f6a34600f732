package dev.lotse.channel.course;

import dev.lotse.digest.Digest;
import dev.lotse.digest.DoubleChecksum;
import dev.lotse.output.Proof;
import dev.lotse.output.Zip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files to be packed; the same files make the same bytes, whenever that is. */
final class Parcel implements Proof {
    /** Changes when the same files are packed in another way than before. */
    private static final String RECIPE = "2";

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

    @Override
    public String digest() {
        Digest digest = Digest.start().add(RECIPE);
        // fonts are the same in hundreds of packages, and the digest of a checksum takes a tenth of the time
        files.forEach(
                (path, bytes) -> digest.add(path).add(bytes.length + " " + Long.toHexString(DoubleChecksum.of(bytes))));
        return digest.end();
    }

    @Override
    public byte[] finished() {
        Zip zip = new Zip();
        files.forEach(zip::add);
        return zip.bytes();
    }
}
