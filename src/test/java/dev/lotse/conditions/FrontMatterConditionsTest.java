package dev.lotse.conditions;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterConditionsTest {
    private static final String HOME = "-- content/de/index.md --\nHome\n-- content/de/a.md --\n";

    @TempDir
    private Path folder;

    @Test
    void a_page_is_for_those_its_front_matter_says() {
        Built built = TestSite.in(folder, HOME + """
                        ---
                        title: Secret title
                        description: Secret description
                        tags: [secret-tag]
                        for: platform:ios and not region:nordics
                        ---
                        Secret text
                        """).build().clean();
        built.department("sales").page("a").shows("Secret text", "Secret title");
        built.department("hr").lacks("a").hides("secret");
        built.department("lab").lacks("a").hides("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[sales and platform:ios, lab]", "\n  - sales\n  - platform:macos", "sales or lab"})
    void a_list_is_read_as_or(String audience) {
        Built built = TestSite.in(folder, HOME + "---\nfor: " + audience + "\n---\nText\n")
                .build()
                .clean();
        built.department("sales").has("a/index.html");
        built.department("lab").has("a/index.html");
        built.department("hr").lacks("a");
        built.department("oslo").lacks("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nfor: [sales, hrr]\n---\nText\n",
                "---\nfor: []\n---\nText\n",
                "---\nfor:\n---\nText\n",
                "---\nfor: ''\n---\nText\n",
                "---\nfor: {platform: ios}\n---\nText\n",
                "---\nFor: sales\n---\nText\n",
                "---\nfür: sales\n---\nText\n",
                "---\nfro: sales\n---\nText\n",
                "---\ntitle: A\n  for: sales\n---\nText\n",
                "---\nfor: sales\nfor: hr\n---\nText\n",
                "---\nfor sales\n---\nText\n",
                "---\nfor: sales\nText\n",
                "\uFEFF---\ntitle: A: b\nfor: sales\n---\nText\n",
                "\n---\ntitle: A: b\nfor: sales\n---\nText\n",
                "\uFEFF\n\n---\nfor sales\n---\nText\n",
                "\n---\nFor: sales\n---\nText\n",
                "----\nfor: sales\n----\nText\n",
                "–––\nfor: sales\n–––\nText\n",
                "title: A\nfor: sales\n---\nText\n",
            })
    void front_matter_that_cannot_be_read_is_refused(String page) {
        TestSite.in(folder, HOME + page).build().endsWith(1).prints("content/de/a.md:", "error[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n", "\n \n\n", "\uFEFF\n"})
    void front_matter_is_read_behind_a_byte_order_mark_and_blank_lines(String before) {
        Built built = TestSite.in(folder, HOME + before + "---\nfor: sales\n---\nText\n")
                .build()
                .clean();
        built.department("sales").page("a").is("<p>Text</p>");
        built.department("hr").lacks("a");
    }

    @Test
    void keys_that_restrict_nothing_are_warned_about_once_for_all_pages() {
        Built built = TestSite.in(folder, HOME + """
                        ---
                        audience: ITPro
                        published: true
                        ---
                        Text
                        -- content/de/b.md --
                        ---
                        audience: ITPro
                        hidden: false
                        status: new
                        ---
                        Text
                        """).build().fine();
        built.reports(
                "content/de/a.md:2:1: warning[not-a-condition]: \"audience\" restricts nothing here, nor on 1 other pages",
                "content/de/a.md:3:1: warning[not-a-condition]: \"published\" restricts nothing here; write",
                "content/de/b.md:3:1: warning[not-a-condition]",
                "content/de/b.md:4:1: warning[not-a-condition]");
        built.department("hr").has("a/index.html");
    }

    @Test
    void platform_is_a_label_and_warned_about_where_others_get_the_page() {
        Built built = TestSite.in(folder, HOME + """
                        ---
                        platform: ios
                        for: platform:ios,android
                        ---
                        Text
                        -- content/de/b.md --
                        ---
                        platform: ios
                        for: platform:ios
                        ---
                        Text
                        """).build().fine();
        built.reports("content/de/a.md:2:1: warning[platform-label]").prints("oslo");
        built.department("oslo").has("a/index.html");
    }

    @Test
    void every_for_that_applies_must_hold() {
        Built built = TestSite.in(folder, """
                        -- site/site.yml --
                        title: T
                        languages: [de, en]
                        content: ../content
                        audiences: audiences.yml
                        defaults:
                          - {match: "**/*-ios.md", set: {for: "platform:ios"}}
                          - {match: "g/**", set: {for: "region:dach"}}
                          - {match: "g/*-ios.md", set: {for: "not hr"}}
                        -- content/de/index.md --
                        Home
                        -- content/de/g/a-ios.md --
                        ---
                        for: all
                        ---
                        A
                        -- content/de/g/b.md --
                        B
                        -- content/de/C-IOS.md --
                        ---
                        for: office
                        ---
                        C
                        """).build().clean();
        built.department("sales").has("g/a-ios/index.html", "g/b/index.html", "C-IOS/index.html");
        built.department("hr").has("g/b/index.html").lacks("g/a-ios", "C-IOS");
        built.department("lab").lacks("g", "C-IOS");
    }

    @Test
    void with_nobody_as_the_default_a_page_shows_only_where_a_for_says_so() {
        Built built = TestSite.in(folder, """
                        -- site/site.yml --
                        title: T
                        languages: [de, en]
                        content: ../content
                        audiences: audiences.yml
                        default-audience: nobody
                        -- content/de/index.md --
                        ---
                        for: all
                        ---
                        Home

                        [!INCLUDE [x](includes/x.md)]
                        -- content/de/a.md --
                        Secret
                        -- content/de/sub/b.md --
                        Secret
                        -- content/de/c.md --
                        ---
                        for: sales
                        ---
                        Vizible
                        -- content/de/includes/x.md --
                        Included
                        """).build().fine();
        built.department("sales").has("c/index.html").lacks("a", "sub").hides("secret");
        built.department("hr").lacks("a", "sub", "c").hides("secret", "vizible");
        OnePage.reads(built, "hr: Home Included");
    }
}
