package dev.lotse.read;

import dev.lotse.content.ForeignKey;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write in a text for whom it is, in a form that no program reads: {@code [for="sales"]},
 * {@code ((for: sales))}, {@code {% if sales %}}, a line {@code for: sales}. Each is a mistake; none of them may pass as
 * text and show to all what was meant for some.
 */
final class StrayConditions {
    private static final String FOR = "(?:(?:nur|only|visible|sichtbar)[ -]?)?(?:f[oüu]r|fuer|fro|ofr|forr)";
    private static final String KEY =
            "(?:" + FOR + "|audience|zielgruppe|department|abteilung|visible-to|show-to|nur|only)";
    private static final String QUOTED = "[\"'„“”‚‘’«»]?\\s*[\\p{L}\\p{N}]";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What is a condition, whatever it says. */
    private static final List<Pattern> CERTAIN = List.of(
            Pattern.compile("(?<!\\\\)[\\[{<]+:?\\s*" + FOR + "\\s*[=:]\\s*" + QUOTED + "(?![^\\[\\]]*\\]\\()", FLAGS),
            Pattern.compile("(?<!\\\\)[\\[{<]+:?\\s*" + KEY + "\\s*=\\s*" + QUOTED, FLAGS),
            Pattern.compile("(?<!\\\\)\\(+\\s*" + FOR + "\\s*[=:]\\s*" + QUOTED, FLAGS),
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}&?/;.#_-])(?<!\\\\[\\[{(<])(?:" + FOR + "\\s*=\\s*" + QUOTED + "|" + KEY
                            + "=[\"'„“”‚‘’«»]\\s*[\\p{L}\\p{N}])",
                    FLAGS),
            Pattern.compile("\\{%-?\\s*(?:if|unless|for|case|show)\\b", FLAGS),
            Pattern.compile("\\[!\\s*" + FOR + "\\b", FLAGS),
            Pattern.compile("(?:^|\\s):?:" + FOR + "\\s*[\\[{(]", FLAGS),
            Pattern.compile("(?:^|\\s)@" + FOR + "\\s*\\(", FLAGS));
    /** What is one where it names an audience, the first group. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("(?<!\\\\)<\\s*/?(?:" + KEY + "\\s+)?([^<>=\"]{2,60})>", FLAGS),
            Pattern.compile("(?<!\\\\)[\\[{<]:?\\s*" + KEY + "\\s*:\\s*([^\\[\\]{}<>]{2,60})[\\]}>](?!\\()", FLAGS),
            Pattern.compile("(?<!\\\\)\\[\\s*" + KEY + "\\s+([^\\[\\]]{2,60})\\](?![(\\[])", FLAGS),
            Pattern.compile("(?<!\\\\)\\{+\\s*(?:" + KEY + "\\s+)?([^{}]{2,60})\\}+", FLAGS),
            Pattern.compile("(?<!\\\\)\\(\\(\\s*(?:" + KEY + "\\s+)?([^()]{2,60})\\)\\)", FLAGS),
            Pattern.compile("\\{%-?\\s*(?:else)?\\w*\\s+([^%{}]{2,60})%\\}", FLAGS),
            Pattern.compile("^\\s*(?:!!!|\\?\\?\\?\\+?)\\s+\"?([^\"]{2,60})", FLAGS),
            Pattern.compile("\\[!([^\\[\\]()]{2,60})\\]", FLAGS),
            Pattern.compile("#if\\w*\\s+(\\S.{0,60})", FLAGS));

    private static final Pattern ANYWHERE =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + KEY + "(?![\\p{L}\\p{N}])()", FLAGS);
    private static final Pattern AT_END =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + KEY + "(?:(\\s*=\\s*\\S)|\\s*:?\\s+(\\S.*))", FLAGS);
    private static final Pattern IN_COMMENT =
            Pattern.compile("<!--+\\s*(?:" + KEY + "\\s*[=:]|(?:if|" + KEY + ")\\s)\\s*(.{2,80}?)\\s*-+->\\s*", FLAGS);

    private final AudienceNames names;
    private final Draft draft;

    StrayConditions(AudienceNames names, Draft draft) {
        this.names = names;
        this.draft = draft;
    }

    /** Tells each of a text. */
    void check(Prose prose) {
        prose.rows().forEach(this::check);
        prose.comments().forEach(comment -> {
            Matcher found = IN_COMMENT.matcher(comment.text());
            if (found.matches() && names.areAll(found.group(1))) {
                draft.unreadable(comment.offset());
            }
        });
    }

    private void check(Prose.Row row) {
        int misplaced = Misplaced.condition(row.text(), names);
        if (misplaced >= 0) {
            Misplaced.tell(key(row.text()), draft.at(row.offset() + misplaced), draft.diagnostics());
            return;
        }
        String line = row.text().chars().allMatch(c -> c < 0x80) ? row.text() : usual(row.text());
        int found = draft.isToldUnreadable(row.offset()) ? -1 : find(line);
        if (found >= 0) {
            draft.unreadable(row.offset() + found);
        }
    }

    /** The place of the first in a line, -1 where there is none. */
    private int find(String line) {
        for (Pattern form : CERTAIN) {
            Matcher found = form.matcher(line);
            if (found.find()) {
                return found.start();
            }
        }
        for (Pattern form : NAMED) {
            Matcher found = form.matcher(line);
            while (found.find()) {
                String named = found.group(1).strip().replaceFirst("^/|/$", "").strip();
                boolean tag = found.group().startsWith("<")
                        && Allowed.element(named.split("[\\s/]", 2)[0].toLowerCase(Locale.ROOT));
                boolean closed =
                        found.group().matches("(?s)(?:\\[!|\\s*(?:!!!|\\?\\?\\?)).*") && ForeignKey.isClosed(named);
                if (!tag && (names.areAll(named) || closed)) {
                    return found.start();
                }
            }
        }
        return -1;
    }

    private static String key(String line) {
        return line.replaceFirst("^[^\\p{L}]*", "").split("\\s*[=:]", 2)[0].replaceAll("[*_\"']+$", "");
    }

    /**
     * The place of a condition in what stands behind the name of a container, -1 where there is none.
     *
     * @param titled whether it is a title, in which "for" may be a word like any other
     */
    static int inArgument(String argument, boolean titled, AudienceNames names) {
        Matcher key = (titled ? AT_END : ANYWHERE).matcher(argument);
        while (key.find()) {
            boolean exact = titled
                    && key.group(2) != null
                    && key.group(2).equals(key.group(2).toLowerCase(Locale.ROOT));
            if (key.group(1) != null || !titled || exact && names.areAll(key.group(2))) {
                return key.start();
            }
        }
        return -1;
    }

    /** A line with signs in their usual width, of equal length. */
    private static String usual(String line) {
        StringBuilder usual = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                usual.setCharAt(i, (char) (c - '\uFF01' + '!'));
            } else if (Character.isSpaceChar(c)) {
                usual.setCharAt(i, ' ');
            }
        }
        return usual.toString();
    }
}
