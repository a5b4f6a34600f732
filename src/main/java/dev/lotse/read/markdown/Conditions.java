package dev.lotse.read.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.audience.Target;
import dev.lotse.audience.TargetParser;
import dev.lotse.audience.Vocabulary;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.page.AudienceNames;
import dev.lotse.read.text.Attributes;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conditions of a page: what they mean, and what was meant as one and can't be one where it stands. */
final class Conditions {
    private static final Pattern OPEN_BRACES = Pattern.compile("(?<!\\\\)\\{\\{");
    private static final Pattern IN_BRACES =
            Pattern.compile("(?<!\\\\)\\{\\s*(?:not\\s+)?([a-z0-9-]+)\\s*(?:\\}|(:)[^{}\\n]*\\})");
    /** Attributes whose values are words like any other. */
    private static final Set<String> OF_HTML = Set.of("id", "class", "title", "alt", "lang", "dir", "name", "value");

    private final Draft draft;
    private final AudienceNames names;
    private final Vocabulary vocabulary;
    private final Set<Integer> unreadable = new HashSet<>();

    Conditions(Draft draft, AudienceNames names) {
        this.draft = draft;
        this.names = names;
        this.vocabulary = names.vocabulary();
    }

    AudienceNames names() {
        return names;
    }

    /** The audience that a condition in a node's attributes means. */
    Target target(Attributes.Condition condition, Node node) {
        return target(condition.text(), attributesStart(node) + condition.offset());
    }

    /** The audience an expression means; nobody, and a diagnostic, where it can't be read. */
    Target target(String expression, int offset) {
        TargetParser.Result result = TargetParser.parse(draft.tokens().raw(expression), vocabulary);
        for (TargetParser.Problem problem : result.problems()) {
            draft.diagnostics()
                    .error(problem.rule(), draft.at(offset + problem.offset()), problem.message(), problem.hint());
        }
        return result.target();
    }

    private static int attributesStart(Node node) {
        if (node instanceof Marks.Braces || node instanceof Marks.SpanClose) {
            return node.getStartOffset() + (node instanceof Marks.SpanClose ? 1 : 0);
        }
        if (node instanceof Marks.ColonLine) {
            return node.getStartOffset() + node.getChars().lastIndexOf('{');
        }
        return Braces.of(node).map(Node::getStartOffset).orElse(node.getStartOffset());
    }

    /** Says so where something in a node was meant to be a condition and can't be one there. */
    void refuse(Node node) {
        int at = Attributes.condition(node.getChars());
        if (at >= 0) {
            unreadable(node, at);
        }
    }

    /** Says so where text has a facet or somebody's name alone in braces, which was meant as a condition. */
    void refuseNames(Node text) {
        if (text.getChars().indexOf('{') < 0) {
            return;
        }
        Matcher open = OPEN_BRACES.matcher(text.getChars());
        if (open.find()) {
            draft.diagnostics()
                    .error(
                            "variable-syntax",
                            draft.at(text.getStartOffset() + open.start()),
                            "this {{ is never closed on its line",
                            "write {{ name }}, or \\{{ to show the braces themselves");
        }
        Matcher braces = IN_BRACES.matcher(text.getChars());
        while (braces.find()) {
            boolean meant = braces.group(2) == null
                    ? vocabulary.names().containsKey(braces.group(1))
                    : vocabulary.facets().containsKey(braces.group(1));
            if (meant) {
                unreadable(text, braces.start());
            }
        }
    }

    /** Says so where an attribute is named like something that departments differ in. */
    void refuse(Attributes attributes, Node node) {
        attributes.values().forEach((key, value) -> {
            boolean named = !OF_HTML.contains(key) && !key.startsWith("data-") && names.areAll(value)
                    || key.equals("class") && StrayConditions.inClasses(value, names);
            if (named || vocabulary.facets().containsKey(key)) {
                draft.diagnostics()
                        .error(
                                "unreadable-condition",
                                draft.at(attributesStart(node)),
                                "\"" + key + "\" restricts nothing here",
                                "write for=\"" + (named ? value : key + ":...") + "\"");
            }
        });
    }

    /** Whether something in the line of a place was said to be no condition. */
    boolean isToldUnreadable(int offset) {
        return unreadable.contains(draft.at(offset).line());
    }

    /** Says that something here was meant to be a condition. */
    void unreadable(Node node, int offset) {
        unreadable(node.getStartOffset() + offset);
    }

    void unreadable(int offset) {
        unreadable.add(draft.at(offset).line());
        tellUnreadable(offset);
    }

    /** The same, where more may be found in the line. */
    void tellUnreadable(int offset) {
        draft.diagnostics()
                .error(
                        "unreadable-condition",
                        draft.at(offset),
                        "this looks like a condition, but can't be read as one",
                        "write it like {for=\"platform:ios\"}, with straight quotes");
    }
}
