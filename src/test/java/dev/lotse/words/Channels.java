package dev.lotse.words;

import dev.lotse.kit.Unpacked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a department reads in a language, as the words of each channel.
 *
 * @param out the folder that was built into
 */
record Channels(Path out, String department, String language) {
    /** A page of the site; nothing where there is none. */
    Optional<Words> page(String address) {
        return html(site().resolve(address).resolve("index.html"), "main");
    }

    /** The page to print. */
    Optional<Words> print(String address) {
        return html(site().resolve("print").resolve(address).resolve("index.html"), "body");
    }

    /** The mail. */
    Optional<Words> mail(String address) {
        return html(kit().resolve("mail").resolve(address.replaceFirst("/$", "").replace('/', '-') + ".html"), "body");
    }

    /** The handbook. */
    Optional<Words> handbook() {
        Path file = kit().resolve("handbook.pdf");
        return Files.exists(file) ? Optional.of(pdf(file)) : Optional.empty();
    }

    /** The handbook as a book for readers of books. */
    Optional<Words> book() {
        Path file = kit().resolve("handbook.epub");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        Unpacked.of(file).files().forEach((path, bytes) -> {
            if (path.endsWith(".xhtml")) {
                text.append(words(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)), "body"))
                        .append('\n');
            }
        });
        return Optional.of(Words.of(text.toString()));
    }

    /** Every poster and flyer of a page. */
    List<Words> posters(String address) {
        String name = address.replaceFirst("/$", "").replace('/', '-');
        List<Words> posters = new ArrayList<>();
        try (var files = Files.newDirectoryStream(kit().resolve("posters"), name + "*.pdf")) {
            files.forEach(file -> posters.add(pdf(file)));
        } catch (IOException none) {
            return posters;
        }
        return posters;
    }

    private Path site() {
        return out.resolve("sites").resolve(department).resolve(language);
    }

    private Path kit() {
        return out.resolve("kits").resolve(department).resolve(language);
    }

    private static Optional<Words> html(Path file, String part) {
        try {
            return Files.exists(file)
                    ? Optional.of(Words.of(words(Jsoup.parse(Files.readString(file)), part)))
                    : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String words(Document document, String part) {
        Element shown = document.selectFirst(part);
        shown.select(".audience, sup").before(" ").after(" ");
        return shown.text();
    }

    /** The words line by line and, for cells of several lines, once more in the order in which they were written. */
    private static Words pdf(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper lines = new OnPaper();
            lines.setSortByPosition(true);
            String asSeen = lines.getText(document);
            String asWritten = new OnPaper().getText(document);
            return Words.of((asSeen + "\n" + asWritten).replaceAll("[\\u00AD\\u2010-]\\R(?=\\p{Ll})", ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads what is on the sheet: letters beyond its edge are cut off. */
    private static final class OnPaper extends PDFTextStripper {
        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getXDirAdj() >= 0
                    && letter.getXDirAdj() + letter.getWidthDirAdj() <= letter.getPageWidth() + 1) {
                super.processTextPosition(letter);
            }
        }
    }
}
