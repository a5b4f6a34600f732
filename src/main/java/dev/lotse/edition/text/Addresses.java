package dev.lotse.edition.text;

import dev.lotse.names.PortableName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses within a site: how they are made of paths, and how one page reaches another. */
public final class Addresses {
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(https?://|mailto:|tel:|sms:|ms-[a-z]+:|msteams:|companyportal:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN = Pattern.compile("(?i)\\.md$");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Addresses() {}

    /**
     * The address of a page below its language's folder: {@code a/b.md} is {@code a/b/}, {@code a/index.md} {@code a/}. What
     * Windows could not hold is another name in it.
     */
    public static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, path.length() - name.length());
        String bare = MARKDOWN.matcher(name).replaceFirst("");
        return PortableName.of(bare.equalsIgnoreCase("index") ? folder : folder + bare + "/");
    }

    /**
     * The way from a page to a file.
     *
     * @param from the address of the page, empty or ending in a slash
     * @param to a file or, ending in a slash or empty, a page, whose file is then named, for there may be no server
     */
    public static String way(String from, String to) {
        if (isElsewhere(to)) {
            return to;
        }
        int common = 0;
        for (int i = 0; i < Math.min(from.length(), to.length()) && from.charAt(i) == to.charAt(i); i++) {
            common = from.charAt(i) == '/' ? i + 1 : common;
        }
        int up = 0;
        for (int slash = from.indexOf('/', common); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            up++;
        }
        return "../".repeat(up) + encoded(Layout.file(to.substring(common)));
    }

    /** Whether an address is that of something elsewhere, and so the same from everywhere. */
    public static boolean isElsewhere(String address) {
        return address.indexOf(':') > 0 && ELSEWHERE.matcher(address).lookingAt();
    }

    /** A path with what an address can't hold written as it can, RFC 3986; other letters stay as they are. */
    public static String encoded(String path) {
        return encoded(path, Integer.MAX_VALUE);
    }

    /** A path as a URI has it that leaves the site, in mails, feeds, calendars and codes: no letters but those of ASCII. */
    public static String uri(String path) {
        return encoded(path, 0x7F);
    }

    private static String encoded(String path, int last) {
        int usual = usual(path);
        if (usual == path.length()) {
            return path; // as nearly all are, and each page has many
        }
        StringBuilder encoded = new StringBuilder(path.length() + 16).append(path, 0, usual);
        path.substring(usual).codePoints().forEach(c -> {
            if (c > last || c <= ' ' || "\"#%:<>?[\\]^`{|}".indexOf(c) >= 0 || isInvisible(c)) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.toHexDigits(b));
                }
            } else {
                encoded.appendCodePoint(c);
            }
        });
        return encoded.toString();
    }

    /** Where the first character of a path is that might have to be written otherwise; its length where there is none. */
    private static int usual(String path) {
        int end = 0;
        while (end < path.length() && isUsual(path.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isUsual(char c) {
        return c >= 'a' && c <= 'z' || c >= '-' && c <= '9' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isInvisible(int c) {
        return Character.isSpaceChar(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    /** The file that an old address leads to. */
    public static String redirectFile(String from) {
        String name = from.substring(from.lastIndexOf('/') + 1);
        if (name.toLowerCase(Locale.ROOT).endsWith(".md")) {
            return Layout.file(of(from));
        }
        return Layout.file(name.isEmpty() || name.contains(".") ? from : from + "/");
    }

    /** The folders that a page is in, the outermost first; the language's own is none. */
    public static List<String> folders(String address) {
        List<String> folders = new ArrayList<>();
        for (int slash = address.indexOf('/'); slash >= 0 && slash < address.length() - 1; ) {
            folders.add(address.substring(0, slash + 1));
            slash = address.indexOf('/', slash + 1);
        }
        return folders;
    }

    /** The folder that a path lies in, empty or ending in a slash. */
    public static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
