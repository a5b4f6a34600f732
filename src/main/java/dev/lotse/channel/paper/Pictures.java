package dev.lotse.channel.paper;

import dev.lotse.digest.Digest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What paper and books know of pictures. */
public final class Pictures {
    /** Those that a PDF can hold. */
    private static final Set<String> PRINTABLE = Set.of("svg", "png", "jpg", "jpeg", "gif");

    private Pictures() {}

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
