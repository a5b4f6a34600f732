package dev.lotse.markdown;

import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltFile;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A project around the one page that a test is about, {@code content/de/x.md}; a few more files may follow it. */
final class OnePage {
    /** What {@code site.yml} says beside its settings for links. */
    static final String SITE = """
            title: {de: Testfirma, en: Test company}
            languages: [de, en]
            content: ../content
            audiences: audiences.yml
            variables: {vpn: vpn.example.com, mail: it@example.com, tag: "<b>x", script: "javascript:alert(1)"}
            """;

    private OnePage() {}

    /** The project, every department of which has the values of {@link #SITE}. */
    static TestSite site(Path folder, String markdown) {
        return site(folder, markdown, "");
    }

    /** The project with more lines in its {@code site.yml}. */
    static TestSite site(Path folder, String markdown, String settings) {
        String files = "-- content/de/x.md --\n" + markdown + "\n-- site/site.yml --\n" + SITE + settings;
        return TestSite.in(folder, files);
    }

    /** What comes of it. */
    static Built build(Path folder, String markdown) {
        return site(folder, markdown).build();
    }

    /** The page as a department on Windows gets it; there may be warnings. */
    static BuiltFile page(Path folder, String markdown) {
        return build(folder, markdown).fine().department("hr").page("x");
    }

    /** The body of that page, as a browser reads it. */
    static Element body(Path folder, String markdown) {
        return Jsoup.parseBodyFragment(page(folder, markdown).body()).body();
    }
}
