package dev.lotse.conditions;

import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of other tools, and what {@code front-matter} in site.yml says that they mean. */
class ForeignKeysTest {
    @TempDir
    Path folder;

    private TestSite site(String mapping, String page) {
        return TestSite.in(folder, "-- content/de/index.md --\n# Start\n\nHallo.\n")
                .write("site/site.yml", TestSite.SITE + "front-matter: " + mapping + "\n")
                .write("content/de/a.md", page);
    }

    @Test
    void a_key_of_another_tool_restricts_where_the_site_says_so() {
        var built = site("{audience: for}", "---\naudience: sales\n---\n# A\n\nText\n")
                .build();
        built.clean();
        built.department("sales").page("a/").shows("Text");
        built.department("hr").lacks("a");
    }

    @Test
    void a_key_means_nothing_where_the_site_says_so() {
        var built = site("{audience: ignore}", "---\naudience: sales\n---\n# A\n\nText\n")
                .build();
        built.clean();
        built.department("hr").page("a/").shows("Text");
    }

    @Test
    void of_two_keys_that_mean_the_same_none_is_dropped() {
        site("{audience: for, team: for}", "---\naudience: sales\nteam: hr\n---\n# A\n\nText\n")
                .build()
                .reports(
                        "content/de/a.md:3:1: error[duplicate-key]: \"audience\" and \"team\" both mean \"for\" (front-matter in site.yml); keep one of them");
    }

    @Test
    void a_key_of_ours_and_one_that_means_the_same_are_two() {
        site("{published: publish}", "---\npublish: 2020-01-01\npublished: 2031-01-01\n---\n# A\n\nText\n")
                .build()
                .reports("content/de/a.md:3:1: error[duplicate-key]");
    }
}
