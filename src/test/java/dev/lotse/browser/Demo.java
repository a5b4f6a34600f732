package dev.lotse.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lotse.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * A built output and the pages in it.
 *
 * @param sites the folder that a web server serves
 */
record Demo(Path sites, List<WebPage> pages) {
    /** One like most, one that differs from it in everything (shared tablets, no mail), and one that sees them all. */
    static final List<String> DEPARTMENTS = List.of("sales", "production", "helpdesk");

    /** Builds the demo into an empty folder. */
    static Demo build(Path folder) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);
        String out = folder.resolve("dist").toString();
        Path project = Path.of("").toAbsolutePath();
        int code = Main.run(project, printed, printed, "build", "--sites-only", "--date", "2026-11-22", "--out", out);
        assertEquals(0, code, () -> err.toString(StandardCharsets.UTF_8));
        return in(folder);
    }

    /** What was built below a folder. */
    static Demo in(Path folder) {
        try {
            Path sites = folder.resolve("dist/sites").toRealPath();
            return new Demo(sites, read(sites));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<WebPage> read(Path sites) throws IOException {
        try (Stream<Path> all = Files.walk(sites)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".html"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            assertFalse(files.isEmpty(), () -> "no pages in " + sites);
            Kinds kinds =
                    new Kinds(files.stream().map(file -> address(sites, file)).toList());
            return files.stream().map(file -> page(sites, file, kinds)).toList();
        }
    }

    private static WebPage page(Path sites, Path file, Kinds kinds) {
        String address = address(sites, file);
        Document html = new WebPage(file, address, "", "", "", 0).html();
        String[] path = address.split("/");
        boolean owned = path.length > 1 && !path[0].equals("go");
        boolean inLanguage = owned && path.length > 2 && !path[1].equals("go");
        int variety = html.select("main *").stream()
                .map(element -> element.tagName() + element.className())
                .collect(Collectors.toSet())
                .size();
        return new WebPage(
                file, address, owned ? path[0] : "", inLanguage ? path[1] : "", kinds.kind(address, html), variety);
    }

    private static String address(Path sites, Path file) {
        return sites.relativize(file).toString().replace('\\', '/');
    }

    /** Of each kind of page that a site has in one language, the page with the most different things on it. */
    List<WebPage> examples(String department, String language) {
        BinaryOperator<WebPage> richer = BinaryOperator.maxBy(Comparator.comparingInt(WebPage::variety)
                .thenComparing(Comparator.comparing(WebPage::address).reversed()));
        List<WebPage> examples = List.copyOf(pages.stream()
                .filter(page -> page.department().equals(department))
                .filter(page -> page.language().equals(language))
                .filter(page -> !page.kind().equals(Kinds.REDIRECT))
                .collect(Collectors.toMap(WebPage::kind, page -> page, richer, TreeMap::new))
                .values());
        assertFalse(examples.isEmpty(), () -> "the demo has no pages for " + department + " in " + language);
        return examples;
    }

    /** The same of the ways in: the chooser, a short link, the entrance of each of our departments. */
    List<WebPage> doors() {
        return Stream.concat(Stream.of(""), DEPARTMENTS.stream())
                .flatMap(department -> examples(department, "").stream())
                .toList();
    }

    /** The examples of all our departments, each in one of the languages. */
    List<WebPage> examples() {
        return Stream.of(examples("sales", "de"), examples("production", "en"), examples("helpdesk", "de"))
                .flatMap(List::stream)
                .toList();
    }

    /** A page by its address. */
    WebPage page(String address) {
        return pages.stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the demo has no " + address));
    }
}
