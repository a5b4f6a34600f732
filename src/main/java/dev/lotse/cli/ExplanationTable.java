package dev.lotse.cli;

import dev.lotse.diagnostic.Position;
import dev.lotse.edition.Explanation;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For all departments at once: who gets a page, and which of the conditions on it hold for whom. */
final class ExplanationTable {
    private static final int COLUMN = 4;

    private final Map<String, Explanation> explanations = new LinkedHashMap<>();
    private final List<Condition> conditions = new ArrayList<>();

    /** A column: a condition, and where it stands. */
    private record Condition(Position at, String text, boolean part) {
        boolean is(Explanation.Reason reason) {
            return at.equals(reason.at()) && text.equals(reason.condition());
        }
    }

    /** Adds a row. */
    void add(String department, Explanation explanation) {
        explanations.put(department, explanation);
        explanation.reasons().forEach(reason -> column(reason, false));
        explanation.parts().forEach(reason -> column(reason, true));
    }

    private void column(Explanation.Reason reason, boolean part) {
        if (conditions.stream().noneMatch(known -> known.is(reason))) {
            conditions.add(new Condition(reason.at(), reason.condition(), part));
        }
    }

    boolean isEmpty() {
        return explanations.isEmpty();
    }

    void print(PrintStream out) {
        conditions.sort(Comparator.comparing(Condition::part)); // those of the page first
        legend(out);
        int width =
                explanations.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder head = new StringBuilder(" ".repeat(width + 2)).append("page");
        for (int i = 1; i <= conditions.size(); i++) {
            head.append(" ".repeat(Math.max(1, COLUMN - String.valueOf(i).length())))
                    .append(i);
        }
        out.println(head);
        explanations.forEach((department, explanation) -> {
            StringBuilder row = new StringBuilder(department).append(" ".repeat(width + 2 - department.length()));
            row.append(explanation.in() ? "in  " : "out ");
            for (Condition condition : conditions) {
                row.append(" ".repeat(COLUMN - 1)).append(mark(condition, explanation));
            }
            out.println(row.append(why(explanation)).toString().stripTrailing());
        });
    }

    private void legend(PrintStream out) {
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            out.println("  " + (i + 1) + "  " + (condition.part ? "part  " : "page  ") + condition.at + "  "
                    + condition.text);
        }
        if (!conditions.isEmpty()) {
            out.println();
        }
    }

    /** {@code x} where it holds, {@code -} where it doesn't or what it stands in is out; blank where nobody asks. */
    private static String mark(Condition condition, Explanation explanation) {
        List<Explanation.Reason> all = condition.part ? explanation.parts() : explanation.reasons();
        return all.stream()
                .filter(condition::is)
                .findFirst()
                .map(reason -> reason.admitted() ? "x" : "-")
                .orElse(" ");
    }

    /** What a department lacks to get the page. */
    private static String why(Explanation explanation) {
        return explanation.reasons().stream()
                .filter(reason ->
                        !explanation.in() && !reason.admitted() && !reason.why().isEmpty())
                .findFirst()
                .map(reason -> "   " + reason.why())
                .orElse("");
    }
}
