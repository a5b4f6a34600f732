package dev.lotse.diagnostic;

import java.util.Comparator;

/**
 * One mistake in the sources, told to the person who can repair it.
 *
 * @param rule the kind of mistake, one of the {@linkplain Rule catalogue}; stable, so that it can be looked up and filtered
 * @param message what is wrong, one sentence without a full stop
 * @param hint what to do about it; that of the rule where nothing is said, if that helps
 */
public record Diagnostic(Severity severity, String rule, Position at, String message, String hint)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** A mistake; where nothing is said of what to do, the catalogue says it. */
    public Diagnostic {
        Rule declared = Rule.of(rule);
        message = visible(message);
        hint = visible(hint.isEmpty() ? declared.hint() : hint);
    }

    /** Text on one line, with nothing in it that a terminal would obey. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\u2028\u2029]", "\uFFFD");
    }

    /** The line that compilers print: {@code file:line:column: error[rule]: message; hint}. */
    @Override
    public String toString() {
        return at + ": " + severity + "[" + rule + "]: " + message + (hint.isEmpty() ? "" : "; " + hint);
    }
}
