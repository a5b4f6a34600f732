package dev.lotse.conditions;

import dev.lotse.kit.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsTest {
    @TempDir
    private Path folder;

    @Test
    void a_footnote_shows_where_its_mark_shows() {
        Built built = OnePage.of(folder, """
                        ::: for platform:ios
                        a[^one]

                        [^one]: Secret inside
                        :::

                        [b[^two]]{for="platform:ios"} c[^three]

                        [^two]: Secret outside

                        [^three]: For all
                        """).clean();
        built.department("hr").hides("secret", "fn-2").page("").shows("For all", "id=\"fn-1\"");
        built.department("sales").page("").shows("Secret inside", "Secret outside", "id=\"fn-3\"");
    }

    @Test
    void a_footnote_has_parts_for_some() {
        Built built = OnePage.of(folder, """
                        a[^1] b[^2]

                        [^1]: Note [secret]{for="platform:ios"}

                            ::: for platform:ios
                            Secret too
                            :::

                        [^2]: [Secret]{for="platform:ios"}
                        """).clean();
        built.department("hr").hides("secret", "fn-2").page("").shows("Note");
        built.department("sales").page("").shows("Note secret", "Secret too", "id=\"fn-2\"");
    }

    @Test
    void a_footnote_used_outside_the_condition_of_its_definition_is_an_error() {
        OnePage.isRefused(
                folder, "A[^1] b.\n\n::: for platform:ios\n[^1]: Secret\n:::\n", "1:2: error[conditional-label]");
        OnePage.isRefused(
                folder, "A[^1] b.\n\n## H {for=\"platform:ios\"}\n\n[^1]: Secret\n", "1:2: error[conditional-label]");
        OnePage.isRefused(
                folder,
                "::: for sales\n[^1]: Secret\n:::\n\n::: for hr\nA[^1]\n:::\n",
                "6:2: error[conditional-label]");
        OnePage.isRefused(folder, "A[^1]\n\n::: internal\n[^1]: Secret\n:::\n", "1:2: error[conditional-label]");
    }

    @Test
    void a_footnote_used_further_inside_the_condition_of_its_definition_is_fine() {
        OnePage.of(folder, "::: for platform:ios\nA\n\n- {for=\"region:dach\"} b[^1]\n\n[^1]: Secret\n:::\n\nc\n")
                .clean()
                .department("hr")
                .hides("secret");
    }

    @Test
    void a_footnote_defined_twice_and_once_within_a_condition_is_an_error() {
        OnePage.isRefused(
                folder,
                "A[^1] b.\n\n[^1]: Public\n\n::: for platform:ios\n[^1]: Secret\n:::\n",
                "6:1: error[conditional-label]");
    }

    @Test
    void a_link_label_used_outside_the_condition_of_its_definition_is_an_error() {
        String inside = "\n\n::: for platform:ios\n[X y]: https://example.com/secret\n:::\n";
        OnePage.isRefused(folder, "[a][x Y]" + inside, "1:1: error[conditional-label]");
        OnePage.isRefused(folder, "[x y]" + inside, "1:1: error[conditional-label]");
        OnePage.isRefused(folder, "[x y][]" + inside, "1:1: error[conditional-label]");
        OnePage.isRefused(folder, "![a][x y]" + inside, "1:1: error[conditional-label]");
    }

    @Test
    void a_link_label_defined_twice_and_once_within_a_condition_is_an_error() {
        OnePage.isRefused(
                folder,
                "[a][x]\n\n[x]: https://example.com\n\n::: for platform:ios\n[x]: https://example.com/secret\n:::\n",
                "6:1: error[conditional-label]");
        OnePage.isRefused(
                folder,
                "- {for=\"sales\"} a\n\n  [x]: https://example.com/secret\n- b\n\n[x]: https://example.com\n\n[c][x]\n",
                "6:1: error[conditional-label]",
                "8:1: error[conditional-label]");
    }

    @Test
    void a_link_label_defined_for_all_serves_within_conditions() {
        Built built = OnePage.of(folder, """
                        ::: for platform:ios
                        [a][x]
                        :::

                        b

                        [x]: https://example.com/secret "secret"
                        """).clean();
        built.department("hr").hides("secret");
        built.department("sales").page("").shows("href=\"https://example.com/secret\"");
    }
}
