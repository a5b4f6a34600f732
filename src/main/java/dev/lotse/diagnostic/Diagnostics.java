package dev.lotse.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The mistakes found so far, from any number of threads; the same one said twice counts once. */
public final class Diagnostics {
    private final Set<Diagnostic> found = ConcurrentHashMap.newKeySet();

    public void error(String rule, Position at, String message) {
        error(rule, at, message, "");
    }

    public void error(String rule, Position at, String message, String hint) {
        add(new Diagnostic(Severity.ERROR, rule, at, message, hint));
    }

    public void warning(String rule, Position at, String message) {
        warning(rule, at, message, "");
    }

    public void warning(String rule, Position at, String message, String hint) {
        add(new Diagnostic(Severity.WARNING, rule, at, message, hint));
    }

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether there is one of this kind. */
    public boolean has(String rule) {
        return found.stream().anyMatch(d -> d.rule().equals(rule));
    }

    public int count(Severity severity) {
        return (int) found.stream().filter(d -> d.severity() == severity).count();
    }

    /** The files that have an error in them. */
    public Set<String> filesWithErrors() {
        return found.stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .map(d -> d.at().file())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of them, by file, line and column. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().toList();
    }
}
