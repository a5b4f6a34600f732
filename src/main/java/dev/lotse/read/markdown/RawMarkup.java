package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.markdown.syntax.Fence;
import dev.lotse.read.text.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that readers would see as they were typed, because they are nearly Markdown, or are that of another tool; each
 * is told with what would work.
 */
final class RawMarkup {
    /**
     * A form, and what to write instead of what was found.
     *
     * @param signs of which it has at least one, as bits
     * @param first whether it can only be the first in a line
     */
    private record Form(int signs, boolean first, Pattern pattern, Function<Matcher, String> instead) {
        static Form of(String signs, String pattern, Function<Matcher, String> instead) {
            return new Form(
                    SIGNS.in(signs),
                    pattern.startsWith("^"),
                    Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    instead);
        }
    }

    private static final String BULLETS = "•·▪◦‣●○■□➢✓✔";
    private static final Signs SIGNS = new Signs("[{:.)!?#=+<*%\t" + BULLETS);

    private static final Pattern STARS = Pattern.compile("(?<![*\\\\])\\*\\*(?!\\*)[^*\\n]+?(?<!\\\\)\\*\\*(?!\\*)");

    private static final String CONTENTS = "delete it: the page shows its contents by itself";

    private static final List<Form> FORMS = List.of(
            line(BULLETS + "\t", "^ {0,3}(?:[" + BULLETS + "]\\s*|[o§]\\t\\s*)(\\S.*)", m -> "- " + m.group(1)),
            line(".)", "^ {0,3}(\\d{1,2}[.)])(?=[\\p{L}*\\[`„“\"»‚])(.*)", m -> m.group(1) + " " + m.group(2)),
            line(
                    "[",
                    "^ {0,3}-(\\[[ xX]?\\])\\s+(.*)",
                    m -> "- " + (m.group(1).equals("[]") ? "[ ]" : m.group(1)) + " " + m.group(2)),
            line(
                    "#",
                    "^ {0,3}(#{2,6}|#(?=\\p{Lu}[^\\s#]*\\s))(?=[\\p{L}\\p{N}])(.*)",
                    m -> m.group(1) + " " + m.group(2)),
            line(
                    "[",
                    "(!?\\[[^\\[\\]]+\\]) \\(((?:https?://|mailto:|tel:|\\.{0,2}/|[\\w.-]+/"
                            + "|[\\w-]+\\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp)\\b)[^()\\s]*)\\)",
                    m -> m.group(1) + "(" + m.group(2) + ")"),
            advice("[", "(?<!\\\\)\\[\\[_?toc_?\\]\\]", CONTENTS),
            advice("[", "^\\[toc\\]\\s*$", CONTENTS),
            line(
                    "[",
                    "(?<!\\\\)!?\\[\\[([^\\[\\]|#]++)[^\\[\\]]*+\\]\\]",
                    m -> "[" + m.group(1).strip() + "](" + path(m.group(1)) + ")"),
            line(
                    "{",
                    "(?<!\\\\)\\{#(?=\\S*\\s)([^{}]*+)\\}",
                    m -> "{#" + m.group(1).strip().replaceAll("\\s+", "-") + "}"),
            advice("{", "(?<!\\\\)\\{[.#][^{}\\n]*\\}", "use letters, digits and hyphens: {#my-id .my-class}"),
            line("!?", "^ {0,3}(?:!!!|\\?\\?\\?\\+?)\\s+(\\w+)(.*)", m -> "> [!" + Fence.alert(m.group(1)) + "]"),
            line(
                    "=",
                    "^ {0,3}===\\s+[\"“„](.+)[\"”“]\\s*$",
                    m -> "# [" + m.group(1) + "](#tab/" + id(m.group(1)) + ")"),
            line(
                    "%",
                    "\\{%\\s*hint\\s+style=[\"'](\\w+)[\"'][^%]*%\\}",
                    m -> "> [!" + Fence.alert(m.group(1)) + "] and quote each of its lines with >"),
            line(
                    "%",
                    "\\{%\\s*tab\\s+title=[\"']([^\"']+)[\"'][^%]*%\\}",
                    m -> "# [" + m.group(1) + "](#tab/" + id(m.group(1)) + ")"),
            line("%", "\\{%\\s*embed\\s+url=[\"']([^\"']+)[\"'][^%]*%\\}", m -> "[!VIDEO " + m.group(1) + "]"),
            line("%", "\\{%\\s*include\\s+[\"']([^\"']+)[\"'][^%]*%\\}", m -> include(m.group(1))),
            line("<", "^\\s*--8<--\\s+[\"']([^\"']+)[\"']", m -> include(m.group(1))),
            advice("%", "\\{%\\s*(?:end\\w+|tabs)\\b[^%]*%\\}", "delete it"),
            advice("{", "\\{%[^%]*+%\\}|\\{\\{[<%][^{}]*+\\}\\}", "write it in Markdown, or put it in backticks"),
            line("=", "(?<![=\\p{L}])==([^\\s=][^=]*[^\\s=]|[^\\s=])==(?!=)", m -> "<mark>" + m.group(1) + "</mark>"),
            line(
                    "+",
                    "(?<!\\+)\\+\\+([\\w-]+(?:\\+[\\w-]+)*)\\+\\+(?!\\+)",
                    m -> "<kbd>" + m.group(1).replace("+", "</kbd>+<kbd>") + "</kbd>"),
            advice(":", ":(?:material|fontawesome|octicons|simple)-[\\w-]+:", "delete it, or put a picture there"),
            advice(
                    "*",
                    "^ {0,3}\\*\\[[^\\[\\]]+\\]:\\s",
                    "delete it, and say what it means where the word comes first"),
            line(
                    ":",
                    "^ {0,3}\\.\\. (note|tip|warning|important|caution|hint|danger)::",
                    m -> "> [!" + Fence.alert(m.group(1)) + "]"));

