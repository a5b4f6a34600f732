package dev.lotse.read;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.diagnostic.Position;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that readers would see as they were typed, because they are nearly Markdown, or are that of another tool; each
 * is told with what would work.
 */
final class RawMarkup {
    /** A form, and what to write instead of what was found. */
    private record Form(Pattern pattern, Function<Matcher, String> instead) {}

    private static final Pattern STARS = Pattern.compile("(?<![*\\\\])\\*\\*(?!\\*)[^*\\n]+?(?<!\\\\)\\*\\*(?!\\*)");

    private static final List<Form> FORMS = List.of(
            form("^ {0,3}[•·▪◦‣●○■□➢✓✔]\\s*(\\S.*)", m -> "- " + m.group(1)),
            form("^ {0,3}(\\d{1,2}[.)])(?=[\\p{L}*\\[`])(.*)", m -> m.group(1) + " " + m.group(2)),
            form(
                    "^ {0,3}-(\\[[ xX]?\\])\\s+(.*)",
                    m -> "- " + (m.group(1).equals("[]") ? "[ ]" : m.group(1)) + " " + m.group(2)),
            form("^ {0,3}(#{2,6}|#(?=\\p{Lu}[^\\s#]*\\s))(?=[\\p{L}\\p{N}])(.*)", m -> m.group(1) + " " + m.group(2)),
            form(
                    "(!?\\[[^\\[\\]]+\\]) \\(((?:https?://|mailto:|tel:|\\.{0,2}/|[\\w.-]+/|[\\w-]+\\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp)\\b)[^()\\s]*)\\)",
                    m -> m.group(1) + "(" + m.group(2) + ")"),
            form("(?<!\\\\)\\[\\[_?toc_?\\]\\]|^\\[toc\\]\\s*$", m -> "nothing: the page shows its contents by itself"),
            form(
                    "(?<!\\\\)!?\\[\\[([^\\[\\]|#]+)[^\\[\\]]*\\]\\]",
                    m -> "[" + m.group(1).strip() + "](" + path(m.group(1)) + ")"),
            form(
                    "(?<!\\\\)\\{#([^{}]*\\s[^{}]*)\\}",
                    m -> "{#" + m.group(1).strip().replaceAll("\\s+", "-") + "}"),
            form(
                    "(?<!\\\\)\\{[.#][^{}\\n]*\\}",
                    m -> "an id or class of letters, digits and hyphens: {#my-id .my-class}"),
            form("^ {0,3}(?:!!!|\\?\\?\\?\\+?)\\s+(\\w+)(.*)", m -> "> [!" + Fence.alert(m.group(1)) + "]"),
            form("^ {0,3}===\\s+[\"“„](.+)[\"”“]\\s*$", m -> "# [" + m.group(1) + "](#tab/" + id(m.group(1)) + ")"),
            form("\\{%\\s*hint\\s+style=[\"'](\\w+)[\"'][^%]*%\\}", m -> "> [!" + Fence.alert(m.group(1)) + "]"),
            form("\\{%\\s*(?:tab|tabs)\\b[^%]*%\\}", m -> "tabs as headings: # [Windows](#tab/windows)"),
            form("\\{%\\s*embed\\s+url=[\"']([^\"']+)[\"'][^%]*%\\}", m -> "[!VIDEO " + m.group(1) + "]"),
            form("\\{%\\s*end\\w+\\s*%\\}", m -> "nothing here: what is quoted with > ends by itself"),
            form("\\{%.*?%\\}", m -> "it in Markdown, or put it in backticks"),
            form("\\{\\{[<%].*?[>%]\\}\\}", m -> "it in Markdown, or put it in backticks"),
            form("(?<![=\\p{L}])==([^\\s=][^=]*[^\\s=]|[^\\s=])==(?!=)", m -> "<mark>" + m.group(1) + "</mark>"),
            form(
                    "^ {0,3}(?:\\.\\. )(note|tip|warning|important|caution|hint|danger)::",
                    m -> "> [!" + Fence.alert(m.group(1)) + "]"));

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

    private static Form form(String pattern, Function<Matcher, String> instead) {
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), instead);
    }

    private static String path(String title) {
        String name = title.strip();
        return name.matches(".*\\.\\w{2,4}") ? name.replace(' ', '-') : id(name) + ".md";
    }

    private static String id(String title) {
        return title.strip()
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Tells what a page has. */
    void check(Prose prose, Node document) {
        prose.rows().forEach(this::check);
        walk(document);
    }

    private void check(Prose.Row row) {
        if (draft.isToldUnreadable(row.offset())) {
            return;
        }
        for (Form form : FORMS) {
            Matcher found = form.pattern.matcher(row.text());
            if (found.find()) {
                tell(
                        draft.at(row.offset() + found.start() + blanks(found.group())),
                        found.group(),
                        form.instead.apply(found));
                return;
            }
        }
        Matcher braces = SINGLE.matcher(row.text());
        while (braces.find()) {
            if (variables.test(braces.group(1))) {
                tell(draft.at(row.offset() + braces.start()), braces.group(), "{{ " + braces.group(1) + " }}");
            }
        }
    }

    private static final Pattern SINGLE = Pattern.compile("(?<![{\\\\])\\{\\s*([a-zA-Z][\\w.-]*)\\s*\\}(?!\\})");

    private static int blanks(String found) {
        return found.length() - found.stripLeading().length();
    }

    private void walk(Node node) {
        for (Node child : node.getChildren()) {
            if (child instanceof Text && STARS.matcher(child.getChars()).find()) {
                stars(child);
            }
            if (child instanceof OrderedList list) {
                between(list);
            }
            walk(child);
        }
    }

    private void stars(Node text) {
        Matcher stars = STARS.matcher(text.getChars());
        if (stars.find()) {
            tell(
                    draft.at(text.getStartOffset() + stars.start()),
                    "**",
                    "**text** without blanks inside, or \\** if you mean the signs");
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
                || next instanceof BulletList && column(next) > 1;
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

    private int column(Node node) {
        Position at = draft.at(node);
        return at.column();
    }

    private static boolean isPicture(Node paragraph) {
        Node only = paragraph.getFirstChild();
        return only instanceof Image && only.getNext() == null;
    }

    private void tell(Position at, String found, String instead) {
        String shown = found.strip();
        String brief = shown.length() > 40 ? shown.substring(0, 39) + "…" : shown;
        draft.diagnostics()
                .warning(
                        "raw-markup",
                        at,
                        "\"" + brief + "\" is shown to readers as it stands",
                        "write " + (instead.length() > 80 ? instead.substring(0, 79) + "…" : instead));
    }
}
