package dev.lotse.audience;

import dev.lotse.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads audience expressions.
 *
 * <pre>
 * audience = all { "or" all }
 * all      = term { "and" term }
 * term     = "not" term | "(" audience ")" | facet ":" value { "," value } | name
 * </pre>
 *
 * <p>White space may stand between any two words. An expression with a mistake in it admits nobody, as a whole.
 */
public final class TargetParser {
    private static final int DEEPEST = 100;
    private static final Map<String, String> FOREIGN = Map.of(
            "und", "and", "oder", "or", "nicht", "not", "alle", "all", "niemand", "nobody", "&", "and", "&&", "and",
            "|", "or", "||", "or");
    private static final Set<String> OPERATORS = Set.of("and", "or", "not");

    private final String text;
    private final Vocabulary vocabulary;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Token> tokens;
    private int next;
    private int depth;

    private record Token(String text, int offset, boolean word) {}

    /**
     * A mistake in an expression.
     *
     * @param offset where, in UTF-16 units from the start of the expression
     * @param rule the rule of the diagnostic to be made of it
     */
    public record Problem(int offset, String rule, String message, String hint) {}

    /**
     * What came of an expression.
     *
     * @param target nobody where there is a problem
     */
    public record Result(Target target, List<Problem> problems) {}

    private TargetParser(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.tokens = tokens(text);
    }

    /** Reads an expression with the words of a project. */
    public static Result parse(String text, Vocabulary vocabulary) {
        TargetParser parser = new TargetParser(text, vocabulary);
        Target target = parser.whole();
        return new Result(parser.problems.isEmpty() ? target : Target.nobody(), List.copyOf(parser.problems));
    }

    private Target whole() {
        if (tokens.isEmpty()) {
            return problem(0, "empty-audience", "nobody is named here", "say for whom, or write \"all\"");
        }
        Target target = audience();
        if (problems.isEmpty() && next < tokens.size()) {
            Token extra = tokens.get(next);
            String meant = FOREIGN.get(extra.text.toLowerCase(Locale.ROOT));
            if (meant == null && OPERATORS.contains(extra.text.toLowerCase(Locale.ROOT))) {
                meant = extra.text.toLowerCase(Locale.ROOT);
            }
            problem(
                    extra.offset,
                    "audience-syntax",
                    "\"" + extra.text + "\" can't stand here",
                    meant != null
                            ? "did you mean \"" + meant + "\"?"
                            : extra.text.equals(")")
                                    ? "there is no \"(\" for it"
                                    : extra.text.equals(",")
                                            ? "write \"or\" between two names"
                                            : "put \"and\" or \"or\" before it, or a comma between values of one facet");
        }
        return target;
    }

    private Target audience() {
        List<Target> terms = new ArrayList<>(List.of(all()));
        while (accept("or")) {
            terms.add(all());
        }
        return terms.size() == 1 ? terms.get(0) : new Target.Any(terms);
    }

    private Target all() {
        List<Target> terms = new ArrayList<>(List.of(term()));
        while (accept("and")) {
            terms.add(term());
        }
        return terms.size() == 1 ? terms.get(0) : new Target.All(terms);
    }

    private Target term() {
        if (depth == DEEPEST) {
            next = tokens.size();
            return problem(0, "audience-syntax", "this audience is nested too deeply", "name a part of it as a group");
        }
        depth++;
        Target term = accept("not") ? new Target.Not(term()) : accept("(") ? bracket() : named();
        depth--;
        return term;
    }

    private Target bracket() {
        int open = tokens.get(next - 1).offset;
        Target inner = audience();
        if (!accept(")") && problems.isEmpty()) {
            problem(open, "audience-syntax", "this \"(\" is never closed", "");
        }
        return inner;
    }

    private Target named() {
        if (next == tokens.size()) {
            return problem(text.length(), "audience-syntax", "this stops too early", "say for whom");
        }
        Token token = tokens.get(next++);
        if (!token.word || OPERATORS.contains(token.text)) {
            return problem(token.offset, "audience-syntax", "\"" + token.text + "\" can't stand here", "");
        }
        return accept(":") ? facet(token) : name(token);
    }

