package dev.lotse.leak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.lotse.kit.Printed;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for words in every byte of a file, whatever its case: as it is, UTF-16, with mail's and calendars' line folds
 * undone, in mails as their readers see them, in what is written in base64, in what is packed (zip, epub, jar, gzip, streams of a PDF), and in what
 * a PDF shows: its text, though it is drawn through fonts of its own, what it says of itself, and its QR code.
 */
final class Bytes {
    private static final int BITS = 5;
    private static final long MASK = (1L << (BITS * Word.STEM)) - 1;
    private static final int DEEPEST = 4;
    private static final int AROUND = 60;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\r\\n]{40,}+");
    private static final Pattern FOLD = Pattern.compile("=\\r?\\n|\\r?\\n[ \\t]");
    private static final Pattern MAIL = Pattern.compile("(?m)^MIME-Version: 1");
    private static final Pattern PDF_STREAM = Pattern.compile("stream\\r?\\n");

    private static final List<String> POSTER = List.of("210x297");

    private final Map<Long, Word> stems = new HashMap<>();

    Bytes(Collection<Word> words) {
        words.forEach(word -> stems.put(key(word.stem()), word));
    }

    /** The words in a file, each with the text around the first place, or the name of the packed file it is in. */
    Map<Word, String> find(byte[] file) {
        Map<Word, String> found = new LinkedHashMap<>();
        look("", file, DEEPEST, found);
        return found;
    }

    private void look(String inside, byte[] file, int depth, Map<Word, String> found) {
        String text = new String(file, ISO_8859_1);
        scan(inside, text, found);
        if (text.indexOf('\0') >= 0) {
            scan(inside + "utf-16 ", text.replace("\0", ""), found);
        }
        if (FOLD.matcher(text).find()) {
            scan(inside + "folded ", FOLD.matcher(text).replaceAll(""), found);
        }
        if (depth > 0 && MAIL.matcher(text).find()) {
            mail(inside + "mail ", file, depth, found);
        }
        if (depth > 0) {
            encoded(inside, text, depth, found);
            packed(inside, file, text, depth, found);
        }
    }

    private void mail(String inside, byte[] file, int depth, Map<Word, String> found) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(file));
            Enumeration<Header> headers = message.getAllHeaders();
            while (headers.hasMoreElements()) {
                scan(
                        inside + "header ",
                        MimeUtility.decodeText(
                                MimeUtility.unfold(headers.nextElement().getValue())),
                        found);
            }
            part(inside, message, depth, found);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("a mail that can't be read", e);
        }
    }

    private void part(String inside, Part part, int depth, Map<Word, String> found)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                part(inside, parts.getBodyPart(i), depth, found);
            }
        } else {
            scan(inside + "name ", String.valueOf(part.getFileName()), found);
            look(inside + part.getContentType() + ": ", part.getInputStream().readAllBytes(), depth - 1, found);
        }
    }

    /** Other text may run into the base64, so that it starts at any of four letters. */
    private void encoded(String inside, String text, int depth, Map<Word, String> found) {
        Matcher runs = BASE64.matcher(text);
        while (runs.find()) {
            String run = runs.group().replaceAll("[\\r\\n]+", "");
            for (int from = 0; from < 4 && from + 4 <= run.length(); from++) {
                String whole = run.substring(from, run.length() - (run.length() - from) % 4);
                look(inside + "base64 ", Base64.getDecoder().decode(whole), depth - 1, found);
            }
        }
    }

    private void packed(String inside, byte[] file, String text, int depth, Map<Word, String> found) {
        if (text.startsWith("PK\3\4")) {
            unzip(inside, file, depth, found);
        } else if (text.startsWith("\u001f\u008b")) {
            look(inside + "gzip ", inflated(file, 0, true), depth - 1, found);
        } else if (text.startsWith("%PDF")) {
            Matcher streams = PDF_STREAM.matcher(text);
            while (streams.find()) {
                look(inside + "pdf stream ", inflated(file, streams.end(), false), 0, found);
            }
            shown(inside, new Printed(file), found);
        }
    }

    /** A word may be broken at the end of a line. */
    private void shown(String inside, Printed pdf, Map<Word, String> found) {
        String text = pdf.text();
        scan(inside + "pdf text ", text, found);
        scan(inside + "pdf text, joined ", text.replaceAll("-?\\R", ""), found);
        scan(inside + "pdf facts ", pdf.facts() + " " + pdf.bookmarks() + " " + pdf.tags(), found);
        if (pdf.sizes().equals(POSTER)) {
            scan(inside + "QR code ", pdf.code().orElse(""), found);
        }
    }

    private void unzip(String inside, byte[] file, int depth, Map<Word, String> found) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                scan(inside + "entry ", entry.getName(), found);
                look(inside + entry.getName() + ": ", zip.readAllBytes(), depth - 1, found);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a zip file that can't be read", e);
        }
    }

    /** What can be inflated; a PDF's streams may be anything, so a broken one counts as empty. */
    private static byte[] inflated(byte[] file, int from, boolean gzip) {
        InputStream packed = new ByteArrayInputStream(file, from, file.length - from);
        try (InputStream in = gzip ? new GZIPInputStream(packed) : new InflaterInputStream(packed)) {
            return in.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** One pass for all words: ten letters of five bits each make a number. */
    private void scan(String inside, String text, Map<Word, String> found) {
        long window = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = (text.charAt(i) | 0x20) - 'a';
            boolean isLetter = text.charAt(i) >= 'A' && letter >= 0 && letter < 26;
            window = isLetter ? ((window << BITS) | (letter + 1)) & MASK : 0;
            letters = isLetter ? letters + 1 : 0;
            if (letters >= Word.STEM && stems.containsKey(window)) {
                found.putIfAbsent(stems.get(window), inside + around(text, i - Word.STEM + 1));
            }
        }
    }

    private static String around(String text, int at) {
        String cut = text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
        return cut.replaceAll("[^\\x20-\\x7e]+", " ");
    }

    private static long key(String stem) {
        long key = 0;
        for (char c : stem.toCharArray()) {
            key = (key << BITS) | (c - 'a' + 1);
        }
        return key;
    }
}
