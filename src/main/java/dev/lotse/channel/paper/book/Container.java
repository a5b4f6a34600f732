package dev.lotse.channel.paper.book;

import dev.lotse.channel.paper.Manuscript;
import dev.lotse.digest.Digest;
import dev.lotse.output.Proof;
import dev.lotse.output.Zip;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The zip file around an EPUB (OCF, EPUB 3.3, section 4), before it is packed: what kind of file it is comes first and is
 * not packed.
 */
final class Container implements Proof {
    /** Changes when the same files are packed in another way than before. */
    private static final String RECIPE = "1";

    private static final String FOLDER = "EPUB/";

    private static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
            <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """;

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    void add(String name, Path file) {
        files.put(FOLDER + name, () -> Manuscript.read(file));
    }

    void add(String name, String text) {
        files.put(FOLDER + name, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String digest() {
        Digest digest = Digest.start().add(RECIPE);
        files.forEach((path, file) -> digest.add(path).add(file.get()));
        return digest.end();
    }

    @Override
    public byte[] finished() {
        Zip zip = new Zip();
        zip.addStored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
        zip.add("META-INF/container.xml", ROOT.getBytes(StandardCharsets.UTF_8));
        files.forEach((path, file) -> zip.add(path, file.get()));
        return zip.bytes();
    }
}
