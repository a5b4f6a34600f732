package dev.lotse.kit;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as PDFBox reads it. */
public record Printed(byte[] bytes) {
    private static final float SHARP = 110;

    /** All its text, pages after each other. */
    public String text() {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        });
    }

    /** Page by page, each line with how far its first letter is from the left edge, in millimetres: {@code 22 Text}. */
    public List<List<String>> lines() {
        return read(document -> {
            List<List<String>> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void startPage(PDPage page) {
                    pages.add(new ArrayList<>());
                }

                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    long left = Math.round(letters.get(0).getXDirAdj() / 72 * 25.4);
                    pages.get(pages.size() - 1).add(left + " " + text);
                }
            };
            stripper.getText(document);
            return pages;
        });
    }

    /** How large the letters of the first text are that contains something, in points. */
    public float size(String part) {
        return read(document -> {
            List<Float> sizes = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (text.replace('\u00A0', ' ').contains(part)) {
                        sizes.add(letters.get(0).getFontSizeInPt());
                    }
                }
            };
            stripper.getText(document);
            return sizes.get(0);
        });
    }

    /** The addresses that one can click on. */
    public List<String> links() {
        return read(document -> {
            List<String> links = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
                        links.add(to.getURI());
                    }
                }
            }
            return links;
        });
    }

    /** The colour of the first page, as {@code 1f5fa8}, at a place that is told in parts of its width and height. */
    public String color(double x, double y) {
        return read(document -> {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, SHARP, ImageType.RGB);
            int color = page.getRGB((int) (x * (page.getWidth() - 1)), (int) (y * (page.getHeight() - 1)));
            return String.format("%06x", color & 0xffffff);
        });
    }

    /** What it says of itself, by name. */
    public Map<String, String> facts() {
        return read(document -> {
            Map<String, String> facts = new TreeMap<>();
            for (String key : document.getDocumentInformation().getMetadataKeys()) {
                facts.put(key, document.getDocumentInformation().getCustomMetadataValue(key));
            }
            facts.put("language", document.getDocumentCatalog().getLanguage());
            facts.put(
                    "marked",
                    String.valueOf(document.getDocumentCatalog().getMarkInfo().isMarked()));
            return facts;
        });
    }

    /** Letters that lie, in whole or in part, beyond the edge of their page. */
    public String outside() {
        return read(document -> {
            StringBuilder outside = new StringBuilder();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    float right = letter.getXDirAdj() + letter.getWidthDirAdj();
                    boolean seen = letter.getXDirAdj() >= 0
                            && right <= letter.getPageWidth() + 1
                            && letter.getYDirAdj() >= 0
                            && letter.getYDirAdj() <= letter.getPageHeight();
                    if (!seen) {
                        outside.append(letter.getUnicode());
                    }
                }
            };
            stripper.getText(document);
            return outside.toString();
        });
    }

    /** Its fonts, each with whether it is in there. */
    public Map<String, Boolean> fonts() {
        return read(document -> {
            Map<String, Boolean> fonts = new TreeMap<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.put(font.getName(), font.isEmbedded());
                }
            }
            return fonts;
        });
    }

    /** The size of its pages in millimetres: {@code 210x297}. */
    public List<String> sizes() {
        return read(document -> {
            List<String> sizes = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDRectangle box = page.getMediaBox();
                sizes.add(Math.round(box.getWidth() / 72 * 25.4) + "x" + Math.round(box.getHeight() / 72 * 25.4));
            }
            return sizes;
        });
    }

    /** The list beside its pages; what is below another line begins with a space. */
    public List<String> bookmarks() {
        return read(document -> {
            List<String> titles = new ArrayList<>();
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), "", titles);
            return titles;
        });
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> titles) {
        if (node != null) {
            for (PDOutlineItem item : node.children()) {
                titles.add(indent + item.getTitle());
                bookmarks(item, indent + " ", titles);
            }
        }
    }

    /** Its tags: the kind of each, and the text that stands for it where it has one: {@code Figure: a phone}. */
    public List<String> tags() {
        return read(document -> {
            List<String> tags = new ArrayList<>();
            tags(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            return tags;
        });
    }

    private static void tags(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String said = element.getAlternateDescription();
                tags.add(element.getStructureType() + (said == null ? "" : ": " + said));
                tags(element, tags);
            }
        }
    }

    /** What the QR code on its first page says; nothing where none can be read. */
    public Optional<String> code() {
        return read(document -> {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, SHARP, ImageType.GRAY);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            try {
                return Optional.of(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText());
            } catch (NotFoundException none) {
                return Optional.empty();
            } catch (ReaderException broken) {
                throw new IOException(broken);
            }
        });
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
