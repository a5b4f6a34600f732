package dev.lotse.leak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages in which conditional parts of all kinds stand in one another by chance. */
final class RandomPages {
    private static final int PAGES = 14;
    private static final int DEPTH = 2;

    private final Author author;

    RandomPages(Author author) {
        this.author = author;
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        for (int i = 1; i <= PAGES; i++) {
            int number = i;
            places.put("random-" + i, () -> page(number));
        }
        return places;
    }

    private void page(int number) {
        Scope around = number % 4 == 0 ? Scope.GERMAN : Scope.ANYWHERE;
        Condition condition = number % 3 == 0 ? author.draw(around) : new Condition.Everyone();
        Scope scope = around.with(condition);
        String path = "zufall/seite-%d.md".formatted(number);
        if (around.equals(Scope.GERMAN)) {
            Scope english = Scope.ENGLISH.with(author.draw(Scope.ENGLISH));
            author.pair(path, scope, text(scope), english, text(english));
        } else {
            author.page(scope, "de/" + path, text(scope));
        }
    }

    private String text(Scope scope) {
        StringBuilder text = new StringBuilder("---\ntitle: Zufall %s\nfor: %s\n---\n"
                .formatted(author.word("random page", scope), scope.guards().get(0)));
        parts(scope, DEPTH).forEach(line -> text.append(line).append('\n'));
        for (int i = 0; i < 2; i++) {
            Scope section = scope.with(author.draw(scope));
            text.append("\n## %s {for=\"%s\"}\n\n".formatted(author.word("random section", section), guard(section)));
            parts(section, DEPTH - 1).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private List<String> parts(Scope scope, int depth) {
        List<String> lines = new ArrayList<>();
        for (int i = author.count(2); i < 3; i++) {
            lines.add("Satz " + author.prose("random paragraph", scope));
            lines.add("");
            lines.addAll(part(scope, depth));
            lines.add("");
        }
        lines.addAll(author.more(scope)
                .lines()
                .map(line -> line.replaceFirst("^#+ ", ""))
                .toList());
        return lines;
    }

    private List<String> part(Scope scope, int depth) {
        Scope inside = scope.with(author.draw(scope));
        return switch (depth == 0 ? 0 : author.count(8)) {
            case 0 ->
                List.of("Satz [nur %s]{for=\"%s\"} und %s."
                        .formatted(
                                author.prose("random span", inside),
                                guard(inside),
                                author.prose("random paragraph", scope)));
            case 1, 2 -> around("::: for " + guard(inside), parts(inside, depth - 1), ":::");
            case 3, 4 -> list(scope, depth);
            case 5 -> table(scope);
            case 6 ->
                parts(scope, depth - 1).stream()
                        .map(line -> ("> " + line).stripTrailing())
                        .toList();
            default ->
                around("::: details Mehr " + author.word("random details", scope), parts(scope, depth - 1), ":::");
        };
    }

    private List<String> list(Scope scope, int depth) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boolean guarded = author.count(2) == 0;
            Scope item = guarded ? scope.with(author.draw(scope)) : scope;
            String condition = guarded ? "{for=\"%s\"} ".formatted(guard(item)) : "";
            lines.add("- " + condition + "Punkt " + author.prose("random item", item));
            if (author.count(2) == 0) {
                lines.add("");
                parts(item, depth - 1).forEach(line -> lines.add(("  " + line).stripTrailing()));
                lines.add("");
            }
        }
        return lines;
    }

    private List<String> table(Scope scope) {
        List<String> lines = new ArrayList<>(List.of("| Kopf | Kopf |", "|---|---|"));
        for (int i = 0; i < 3; i++) {
            Scope row = scope.with(author.draw(scope));
            lines.add("| {for=\"%s\"} %s | %s |"
                    .formatted(guard(row), author.word("random row", row), author.word("random row", row)));
        }
        lines.add("| %s | Ende |".formatted(author.word("random row for all", scope)));
        return lines;
    }

    private static List<String> around(String first, List<String> lines, String last) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(lines);
        all.add(last);
        return all;
    }

    private static Condition guard(Scope scope) {
        return scope.guards().get(scope.guards().size() - 1);
    }
}
