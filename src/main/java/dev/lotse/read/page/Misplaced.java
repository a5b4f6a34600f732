package dev.lotse.read.page;

import dev.lotse.audience.Target;
import dev.lotse.content.Condition;
import dev.lotse.content.ForeignKey;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.keys.PageKeys;
import dev.lotse.read.text.Attributes;
import dev.lotse.read.text.FrontMatterKeys;
import dev.lotse.read.text.Row;
import dev.lotse.read.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter that is none, because it isn't first: behind a heading or a comment, as a second block, in a code fence,
 * between other signs than three dashes, as JSON, or bare.
 *
 * <p>A line of the first block that reads like a key that restricts is a mistake, and so is a {@code for: sales} further
 * down; "For: all staff" in the middle of a memo is text.
 */
public final class Misplaced {
    private static final Pattern KEY = Pattern.compile(
            "[\\s>*_#|-]*+(?:\\d{1,3}[.)]\\s+)?[\\s>*_#-]*+[\"']?(\\p{L}[\\p{L}\\p{M} _-]{1,30}?)[*\"']{0,4}\\s*[:=]\\s*(.*)");
    private static final Pattern TAIL = Pattern.compile("[,\\s*_|}]+$");
    private static final int LONGEST = 500;
    private static final Pattern SIGNS = Pattern.compile(
            "\\s*(?:\\\\?\\p{Pd}{1,8}(?:json|yaml|toml)?|\\+{2,}|\\*{3,}|\\* \\* \\*|;{3,}|=+|[{}])\\s*");
    private static final Pattern DASHES = Pattern.compile("\\s*\\\\?\\p{Pd}{3,8}\\s*");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:\\s.*)?");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})\\s*(\\S*).*");
    private static final Pattern SETTINGS =
            Pattern.compile("(?i)\\{?(?:ya?ml|toml|json|front-?matter|meta(?:data)?|markdown|mdx?|text)?\\}?");
    private static final Pattern COMMENT = Pattern.compile("<!--|-->$");
    private static final Pattern LISTED = Pattern.compile("\\s*[-*+#>_]");
    /** Keys of other tools that are no words of a memo: "Abteilung: Vertrieb" may be the text of a page. */
    private static final Set<String> HIDING =
            Set.of("internal", "intern", "hidden", "published", "audience", "audiences", "visibility", "unlisted");

    private static final Pattern BREAK = Pattern.compile("(?i)(?<=[^>\\s])\\s*<(?:br|/p|/li|/td|/h\\d)\\b");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,80}>");

    private static final Pattern EVERYBODY =
            Pattern.compile("(?i)(?:all|alle|everyone|everybody|jede[rn]?)\\b.*", Pattern.DOTALL);

    private final AudienceNames names;
    private final ForeignKeys foreign;
    private final Diagnostics diagnostics;

    Misplaced(AudienceNames names, ForeignKeys foreign, Diagnostics diagnostics) {
        this.names = names;
        this.foreign = foreign;
        this.diagnostics = diagnostics;
    }

    /**
     * Looks at the first block of a text.
     *
     * @param from where it begins in the file
     * @return that nobody may see the page, for each line that was meant to restrict it
     */
    public List<Condition> in(Source source, int from) {
        List<Condition> found = new ArrayList<>();
        for (Row row : rows(source.text(), from)) {
            meant(row.text()).ifPresent(key -> {
                Position at = source.at(row.offset() + start(row.text()));
                tell(key, at, diagnostics);
                found.add(new Condition(Target.nobody(), at));
            });
        }
        return found;
    }

    /** Whether a text begins with front matter, in whatever form, that restricts it. */
    boolean restricts(String text) {
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        return rows(text, from).stream().anyMatch(row -> meant(row.text()).isPresent());
    }

    /** A key, and its place in a line. */
    public record Key(String name, int offset) {}

    /** The {@code for} of a line {@code for: sales} that belongs to front matter. */
    public static Optional<Key> condition(String line, AudienceNames names) {
        if (line.chars().noneMatch(c -> c == ':' || c == '=' || c > 0xFF00)) {
            return Optional.empty();
        }
        Matcher key = KEY.matcher(Attributes.plain(untagged(line)));
        boolean meant = line.length() <= LONGEST
                && key.matches()
                && (FrontMatterKeys.isFor(key.group(1)) || FrontMatterKeys.isNearFor(key.group(1)))
                && names.areAll(TAIL.matcher(key.group(2)).replaceFirst(""));
        return meant ? Optional.of(new Key(key.group(1).strip(), start(untagged(line)))) : Optional.empty();
    }

    /** A line whose tags of HTML are blank; what stands behind a break is none of the line's. */
    private static String untagged(String line) {
        if (line.indexOf('<') < 0) {
            return line;
        }
        String first = BREAK.split(line, 2)[0];
        return TAG.matcher(first).replaceAll(tag -> " ".repeat(tag.group().length()));
    }

    /** Says that a key restricts nothing where it stands. */
    public static void tell(String key, Position at, Diagnostics diagnostics) {
        diagnostics.error(
                "misplaced-front-matter",
                at,
                "\"" + key + "\" restricts nothing here, it is no front matter",
                "write it at the very beginning of the file, between two lines of exactly three dashes: ---");
    }

    private static int start(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The key that a line sets, where it was meant to restrict the page. */
    private Optional<String> meant(String line) {
        Matcher form = KEY.matcher(Attributes.plain(line));
        if (line.length() > LONGEST || !form.matches()) {
            return Optional.empty();
        }
        String key = form.group(1).strip();
        String value = TAIL.matcher(form.group(2))
                .replaceFirst("")
                .replaceAll("^[\"'\\[]+|[\"'\\]]+$", "")
                .strip();
        return restricts(key, value, LISTED.matcher(line).lookingAt()) ? Optional.of(key) : Optional.empty();
    }

    /**
     * Whether a key was meant to restrict the page.
     *
     * @param listed whether it stands in a list, where "for" may be a word like others
     */
    private boolean restricts(String key, String value, boolean listed) {
        boolean open = value.isEmpty() || EVERYBODY.matcher(value).matches() && !names.areAll(value);
        return switch (ForeignKey.plain(key)) {
            case "draft" -> ForeignKey.isYes(value);
            case "publish", "expires" -> value.matches(".*\\d.*");
            default -> {
                if (FrontMatterKeys.isFor(key) && !listed) {
                    yield !open;
                }
                boolean exact = names.areAll(value)
                        || ForeignKey.isYes(value)
                        || ForeignKey.isNo(value)
                        || ForeignKey.isClosed(value)
                        || value.matches("\\d[\\d.:TZ -]*");
                yield exact
                        && (FrontMatterKeys.isFor(key)
                                || FrontMatterKeys.isNearFor(key)
                                || HIDING.contains(ForeignKey.plain(key)) && foreign.restricts(key, value));
            }
        };
    }

    /** The lines that may be front matter: those of the first block, and of a block between dashes behind it. */
    private static List<Row> rows(String text, int from) {
        List<Row> found = new ArrayList<>();
        Lines lines = new Lines(text, from);
        first(lines, found);
        while (lines.hasNext()) {
            Row row = lines.next();
            if (!beginsWithSigns(row.text())) {
                continue;
            }
            Matcher fence = FENCE.matcher(row.text());
            if (fence.matches()) {
                fenced(fence.group(1), lines, new ArrayList<>());
            } else if (DASHES.matcher(row.text()).matches()) {
                found.addAll(between(lines));
            }
        }
        return found;
    }

    /** Whether a line may be a fence or one of dashes, told by its first letter. */
    private static boolean beginsWithSigns(String line) {
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        return start < line.length()
                && ("`~\\".indexOf(line.charAt(start)) >= 0
                        || Character.getType(line.charAt(start)) == Character.DASH_PUNCTUATION);
    }

    /** The lines up to the next one of dashes, where each of them sets a key. */
    private static List<Row> between(Lines lines) {
        List<Row> block = new ArrayList<>();
        Lines ahead = lines.copy();
        while (ahead.hasNext()) {
            Row row = ahead.next();
            if (DASHES.matcher(row.text()).matches()) {
                lines.skipTo(ahead);
                return block;
            }
            if (!row.text().isBlank() && !setsKey(row.text())) {
                return List.of();
            }
            block.add(row);
        }
        return List.of();
    }

    private static boolean setsKey(String line) {
        Matcher key = KEY.matcher(Attributes.plain(line));
        return key.matches()
                && (PageKeys.isKnown(ForeignKey.plain(key.group(1)))
                        || FrontMatterKeys.isNearFor(key.group(1))
                        || ForeignKey.of(key.group(1)).isPresent());
    }

    /**
     * The lines of the first block, and of the headings, comments and signs of other tools' front matter before it. A
     * block of keys goes on behind blank lines as long as keys follow.
     */
    private static void first(Lines lines, List<Row> found) {
        boolean begun = false;
        boolean keys = true;
        boolean comment = false;
        while (lines.hasNext()) {
            Lines before = lines.copy();
            Row row = lines.next();
            String line = row.text();
            Matcher fence = FENCE.matcher(line);
            if (comment || line.strip().startsWith("<!--")) {
                found.add(new Row(COMMENT.matcher(line).replaceAll("    "), row.offset()));
                comment = !line.contains("-->");
            } else if (line.isBlank() && begun) {
                if (!keys || !lines.hasNext() || !setsKey(lines.copy().next().text())) {
                    return;
                }
            } else if (fence.matches()) {
                if (!begun && SETTINGS.matcher(fence.group(2)).matches()) {
                    fenced(fence.group(1), lines, found);
                } else {
                    lines.skipTo(before);
                }
                return;
            } else if (!line.isBlank() && !SIGNS.matcher(line).matches()) {
                parts(row, found);
                begun |= !HEADING.matcher(line).matches();
                keys &= !begun || setsKey(line);
            } else if (begun && DASHES.matcher(line).matches()) {
                lines.skipTo(before);
                return;
            }
        }
    }

    /** The keys of a line; JSON has several in one. */
    private static void parts(Row row, List<Row> found) {
        if (!row.text().strip().startsWith("{")) {
            found.add(row);
            return;
        }
        int from = row.offset();
        for (String part : row.text().replaceFirst("\\{(?=\\s*\")", " ").split(",", -1)) {
            found.add(new Row(part, from));
            from += part.length() + 1;
        }
    }

    private static void fenced(String opening, Lines lines, List<Row> found) {
        while (lines.hasNext()) {
            Row row = lines.next();
            if (row.text().strip().startsWith(opening)) {
                return;
            }
            found.add(row);
        }
    }

    /** The lines of a text, one after the other. */
    private static final class Lines {
        private final String text;
        private int at;

        Lines(String text, int from) {
            this.text = text;
            this.at = from;
        }

        /** Goes on from the same place. */
        Lines copy() {
            return new Lines(text, at);
        }

        void skipTo(Lines other) {
            at = other.at;
        }

        boolean hasNext() {
            return at < text.length();
        }

        Row next() {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            Row row = new Row(text.substring(at, end), at);
            boolean pair = text.startsWith("\r\n", end);
            at = end + (pair ? 2 : 1);
            return row;
        }
    }
}
