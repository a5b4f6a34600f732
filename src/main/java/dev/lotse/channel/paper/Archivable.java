package dev.lotse.channel.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Pictures of a PDF as an archive wants them (PDF/A-2, 6.2.8): none is smoothed by whoever shows it. A document with a
 * picture in printers' colours, which nobody knows the look of, no longer says that it is for archives.
 */
final class Archivable {
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> left = new ArrayDeque<>();
    private boolean printersColors;

    private Archivable() {}

    /**
     * Makes a document archivable, or takes back its word for it.
     *
     * @param colors what its red, green and blue are, an ICC profile
     */
    static void make(PDDocument document, byte[] colors) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            describe(intent, colors);
        }
        Archivable archivable = new Archivable();
        for (PDPage page : document.getPages()) {
            archivable.later(page.getCOSObject().getDictionaryObject(COSName.RESOURCES));
        }
        archivable.walk();
        archivable.correct(document.getDocumentCatalog().getMetadata());
    }

    /** Puts the profile in as it is: a Java may have written its own name and version into its head. */
    private static void describe(PDOutputIntent intent, byte[] colors) throws IOException {
        try (OutputStream profile = intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
            profile.write(colors);
        }
    }

    private void walk() {
        while (!left.isEmpty()) {
            COSBase value = left.pop();
            if (value instanceof COSDictionary dictionary) {
                settle(dictionary);
                dictionary.getValues().forEach(this::later);
            } else if (value instanceof COSArray array) {
                array.forEach(this::later);
            }
        }
    }

    private void later(COSBase value) {
        COSBase real = value instanceof COSObject reference ? reference.getObject() : value;
        if ((real instanceof COSDictionary || real instanceof COSArray) && seen.add(real)) {
            left.push(real);
        }
    }

    private void settle(COSDictionary dictionary) {
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            dictionary.removeItem(COSName.INTERPOLATE);
            printersColors |= COSName.DEVICECMYK.equals(dictionary.getDictionaryObject(COSName.COLORSPACE));
        }
    }

    /** What the document says of itself; when it was made, it says to nobody. */
    private void correct(PDMetadata said) throws IOException {
        String wrong = printersColors ? "pdfaid:part|pdfaid:conformance|xmp:CreateDate" : "xmp:CreateDate";
        String text = new String(said.toByteArray(), StandardCharsets.UTF_8);
        said.importXMPMetadata(
                text.replaceAll("<(" + wrong + ")>[^<]*</\\1>", "").getBytes(StandardCharsets.UTF_8));
    }
}
