package dev.lotse.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines that Git leaves in a file whose two versions it can't merge (gitformat: "CONFLICT MARKERS" of git-merge):
 * whoever publishes such a file publishes both, and a condition may hold for half of them only.
 */
public final class ConflictMarkers {
    private static final Pattern MARKER = Pattern.compile("(?m)^(?:<{7}|>{7}|\\|{7})(?: .*)?$");

    private ConflictMarkers() {}

    /**
     * Tells the first in a file.
     *
     * @param file as in {@link Position#file()}
     * @return whether there is one
     */
    public static boolean tell(String file, String text, Diagnostics diagnostics) {
        if (!text.contains("<<<<<<<") && !text.contains(">>>>>>>")) {
            return false;
        }
        Matcher marker = MARKER.matcher(text);
        boolean found = marker.find();
        if (found) {
            int line = (int) text.substring(0, marker.start()).lines().count() + 1;
            diagnostics.error(
                    "conflict-marker",
                    new Position(file, line, 1),
                    "two versions of this file were put together here, and nobody has decided",
                    "keep one of them, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>");
        }
        return found;
    }
}
