package dev.lotse.channel.paper;

import dev.lotse.digest.Digest;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisibleAsset;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pictures of an edition, as its pages name them. */
public final class Pictures {
    /** Those that a PDF can hold. */
    private static final Set<String> PRINTABLE = Set.of("svg", "png", "jpg", "jpeg", "gif");

    private final Map<String, Path> files = new HashMap<>();

    public Pictures(Edition edition) {
        for (VisibleAsset asset : edition.assets()) {
            files.put(asset.path(), asset.file());
        }
    }

    /** The files by their path below the language's folder. */
    public Map<String, Path> files() {
        return files;
    }

    /**
     * The path of what a page shows or links to; nothing where it is no file of the edition.
     *
     * @param from the page's address
     * @param way as it stands in the page
     */
    public Optional<String> path(String from, String way) {
        try {
            String path = new URI(null, null, "/" + from, null).resolve(way).getPath();
            return Optional.ofNullable(path).map(found -> found.substring(1)).filter(files::containsKey);
        } catch (URISyntaxException | IllegalArgumentException nonsense) {
            return Optional.empty(); // What an author wrote by hand may be no address.
        }
    }

    /** Whether a PDF can show a picture. */
    static boolean isPrintable(String path) {
        return PRINTABLE.contains(ending(path));
    }

    /** Whether every reader of EPUB 3.3 can show a picture. */
    static boolean isReadable(String path) {
        return isPrintable(path) || ending(path).equals("webp");
    }

    /** The name of a picture in an EPUB, which says nothing of folders and has no letter that an address can't hold. */
    public static String inside(String path) {
        return "picture-" + Digest.of(path.getBytes(StandardCharsets.UTF_8)).substring(0, 12) + "." + ending(path);
    }

    /** The media type of a picture, RFC 6838. */
    public static String type(String path) {
        return switch (ending(path)) {
            case "svg" -> "image/svg+xml";
            case "jpg", "jpeg" -> "image/jpeg";
            default -> "image/" + ending(path);
        };
    }

    /** What kind of file something is, by its name: {@code svg}. */
    static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
