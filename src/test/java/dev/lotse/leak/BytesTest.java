package dev.lotse.leak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The search of the leak test finds what a leak would look like. */
class BytesTest {
    private static final Word WORD = new Word("kadomigupesito", "test", Scope.ANYWHERE, false);

    @Test
    void aWordIsFoundWhateverItsCaseItsEndingAndItsNeighbours() {
        assertFound("x".repeat(200) + "Kadomigupesito.html");
        assertFound("id-KADOMIGUPESITO-1");
        assertFound("\"kadomigupesi\":[1]");
        assertFound("prefixkadomigupesitosuffix");
    }

    @Test
    void aWordIsFoundInFoldedLinesAndInBase64() {
        assertFound("DESCRIPTION:Text kadom\r\n igupesito");
        assertFound("Text kadom=\r\nigupesito");
        String mail = "Text vor dem Wort, das gesucht wird: kadomigupesito und noch etwas Text dahinter, bis es reicht";
        assertFound(Base64.getMimeEncoder().encodeToString(mail.getBytes(ISO_8859_1)));
        assertFound("src=\"data:text/plain;base64," + Base64.getEncoder().encodeToString(mail.getBytes(ISO_8859_1)));
    }

    @Test
    void aWordIsFoundInTheSubjectAndInTheTextOfAMail() {
        String mail = """
                MIME-Version: 1.0
                Subject: %s
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: %s

                %s
                --b--
                """.replace("\n", "\r\n");
        assertFound(mail.formatted("=?UTF-8?Q?=C3=84_kadom?=\r\n =?UTF-8?Q?igupesito?=", "7bit", "Text"));
        assertFound(mail.formatted("=?UTF-8?B?a2Fkb21pZ3VwZXNpdG8=?=", "7bit", "Text"));
        assertFound(mail.formatted("Hallo", "quoted-printable", "Text =6Badom=\r\nigup=65sito"));
        assertFound(mail.formatted("Hallo", "base64", "a2Fkb21pZ3VwZXNpdG8="));
    }

    @Test
    void aWordIsFoundInPackedFiles() throws IOException {
        byte[] zip = Samples.zip(WORD.text());
        assertEquals(Set.of(WORD), new Bytes(List.of(WORD)).find(zip).keySet());
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(zip);
        }
        assertEquals(
                Set.of(WORD), new Bytes(List.of(WORD)).find(gzip.toByteArray()).keySet());
        assertFound(new String("kadomigupesito".getBytes(UTF_16), ISO_8859_1));
        assertEquals(
                Set.of(WORD),
                new Bytes(List.of(WORD)).find(Samples.png(WORD.text())).keySet());
    }

    @Test
    void anotherWordIsNot() {
        byte[] others = "kadomigupa kado-migupesito adomigupesito".getBytes(ISO_8859_1);
        assertEquals(Set.of(), new Bytes(List.of(WORD)).find(others).keySet());
    }

    private static void assertFound(String text) {
        assertEquals(
                Set.of(WORD),
                new Bytes(List.of(WORD)).find(text.getBytes(ISO_8859_1)).keySet(),
                text);
    }
}
