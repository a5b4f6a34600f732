package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition in a place where none can be read must never become text that everybody reads. */
class UnreadableConditionsTest {
    private static final String OTHERS = "\n\n-- content/de/y.md --\n# Y\n-- content/de/a.png --\nx\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a [geheim]{for=\"platform:ios\"} b</p>",
                "<div>\n- {for=\"platform:ios\"} geheim\n</div>",
                "<div>\n## geheim {for=\"platform:ios\"}\n</div>",
                "<details>\n<summary>[geheim]{for=\"platform:ios\"}</summary>\nx\n</details>",
                "<table><tr><td>{for=\"platform:ios\"} geheim</td></tr></table>",
                "<p title=\"[geheim]{for='platform:ios'}\">x</p>",
                "    [geheim]{for=\"platform:ios\"}",
                "[x](y.md \"geheim {for='platform:ios'}\")",
                "![geheim {for=\"platform:ios\"}](a.png)",
                "[r]\n\n[r]: y.md \"geheim {for='platform:ios'}\"",
                "---\ntitle: geheim {for=\"platform:ios\"}\n---\nx",
                "geheim {For=\"platform:ios\"}",
                "[geheim]{for=„platform:ios“}",
                "[geheim]{for=\"platform:ios\"",
                "geheim {for=\"platform:ios\"}",
                "> {for=\"platform:ios\"} geheim",
                "<p for=\"platform:ios\">geheim</p>",
                "::: details geheim {for=\"platform:ios\"} x\na\n:::",
                ":::image source=\"a.png\" alt-text=\"geheim\" for=\"platform:ios\":::",
                ":::für platform:ios\ngeheim\n:::",
                "::: For platform:ios\ngeheim\n:::",
                "::: for\ngeheim\n:::"
            })
    void it_is_an_error(String markdown) {
        Built built = build(folder, markdown + OTHERS);
        assertEquals(
                1,
                built.code(),
                () -> built.err() + built.department("hr").page("x").body());
    }

    @Test
    void only_fenced_code_and_code_spans_may_show_one() {
        page(folder, "`{for=\"platform:ios\"}`\n\n```\n- {for=\"platform:ios\"} x\n::: for hr\n```\n")
                .is("<p><code>{for=\"platform:ios\"}</code></p>"
                        + "<pre><code>- {for=\"platform:ios\"} x\n::: for hr\n</code></pre>");
    }
}
