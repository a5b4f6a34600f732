package dev.lotse.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;

/** Mistakes that only some departments meet: each is told once, with the departments that it concerns. */
public final class Findings {
    private final Map<Finding, Map<String, String>> hints = new ConcurrentHashMap<>();

    private record Finding(Severity severity, String rule, Position at, String message) {}

    /** A department meets a mistake, to whose message the ids of all that do are added. */
    public void add(String department, Diagnostic mistake) {
        Finding finding = new Finding(mistake.severity(), mistake.rule(), mistake.at(), mistake.message());
        hints.computeIfAbsent(finding, f -> new ConcurrentSkipListMap<>()).putIfAbsent(department, mistake.hint());
    }

    /** Tells each mistake of each department, as it was added. */
    public void each(BiConsumer<String, Diagnostic> told) {
        hints.forEach((f, met) -> met.forEach((department, hint) ->
                told.accept(department, new Diagnostic(f.severity, f.rule, f.at, f.message, hint))));
    }

    /** Adds those that were found on their own. */
    public void addAll(Findings others) {
        others.hints.forEach((finding, met) ->
                met.forEach((department, hint) -> hints.computeIfAbsent(finding, f -> new ConcurrentSkipListMap<>())
                        .putIfAbsent(department, hint)));
    }

    /**
     * All of them.
     *
     * @param all how many departments there are
     */
    public List<Diagnostic> diagnostics(int all) {
        return hints.entrySet().stream()
                .map(entry -> {
                    Finding f = entry.getKey();
                    Map<String, String> met = entry.getValue();
                    String whom = all > 1 && met.size() == all ? "all departments" : String.join(", ", met.keySet());
                    String hint = met.values().iterator().next();
                    return new Diagnostic(f.severity, f.rule, f.at, f.message + " (" + whom + ")", hint);
                })
                .sorted()
                .toList();
    }
}
