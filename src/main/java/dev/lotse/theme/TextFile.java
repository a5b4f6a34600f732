package dev.lotse.theme;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of UI texts, {@code texts/<language>.properties}: {@code key = text}, one to a line, in UTF-8; lines that
 * begin with {@code #} are remarks. There are no escapes and no continued lines.
 *
 * @param shown the path that a person knows it by
 */
record TextFile(String shown, Map<String, Line> lines) {
    /** A text and the line it is in, from 1. */
    record Line(String text, int number) {}

    static TextFile read(ThemeFile file, Diagnostics diagnostics) {
        Map<String, Line> lines = new LinkedHashMap<>();
        int number = 0;
        for (String raw : file.text().split("\n", -1)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Position at = new Position(file.shown(), number, 1);
            int sign = line.indexOf('=');
            if (sign < 1) {
                diagnostics.error("theme-text", at, "this is no text", "write: key = text");
                continue;
            }
            String key = line.substring(0, sign).strip();
            if (lines.put(key, new Line(line.substring(sign + 1).strip(), number)) != null) {
                diagnostics.error("theme-text", at, "the text \"" + key + "\" stands here twice");
            }
        }
        return new TextFile(file.shown(), lines);
    }

    Position at(Line line) {
        return new Position(shown, line.number(), 1);
    }
}
