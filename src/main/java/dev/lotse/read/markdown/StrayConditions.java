package dev.lotse.read.markdown;

import dev.lotse.content.ForeignKey;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.markdown.html.Allowed;
import dev.lotse.read.page.AudienceNames;
import dev.lotse.read.page.Misplaced;
import dev.lotse.read.text.Row;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people write in a text for whom it is, in a form that no program reads: {@code [for="sales"]},
 * {@code ((for: sales))}, {@code {% if sales %}}, a line {@code for: sales}. Each is a mistake; none of them may pass as
 * text and show to all what was meant for some.
 */
final class StrayConditions {
    private static final String FOR = "(?:(?:nur|only|visible|sichtbar)[ -]?)?(?:f[oüu]r|fuer|fro|ofr|forr)";
    private static final String WORD = "(?:" + FOR + "|audience|zielgruppe|department|abteilung|visible-to|show-to)";
    private static final String KEY = "(?:" + WORD + "|nur|only)";
    /** Attributes of HTML that say what something is, looks like or leads to. */
    private static final String HARMLESS =
            "class|id|title|alt|href|src|name|value|style|aria-\\w+|lang|abbr|headers|scope|rel|target|type|cite|label|summary";

    private static final String QUOTED = "[\"'„“”‚‘’«»]?\\s*[\\p{L}\\p{N}]";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Signs SIGNS = new Signs("[{<(=@&:!?#");

    /**
     * A form, and whether what stands in its first group makes a condition of it.
     *
     * @param signs of which it has at least one, as bits
     */
    private record Form(int signs, Pattern pattern, BiPredicate<AudienceNames, String> means) {}

