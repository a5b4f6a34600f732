package dev.lotse.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A file that was published. */
public record BuiltFile(Path path) {
    /** Its text. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Its bytes. */
    public byte[] bytes() {
        try {
            assertTrue(Files.isRegularFile(path), "there is no " + path);
            return Files.readAllBytes(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As a PDF. */
    public Printed pdf() {
        return new Printed(bytes());
    }

    /** Its text has all these in it. */
    public BuiltFile shows(String... texts) {
        String all = text();
        for (String text : texts) {
            assertTrue(all.contains(text), "no \"" + text + "\" in\n" + all);
        }
        return this;
    }

    /** Its text has none of these in it. */
    public BuiltFile hides(String... texts) {
        String all = text();
        for (String text : texts) {
            assertTrue(!all.contains(text), "\"" + text + "\" should not be in\n" + all);
        }
        return this;
    }

    /** As a browser reads it. */
    public Document html() {
        return Jsoup.parse(text());
    }

    /** The body of the page alone: its own text without all that stands around it, as tidy HTML. */
    public String body() {
        Element body = html().selectFirst("main .body");
        assertTrue(body != null, "no body in " + path);
        body.select("> template[data-text]").remove(); // marks where the text ends, for those who read it as others do
        return body.html();
    }

    /** The body is this HTML, white space between tags aside. */
    public BuiltFile is(String html) {
        assertEquals(tidy(html), tidy(body()));
        return this;
    }

    private static String tidy(String html) {
        return Jsoup.parseBodyFragment(html)
                .body()
                .html()
                .replaceAll("\\s*\\R\\s*", "\n")
                .strip();
    }
}