    private Target facet(Token facet) {
        Set<String> known = vocabulary.facets().get(facet.text);
        if (known == null) {
            problem(
                    facet.offset,
                    "unknown-facet",
                    "no facet \"" + facet.text + "\"",
                    either(
                            Nearest.to(facet.text, vocabulary.facets().keySet()),
                            vocabulary.facets().keySet()));
        }
        Set<String> values = new LinkedHashSet<>();
        do {
            if (next == tokens.size() || !tokens.get(next).word) {
                int at = next == tokens.size() ? text.length() : tokens.get(next).offset;
                return problem(at, "audience-syntax", "a value of \"" + facet.text + "\" is missing here", "");
            }
            Token value = tokens.get(next++);
            values.add(value.text);
            if (known != null && !known.contains(value.text)) {
                problem(
                        value.offset,
                        "unknown-value",
                        "\"" + facet.text + "\" has no value \"" + value.text + "\"",
                        either(Nearest.to(value.text, known), known));
            }
        } while (accept(","));
        return new Target.Has(facet.text, values);
    }

    private Target name(Token name) {
        if (name.text.equals("all")) {
            return Target.everyone();
        }
        if (name.text.equals("nobody")) {
            return Target.nobody();
        }
        Target meaning = vocabulary.names().get(name.text);
        if (meaning != null) {
            return new Target.Named(name.text, meaning);
        }
        return problem(
                name.offset, "unknown-department", "no department \"" + name.text + "\"", hintForName(name.text));
    }

    private String hintForName(String name) {
        if (name.startsWith("!")) {
            return "write \"not " + name.substring(1) + "\"";
        }
        if (name.contains("|") || name.contains("&") || name.contains("+")) {
            return "write \"or\" or \"and\" between two names";
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String meant = FOREIGN.containsKey(lower) ? FOREIGN.get(lower) : OPERATORS.contains(lower) ? lower : null;
        if (meant != null) {
            return "did you mean \"" + meant + "\"?";
        }
        Optional<String> nearest = Optional.ofNullable(vocabulary.titles().get(lower))
                .or(() -> Nearest.to(name, vocabulary.standalone()))
                .or(() -> Nearest.to(lower, vocabulary.titles().keySet())
                        .map(title -> vocabulary.titles().getOrDefault(title, title)));
        if (nearest.isPresent()) {
            return "did you mean \"" + nearest.get() + "\"?";
        }
        for (String facet : vocabulary.facetsWith(name)) {
            return "did you mean \"" + facet + ":" + name + "\"?";
        }
        if (vocabulary.facets().containsKey(name)) {
            return "\"" + name + "\" is a facet; write \"" + name + ":\" and a value";
        }
        return "groups and profiles can stand here too, but none has this name";
    }

    private static String either(Optional<String> nearest, Set<String> known) {
        if (nearest.isPresent()) {
            return "did you mean \"" + nearest.get() + "\"?";
        }
        return known.isEmpty()
                ? "none is declared"
                : known.size() > 12 ? "" : known.stream().sorted().collect(Collectors.joining(", ", "there are: ", ""));
    }

    private boolean accept(String text) {
        boolean found = next < tokens.size() && tokens.get(next).text.equals(text);
        if (found) {
            next++;
        }
        return found;
    }

    private Target problem(int offset, String rule, String message, String hint) {
        problems.add(new Problem(offset, rule, message, hint));
        return Target.nobody();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if ("():,".indexOf(c) >= 0) {
                tokens.add(new Token(String.valueOf(c), at++, false));
            } else {
                int start = at;
                while (at < text.length()
                        && !Character.isWhitespace(text.charAt(at))
                        && "():,".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                tokens.add(new Token(text.substring(start, at), start, true));
            }
        }
        return tokens;
    }
}
