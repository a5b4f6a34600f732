package dev.lotse.channel.paper.book;

import dev.lotse.edition.Edition;
import dev.lotse.html.Html;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** What is in an EPUB and what it is (EPUB 3.3, section 5), with what EPUB Accessibility 1.1 wants said of it. */
final class EpubPackage {
    private final Edition edition;
    private final LocalDate modified;
    private final StringBuilder files = new StringBuilder();
    private final StringBuilder order = new StringBuilder();
    private final boolean leftward;
    private boolean visual;

    /**
     * A package.
     *
     * @param leftward whether one leafs from right to left
     */
    EpubPackage(Edition edition, LocalDate modified, boolean leftward) {
        this.leftward = leftward;
        this.edition = edition;
        this.modified = modified;
    }

    /** Adds a page, which comes behind those before it. */
    void page(String name) {
        String properties = name.equals("nav") ? " properties=\"nav\"" : "";
        files.append(String.format(
                Locale.ROOT,
                "<item id=\"%s\" href=\"%s.xhtml\" media-type=\"application/xhtml+xml\"%s/>\n",
                name,
                name,
                properties));
        order.append(String.format(Locale.ROOT, "<itemref idref=\"%s\"/>\n", name));
    }

    /** Adds a picture. */
    void picture(String name, String type) {
        visual = true;
        files.append(String.format(
                Locale.ROOT, "<item id=\"%s\" href=\"%s\" media-type=\"%s\"/>\n", name.replace('.', '-'), name, type));
    }

    String xml() {
        return String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%1$s">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="id">urn:uuid:%2$s</dc:identifier>
                <dc:title>%3$s</dc:title>
                <dc:language>%1$s</dc:language>
                <meta property="dcterms:modified">%4$sT00:00:00Z</meta>
                <meta property="schema:accessMode">textual</meta>
                %5$s<meta property="schema:accessModeSufficient">textual</meta>
                <meta property="schema:accessibilityFeature">tableOfContents</meta>
                <meta property="schema:accessibilityFeature">structuralNavigation</meta>
                <meta property="schema:accessibilityFeature">alternativeText</meta>
                <meta property="schema:accessibilityHazard">none</meta>
                </metadata>
                <manifest>
                <item id="style" href="style.css" media-type="text/css"/>
                %6$s</manifest>
                <spine%8$s>
                %7$s</spine>
                </package>
                """,
                edition.language(),
                identity(),
                Html.escape(title()),
                modified,
                visual ? "<meta property=\"schema:accessMode\">visual</meta>\n" : "",
                files,
                order,
                leftward ? " page-progression-direction=\"rtl\"" : "");
    }

    private String title() {
        return edition.title() + " \u2013 " + edition.reader().name().in(edition.language());
    }

    /** The same in every build. */
    private UUID identity() {
        String name = edition.url().orElse("") + edition.reader().id() + "/" + edition.language() + "/handbook";
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
