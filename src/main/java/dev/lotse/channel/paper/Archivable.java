package dev.lotse.channel.paper;

import java.io.IOException;
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

/**
 * Pictures of a PDF as an archive wants them (PDF/A-2, 6.2.8): none is smoothed by whoever shows it. A document with a
 * picture in printers' colours, which nobody knows the look of, no longer says that it is for archives.
 */
final class Archivable {
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> left = new ArrayDeque<>();
    private boolean printersColors;

    private Archivable() {}

    /** Makes a document archivable, or takes back its word for it. */
    static void make(PDDocument document) throws IOException {
        Archivable archivable = new Archivable();
        for (PDPage page : document.getPages()) {
            archivable.later(page.getCOSObject().getDictionaryObject(COSName.RESOURCES));
        }
        archivable.walk();
        archivable.correct(document.getDocumentCatalog().getMetadata());
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