    private static final List<Form> FORMS = List.of(
            certain("[{<", "(?<!\\\\)[\\[{<]{1,4}:?\\s*" + FOR + "\\s*[=:]\\s*" + QUOTED + "(?![^\\[\\]]*\\]\\()"),
            certain("[{<", "(?<!\\\\)[\\[{<]{1,4}:?\\s*" + KEY + "\\s*=\\s*" + QUOTED),
            certain("(", "(?<!\\\\)\\({1,4}\\s*" + FOR + "\\s*[=:]\\s*" + QUOTED),
            certain(
                    "=",
                    "(?<![\\p{L}\\p{N}&?/;.#_-])(?<!\\\\[\\[{(<])(?:" + FOR + "\\s*=\\s*" + QUOTED + "|" + KEY
                            + "=[\"'„“”‚‘’«»]\\s*[\\p{L}\\p{N}])"),
            certain("{", "\\{%-?\\s*(?:if|unless|for|case|show)\\b"),
            certain("[", "\\[!\\s*" + FOR + "\\b"),
            certain(":", "(?:^|\\s):?:" + FOR + "\\s*[\\[{(]"),
            certain("@", "(?:^|\\s)@" + FOR + "\\s*\\("),
            certain("&", "&(?:#0*123|#x0*7b|lbrace|lcub|#0*91|#x0*5b|lbrack|lsqb|lt);\\s*" + FOR + "\\s*[=:]"),
            certain(":", "(?<=[^\\s:>|]\\s{1,9}):{3,}\\s*(?:" + FOR + "|internal|intern)\\b"),
            certain("[", "\\[/\\s*(?:if|" + KEY + ")\\s*\\]"),
            certain("{", "\\{\\{\\s*[#/]\\s*(?:if|unless|" + KEY + ")\\b"),
            form("[", "\\[/\\s*([^\\[\\]]{2,60})\\](?!\\()", AudienceNames::areAll),
            form("[", "(?<!\\\\)\\[\\s*(?:if|wenn|falls)\\s+([^\\[\\]]{2,60})\\](?![(\\[:])", AudienceNames::areAll),
            form("[", "(?<!\\\\)\\[\\s*(?:only|nur)\\s+([^\\[\\]]{2,60})\\](?![(\\[:])", AudienceNames::areReaders),
            form(
                    "[",
                    "(?<!\\\\)\\[\\s*([^\\[\\]]{2,60}?)\\s+(?:only|nur)\\s*\\](?![(\\[:])",
                    AudienceNames::areReaders),
            form("@", "@(?:if|can|role|only|nur)\\s*\\(\\s*([^()]{2,60})\\)", AudienceNames::areAll),
            form("[", "\\[!\\w+\\]\\s*(?:" + KEY + ")\\s+(\\S.{1,60})", AudienceNames::areAll),
            form(
                    "<",
                    "<[A-Za-z][\\w.:-]*\\s(?:[^<>]{0,200}?\\s)?(?!(?:" + HARMLESS
                            + ")\\s*=)[\\w:.-]+\\s*=\\s*[\"'{\\[]{1,3}([^\"'<>{}]{2,60})[\"'}\\]]",
                    AudienceNames::areAll),
            form("<", "(?<!\\\\)<\\s*/?(?:" + KEY + "\\s+)?([^<>=\"]{2,60})>", StrayConditions::isTag),
            form("<", "(?<!\\\\)<(?:\\s*/|\\s*" + KEY + "\\s)\\s*([^<>=\"]{2,60})>", StrayConditions::isEnd),
            form(
                    "[{<",
                    "(?<!\\\\)[\\[{<]:?\\s*" + KEY + "\\s*:\\s*([^\\[\\]{}<>]{2,60})[\\]}>](?!\\()",
                    AudienceNames::areAll),
            form("[", "(?<!\\\\)\\[\\s*" + WORD + "\\s+([^\\[\\]]{2,60})\\](?![(\\[])", AudienceNames::areAll),
            form("{", "(?<!\\\\)\\{{1,4}[\\s.]*(?:" + KEY + "[\\s_-]+)?([^{}]{2,60})\\}", AudienceNames::areAll),
            form("(", "(?<!\\\\)\\(\\(\\s*(?:" + KEY + "\\s+)?([^()]{2,60})\\)\\)", AudienceNames::areAll),
            form("{", "\\{%-?\\s*(?:else)?\\w*\\s+([^%{}]{2,60})%\\}", AudienceNames::areAll),
            form("!?", "^\\s*(?:!!!|\\?\\?\\?\\+?)\\s+\"?([^\"]{2,60})", StrayConditions::isBox),
            form("[", "\\[!([^\\[\\]()]{2,60})\\]", StrayConditions::isBox),
            form("#", "#if\\w*\\s+(\\S.{0,60})", AudienceNames::areAll));

