package dev.lotse.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.content.EditorialRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of message is declared, in words that people understand who don't program. */
class CatalogueTest {
    private static final Path PAGE = Path.of("src/docs/messages.md");
    private static final Pattern TOLD =
            Pattern.compile("(?:\\.error|\\.warning|Diagnostic|problem|report|find|refuse|nown|findings\\.add)"
                    + "\\((?:[^\"();]*,)??\\s*\"([a-z]+(?:-[a-z0-9]+)+)\",");
    private static final Position PLACE = new Position("content/de/a.md", 1, 1);

    static List<Rule> all() {
        return List.copyOf(Rule.all());
    }

    @Test
    void a_rule_that_was_forgotten_ends_no_build() {
        assertEquals(
                "content/de/a.md:1:1: error[forgotten]: what",
                message(Severity.ERROR, "forgotten", "").toString());
    }

    @Test
    void what_helps_in_general_is_said_where_nothing_better_is() {
        assertEquals(
                "content/de/a.md:1:1: error[missing-reason]: what; why",
                message(Severity.ERROR, "missing-reason", "why").toString());
        assertEquals(
                "content/de/a.md:1:1: error[missing-reason]: what; write the reason behind the rule's name",
                message(Severity.ERROR, "missing-reason", "").toString());
        assertEquals("write --> where it ends", Rule.of("unclosed-comment").hint());
    }

    @Test
    void what_a_message_says_already_is_not_said_again() {
        assertEquals(
                "content/de/a.md:1:1: error[wrong-value]: what",
                message(Severity.ERROR, "wrong-value", "").toString());
    }

    @Test
    void every_rule_that_is_told_anywhere_is_declared() throws IOException {
        Set<String> told = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                TOLD.matcher(Files.readString(file)).results().forEach(call -> told.add(call.group(1)));
            }
        }
        assertTrue(told.size() > 90, told.toString());
        told.removeAll(all().stream().map(Rule::id).toList());
        assertEquals(Set.of(), told);
    }

    @Test
    void every_rule_for_messages_is_declared() {
        Arrays.stream(EditorialRule.values())
                .forEach(rule ->
                        assertEquals("Messages", Rule.of(rule.toString()).theme()));
    }

    @Test
    void rules_stand_in_their_order() {
        List<Rule> rules = all();
        for (int i = 1; i < rules.size(); i++) {
            Rule one = rules.get(i - 1);
            Rule next = rules.get(i);
            assertTrue(!one.theme().equals(next.theme()) || one.id().compareTo(next.id()) < 0, next.id());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_rule_reads_well(Rule rule) {
        assertTrue(Character.isUpperCase(rule.wrong().charAt(0)), rule.wrong());
        assertTrue(rule.mend().matches("[A-Z][a-z]+ .*"), rule.mend());
        assertTrue(rule.wrong().length() <= 160 && rule.hint().length() <= 120, rule.id());
        for (String sentence : List.of(rule.wrong(), rule.mend())) {
            String prose = sentence.replaceAll("`[^`]+`", "");
            assertTrue(prose.matches("[^`<>*_{}\\[\\]]*"), "in backticks, please: " + sentence);
        }
        assertTrue(rule.bad().isEmpty() || !rule.bad().equals(rule.good()), rule.id());
        assertTrue(rule.bad().isEmpty() || !rule.good().isEmpty(), rule.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-rule: error\nWrong.\n",
                "a-rule: fatal\nWrong.\n> Mend it.\n",
                "A rule: error\nWrong.\n> Mend it.\n",
                "a-rule: error\nWrong\n> Mend it.\n",
                "a-rule: error\nWrong.\nMend it.\n",
                "a-rule: error\nWrong.\n> Mend it.\nwrong\n",
                "a-rule: error\nWrong.\n> Mend it.\n+ right\n- wrong\n",
                "a-rule: error\nWrong.\n> Mend it.\n\na-rule: error\nWrong.\n> Mend it.\n",
            })
    void a_catalogue_is_written_in_its_form(String rules) {
        assertThrows(IllegalArgumentException.class, () -> new Catalogue("\n== Theme\n\n" + rules));
    }

    @Test
    void the_page_about_messages_is_that_of_the_catalogue() throws IOException {
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, MessagesPage.text());
        }
        assertEquals(MessagesPage.text(), Files.readString(PAGE));
    }

    private static Diagnostic message(Severity severity, String rule, String hint) {
        return new Diagnostic(severity, rule, PLACE, "what", hint);
    }
}
