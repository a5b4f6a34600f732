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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of message is declared, in words that people understand who don't program. */
class CatalogueTest {
    private static final Path PAGE = Path.of("src/docs/messages.md");
    private static final Position PLACE = new Position("content/de/a.md", 1, 1);

    static List<Rule> all() {
        return List.copyOf(Rule.all());
    }

    @Test
    void nobody_gives_a_message_that_is_not_declared() {
        assertThrows(IllegalArgumentException.class, () -> message(Severity.ERROR, "missing-lnk", ""));
        assertThrows(IllegalArgumentException.class, () -> message(Severity.NOTE, "missing-link", ""));
        assertEquals(
                Severity.WARNING, message(Severity.WARNING, "missing-link", "").severity());
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
