package dev.lotse.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file as plain Markdown: without its front matter, with what it includes, its containers taken away. It is read
 * here line by line, by other rules than the program's own.
 */
final class SourceText {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R(?s:.*?)^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern INCLUDE =
            Pattern.compile("\\[!include\\s*\\[[^\\]]*\\]\\(<?([^)>]*)>?\\)\\s*\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern FENCE = Pattern.compile("^[\\s>]*(?:(?:[-*+]|\\d+[.)])\\s+)*(`{3,}|~{3,}).*");
    private static final Pattern COLONS = Pattern.compile("^([\\s>]*):::+\\s*([\\w-]*)[ \\t]*(.*)$");
    private static final Set<String> TITLED = Set.of("details", "trouble", "needs", "done", "cause", "takeaway");
    /** What a sheet of steps leaves out. */
    private static final Set<String> FOLDED =
            Set.of("trouble", "details", "needs", "done", "quiz", "checklist", "cause", "takeaway");
    /** What only one channel says. */
    private static final Set<String> ELSEWHERE = Set.of("mail", "poster", "chat");

    /** The container of which nothing but the content counts; empty for all of the text. */
    private final String only;

    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private String fence = "";

    private SourceText(String only) {
        this.only = only;
    }

    /** The text of a file. */
    static String of(Path file) {
        return of(file, 0, "");
    }

    /** What stands in the containers of a name. */
    static String of(Path file, String container) {
        return of(file, 0, container);
    }

    /** The text of what a file holds. */
    static String of(String source) {
        return of(source, "");
    }

    private static String of(String source, String only) {
        SourceText text = new SourceText(only);
        FRONT_MATTER.matcher(source).replaceFirst("").lines().forEach(text::line);
        return text.text.toString();
    }

    private static String of(Path file, int depth, String only) {
        String source = FRONT_MATTER.matcher(read(file)).replaceFirst("");
        if (depth < 5) {
            source = INCLUDE.matcher(source).replaceAll(include -> {
                Path other = file.resolveSibling(include.group(1).replaceFirst("[?#].*", ""))
                        .normalize();
                return Matcher.quoteReplacement(
                        Files.isRegularFile(other) ? of(other, depth + 1, "").strip() : "");
            });
        }
        return of(source, only);
    }

    private void line(String line) {
        Matcher mark = FENCE.matcher(line);
        if (mark.matches() && (fence.isEmpty() || mark.group(1).startsWith(fence))) {
            fence = fence.isEmpty() ? mark.group(1) : "";
        }
        Matcher colons = COLONS.matcher(line);
        if (fence.isEmpty() && colons.matches()) {
            container(colons);
        } else if (only.isEmpty()
                ? !isElsewhere()
                : open.contains(only) && open.stream().noneMatch(FOLDED::contains)) {
            text.append(line).append('\n');
        }
    }

    private void container(Matcher colons) {
        String name = colons.group(2);
        String rest = colons.group(3).replaceFirst("\\{[^{}]*\\}\\s*$", "");
        if (name.isEmpty() || name.equals("zone-end")) {
            open.poll();
        } else if (!name.equals("image")) {
            open.push(name);
        }
        boolean title = TITLED.contains(name) && !isElsewhere() && only.isEmpty();
        text.append('\n').append(title ? colons.group(1) + rest + "\n\n" : "");
    }

    private boolean isElsewhere() {
        return open.stream().anyMatch(ELSEWHERE::contains);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
