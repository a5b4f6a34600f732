package dev.lotse.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.BuildRequest;
import dev.lotse.Preview;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.kit.TestSite;
import dev.lotse.output.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview makes the page that is asked for, and no other. */
class OnePageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final String FOLDER = "sites/sales/de/";

    private static final String PROJECT = """
            -- content/de/index.md --
            # Willkommen

            Lies [das](guides/vpn.md) oder [dies](guides/mail.md).
            -- content/de/guides/vpn.md --
            ---
            id: VPN
            ---
            # VPN

            Es gibt kein [Fax](fax.md).
            -- content/de/guides/mail.md --
            # Mail

            Öffne die App.
            """;

    @TempDir
    private Path folder;

    private Preview preview() {
        TestSite site = TestSite.in(folder, PROJECT);
        return Preview.read(new BuildRequest(site.folder(), Optional.empty(), Set.of(), Set.of(), DAY, false, false));
    }

    private static String text(Map<String, Output> outputs, String path) {
        try {
            return new String(outputs.get(path).open().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void nothing_is_made_before_somebody_asks_and_then_one_page_once() {
        Preview.Site site = preview().site("sales", DAY);

        assertEquals(0, site.made().get());
        assertTrue(site.outputs().containsKey(FOLDER + "guides/mail/index.html"));
        assertTrue(text(site.outputs(), FOLDER + "guides/mail/index.html").contains("Öffne die App."));
        assertTrue(text(site.outputs(), FOLDER + "guides/mail/index.html").contains("Öffne die App."));
        assertEquals(1, site.made().get());
    }

    @Test
    void mistakes_of_pages_that_nobody_looked_at_are_known_all_the_same() {
        Preview.Site site = preview().site("sales", DAY);

        assertEquals(0, site.made().get());
        assertEquals(
                1,
                site.diagnostics().stream()
                        .map(Diagnostic::rule)
                        .filter("missing-link"::equals)
                        .count());
    }

    @Test
    void short_links_and_the_chooser_need_no_page() {
        Map<String, Output> above = preview().shortLinks(DAY);

        assertTrue(text(above, "sites/go/VPN/index.html").contains("../../sales/go/VPN/index.html"));
        assertTrue(text(above, "sites/index.html").contains("sales/"));
    }

    @Test
    void a_page_that_the_theme_cannot_make_stays_as_it_was_and_the_mistake_is_told() {
        TestSite site = TestSite.in(folder, PROJECT + """
                -- themes/own/page.ftlh --
                <html><body>${html?no_esc}</body></html>
                -- site/site.yml --
                title: {de: Test}
                languages: [de, en]
                audiences: audiences.yml
                content: ../content
                links: {missing: text}
                theme: ../themes/own
                """);
        try (Served served = Served.of(site)) {
            served.shows("/sales/de/guides/mail/", "Öffne die App.");

            site.edit("themes/own/page.ftlh", "${html?no_esc}", "${nowhere}");
            served.reading(Reading.Kind.EVERY_SITE);
            served.shows("/sales/de/guides/mail/", "Öffne die App.");
        }
    }
}