    private static final Pattern ANYWHERE =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + KEY + "(?![\\p{L}\\p{N}])()", FLAGS);
    private static final Pattern AT_END =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + KEY + "(?:(\\s*=\\s*\\S)|\\s*:?\\s+(\\S.*))", FLAGS);
    private static final Pattern CLASS = Pattern.compile(KEY + "[-_](.+)", FLAGS);
    private static final Pattern SETTING =
            Pattern.compile("(?<![\\w-])([\\w-]+)\\s*=\\s*[\"'„“”‚‘’]([^\"'„“”‚‘’]{2,60})[\"'„“”‚‘’]");
    private static final Pattern IN_COMMENT =
            Pattern.compile("<!--+\\s*(?:" + KEY + "\\s*[=:]|(?:if|" + KEY + ")\\s)\\s*(.{2,80}?)\\s*-+->\\s*", FLAGS);

    private static final Pattern ONLY_COMMENT = Pattern.compile(
            "<!--+\\s*(?=\\S*\\s*(?:begin|start|end|ende|anfang|/)|[^<>]*\\b(?:only|nur)\\b)"
                    + "(?:/|begin|start|end|ende|anfang)?\\s*(\\S.{1,80}?)\\s*:?\\s*-+->\\s*",
            FLAGS);

    private final AudienceNames names;
    private final Draft draft;

    StrayConditions(Draft draft) {
        this.names = draft.conditions().names();
        this.draft = draft;
    }

    /** What is a condition whatever it says. */
    private static Form certain(String signs, String pattern) {
        return form(signs, pattern + "()", (names, text) -> true);
    }

    private static Form form(String signs, String pattern, BiPredicate<AudienceNames, String> means) {
        return new Form(SIGNS.in(signs), Pattern.compile(pattern, FLAGS), means);
    }

    /** Whether a tag is called like an audience; an element of HTML is one, whatever departments there are. */
    private static boolean isTag(AudienceNames names, String text) {
        String tag = text.strip().replaceFirst("/$", "").strip();
        return !Allowed.element(tag.split("\\s", 2)[0].toLowerCase(Locale.ROOT)) && names.areReaders(tag);
    }

    private static boolean isEnd(AudienceNames names, String text) {
        return !Allowed.element(text.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT)) && names.areAll(text);
    }

    private static boolean isBox(AudienceNames names, String text) {
        return names.areAll(text) || ForeignKey.isClosed(text);
    }

    /** Tells each of a text. */
    void check(Prose prose) {
        prose.rows().forEach(this::check);
        prose.comments().forEach(comment -> {
            if (restricts(comment.text())) {
                draft.conditions().unreadable(comment.offset());
            }
        });
    }

    private boolean restricts(String comment) {
        Matcher condition = IN_COMMENT.matcher(comment);
        Matcher only = ONLY_COMMENT.matcher(comment);
        return condition.matches() && names.areAll(condition.group(1))
                || only.matches() && names.areReaders(only.group(1));
    }

    private void check(Row row) {
        String line = usual(row.text());
        Optional<Misplaced.Key> misplaced = Misplaced.condition(line, names);
        if (misplaced.isPresent()) {
            Position at = draft.at(row.offset() + misplaced.get().offset());
            Misplaced.tell(misplaced.get().name(), at, draft.diagnostics());
        } else if (!draft.conditions().isToldUnreadable(row.offset())) {
            place(line).ifPresent(at -> draft.conditions().unreadable(row.offset() + at));
        }
    }

    /** The place of the first in a line. */
    private OptionalInt place(String line) {
        int signs = SIGNS.in(line);
        for (Form form : FORMS) {
            if ((form.signs & signs) == 0) {
                continue;
            }
            Matcher found = form.pattern.matcher(line);
            while (found.find()) {
                if (form.means.test(names, found.group(1))) {
                    return OptionalInt.of(found.start());
                }
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The place of a condition in what stands behind the name of a container, -1 where there is none.
     *
     * @param titled whether it is a title, in which "for" may be a word like any other
     */
    static int inArgument(String argument, boolean titled, AudienceNames names) {
        Matcher set = SETTING.matcher(argument);
        while (set.find()) {
            if (set.group(1).equals("pivot") ? names.areReaders(set.group(2)) : names.areAll(set.group(2))) {
                return set.start();
            }
        }
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

    /** Whether one of some classes is a condition: {@code for-sales}. */
    static boolean inClasses(String classes, AudienceNames names) {
        return Stream.of(classes.split("\\s+"))
                .map(CLASS::matcher)
                .anyMatch(found -> found.matches() && names.areAll(found.group(1)));
    }

    /** A line with letters composed and signs in their usual width; of equal length where its letters are composed. */
    private static String usual(String line) {
        if (line.chars().allMatch(c -> c < 0x80)) {
            return line;
        }
        StringBuilder usual = new StringBuilder(Normalizer.normalize(line, Normalizer.Form.NFC));
        for (int i = 0; i < usual.length(); i++) {
            char c = usual.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                usual.setCharAt(i, (char) (c - '\uFF01' + '!'));
            } else if (Character.isSpaceChar(c)) {
                usual.setCharAt(i, ' ');
            }
        }
        return usual.toString();
    }
}
