package dev.lotse.channel.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Writes a mail as a file that mail programs open, RFC 5322 and 2045: Outlook as a draft, for {@code X-Unsent} says so.
 * The same mail is the same bytes in every build and on every machine.
 */
final class Envelope {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Envelope() {}

    /** The file. */
    static byte[] seal(Letter letter) {
        try {
            Message message = new Message(letter);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            message.writeTo(file);
            return file.toByteArray();
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible); // nothing in it is read, all is written
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A message without anything that the library would take from the clock, from chance or from the machine. */
    private static final class Message extends MimeMessage {
        private final Letter letter;

        Message(Letter letter) throws MessagingException, UnsupportedEncodingException {
            super(Session.getInstance(new Properties()));
            this.letter = letter;
            if (letter.from().isPresent()) {
                Letter.Sender from = letter.from().get();
                setFrom(new InternetAddress(from.address(), line(from.name()), UTF_8));
            }
            setSubject(line(letter.subject()), UTF_8);
            setHeader("X-Unsent", "1");
            setContent(content(letter));
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + letter.id() + "@lotse>");
        }

        @Override
        protected synchronized void updateHeaders() throws MessagingException {
            super.updateHeaders();
            if (letter.date().isPresent()) {
                setHeader(
                        "Date",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                letter.date().get()));
            } else {
                removeHeader("Date");
            }
        }
    }

    /** Parts with a border that is the same in every build. */
    private static final class Parts extends MimeMultipart {
        Parts(String type, Letter letter, List<BodyPart> parts) throws MessagingException {
            super(type, parts.toArray(BodyPart[]::new));
            ContentType own = new ContentType("multipart", type, null);
            own.setParameter("boundary", "=_" + type + "_" + letter.id());
            if (type.equals("related")) {
                own.setParameter("type", "multipart/alternative"); // RFC 2387 wants to know what the first part is
            }
            contentType = own.toString();
        }
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        Parts texts =
                new Parts("alternative", letter, List.of(text(letter.text(), "plain"), text(letter.html(), "html")));
        if (letter.enclosures().isEmpty()) {
            return texts;
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(texts);
        List<BodyPart> parts = new ArrayList<>(List.of(first));
        for (Enclosure picture : letter.enclosures()) {
            parts.add(picture(picture, parts.size()));
        }
        return new Parts("related", letter, parts);
    }

    /** What has to stand in one line: a break would begin another header. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static MimeBodyPart text(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, type);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart picture(Enclosure picture, int number) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(picture.bytes(), picture.type())));
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setContentID("<" + picture.id() + ">");
        part.setFileName("picture-" + number + "." + picture.type().replaceFirst("^image/", ""));
        part.setDisposition(Part.INLINE);
        return part;
    }
}
