package dev.lotse.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Thorough;
import dev.lotse.site.Crawler;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page of the demo is HTML as the standard has it. */
@ExtendWith(DemoBuilt.class)
@Thorough
class ValidHtmlTest {
    /** What the validator says and we leave as it is, each with the reason. */
    private static final Map<String, String> ACCEPTED = Map.of(
            "CSS: ", "its idea of CSS is years old; style is checked by looking at it in a browser",
            "Inline style violates Content Security Policy", "it doesn't compute hashes; Chromium does, in PrefixTest",
            "Inline script violates Content Security Policy", "the same",
            "Section lacks heading",
                    "a tab is a section whose title is no heading, so that tabs don't cut the page's outline");

    private static final String URL = "https://intranet.tidewerk.example/arbeitsplatz/";

    private static final Set<String> INVALID = new TreeSet<>();
    private static final Map<Rule, List<String>> BROKEN = new EnumMap<>(Rule.class);
    private static final Map<String, List<String>> TITLES = new TreeMap<>();

    /** Every page is read once, for all tests. */
    @BeforeAll
    static void read(Demo demo) throws Exception {
        Listener listener = new Listener(INVALID);
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", listener);
        validator.setUpValidatorAndParsers(listener, true, false);
        Set<String> addresses = demo.pages().stream().map(WebPage::address).collect(Collectors.toSet());
        Rule.Site site = new Rule.Site(URL, addresses);
        for (WebPage page : demo.pages()) {
            validator.checkHtmlInputSource(listener.reads(page));
            Document html = page.html();
            for (Rule rule : Rule.values()) {
                rule.broken(page, html, site)
                        .forEach(what -> BROKEN.computeIfAbsent(rule, first -> new ArrayList<>())
                                .add(page + ": " + what));
            }
            if (page.isFramed()) {
                String title = page.department() + "/" + page.language() + ": " + html.title();
                TITLES.computeIfAbsent(title, first -> new ArrayList<>()).add(page.address());
            }
        }
    }

    @Test
    void every_page_is_valid() {
        assertEquals("", String.join("\n", INVALID));
    }

    @ParameterizedTest
    @EnumSource
    void every_page_keeps_the_rule(Rule rule) {
        List<String> broken = BROKEN.getOrDefault(rule, List.of());
        assertEquals("", broken.stream().limit(10).collect(Collectors.joining("\n")), broken.size() + " times");
    }

    @Test
    void no_two_pages_of_a_site_have_the_same_title() {
        TITLES.values().removeIf(pages -> pages.size() == 1);
        assertEquals(Map.of(), TITLES);
    }

    @Test
    void every_link_and_every_file_that_a_page_needs_is_there(Demo demo) {
        assertTrue(Crawler.follow(demo.sites()) > 1000);
    }

    /** Notes what is found, with the line it stands in; each message once for a department and language. */
    private static final class Listener implements ErrorHandler {
        private final Set<String> found;
        private WebPage page;
        private List<String> lines = List.of();

        Listener(Set<String> found) {
            this.found = found;
        }

        InputSource reads(WebPage next) throws IOException {
            page = next;
            String text = Files.readString(next.file());
            lines = text.lines().toList();
            InputSource source = new InputSource(new StringReader(text));
            source.setSystemId("http://127.0.0.1/" + next.address());
            return source;
        }

        private void note(String severity, SAXParseException message) {
            if (ACCEPTED.keySet().stream().anyMatch(message.getMessage()::startsWith)) {
                return;
            }
            int line = message.getLineNumber();
            String excerpt =
                    line > 0 && line <= lines.size() ? lines.get(line - 1).strip() : "";
            found.add(page + ":" + line + ": " + severity + ": " + message.getMessage() + "\n    "
                    + excerpt.substring(0, Math.min(excerpt.length(), 160)));
        }

        @Override
        public void warning(SAXParseException message) {
            note("warning", message);
        }

        @Override
        public void error(SAXParseException message) {
            note("error", message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            note("fatal", message);
        }
    }
}
