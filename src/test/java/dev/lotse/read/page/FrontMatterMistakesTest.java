package dev.lotse.read.page;

import static dev.lotse.read.page.FrontMatterPage.targets;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.content.PageId;
import dev.lotse.read.text.Source;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterMistakesTest {
    @TempDir
    Path folder;

    private FrontMatterPage page;

    @BeforeEach
    void prepare() {
        page = new FrontMatterPage(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '¬', textBlock = """
                    for: ==> 2:5: error[empty-audience]: "for" has no value; say for whom, or write "all"
                    for: vertreib ==> 2:6: error[unknown-department]: no department "vertreib"; did you mean "sales"?
                    for: platform:ios and saels ==> 2:23: error[unknown-department]: no department "saels"; did you mean "sales"?
                    for: "it or platfrom:ios" ==> 2:13: error[unknown-facet]: no facet "platfrom"; did you mean "platform"?
                    for: [sales, 'platform:iso'] ==> 2:24: error[unknown-value]: "platform" has no value "iso"; did you mean "ios"?
                    for: [] ==> 2:6: error[empty-audience]: "for" has no value; say for whom, or write "all"
                    for: "" ==> 2:7: error[empty-audience]: nobody is named here; say for whom, or write "all"
                    for: {a: b} ==> 2:6: error[wrong-type]: "for" takes an audience or a list of them, not keys with values; write it like: for: platform:ios and not region:nordics
                    for: [sales, [it]] ==> 2:14: error[wrong-type]: "for" takes an audience or a list of them, not a list; write it like: for: platform:ios and not region:nordics
                    For: sales ==> 2:1: error[mistyped-for]: "For" restricts nothing; did you mean "for"?
                    fro: sales ==> 2:1: error[mistyped-for]: "fro" restricts nothing; did you mean "for"?
                    für: sales ==> 2:1: error[mistyped-for]: "für" restricts nothing; did you mean "for"?
                    fuer: sales ==> 2:1: error[mistyped-for]: "fuer" restricts nothing; did you mean "for"?
                    fur: sales ==> 2:1: error[mistyped-for]: "fur" restricts nothing; did you mean "for"?
                    fo: sales ==> 2:1: error[mistyped-for]: "fo" restricts nothing; did you mean "for"?
                    "for ": sales ==> 2:1: error[mistyped-for]: "for " restricts nothing; did you mean "for"?
                    hero: {for: sales} ==> 2:8: error[mistyped-for]: inside of "hero" this "for" restricts nothing; begin its line at the left
                    title: a: b ==> 2:9: error[yaml-syntax]: a text with a colon and a space in it needs quotes; write "a: b"
                    audience: sales ==> 2:1: error[foreign-condition]: "audience" restricts nothing here, and this looks as if it should; write "for: sales"; or say what it means in site.yml: front-matter: {audience: ignore}
                    Draft: true ==> 2:1: error[foreign-condition]: "Draft" restricts nothing here, and this looks as if it should; write "draft"; or say what it means in site.yml: front-matter: {Draft: ignore}
                    just text ==> 2:1: error[front-matter-syntax]: front matter has to hold keys with values, not a text; write a space behind the colon of each key; a line across the page is written ***
                    """)
    void whatLooksLikeAConditionAndCanNotBeReadAdmitsNobody(String frontMatter, String message) {
        Header header = page.read(frontMatter);
        assertEquals("a.md:" + message, page.says());
        assertEquals("nobody", targets(header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF---\njust text\n---\nText",
                "\n---\nfor sales\n---\nText",
                "\n---\nfor: sales\n\nText",
                "---\nfor: sales\n\nText",
                "----\nfor: sales\n----\nText",
                "—\nfor: sales\n—\nText",
                " \n–––\nFür: sales\n---\n",
                "   ---\nfor: sales\n   ---\nText",
                "for: sales\ntitle: x\n---\nText",
                "\u200B---\nfor: sales\n---\nText",
            })
    void frontMatterThatIsAlmostOneIsAnErrorAndAdmitsNobody(String text) {
        Header header = page.read("a.md", text);
        assertTrue(page.says().contains("error["), text);
        assertEquals(1, page.says().lines().count(), page.says());
        assertEquals("nobody", targets(header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n---\n\nText\n",
                "Text for: you\n---\n",
                "- for: home\n- b",
                "",
                "\n\n",
                "\uFEFF",
                "Title\n-----\nText",
                "---",
                "\n---\n\n",
            })
    void anOrdinaryBeginningIsNone(String text) {
        Header header = page.read("a.md", text);
        if (!text.equals("---")) {
            assertEquals("", page.says(), text);
            assertEquals("", targets(header));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '¬', textBlock = """
                    type: giude ==> 2:7: error[wrong-value]: "giude" is not one of page, guide, faq, training, announcement, story, checklist, rollout, plan, champions, managers, helpdesk; did you mean "guide"?
                    title: [a] ==> 2:8: error[wrong-type]: "title" takes a text, not a list; write a single text: title: ...
                    order: 1.200 ==> 2:8: error[wrong-value]: "1.200" is no number; write the digits only: 1200
                    order: 2,5 ==> 2:8: error[wrong-value]: "2,5" is no number; did you mean "2.5"?
                    id: a b ==> 2:5: error[wrong-value]: "a b" is no id; use letters without accents, digits, dots, - and _
                    owner: ana ==> 2:8: error[unknown-person]: no person "ana"; did you mean "anna"?
                    reviewed: 2026-02-30 ==> 2:11: error[wrong-value]: "2026-02-30" is no date; the calendar has no such day
                    reviewed: 5.10.2026 ==> 2:11: error[wrong-value]: "5.10.2026" is no date; write year, month and day like 2026-10-05
                    review-every: soon ==> 2:15: error[wrong-value]: "soon" is no duration; write it like 3 months, 1 year, 2 weeks, 90 days or P3M
                    review-every: 0 days ==> 2:15: error[wrong-value]: "0 days" is no duration; write it like 3 months, 1 year, 2 weeks, 90 days or P3M
                    platform: ois ==> 2:11: error[unknown-value]: "platform" has no value "ois"; did you mean "ios"?
                    platform: ios, windows ==> 2:11: error[unknown-value]: "platform" has no value "ios, windows"; write several as a list: [a, b]
                    draft: yes ==> 2:8: error[wrong-value]: "yes" is neither true nor false; did you mean "true"?
                    from: bob ==> 2:7: error[unknown-person]: no person "bob"; there are: anna
                    replaces: ../x.md ==> 2:11: error[wrong-value]: "../x.md" is no page in the content; write its path relative to this file: index.md
                    replaces: a.md ==> 2:11: error[wrong-value]: "a.md" is this page itself; name the page whose place it takes
                    redirect-from: ../old ==> 2:16: error[wrong-value]: "../old" is no path of a file in the content; leave out "..", ":", "?" and "#"
                    redirect-from: https://a.b/c ==> 2:16: error[wrong-value]: "https://a.b/c" is no path of a file in the content; leave out "..", ":", "?" and "#"
                    action: {text: Los} ==> 2:9: error[missing-key]: "link" is missing here; say where it leads: link: enrol.md
                    titel: x ==> 2:1: warning[unknown-key]: no key "titel"; did you mean "title"?
                    Title: x ==> 2:1: warning[unknown-key]: no key "Title"; did you mean "title"?
                    reviewEvery: x ==> 2:1: warning[unknown-key]: no key "reviewEvery"; did you mean "review-every"?
                    title: "{{ nix }}" ==> 2:9: error[unknown-variable]: no variable "nix"; add it to "variables" in site.yml; write \\{{ to show the braces
                    """)
    void aMistakeHasItsPlace(String frontMatter, String message) {
        Header header = page.read(frontMatter);
        assertEquals("a.md:" + message, page.says());
        assertEquals("", targets(header));
    }

    @Test
    void datesInTheWrongOrderAreTold() {
        assertEquals(
                "a.md:3:10: error[wrong-value]: \"expires\" is before \"publish\"",
                page.says("publish: 2026-10-05\nexpires: 2026-10-04"));
    }

    @Test
    void mistakesInDefaultsAreToldEvenWhereNoPageMatches() {
        page.project().site("""
                defaults:
                  - {match: "no/**", set: {type: giude, For: sales}}
                """);
        page.read("a.md", "");
        assertEquals("""
                site/site.yml:5:34: error[wrong-value]: "giude" is not one of page, guide, faq, training, announcement, story, checklist, rollout, plan, champions, managers, helpdesk; did you mean "guide"?
                site/site.yml:5:41: error[mistyped-for]: "For" restricts nothing; did you mean "for"?""", page.says());
    }

    @Test
    void whateverStandsThereIsReadWithoutAnException() {
        String[] pieces = {
            "for",
            ":",
            " ",
            "\n",
            "---\n",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            "{{ vpn }}",
            "- ",
            "*",
            "&a ",
            "!",
            "|",
            ">",
            "\t",
            "#",
            ",",
            "?",
            "%",
            "title: ",
            "for: ",
            "sales",
            "\uFEFF",
            "😀",
            "\r\n",
            "\\",
            "<<: ",
            "...\n",
            "@",
            "order: ",
            "1.2",
            "action: ",
            "replaces: ",
            "../",
            "platform: ",
            "\u2028",
            "review-every: ",
            "P1Y",
            "redirect-from: "
        };
        FrontMatter reader = page.reader();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : "---\n");
            for (int left = random.nextInt(14); left > 0; left--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            text.append(random.nextBoolean() ? "\n---\nText" : "");
            reader.read(new Source("a.md", text.toString()), new PageId("de", "x/a.md"));
        }
    }
}
