package dev.lotse.edition;

import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Position;
import dev.lotse.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Mistakes that only some departments meet: each is told once, with the departments that it concerns. */
public final class Findings {
    private final Map<Finding, Set<String>> departments = new ConcurrentHashMap<>();

    private record Finding(Severity severity, String rule, Position at, String message, String hint) {}

    /**
     * A department meets a mistake.
     *
     * @param message to which the departments' ids are added
     */
    void add(String department, Severity severity, String rule, Position at, String message, String hint) {
        departments
                .computeIfAbsent(new Finding(severity, rule, at, message, hint), f -> new ConcurrentSkipListSet<>())
                .add(department);
    }

    /**
     * All of them.
     *
     * @param all how many departments there are
     */
    public List<Diagnostic> diagnostics(int all) {
        return departments.entrySet().stream()
                .map(entry -> {
                    Finding f = entry.getKey();
                    boolean everybody = all > 1 && entry.getValue().size() == all;
                    String whom = everybody ? " (all departments)" : " (" + String.join(", ", entry.getValue()) + ")";
                    return new Diagnostic(f.severity, f.rule, f.at, f.message + whom, f.hint);
                })
                .sorted()
                .toList();
    }
}
