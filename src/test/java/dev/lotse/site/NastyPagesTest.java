package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What nobody means to write: it ends soon, with a page or a diagnostic, and the other pages are told as ever. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Thorough
class NastyPagesTest {
    private static final int SECONDS = 20;

    @TempDir
    private Path folder;

    private static void endsWell(Built built) {
        String all = built.out() + built.err();
        assertFalse(all.contains("\tat "), all);
        assertFalse(all.contains("mistake in Lotse"), all);
        assertTrue(built.code() == 0 || built.code() == 1, built.code() + all);
        assertTrue(built.code() == 0 || !built.diagnostics().isEmpty(), all);
    }

    private DynamicTest page(String name, String text) {
        return DynamicTest.dynamicTest(name, () -> {
            Path project = folder.resolve(Integer.toHexString(name.hashCode()));
            long start = processorTime();
            Built built = TestSite.in(project, "-- content/de/index.md --\n# Start\n\n[weg](gone.md)\n")
                    .write("content/de/nasty.md", text)
                    .build();
            endsWell(built);
            built.prints("content/de/index.md:3:1: error[missing-link]");
            endsWell(TestSite.in(project, "-- content/de/index.md --\n# Start\n\nText.\n")
                    .build());
            long seconds = (processorTime() - start) / 1_000_000_000;
            assertTrue(seconds < SECONDS, name + " takes " + seconds + " s");
        });
    }

