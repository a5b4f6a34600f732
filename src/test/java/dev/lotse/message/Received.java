package dev.lotse.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A mail as a mail program reads it. */
record Received(Path file, MimeMessage message) {
    /** A mail of a kit: {@code hr/de}, {@code news-start}. */
    static Received of(Built built, String kit, String name) throws IOException, MessagingException {
        Path file = built.file("kits/" + kit + "/mail/" + name + ".eml").path();
        assertTrue(Files.exists(file), "no " + file);
        byte[] bytes = Files.readAllBytes(file);
        return new Received(
                file, new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    String header(String name) throws MessagingException {
        String[] all = message.getHeader(name);
        return all == null ? "" : String.join("|", all);
    }

    private Multipart texts() throws IOException, MessagingException {
        Multipart whole = (Multipart) message.getContent();
        if (whole.getContentType().startsWith("multipart/related")) {
            whole = (Multipart) whole.getBodyPart(0).getContent();
        }
        assertTrue(whole.getContentType().startsWith("multipart/alternative"), whole.getContentType());
        assertEquals(2, whole.getCount());
        return whole;
    }

    /** What programs show that show no HTML. */
    String text() throws IOException, MessagingException {
        BodyPart part = texts().getBodyPart(0);
        assertTrue(part.isMimeType("text/plain") && part.getContentType().contains("charset=UTF-8"));
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    String source() throws IOException, MessagingException {
        BodyPart part = texts().getBodyPart(1);
        assertTrue(part.isMimeType("text/html") && part.getContentType().contains("charset=UTF-8"));
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    Document html() throws IOException, MessagingException {
        return Jsoup.parse(source());
    }

    /** The pictures that it brings along, by their address. */
    Map<String, byte[]> pictures() throws IOException, MessagingException {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        Multipart whole = (Multipart) message.getContent();
        for (int i = 1; whole.getContentType().startsWith("multipart/related") && i < whole.getCount(); i++) {
            MimeBodyPart part = (MimeBodyPart) whole.getBodyPart(i);
            assertEquals(Part.INLINE, part.getDisposition());
            pictures.put(
                    "cid:" + part.getContentID().replaceAll("[<>]", ""),
                    part.getInputStream().readAllBytes());
        }
        return pictures;
    }

    /** The file beside it with another ending. */
    String beside(String ending) throws IOException {
        return Files.readString(Path.of(file.toString().replaceFirst("eml$", ending)));
    }
}
