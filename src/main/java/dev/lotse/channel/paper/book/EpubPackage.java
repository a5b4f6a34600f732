package dev.lotse.channel.paper.book;

import dev.lotse.edition.Edition;
import dev.lotse.html.Html;
import dev.lotse.theme.Texts;
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
    private final Texts texts;
    private boolean visual;

    /** A package. */
    EpubPackage(Edition edition, LocalDate modified, Texts texts) {
        this.texts = texts;
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
                <dc:creator>%9$s</dc:creator>
                <dc:language>%1$s</dc:language>
                <meta property="dcterms:modified">%4$sT00:00:00Z</meta>
                <meta property="schema:accessMode">textual</meta>
                %5$s<meta property="schema:accessModeSufficient">textual</meta>
                <meta property="schema:accessibilityFeature">tableOfContents</meta>
                <meta property="schema:accessibilityFeature">structuralNavigation</meta>
                <meta property="schema:accessibilityFeature">alternativeText</meta>
                <meta property="schema:accessibilityHazard">none</meta>
                <meta property="schema:accessibilitySummary">%10$s</meta>
                <meta name="cover" content="jacket"/>
                </metadata>
                <manifest>
                <item id="style" href="style.css" media-type="text/css"/>
                <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
                <item id="jacket" href="%11$s" media-type="%12$s" properties="cover-image"/>
                %6$s</manifest>
                <spine toc="ncx"%8$s>
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
                texts.isLeftward() ? " page-progression-direction=\"rtl\"" : "",
                Html.escape(edition.title()),
                Html.escape(texts.say("book.accessibility")),
                Jacket.FILE,
                Jacket.TYPE);
    }

    /** The contents for readers of EPUB 2, which know no others (OPF 2.0.1, section 2.4.1). */
    String contents(HandbookView view) {
        StringBuilder points = new StringBuilder();
        int number = 0;
        for (HandbookView.Part part : view.parts()) {
            number++;
            points.append(String.format(
                    Locale.ROOT,
                    "<navPoint id=\"n%d\" playOrder=\"%d\"><navLabel><text>%s</text></navLabel><content src=\"%s.xhtml\"/></navPoint>\n",
                    number,
                    number,
                    Html.escape(part.title()),
                    part.chapters().get(0).id()));
        }
        return String.format(Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="%s">
                <head><meta name="dtb:uid" content="urn:uuid:%s"/></head>
                <docTitle><text>%s</text></docTitle>
                <navMap>
                %s</navMap>
                </ncx>
                """, edition.language(), identity(), Html.escape(title()), points);
    }

    private String title() {
        return texts.say("book.title") + " \u2013 " + edition.title() + " \u2013 "
                + edition.reader().name().in(edition.language());
    }

    /** The same in every build. */
    private UUID identity() {
        String name = edition.url().orElse("") + edition.reader().id() + "/" + edition.language() + "/handbook";
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
