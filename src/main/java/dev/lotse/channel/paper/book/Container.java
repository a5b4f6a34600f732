package dev.lotse.channel.paper.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip file around an EPUB (OCF, EPUB 3.3, section 4): what kind of file it is comes first and is not packed. */
final class Container {
    static final String FOLDER = "EPUB/";

    /** The first day that a zip file can know, in every zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
            <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    Container() {
        byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
        ZipEntry entry = new ZipEntry("mimetype");
        CRC32 sum = new CRC32();
        sum.update(type);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        add(entry, type);
        add("META-INF/container.xml", ROOT.getBytes(StandardCharsets.UTF_8));
    }

    void add(String path, byte[] file) {
        add(new ZipEntry(path), file);
    }

    private void add(ZipEntry entry, byte[] file) {
        try {
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            zip.write(file);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** All of it; nothing can be added afterwards. */
    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
