package dev.lotse.upkeep;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes into a page's front matter on which day it was reviewed: {@code reviewed: 2026-10-05}. Every other byte of the
 * file stays as it is.
 */
public final class ReviewMark {
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A((?:\u00EF\u00BB\u00BF)?---[ \\t]*(\\r?\\n))((?:.*\\r?\\n)*?)(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)");
    private static final Pattern REVIEWED =
            Pattern.compile("(?m)^(reviewed[ \\t]*:[ \\t]*)([^\\s#][^#\\r\\n]*?)?([ \\t]+#.*|[ \\t]*)(?=\\r?$)");
    private static final Pattern FLOW = Pattern.compile("\\A\\s*[{\\[]");

    private ReviewMark() {}

    /**
     * A file with the day in it.
     *
     * @throws UnmarkableException where it can't be said where the day belongs
     */
    public static byte[] mark(byte[] file, LocalDate day) {
        String text = new String(file, StandardCharsets.ISO_8859_1); // a character for each byte
        Matcher matter = FRONT_MATTER.matcher(text);
        String marked = matter.find() ? marked(text, matter, day) : "---\nreviewed: " + day + "\n---\n" + plain(text);
        return marked.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String marked(String text, Matcher matter, LocalDate day) {
        if (FLOW.matcher(matter.group(3)).find()) {
            throw new UnmarkableException("its front matter is written in braces; write a key on each line");
        }
        List<MatchResult> found = REVIEWED.matcher(matter.group(3)).results().toList();
        if (found.size() > 1) {
            throw new UnmarkableException("\"reviewed\" stands in it twice; delete one");
        }
        if (found.isEmpty()) {
            return text.substring(0, matter.end(3)) + "reviewed: " + day + matter.group(2)
                    + text.substring(matter.end(3));
        }
        MatchResult old = found.get(0);
        int start = matter.start(3) + old.start();
        int end = matter.start(3) + (old.group(2) == null ? old.end(1) : old.end(2));
        return text.substring(0, start) + "reviewed: " + day + text.substring(end);
    }

    /** A file without front matter: what looks like the start of one is none that ends. */
    private static String plain(String text) {
        if (text.startsWith("---") || text.startsWith("\u00EF\u00BB\u00BF")) {
            throw new UnmarkableException("its front matter can't be read; see what \"lotse check\" says of it");
        }
        return text;
    }
}
