package dev.lotse.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** The page of the documentation on which people look a message up, made of the catalogue. */
final class MessagesPage {
    private static final String BEGINNING = """
            # What the messages mean

            Each message of Lotse names the file, the line and the column, what is wrong and what to do, and in brackets the name of its rule:
            `content/de/guides/vpn.md:12:9: error[unknown-department]: no department "vertreib"; did you mean "vertrieb"?`

            An **error** keeps everything from being published until it is mended. A **warning** doesn't, unless you build with `--strict`. A **note** is
            worth knowing. The [user guide](user-guide.md#when-something-is-wrong) lists the most frequent ones.

            """;

    private MessagesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(BEGINNING);
        page.append(Rule.all().stream()
                .map(Rule::id)
                .sorted()
                .map(id -> "[" + id + "](#" + id + ")")
                .collect(Collectors.joining(" ·\n")));
        page.append('\n');
        String theme = "";
        for (Rule rule : Rule.all()) {
            if (!rule.theme().equals(theme)) {
                theme = rule.theme();
                page.append("\n## ").append(theme).append('\n');
            }
            entry(rule, page);
        }
        return page.toString();
    }

    private static void entry(Rule rule, StringBuilder page) {
        page.append("\n### ").append(rule.id()).append("\n\n*");
        page.append(rule.severities().stream().map(Severity::toString).collect(Collectors.joining(" or ")));
        page.append("*: ").append(rule.wrong()).append("\n\n");
        page.append(rule.mend()).append('\n');
        example("Instead of", rule.bad(), page);
        example(rule.bad().isEmpty() ? "For example" : "write", rule.good(), page);
    }

    private static void example(String heading, List<String> lines, StringBuilder page) {
        if (!lines.isEmpty()) {
            page.append('\n').append(heading).append("\n\n````text\n");
            lines.forEach(line -> page.append(line).append('\n'));
            page.append("````\n");
        }
    }
}
