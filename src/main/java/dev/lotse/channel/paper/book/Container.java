package dev.lotse.channel.paper.book;

import dev.lotse.output.Zip;
import java.nio.charset.StandardCharsets;

/** The zip file around an EPUB (OCF, EPUB 3.3, section 4): what kind of file it is comes first and is not packed. */
final class Container {
    private static final String FOLDER = "EPUB/";

    private static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
            <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """;

    private final Zip zip = new Zip();

    Container() {
        zip.addStored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
        zip.add("META-INF/container.xml", ROOT.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] file) {
        zip.add(FOLDER + name, file);
    }

    void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** All of it; nothing can be added afterwards. */
    byte[] bytes() {
        return zip.bytes();
    }
}
