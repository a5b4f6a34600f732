package dev.lotse.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All rules, read from a text that says in its first lines how it is written; whoever breaks its form is told at once. */
final class Catalogue {
    private static final Pattern HEAD = Pattern.compile("([a-z]+(?:-[a-z0-9]+)*): (.+)");

    /** The rules of Lotse. */
    static final Catalogue OURS = new Catalogue(resource("rules.txt"));

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /**
     * Reads a catalogue.
     *
     * @throws IllegalArgumentException if it is not written as it should be
     */
    Catalogue(String text) {
        String theme = "";
        for (String block : text.substring(text.indexOf("\n== ") + 1).split("\\R{2,}")) {
            if (block.startsWith("== ")) {
                theme = block.substring(3).strip();
            } else {
                Rule rule = rule(theme, block.lines().toList());
                check(rules.putIfAbsent(rule.id(), rule) == null, "twice", block);
            }
        }
    }

    /** The rule of an id. */
    Rule rule(String id) {
        @Nullable Rule rule = rules.get(id);
        return rule == null ? unlisted(id) : rule;
    }

    /** A rule that was forgotten here: a build never ends for that, a test does. */
    private static Rule unlisted(String id) {
        return new Rule(
                id,
                "",
                List.of(Severity.values()),
                "Something is wrong here.",
                "See the message.",
                "",
                List.of(),
                List.of());
    }

    /** All of them, in their order. */
    Collection<Rule> rules() {
        return rules.values();
    }

    private static Rule rule(String theme, List<String> lines) {
        String block = String.join("\n", lines);
        check(lines.size() >= 3, "too short", block);
        Matcher head = HEAD.matcher(lines.get(0));
        check(head.matches(), "no \"name: severity\"", block);
        List<String> bad = new ArrayList<>();
        List<String> good = new ArrayList<>();
        lines.subList(3, lines.size()).forEach(line -> example(line, bad, good));
        String wrong = lines.get(1);
        check(lines.get(2).matches("[>~] .*"), "no \"> what to do\"", block);
        String mend = lines.get(2).substring(2);
        check(wrong.endsWith(".") && mend.endsWith("."), "no full stop", block);
        String hint = lines.get(2).startsWith(">") ? hint(mend) : "";
        return new Rule(
                head.group(1),
                theme,
                severities(head.group(2)),
                wrong,
                mend,
                hint,
                List.copyOf(bad),
                List.copyOf(good));
    }

    /** The first sentence as the second half of one. */
    private static String hint(String mend) {
        String first = mend.replaceFirst("\\.(?:\\s.*)?$", "");
        return Rule.plain(Character.toLowerCase(first.charAt(0)) + first.substring(1));
    }

    private static List<Severity> severities(String names) {
        return Arrays.stream(names.split(", "))
                .map(name -> Severity.valueOf(name.toUpperCase(Locale.ROOT)))
                .sorted()
                .toList();
    }

    private static void example(String line, List<String> bad, List<String> good) {
        check(line.matches("[-+](?: .*)?") && !(line.startsWith("-") && !good.isEmpty()), "no example", line);
        (line.startsWith("-") ? bad : good).add(line.substring(Math.min(2, line.length())));
    }

    private static void check(boolean fine, String what, String block) {
        if (!fine) {
            throw new IllegalArgumentException(what + ": " + block);
        }
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Catalogue.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
