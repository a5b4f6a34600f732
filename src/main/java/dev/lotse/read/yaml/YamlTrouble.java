package dev.lotse.read.yaml;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Severity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words where YAML itself trips, and what to put in quotes. */
final class YamlTrouble {
    static final String VARIABLE_FIRST = "a text can't begin with \"{{\" unless it is in quotes";

    private static final Pattern LINE = Pattern.compile("(\\s*(?:- +)*(?:[^\\s:#'\"{\\[][^:]*: +)?)(.*?)\\s*");

    private final YamlText text;
    private final String context;
    private final String problem;
    private final int begin;
    private final int at;

    private YamlTrouble(MarkedYAMLException trouble, YamlText text) {
        this.text = text;
        this.context = Optional.ofNullable(trouble.getContext()).orElse("");
        this.problem = Optional.ofNullable(trouble.getProblem()).orElse("");
        this.at =
                Optional.ofNullable(trouble.getProblemMark()).map(text::offset).orElse(0);
        this.begin =
                Optional.ofNullable(trouble.getContextMark()).map(text::offset).orElse(at);
    }

    /** The message for something that SnakeYAML threw. */
    static Diagnostic of(MarkedYAMLException trouble, YamlText text) {
        return new YamlTrouble(trouble, text).diagnostic();
    }

    private Diagnostic diagnostic() {
        int value = valueStart(at);
        if (value <= at && source().startsWith("{{", value)) {
            return error(value, VARIABLE_FIRST, quoted(text, value));
        }
        if (context.contains("quoted scalar")) {
            return quotes();
        }
        if (context.contains("flow")) {
            return brackets();
        }
        if (context.contains("simple key")) {
            return error(
                    begin,
                    "this line is no key with a value",
                    "write a colon and a space behind the key, or indent a line that belongs to the text above");
        }
        return problem.contains("not allowed here") ? misplaced() : other();
    }

    private Diagnostic quotes() {
        if (problem.contains("escape")) {
            return error(at, "a backslash has a meaning in double quotes", "use single quotes, or write it twice");
        }
        return error(begin, "this quote is never closed", "close it at the end of the text");
    }

    private Diagnostic brackets() {
        boolean opens = character(begin).equals("[") || character(begin).equals("{");
        int open = opens ? begin : Math.max(source().lastIndexOf('[', begin), source().lastIndexOf('{', begin));
        String bracket = character(Math.max(0, open));
        return error(
                Math.max(0, open),
                "this \"" + bracket + "\" is not closed where it should be",
                "close it, put commas between what it holds, or put a text that begins with it in quotes");
    }

    private Diagnostic misplaced() {
        if (problem.contains("mapping values")) {
            int value = valueStart(at);
            return value < at && value > lineStart(at)
                    ? error(at, "a text with a colon and a space in it needs quotes", quoted(text, value))
                    : error(at, "this key does not belong here", "indent it like the keys it belongs to");
        }
        if (problem.contains("sequence entries")) {
            return error(at, "a list can't begin here", "begin it on the next line, or put the text in quotes");
        }
        return startsWith(at);
    }

    private Diagnostic other() {
        if (problem.contains("cannot start any token")) {
            return character(at).equals("\t")
                    ? error(at, "a tab can't stand here", "indent with spaces")
                    : startsWith(at);
        }
        if (context.contains("alias")
                || context.contains("anchor")
                || context.contains("tag")
                || context.contains("directive")
                || context.contains("block scalar")) {
            return startsWith(begin);
        }
        if (problem.contains("block end")) {
            return goesOn();
        }
        if (problem.contains("node content")) {
            return startsWith(at);
        }
        return error(at, "this is no readable YAML", "put texts with special characters in quotes");
    }

    private Diagnostic goesOn() {
        String before = source().substring(lineStart(at), at).stripTrailing();
        if (before.endsWith("\"") || before.endsWith("'") || before.endsWith("]") || before.endsWith("}")) {
            return error(
                    at,
                    "this goes on behind the closing " + before.substring(before.length() - 1),
                    "put the whole text in quotes; inside single quotes write ' twice");
        }
        return error(at, "this line is indented differently from what it belongs to", "indent it like the lines above");
    }

    private Diagnostic startsWith(int offset) {
        String first = character(offset);
        return first.isBlank()
                ? error(offset, "a value is missing here", "")
                : error(offset, "a text can't begin with \"" + first + "\"", quoted(text, offset));
    }

    private Diagnostic error(int offset, String message, String hint) {
        return new Diagnostic(Severity.ERROR, "yaml-syntax", text.source().at(offset), message, hint);
    }

    /** The rest of the line from an offset, as it should have been written. */
    static String quoted(YamlText text, int offset) {
        String source = text.source().text();
        String rest = source.substring(offset, lineEnd(source, offset)).strip();
        if (rest.isEmpty() || rest.length() > 60) {
            return "put the whole text in quotes";
        }
        String quote = rest.contains("\"") || rest.contains("\\") ? "'" : "\"";
        return "write " + quote + (quote.equals("'") ? rest.replace("'", "''") : rest) + quote;
    }

    private int valueStart(int offset) {
        int start = lineStart(offset);
        Matcher line = LINE.matcher(source().substring(start, lineEnd(source(), start)));
        return line.matches() ? start + line.start(2) : start;
    }

    private int lineStart(int offset) {
        return source().lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    }

    private static int lineEnd(String source, int offset) {
        int end = source.indexOf('\n', offset);
        return end < 0 ? source.length() : end;
    }

    private String character(int offset) {
        return offset < source().length() ? Character.toString(source().codePointAt(offset)) : "";
    }

    private String source() {
        return text.source().text();
    }
}
