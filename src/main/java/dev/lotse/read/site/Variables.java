package dev.lotse.read.site;

import dev.lotse.audience.Audience;
import dev.lotse.content.Phrase;
import dev.lotse.content.Site;
import dev.lotse.content.Variable;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.text.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code {{ name }}} in text, and knows which names there are. */
public final class Variables {
    /** Names that every project has. */
    static final Set<String> BUILT_IN = Set.of(
            "site.title",
            "department.id",
            "department.name",
            "department.size",
            "helpdesk.name",
            "helpdesk.phone",
            "helpdesk.email",
            "helpdesk.hours",
            "helpdesk.answers-within",
            "helpdesk.tickets",
            "wave.id",
            "wave.name",
            "wave.start",
            "wave.end",
            "sponsor.name",
            "sponsor.title",
            "sponsor.email",
            "sponsor.phone");

    /** One on a line, with the backslash that takes its meaning away. */
    public static final Pattern FORM = Pattern.compile("(\\\\?)\\{\\{([^{}\\r\\n]*)\\}\\}");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

    private final Set<String> known = new TreeSet<>(BUILT_IN);

    public Variables(Site site, Audience audience) {
        known.addAll(site.variables().keySet());
        audience.departments()
                .values()
                .forEach(department -> known.addAll(department.variables().keySet()));
    }

    public boolean isKnown(String name) {
        return known.contains(name);
    }

    /**
     * Text with variables, as it stands in front matter or another file that is no Markdown.
     *
     * @param at the place of a character of the text
     */
    public Phrase phrase(String text, IntFunction<Position> at, Diagnostics diagnostics) {
        int condition = Attributes.condition(text);
        if (condition >= 0) {
            diagnostics.error(
                    "unreadable-condition",
                    at.apply(condition),
                    "conditions have no effect here",
                    "write for: in the front matter, or {for=...} in the text below");
        }
        List<Phrase.Piece> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        Matcher found = FORM.matcher(text);
        int from = 0;
        while (found.find()) {
            literal.append(text, from, found.start());
            from = found.end();
            String name = found.group(2).strip();
            if (!found.group(1).isEmpty()) {
                literal.append(text, found.start() + 1, found.end());
            } else if (check(name, at.apply(found.start()), diagnostics)) {
                if (literal.length() > 0) {
                    pieces.add(new Phrase.Literal(literal.toString()));
                    literal.setLength(0);
                }
                pieces.add(new Variable(name, at.apply(found.start())));
            }
        }
        literal.append(text, from, text.length());
        if (literal.length() > 0) {
            pieces.add(new Phrase.Literal(literal.toString()));
        }
        return new Phrase(pieces);
    }

    /** Whether a name is one; if it is not, says so. */
    public boolean check(String name, Position at, Diagnostics diagnostics) {
        if (!NAME.matcher(name).matches()) {
            diagnostics.error(
                    "variable-syntax",
                    at,
                    "\"{{ " + name + " }}\" is no variable",
                    "only a name may stand between the braces; write \\{{ to show the braces themselves");
            return false;
        }
        if (!known.contains(name)) {
            String meant = Nearest.hint(name, known);
            diagnostics.error(
                    "unknown-variable",
                    at,
                    "no variable \"" + name + "\"",
                    meant.isEmpty() ? "add it to \"variables\" in site.yml; write \\{{ to show the braces" : meant);
            return false;
        }
        return true;
    }
}
