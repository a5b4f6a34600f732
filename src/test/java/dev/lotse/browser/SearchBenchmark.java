package dev.lotse.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltSite;
import dev.lotse.kit.SearchIndex;
import dev.lotse.real.RealContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Searches a thousand pages in Chromium, letter by letter, and says what that costs; nothing is demanded of the figures.
 *
 * <pre>mvn -q test -Dtest=SearchBenchmark -Dbenchmark=true</pre>
 *
 * With {@code -Dbenchmark=DIR} the project is kept in that folder.
 */
@InBrowser
@EnabledIfSystemProperty(named = "benchmark", matches = ".+")
class SearchBenchmark {
    private static final List<String> GERMAN = List.of(
            "registrierung",
            "kennwort ändern",
            "unternehmenspotal",
            "outlook fragt immer wieder nach dem passwort",
            "gerät verschlüsseln",
            "e-mail");
    private static final List<String> ENGLISH = List.of(
            "enrollment",
            "change my password",
            "compayn portal",
            "outlook asks for my password again and again",
            "encrypt the device",
            "e-mail");

    /** The time from a letter to the page that shows what it finds, laid out; the first of all is not counted. */
    private static final String TYPE = """
            words => {
              const field = document.getElementById('_search-field');
              const list = document.querySelector('.hits');
              const times = [];
              const type = text => {
                field.value = text;
                const start = performance.now();
                field.dispatchEvent(new Event('input', {bubbles: true}));
                list.getBoundingClientRect();
                times.push({text: text, ms: performance.now() - start, found: list.children.length});
              };
              for (const word of words) {
                for (let i = 1; i <= word.length; i++) {
                  type(word.substring(0, i));
                }
              }
              return times.map(t => t.ms.toFixed(1) + ' ' + t.text + ' (' + t.found + ')');
            }""";

    private static final String LOAD = """
            async () => {
              const start = performance.now();
              document.querySelector('.search-button').click();
              const field = document.getElementById('_search-field');
              const isThere = () => window.lotseSearch && window.lotseFinder && window.MiniSearch
                && lotseSearch.files.split(' ').every(name => lotseSearch.parts[name]);
              while (!isThere()) {
                await new Promise(done => setTimeout(done, 1));
              }
              const there = performance.now();
              await new Promise(done => window.lotseFinder.open(window.lotseSearch, done));
              return ['loaded after ' + (there - start).toFixed(0) + ' ms', 'unpacked in '
                + (performance.now() - there).toFixed(0) + ' ms'];
            }""";

    @TempDir
    private Path folder;

    @Test
    void a_thousand_pages(Readers readers) throws IOException {
        RealContent.beside().demand();
        String kept = System.getProperty("benchmark");
        Built built = ThousandPages.build(kept.equals("true") ? folder : Path.of(kept));
        Path sites = built.folder().resolve("dist/sites/all-of-us");
        int scripts = 0;
        for (String file : List.of("minisearch.js", "finder.js", "search.js")) {
            scripts += packed(file, sites.resolve("_theme/" + file));
        }
        String address = readers.serve(built.folder().resolve("dist/sites"), "/");
        for (String language : List.of("de", "en")) {
            int index = packed(language + "/search.js", sites.resolve(language + "/search.js"));
            for (String part : SearchIndex.parts(new BuiltSite(sites.resolve(language)))) {
                index += packed(
                        language + "/search/" + part + ".js", sites.resolve(language + "/search/" + part + ".js"));
            }
            System.out.printf("%s: all in all %.0f kB with gzip%n", language, (index + scripts) / 1000.0);
            Page page = readers.window(Readers.desk());
            page.navigate(address + "all-of-us/" + language + "/index.html");
            System.out.println(page.evaluate(LOAD));
            assertThat(page.locator("#_search")).isVisible();
            for (int round = 1; round <= 2; round++) {
                tell(round, page.evaluate(TYPE, language.equals("de") ? GERMAN : ENGLISH));
            }
        }
    }

    private static void tell(int round, Object times) {
        List<String> all = new ArrayList<>();
        ((List<?>) times).forEach(time -> all.add((String) time));
        all.sort((a, b) -> Double.compare(ms(b), ms(a)));
        System.out.printf(
                "round %d: %d letters, median %.1f ms, worst: %s%n",
                round, all.size(), ms(all.get(all.size() / 2)), all.subList(0, 6));
    }

    private static double ms(String time) {
        return Double.parseDouble(time.substring(0, time.indexOf(' ')));
    }

    private static int packed(String name, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        System.out.printf("%s: %.0f kB, %.0f kB with gzip%n", name, bytes.length / 1000.0, packed.size() / 1000.0);
        return packed.size();
    }
}
