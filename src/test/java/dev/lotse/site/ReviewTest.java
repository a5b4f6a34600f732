package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are reviewed as often as they say. */
class ReviewTest {
    private static final String OLD =
            "---\ntitle: Alt\nowner: anna\nreviewed: 2026-09-01\nreview-every: 1 month\n---\nText.\n";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.in(folder, """
                -- content/de/index.md --
                # Start

                Text.
                -- content/de/old.md --
                %s-- content/de/soon.md --
                ---
                title: Bald
                reviewed: 2026-09-20
                review-every: 1 month
                ---
                Text.
                -- content/de/never.md --
                ---
                title: Nie
                review-every: 1 year
                ---
                Text.
                -- content/de/off.md --
                ---
                title: Anders
                reviewed: 2020-01-01
                review-every: 1 month
                rules: {review-overdue: The law has its own dates}
                ---
                Text.
                """.formatted(OLD));
    }

    private Built check(String... more) {
        String[] args = new String[more.length + 3];
        System.arraycopy(new String[] {"check", "--date", "2026-10-12"}, 0, args, 0, 3);
        System.arraycopy(more, 0, args, 3, more.length);
        return site.run(args);
    }

    @Test
    void what_is_overdue_is_said_with_its_owner_and_what_will_be_is_where_somebody_asks() {
        check().endsWith(0)
                .prints(
                        "content/de/old.md:4:1: warning[review-overdue]: this page was to be reviewed by 2026-10-01; its owner is Anna",
                        "content/de/never.md:3:1: warning[review-overdue]: nobody has said when this page was reviewed");
        assertFalse(check().out().contains("soon.md"));
        assertFalse(check().out().contains("off.md"));
        check("--due", "30d")
                .prints("content/de/soon.md:3:1: note[review-overdue]: this page is to be reviewed by 2026-10-20");
        check("--due", "1w").endsWith(0);
        assertFalse(check("--due", "1w").out().contains("soon.md"));
        check("--due", "soon").endsWith(2).prints("such as 30d, 4w or 3m");
    }

    @Test
    void a_build_does_not_mind() {
        site.build().clean();
    }

    @Test
    void a_page_is_marked_and_is_due_no_more() throws IOException {
        site.run("mark", "reviewed", "content/de/old.md", "never.md", "--date", "2026-10-12")
                .endsWith(0)
                .prints("Reviewed on 2026-10-12: content/de/old.md");
        assertEquals(OLD.replace("2026-09-01", "2026-10-12"), Files.readString(folder.resolve("content/de/old.md")));
        assertFalse(check().out().contains("review-overdue"));
    }

    @Test
    void where_one_can_not_be_marked_none_is() throws IOException {
        site.run("mark", "reviewed", "content/de/old.md", "content/de/nix.md")
                .endsWith(2)
                .prints("There is no page content/de/nix.md");
        site.run("mark", "reviewed", "site/site.yml").endsWith(2);
        site.run("mark").endsWith(2).prints("lotse mark reviewed PAGE");
        assertEquals(OLD, Files.readString(folder.resolve("content/de/old.md")));
    }

    @Test
    void code_hosts_are_told_in_their_words() {
        String out = check("--format", "github").endsWith(0).out();
        assertTrue(
                out.contains("::warning file=content/de/old.md,line=4,col=1,title=review-overdue::this page was to be"),
                out);
        assertTrue(out.contains("2026-10-01; its owner is Anna"), out);
    }
}
