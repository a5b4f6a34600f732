package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.build;
import static dev.lotse.markdown.OnePage.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafeAddressesTest {
    @TempDir
    private Path folder;

    private Element body(String markdown) {
        String html = site(folder, markdown, "links: {missing: text}\n")
                .build()
                .fine()
                .department("hr")
                .page("x")
                .body();
        return Jsoup.parseBodyFragment(html).body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a]( javascript:alert(1))",
                "[a](java&#x73;cript:alert(1))",
                "[a](java&Tab;script:alert(1))",
                "[a](java&NewLine;script:alert(1))",
                "[a](&#1;javascript:alert(1))",
                "[a](&#106;avascript&colon;alert(1))",
                "[a](java\u200Bscript:alert(1))",
                "[a](<java\tscript:alert(1)>)",
                "[a](\\javascript:alert(1))",
                "[a](javascript\\:alert(1))",
                "[a](%6Aavascript:alert(1))",
                "[a](javascript%3Aalert(1))",
                "[a](data:text/html,x)",
                "[a](DATA:text/html;base64,eA==)",
                "[a](vbscript:x)",
                "[a](file:///etc/passwd)",
                "[a](blob:x)",
                "[a](view-source:javascript:alert(1))",
                "[a][r]\n\n[r]: javascript:alert(1)",
                "[r]\n\n[r]: <javascript:alert(1)> 'x'",
                "<javascript:alert(1)>",
                "[a]({{ script }})",
                "[a][r]\n\n[r]: {{ script }}",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<a href=\" &#x1;javascript:alert(1)\">a</a>",
                "<a href=\"java&#10;script:alert(1)\">a</a>",
                "<A HREF=jaVascript:alert(1)>a</A>",
                "<a href=\"data:text/html,x\">a</a>",
                "<a href=\"{{ script }}\">a</a>",
                "<a xlink:href=\"javascript:alert(1)\">a</a>",
                "<svg><a xlink:href=\"javascript:alert(1)\">a</a></svg>",
                "<form action=\"javascript:alert(1)\"><button formaction=\"javascript:alert(1)\">a</button></form>"
            })
    void no_link_leads_to_a_script_or_another_place_that_is_not_safe(String markdown) {
        Element body = body(markdown);
        assertEquals(
                0,
                body.select("[href], [xlink:href], [action], [formaction], svg, form, button")
                        .size(),
                body.html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](javascript:alert(1))",
                "![a](data:image/svg+xml,x)",
                "![a](https://evil.example/x.png)",
                "![a](//evil.example/x.png)",
                "![a](/\\evil.example/x.png)",
                "<img src=\"//evil.example/x.png\" alt=a>",
                "<img src=\"https://evil.example/x.png\" srcset=\"https://evil.example/y.png 2x\" alt=a>",
                "<img alt=a src=x.png onerror=alert(1)>",
                ":::image source=\"https://evil.example/x.png\" alt-text=\"a\":::"
            })
    void no_picture_is_loaded_from_elsewhere(String markdown) {
        Element body = body(markdown);
        assertEquals(0, body.select("img").size(), body.html());
        assertEquals("a", body.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](//evil.example)",
                "[a](/\\evil.example)",
                "[a](\\\\\\\\evil.example)",
                "<a href=\"//evil.example\">a</a>",
                "<a href=\"/\\evil.example\">a</a>",
                "<a href=\"\\\\evil.example\">a</a>"
            })
    void two_slashes_of_any_kind_lead_elsewhere_and_say_so(String markdown) {
        Element body = body(markdown);
        assertEquals(
                body.select("a[href]").size(),
                body.select("a[rel~=external][href^=https://evil.example]").size(),
                body.html());
    }

    @Test
    void each_is_told_where_it_stands() {
        build(folder, "ä [a](javascript:x) <a href=\"data:x\">b</a>\n\n> [c](vbscript:x)\n")
                .fine()
                .reports(
                        "content/de/x.md:1:3: warning[unsafe-link]",
                        "content/de/x.md:1:21: warning[unsafe-link]",
                        "content/de/x.md:3:3: warning[unsafe-link]");
    }

    @Test
    void a_diagnostic_is_one_line_whatever_an_address_holds() {
        String all =
                build(folder, "<a href=\"java&#10;script:x&#27;[31m\">c</a>").err();
        assertEquals(1, all.lines().filter(line -> line.contains("script:x")).count(), all);
        assertTrue(all.lines().anyMatch(line -> line.contains("[unsafe-link]") && line.contains("script:x")), all);
    }
}