    private static final Pattern SINGLE = Pattern.compile("(?<![{\\\\])\\{\\s*([a-zA-Z][\\w.-]*)\\s*\\}(?!\\})");
    private static final int BRIEF = 40;
    private static final int LONG = 80;

    private final Draft draft;
    private final Predicate<String> variables;

    /**
     * Looks at a page.
     *
     * @param variables whether a name is one of a variable
     */
    RawMarkup(Draft draft, Predicate<String> variables) {
        this.draft = draft;
        this.variables = variables;
    }

    /** What is written otherwise. */
    private static Form line(String signs, String pattern, Function<Matcher, String> instead) {
        return Form.of(signs, pattern, found -> "write " + brief(instead.apply(found), LONG));
    }

    /** What Markdown has no other form for. */
    private static Form advice(String signs, String pattern, String advice) {
        return Form.of(signs, pattern, found -> advice);
    }

    private static String include(String path) {
        return "[!INCLUDE [" + path.replaceFirst(".*/", "") + "](" + path + ")]";
    }

    private static String brief(String text, int most) {
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }

    private static String path(String title) {
        String name = title.strip();
        return name.contains("/") || name.matches(".*\\.\\w{2,4}")
                ? name.replace(' ', '-') + (name.matches(".*\\.\\w{2,4}") ? "" : ".md")
                : id(name) + ".md";
    }

    private static String id(String title) {
        return title.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Tells what a page has. */
    void check(Prose prose, Node document) {
        prose.rows().forEach(this::check);
        walk(document);
    }

    private void check(Row row) {
        if (draft.conditions().isToldUnreadable(row.offset())) {
            return;
        }
        int signs = SIGNS.in(row.text());
        Set<Integer> told = new HashSet<>();
        FORMS.stream().filter(form -> (form.signs & signs) != 0).forEach(form -> check(row, form, told));
        if (row.text().indexOf('{') >= 0) {
            braces(row);
        }
    }

    private void check(Row row, Form form, Set<Integer> told) {
        Matcher found = form.pattern.matcher(row.text());
        boolean is = form.first ? found.lookingAt() : found.find();
        while (is) {
            int start = row.offset() + found.start() + blanks(found.group());
            if (told.add(start)) {
                tell(draft.at(start), found.group(), form.instead.apply(found));
            }
            is = !form.first && found.find();
        }
    }

    private void braces(Row row) {
        Matcher braces = SINGLE.matcher(row.text());
        while (braces.find()) {
            if (variables.test(braces.group(1))) {
                String instead = "write {{ " + braces.group(1) + " }}";
                tell(draft.at(row.offset() + braces.start()), braces.group(), instead);
            }
        }
    }

    private static int blanks(String found) {
        return found.length() - found.stripLeading().length();
    }

    private void walk(Node node) {
        for (Node child : node.getChildren()) {
            if (child instanceof Text) {
                stars(child);
            }
            if (child instanceof OrderedList list) {
                between(list);
            }
            walk(child);
        }
    }

    private void stars(Node text) {
        if (text.getChars().indexOf("**") < 0) {
            return;
        }
        Matcher stars = STARS.matcher(text.getChars());
        if (stars.find()) {
            tell(
                    draft.at(text.getStartOffset() + stars.start()),
                    "**",
                    "write **text** without blanks inside, or \\** if you mean the signs");
        }
    }

    /** Tells what stands between two steps and belongs to the first, but is not indented as far as its text. */
    private void between(OrderedList list) {
        Node next = list.getNext();
        if (next == null || !(next.getNext() instanceof OrderedList after)) {
            return;
        }
        int steps = 0;
        for (Node ignored : list.getChildren()) {
            steps++;
        }
        boolean follows = after.getStartNumber() == list.getStartNumber() + steps;
        boolean meant = next instanceof FencedCodeBlock
                || next instanceof Paragraph && isPicture(next)
                || next instanceof BulletList && draft.at(next).column() > 1;
        if (follows && meant) {
            int width = String.valueOf(after.getStartNumber() - 1).length() + 2;
            draft.diagnostics()
                    .warning(
                            "raw-markup",
                            draft.at(next),
                            "this stands between step " + (after.getStartNumber() - 1) + " and step "
                                    + after.getStartNumber() + ", and belongs to neither",
                            "indent each of its lines by " + width + " blanks, like the text of the step");
        }
    }

    private static boolean isPicture(Node paragraph) {
        Node only = paragraph.getFirstChild();
        return only instanceof Image && only.getNext() == null;
    }

    private void tell(Position at, String found, String hint) {
        String shown = brief(found.strip().replace('\t', ' '), BRIEF);
        draft.diagnostics().warning("raw-markup", at, "\"" + shown + "\" is shown to readers as it stands", hint);
    }
}
