package dev.lotse.read.yaml;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Severity;
import dev.lotse.read.text.ControlCharacters;
import dev.lotse.read.text.Source;
import java.util.Optional;
import java.util.OptionalInt;
import org.yaml.snakeyaml.error.Mark;

/** The part of a file that is YAML, and where SnakeYAML's marks are in the file. */
final class YamlText {
    private static final int LONGEST = 3_000_000;

    private final Source source;
    private final int from;
    private final int to;
    private final int[] offsets;

    YamlText(Source source, int from, int to) {
        this.source = source;
        this.to = to;
        this.from = from < to && source.text().charAt(from) == '\uFEFF' ? from + 1 : from;
        String part = part();
        this.offsets = part.codePointCount(0, part.length()) == part.length() ? new int[0] : offsets(part);
    }

    Source source() {
        return source;
    }

    String part() {
        return source.text().substring(from, to);
    }

    /** The place of a mark, in UTF-16 units from the start of the file; SnakeYAML counts code points of the part. */
    int offset(Mark mark) {
        int index = mark.getIndex();
        if (offsets.length == 0) {
            return Math.min(from + index, to);
        }
        return from + offsets[Math.min(index, offsets.length - 1)];
    }

    /** What makes it unreadable before YAML is even looked at. */
    Optional<Diagnostic> fault() {
        if (to - from > LONGEST) {
            return Optional.of(new Diagnostic(
                    Severity.ERROR, "yaml-limit", source.at(from), "this is too long to be read", "split the file"));
        }
        OptionalInt bad = forbidden();
        if (bad.isEmpty()) {
            return Optional.empty();
        }
        String name = ControlCharacters.name(source.text().codePointAt(bad.getAsInt()));
        return Optional.of(new Diagnostic(
                Severity.ERROR,
                "control-character",
                source.at(bad.getAsInt()),
                "the invisible character " + name + " can't stand here",
                "delete it"));
    }

    private OptionalInt forbidden() {
        String text = source.text();
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean lineEnd = c == 0x2028 || c == 0x2029;
            if (ControlCharacters.isOne(c) || lineEnd || c == 0xFEFF) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static int[] offsets(String part) {
        int[] offsets = new int[part.codePointCount(0, part.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += at < part.length() ? Character.charCount(part.codePointAt(at)) : 0;
        }
        return offsets;
    }
}
