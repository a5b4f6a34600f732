package dev.lotse.channel.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.lotse.digest.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters that are printed with: they come with the program, for a PDF has to look the same from every machine.
 *
 * <p>Families are {@code Atkinson} (400 and 700, upright and italic, and 800 upright) and {@code Atkinson Mono}. What
 * these lack (arrows, ticks, keys, Greek, Cyrillic) is taken from a third one without being asked for. CSS's generic
 * families are the same letters, for what has no letters in the file would not be printed at all.
 */
final class Typefaces {
    private static final Set<FSFontUseCase> TEXT = EnumSet.of(FSFontUseCase.DOCUMENT);
    private static final Set<FSFontUseCase> LACKING = EnumSet.of(FSFontUseCase.FALLBACK_PRE);
    private static final Set<FSFontUseCase> DRAWN = EnumSet.of(FSFontUseCase.SVG);

    private static final int REGULAR = 0;
    private static final int BOLD = 2;
    private static final int HEAVY = 4;
    private static final int MONO = 5;

    private static final List<Face> FACES = List.of(
            Face.read("regular", "Atkinson", 400, FontStyle.NORMAL, TEXT),
            Face.read("italic", "Atkinson", 400, FontStyle.ITALIC, TEXT),
            Face.read("bold", "Atkinson", 700, FontStyle.NORMAL, TEXT),
            Face.read("bold-italic", "Atkinson", 700, FontStyle.ITALIC, TEXT),
            Face.read("heavy", "Atkinson", 800, FontStyle.NORMAL, TEXT),
            Face.read("mono", "Atkinson Mono", 400, FontStyle.NORMAL, TEXT),
            Face.read("signs", "Signs", 400, FontStyle.NORMAL, LACKING));

    private static final String DIGEST = digested();

    /** What authors' drawings ask for by these names is meant to look like everything around it. */
    private static final List<String> DRAWN_TEXT = List.of("sans-serif", "system-ui");

    private static final List<String> CODE = List.of("monospace", "ui-monospace");

    private Typefaces() {}

    /** A digest of them all. */
    static String digest() {
        return DIGEST;
    }

    private static String digested() {
        Digest digest = Digest.start();
        FACES.forEach(face -> digest.add(face.bytes));
        return digest.end();
    }

    /** Hands them to a renderer; of each, the letters that are used are in what it makes. */
    static void lay(PdfRendererBuilder builder) {
        FACES.forEach(face -> face.lay(builder));
        for (String family : List.of("serif", "sans-serif", "system-ui")) {
            FACES.subList(REGULAR, HEAVY).forEach(face -> face.lay(builder, family, TEXT));
        }
        CODE.forEach(family -> FACES.get(MONO).lay(builder, family, TEXT));
    }

    /** The same for words in drawings, which takes a tenth of a second. */
    static void layForDrawings(PdfRendererBuilder builder) {
        DRAWN_TEXT.forEach(family -> {
            FACES.get(REGULAR).lay(builder, family, DRAWN);
            FACES.get(BOLD).lay(builder, family, DRAWN);
        });
        CODE.forEach(family -> FACES.get(MONO).lay(builder, family, DRAWN));
    }

    /** Whether one of them has a character. */
    static boolean have(int character) {
        return FACES.stream().anyMatch(face -> face.has(character));
    }

    /** How wide a text is in the heaviest of them, in its own size. */
    static double width(String text) {
        return text.codePoints().mapToDouble(FACES.get(HEAVY)::advance).sum();
    }

    /** One of them. */
    private static final class Face {
        private final byte[] bytes;
        private final String family;
        private final int weight;
        private final FontStyle style;
        private final Set<FSFontUseCase> uses;
        private final CmapLookup characters;
        private final TrueTypeFont font;

        private Face(byte[] bytes, String family, int weight, FontStyle style, Set<FSFontUseCase> uses)
                throws IOException {
            this.bytes = bytes;
            this.family = family;
            this.weight = weight;
            this.style = style;
            this.uses = uses;
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            this.characters = font.getUnicodeCmapLookup();
            font.getAdvanceWidth(0); // reads the table, which nobody changes from then on
            font.getUnitsPerEm();
        }

        static Face read(String name, String family, int weight, FontStyle style, Set<FSFontUseCase> uses) {
            try (InputStream in = Typefaces.class.getResourceAsStream(name + ".ttf")) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks the font " + name);
                }
                return new Face(in.readAllBytes(), family, weight, style, uses);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        void lay(PdfRendererBuilder builder) {
            builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, style, true, uses);
        }

        /** Under another name, too. */
        void lay(PdfRendererBuilder builder, String name, Set<FSFontUseCase> uses) {
            builder.useFont(() -> new ByteArrayInputStream(bytes), name, weight, style, true, uses);
        }

        boolean has(int character) {
            return characters.getGlyphId(character) > 0;
        }

        double advance(int character) {
            try {
                return (double) font.getAdvanceWidth(characters.getGlyphId(character)) / font.getUnitsPerEm();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
