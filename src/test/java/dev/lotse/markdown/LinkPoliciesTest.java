package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.site;

import dev.lotse.kit.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkPoliciesTest {
    private static final String OTHERS = """
            -- content/de/ios.md --
            ---
            for: platform:ios
            ---
            # Ios
            -- content/de/y.md --
            # Y
            ## Offen
            ## Geheim {for="platform:ios"}
            """;
    private static final String HIDDEN = "ä [a](ios.md) [b](y.md#geheim)\n" + OTHERS;
    private static final String MISSING = "ä [a](fehlt.md) [b](y.md#fehlt) ![c](fehlt.png) [d](#hier)\n" + OTHERS;

    @TempDir
    private Path folder;

    private Built build(String markdown, String links) {
        return site(folder, markdown, "links: {" + links + "}\n").build();
    }

    @Test
    void a_link_to_what_a_department_does_not_get_is_an_error_unless_the_site_says_otherwise() {
        site(folder, HIDDEN, "")
                .build()
                .endsWith(1)
                .reports(
                        "content/de/x.md:1:3: error[hidden-link]: \"ios.md\" is not for everybody",
                        "content/de/x.md:1:15: error[hidden-link]");
    }

    @Test
    void with_warn_it_becomes_text_and_is_told() {
        Built built = build(HIDDEN, "hidden: warn")
                .reports("content/de/x.md:1:3: warning[hidden-link]", "content/de/x.md:1:15: warning[hidden-link]");
        built.fine().department("hr").page("x").is("<p>ä a <a href=\"../y/index.html\">b</a></p>");
        built.department("sales").page("x").is("""
                <p>ä <a href="../ios/index.html">a</a> <a href="../y/index.html#geheim">b</a></p>
                """);
    }

    @Test
    void with_text_it_becomes_text_and_is_not_told() {
        build(HIDDEN, "hidden: text")
                .clean()
                .department("hr")
                .hides("ios/")
                .page("x")
                .is("<p>ä a <a href=\"../y/index.html\">b</a></p>");
    }

    @Test
    void one_link_may_say_it_for_itself() {
        build("[a](ios.md){hidden=text} [b](ios.md){hidden=warn} [c](ios.md){hidden=error}\n" + OTHERS, "hidden: text")
                .endsWith(1)
                .reports("content/de/x.md:1:26: warning[hidden-link]", "content/de/x.md:1:51: error[hidden-link]");
    }

    @Test
    void what_it_says_is_not_an_attribute() {
        build("[a](ios.md){hidden=text .k}\n" + OTHERS, "missing: error")
                .clean()
                .department("sales")
                .page("x")
                .is("<p><a href=\"../ios/index.html\" class=\"k\">a</a></p>");
    }

    @Test
    void it_can_not_say_anything_else() {
        build("ä [a](y.md){hidden=egal}\n" + OTHERS, "missing: error")
                .reports("content/de/x.md:1:3: error[wrong-value]");
    }

    @Test
    void a_link_under_the_condition_of_its_target_is_fine() {
        build(
                        "[a](ios.md){for=\"platform:ios\"} [ [b](ios.md)]{for=\"platform:ios and region:dach\"}\n"
                                + OTHERS,
                        "hidden: error")
                .clean();
    }

    @Test
    void a_link_to_nothing_is_an_error_unless_the_site_says_otherwise() {
        site(folder, MISSING, "")
                .build()
                .reports(
                        "content/de/x.md:1:3: error[missing-link]: there is no \"fehlt.md\"",
                        "content/de/x.md:1:17: error[missing-anchor]: there is no \"#fehlt\" in \"y.md\"",
                        "content/de/x.md:1:33: error[missing-picture]: there is no \"fehlt.png\"",
                        "content/de/x.md:1:49: error[missing-anchor]: there is no \"#hier\" in this page");
    }

    @Test
    void with_warn_there_is_no_dead_link_and_it_is_told() {
        build(MISSING, "missing: warn")
                .fine()
                .reports(
                        "content/de/x.md:1:3: warning[missing-link]",
                        "content/de/x.md:1:17: warning[missing-anchor]",
                        "content/de/x.md:1:33: warning[missing-picture]",
                        "content/de/x.md:1:49: warning[missing-anchor]")
                .department("hr")
                .page("x")
                .is("<p>ä a <a href=\"../y/index.html\">b</a> c d</p>");
    }

    @Test
    void with_text_there_is_no_dead_link_either() {
        build(MISSING, "missing: text")
                .clean()
                .department("hr")
                .page("x")
                .is("<p>ä a <a href=\"../y/index.html\">b</a> c d</p>");
    }

    @Test
    void every_mistake_is_told_at_once() {
        build("[a](ios.md) [b](fehlt.md) {{ nix }}\n" + OTHERS, "hidden: error")
                .reports(
                        "content/de/x.md:1:1: error[hidden-link]",
                        "content/de/x.md:1:13: error[missing-link]",
                        "content/de/x.md:1:27: error[unknown-variable]");
    }

    @Test
    void a_near_name_is_suggested() {
        build("[a](yy.md)\n" + OTHERS, "missing: error")
                .reports("content/de/x.md:1:1: error[missing-link]: there is no \"yy.md\" (all departments);"
                        + " did you mean \"y.md\"?");
    }
}