    /** What this process has used, however busy the machine is. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static String lines(int count, String line) {
        return (line + "\n").repeat(count);
    }

    private static String numbered(int count, String line) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.replace("#", "" + i))
                .collect(Collectors.joining("\n"));
    }

    @TestFactory
    @Timeout(900)
    Stream<DynamicTest> pages_that_nobody_would_write() {
        return Stream.of(
                page("empty", ""),
                page("blank", " \n\t\n"),
                page("front matter only", "---\ntitle: X\n---\n"),
                page("front matter without an end", "---\ntitle: X\n"),
                page("empty front matter", "---\n---\n"),
                page("a byte order mark only", "\uFEFF"),
                page("a huge line", "wort ".repeat(300_000)),
                page("a huge word", "w".repeat(1_500_000)),
                page("too huge", "wort ".repeat(1_000_000)),
                page("NUL bytes", "# A\u0000B\n\nText\u0000 [x\u0000](index.md) `\u0000`\n"),
                page("control characters", "# A\u0001\u0002\u001b\n\nText\u0008\u000b\u000c\u001f\u007f\u0085\n"),
                page(
                        "odd Unicode",
                        "# \u202Ex\uFFFE\uFFFF\u2028\u2029\uE000\uE001\n\n\uE000x\uE000 \u0000 {{\uE000}}\n"),
                page("carriage returns", "# A\r\rText\r\r::: for hr\rx\r:::\r"),
                page("quotes", ">".repeat(1000) + " x"),
                page("quotes with spaces", "> ".repeat(1000) + "x"),
                page(
                        "quotes over lines",
                        IntStream.range(1, 300)
                                .mapToObj(i -> "> ".repeat(i) + "x\n")
                                .collect(Collectors.joining())),
                page(
                        "lists in lists",
                        IntStream.range(0, 500)
                                .mapToObj(i -> "  ".repeat(i) + "- x\n")
                                .collect(Collectors.joining())),
                page("list marks", "- ".repeat(2000) + "x"),
                page("numbers", "1. ".repeat(2000) + "x"),
                page("brackets and backslashes", "[" + "\\".repeat(40)),
                page("many brackets and backslashes", lines(200, "[" + "\\".repeat(19) + "](" + "\\".repeat(19))),
                page("brackets", "[".repeat(50_000)),
                page("brackets apart", "[ ".repeat(20_000)),
                page("closing brackets", "]".repeat(50_000)),
                page("brackets in brackets", "[a".repeat(2900) + "](x)".repeat(2900)),
                page("empty links", "[](".repeat(50_000)),
                page("whole empty links", "[]()".repeat(50_000)),
                page("empty links by lines", lines(50_000, "[](")),
                page("pictures", "![](x.png)".repeat(2900)),
                page("underscores", "_".repeat(3000)),
                page("underscores apart", "_a ".repeat(30_000)),
                page("stars apart", "*a **a ".repeat(15_000)),
                page("stars closed", "*".repeat(90) + "a" + "*".repeat(90) + " ".repeat(2)),
                page("tildes", "~~a ".repeat(20_000)),
                page(
                        "backticks",
                        numbered(2000, "`")
                                + IntStream.range(1, 90).mapToObj("`"::repeat).collect(Collectors.joining(" x "))),
                page("many backticks", "`a ``b ```c ".repeat(10_000)),
                page(
                        "a tag with many attributes",
                        "<b " + numbered(500, "a#=\"x\"").replace('\n', ' ') + ">x</b>"),
                page("a tag with a huge attribute", "<a href=\"" + "x".repeat(200_000) + "\">x</a>"),
                page("tags in tags", "<b>".repeat(2900) + "x"),
                page("tags in tags by blocks", "<div>\n\n".repeat(3000) + "x"),
                page("tags never closed", "<b ".repeat(50_000)),
                page("CDATA", "<![CDATA[".repeat(5000)),
                page("CDATA by lines", lines(5000, "x <![CDATA[ y")),
                page("CDATA by paragraphs", "x <![CDATA[ y\n\n".repeat(5000)),
                page("comments", "<!-- ".repeat(20_000)),
                page("comments by paragraphs", "x <!-- y\n\n".repeat(10_000)),
                page("instructions", "x <?php y\n\n".repeat(10_000)),
                page("declarations", "x <!A y\n\n".repeat(10_000)),
                page("entities", "&".repeat(90) + " &amp".repeat(50_000)),
                page("footnotes", numbered(5000, "x[^#]\n\n[^#]: n\n")),
                page("footnotes within bounds", numbered(1900, "x[^#]\n\n[^#]: n\n")),
                page("one footnote often", "x[^1] ".repeat(2900) + "\n\n[^1]: n\n"),
                page("footnotes in footnotes", numbered(1900, "[^#]: n [^#]\n") + "\n[^0]"),
                page("link labels", numbered(20_000, "[a#]: x\n")),
                page("colons", lines(40_000, ":::")),
                page("containers", lines(20_000, "::: for hr")),
                page("containers closed", lines(500, "::: for hr") + "x\n" + lines(500, ":::")),
                page("containers with odd names", lines(20_000, "::: xyz")),
                page("conditions", lines(5000, "[x]{for=\"hr\"}\n")),
                page("conditions in one line", "[x]{for=\"hr\"} ".repeat(1400)),
                page("braces", "{".repeat(50_000)),
                page("braces apart", "{for=".repeat(20_000)),
                page("braces at headings", lines(5000, "# x {#a .b c=\"d\"")),
                page("variables", "{{ product }} ".repeat(20_000)),
                page("variables never closed", "{{ product ".repeat(20_000)),
                page(
                        "a table of many columns",
                        "|a".repeat(3000) + "|\n" + "|-".repeat(3000) + "|\n" + "|x".repeat(3000) + "|\n"),
                page("a table of many rows", "|a|\n|-|\n" + lines(20_000, "|x|")),
                page("headings", lines(20_000, "# x\n")),
                page("rules", lines(20_000, "---\n")),
                page("underlined", lines(20_000, "x\n===")),
                page("a fence never closed", "```\n" + lines(50_000, "x")),
                page("fences", lines(20_000, "```")),
                page("definitions", lines(10_000, "x\n: y\n")),
                page("tabs", lines(3000, "# [A](#tab/a)\n\nx\n")),
                page("includes", lines(5000, "[!INCLUDE [x](y.md)]\n")),
                page("an include of itself", "[!INCLUDE [x](nasty.md)]\n"),
                page("a long expression", "---\ntitle: X\nfor: " + "hr or ".repeat(10_000) + "hr\n---\nx\n"),
                page(
                        "a deep expression",
                        "---\ntitle: X\nfor: " + "(".repeat(5000) + "hr" + ")".repeat(5000) + "\n---\nx\n"),
                page("many nots", "---\ntitle: X\nfor: " + "not ".repeat(5000) + "hr\n---\nx\n"),
                page("deep YAML", "---\ntitle: X\nx: " + "[".repeat(5000) + "]".repeat(5000) + "\n---\nx\n"),
                page("YAML aliases", "---\na: &a [x,x]\nb: &b [*a,*a]\n---\nx\n"),
                page("a long title", "---\ntitle: " + "x".repeat(100_000) + "\n---\nx\n"),
                page("addresses", "https://example.com/" + "a(".repeat(20_000)),
                page("addresses by the thousand", "www.example.com ".repeat(20_000)),
                page("at signs", "a@".repeat(50_000)),
                page("spaces", "x" + " ".repeat(500_000) + "y"),
                page("tab characters", "\t".repeat(100_000) + "y"),
                page("empty lines", "\n".repeat(500_000)));
    }
}
