package dev.lotse.channel.paper;

import dev.lotse.digest.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * What is to be printed: a page of HTML with its style in it, and the pictures it shows.
 *
 * @param html in which pictures are {@code picture:/} and their name; it has a title and a language
 * @param pictures by their name
 */
public record Manuscript(Document html, Map<String, Path> pictures) {
    static final String PICTURE = "picture:/";

    public Manuscript {
        Set<String> shown = html.select("img[src^=" + PICTURE + "]").stream()
                .map(picture -> picture.attr("src").substring(PICTURE.length()))
                .collect(Collectors.toSet());
        Map<String, Path> used = new TreeMap<>(pictures);
        used.keySet().retainAll(shown);
        pictures = Collections.unmodifiableMap(used);
    }

    /** A digest of all that can be seen of it. */
    String digest() {
        Digest digest = Digest.start().add(html.outerHtml());
        pictures.forEach((name, file) -> digest.add(name).add(read(file)));
        return digest.end();
    }

    /** Whether there are words in one of its drawings. */
    boolean hasWordsInDrawings() {
        return pictures.entrySet().stream()
                .filter(picture -> Pictures.ending(picture.getKey()).equals("svg"))
                .anyMatch(drawing -> new String(read(drawing.getValue()), StandardCharsets.UTF_8).contains("<text"));
    }

    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
