package dev.lotse.channel.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import dev.lotse.digest.Digest;
import dev.lotse.output.Proof;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;

/**
 * Prints: makes a PDF of HTML and CSS, tagged as PDF/UA-1 wants it, with its fonts in it, and fit for archives
 * (PDF/A-2a).
 *
 * <p>It sees the page and the pictures that it is given, and nothing of the machine or the network. Equal pages make
 * equal bytes. May be used by several threads.
 */
public final class Press {
    /** Changes when the same page is printed in another way than before. */
    private static final String RECIPE = "4";

    private static final String PRODUCER = "Lotse";
    private static final String LIST = "/Type /XRef";
    private static final Pattern SIZE = Pattern.compile(LIST + "\\s/Size (\\d+)");

    private final byte[] colors = colors();

    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** A press. */
    public Press() {
        XRLog.setLoggingEnabled(false);
    }

    /** What red, green and blue are, as ICC.1 describes sRGB. */
    private static byte[] colors() {
        try (InputStream in = Press.class.getResourceAsStream("srgb.icc")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its colours");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The PDF of a page, before it is printed. */
    public Proof proof(Manuscript page) {
        return new Sheet(page);
    }

    /** A page that can be printed. */
    private final class Sheet implements Proof {
        private final Manuscript page;
        private Optional<String> digest = Optional.empty();

        Sheet(Manuscript page) {
            this.page = page;
        }

        @Override
        public String digest() {
            String known = digest.orElseGet(() -> digested(page)); // of all that is in it, so it takes a while
            digest = Optional.of(known);
            return known;
        }

        @Override
        public byte[] finished() {
            return printed(page, digest());
        }
    }

    private static String digested(Manuscript page) {
        return Digest.start()
                .add(RECIPE)
                .add(String.valueOf(PdfRendererBuilder.class.getPackage().getImplementationVersion()))
                .add(Typefaces.digest())
                .add(page.digest())
                .end();
    }

    private byte[] printed(Manuscript page, String digest) {
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            document.setDocumentId(Long.parseUnsignedLong(digest.substring(0, 16), 16));
            Tags.mend(document);
            Archivable.make(document, colors);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return counted(bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same with the number of its objects: the library counts its last one, the list of all others, twice. */
    private static byte[] counted(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1); // a character for each byte
        Matcher size = SIZE.matcher(text).region(text.lastIndexOf(LIST), text.length());
        if (size.find()) {
            int digits = size.end(1) - size.start(1);
            String right = String.format(Locale.ROOT, "%0" + digits + "d", Integer.parseInt(size.group(1)) - 1);
            System.arraycopy(right.getBytes(StandardCharsets.US_ASCII), 0, pdf, size.start(1), digits);
        }
        return pdf;
    }

    private PdfRendererBuilder builder(Manuscript page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(Letters.printable(page.html())), Manuscript.PICTURE);
        builder.withProducer(PRODUCER);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colors);
        builder.useSVGDrawer(new Drawings());
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
        builder.useReplacementText("");
        Typefaces.lay(builder);
        if (page.hasWordsInDrawings()) {
            Typefaces.layForDrawings(builder);
        }
        confine(builder, page.pictures());
        return builder;
    }

    /** Lets it see these pictures alone. */
    private static void confine(PdfRendererBuilder builder, Map<String, Path> pictures) {
        builder.useProtocolsStreamImplementation(uri -> new Picture(bytes(uri, pictures)), "picture");
        builder.useProtocolsStreamImplementation(uri -> new Picture(new byte[0]), "http", "https", "data", "classpath");
        builder.useUriResolver((base, uri) -> uri);
        for (ExternalResourceControlPriority time : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri != null && uri.startsWith(Manuscript.PICTURE), time);
        }
    }

    private static byte[] bytes(String uri, Map<String, Path> pictures) {
        Path file = pictures.get(uri.substring(Manuscript.PICTURE.length()));
        return file == null ? new byte[0] : Manuscript.read(file);
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    private record Picture(byte[] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
