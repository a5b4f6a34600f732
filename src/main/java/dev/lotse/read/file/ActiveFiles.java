package dev.lotse.read.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Files that a browser would run: an author's page can't have scripts, and a file beside it can't either. */
public final class ActiveFiles {
    private static final Set<String> ENDINGS = Set.of(
            "html", "htm", "xhtml", "xht", "shtml", "mht", "mhtml", "js", "mjs", "svgz", "xml", "xsl", "xslt", "swf",
            "hta", "php", "wasm");
    private static final Set<String> RUNNING =
            Set.of("script", "foreignobject", "iframe", "handler", "embed", "object");

    private ActiveFiles() {}

    /** Whether a file is one: by its ending, a vector drawing by what is in it, and whatever has no ending. */
    public static boolean isOne(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        return dot < 0 || ENDINGS.contains(ending) || ending.equals("svg") && runs(file);
    }

    private static boolean runs(Path drawing) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(drawing)))
                    .toString();
            return text.contains("<!ENTITY")
                    || text.contains("<?xml-stylesheet")
                    || Jsoup.parse(text, "", Parser.xmlParser()).getAllElements().stream()
                            .anyMatch(ActiveFiles::runs);
        } catch (CharacterCodingException notUtf8) {
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean runs(Element element) {
        return RUNNING.contains(local(element.tagName()))
                || element.attributes().asList().stream().anyMatch(ActiveFiles::runs);
    }

    private static boolean runs(Attribute attribute) {
        String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return local(attribute.getKey()).startsWith("on")
                || value.contains("javascript:")
                || value.contains("vbscript:")
                || value.contains("data:text");
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
