package dev.lotse.channel.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * What a PDF says of its parts to those who listen to it, put right where the library does as the page does: headings go
 * down one step at a time (PDF/UA-1, 7.4.2), and a picture that nothing is said of is decoration (7.3).
 */
final class Tags {
    private static final String FIGURE = "Figure";

    private final PDDocument document;
    private final Map<COSDictionary, Set<Integer>> decorations = new HashMap<>();
    private final Deque<Integer> headings = new ArrayDeque<>();

    private Tags(PDDocument document) {
        this.document = document;
    }

    /** Puts the tags of a document right. */
    static void mend(PDDocument document) throws IOException {
        Tags tags = new Tags(document);
        tags.mend(document.getDocumentCatalog().getStructureTreeRoot());
        for (PDPage page : document.getPages()) {
            Set<Integer> marks = tags.decorations.getOrDefault(page.getCOSObject(), Set.of());
            if (!marks.isEmpty()) {
                tags.unlist(page, marks);
                tags.redraw(page, marks);
            }
        }
    }

    private void mend(PDStructureNode node) {
        List<PDStructureElement> decorative = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (isDecorative(element)) {
                    decorative.add(element);
                    note(element);
                } else {
                    step(element);
                    mend(element);
                }
            }
        }
        decorative.forEach(node::removeKid);
    }

    /** A heading is one step below the last one that was larger. */
    private void step(PDStructureElement element) {
        String type = element.getStructureType();
        if (type.matches("H[1-6]")) {
            int size = type.charAt(1) - '0';
            while (!headings.isEmpty() && headings.peek() >= size) {
                headings.pop();
            }
            headings.push(size);
            element.setStructureType("H" + headings.size());
        }
    }

    private static boolean isDecorative(PDStructureElement element) {
        String said = element.getAlternateDescription();
        return element.getStructureType().equals(FIGURE) && (said == null || said.isBlank());
    }

    /** Remembers what of which page is a decoration. */
    private void note(PDStructureElement figure) {
        for (Object kid : figure.getKids()) {
            if (kid instanceof Integer mark) {
                marks(figure.getPage()).add(mark);
            } else if (kid instanceof PDMarkedContentReference reference) {
                marks(reference.getPage()).add(reference.getMCID());
            }
        }
    }

    private Set<Integer> marks(PDPage page) {
        return decorations.computeIfAbsent(page.getCOSObject(), one -> new HashSet<>());
    }

    /** Takes decorations out of the list that leads from a page to its tags. */
    private void unlist(PDPage page, Set<Integer> marks) {
        COSArray pages = document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getCOSObject()
                .getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < pages.size(); i += 2) {
            if (pages.getInt(i) == page.getStructParents() && pages.getObject(i + 1) instanceof COSArray owners) {
                marks.forEach(mark -> owners.set(mark, COSNull.NULL));
            }
        }
    }

    /** Says where they are drawn that they are no part of what is said. */
    private void redraw(PDPage page, Set<Integer> marks) throws IOException {
        List<Object> drawing = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            int last = drawing.size() - 1;
            if (begins(token)
                    && drawing.get(last) instanceof COSDictionary said
                    && marks.contains(said.getInt(COSName.MCID))) {
                drawing.subList(last - 1, last + 1).clear();
                drawing.add(COSName.ARTIFACT);
                drawing.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
            } else {
                drawing.add(token);
            }
        }
        PDStream contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(drawing);
        }
        page.setContents(contents);
    }

    private static boolean begins(Object token) {
        return token instanceof Operator operator && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ);
    }
}
