package dev.lotse.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.cli.Main;
import dev.lotse.edition.text.Addresses;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import dev.lotse.real.RealContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each word of a source, as another reader of Markdown finds it, stands in what its readers get: in the page, the page to
 * print, the handbook and the book, and the mail.
 */
@Thorough
class OracleTest {
    @TempDir
    private Path folder;

    @Test
    void no_word_of_the_demo_is_lost() throws IOException {
        ForEverybody demo = ForEverybody.of(Path.of(""), folder);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(said, true, StandardCharsets.UTF_8);
        Path out = folder.resolve("dist");
        int code = Main.run(
                folder,
                printed,
                printed,
                List.of("build", "--date", "2026-11-22", "--department", "helpdesk", "--out", out.toString())
                        .toArray(String[]::new));
        assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
        Tally tally = new Tally("The demo");
        for (String language : List.of("de", "en")) {
            tally.read(demo.content(language), new Channels(out, "helpdesk", language));
        }
        tally.check();
        assertTrue(tally.words() > 100_000, "these are few words: " + tally.words());
    }

    @Test
    void nor_is_one_of_what_was_found_elsewhere() throws IOException {
        TestSite.in(folder, resource("/words/found.txt")).buildWithKits().fine();
        Tally tally = new Tally("What was found");
        tally.read(folder.resolve("content/de"), new Channels(folder.resolve("dist"), "hr", "de"));
        tally.check();
        assertEquals(List.of("book", "handbook", "mail", "page", "print"), tally.channels());
    }

    @Test
    void nor_is_one_of_the_examples_of_the_specifications() throws IOException {
        Map<String, Example> examples = new LinkedHashMap<>();
        for (Example example : ExampleReader.readExamples(TestResources.getSpec())) {
            examples.put("e" + examples.size(), example);
        }
        TestSite site = TestSite.in(folder, """
                -- site/site.yml --
                title: Testfirma
                languages: [de]
                content: ../content
                audiences: audiences.yml
                links: {missing: text}
                -- site/audiences.yml --
                departments:
                  hr: {name: Personal}
                -- content/de/index.md --
                # Start
                """);
        examples.forEach((name, example) -> site.write(
                "content/de/" + name + ".md",
                "---\ntitle: Beispiel\n---\n" + example.getSource().replace('\u2192', '\t')));
        List<String> refused = site.build().diagnostics().stream()
                .filter(line -> line.contains(": error["))
                .map(line -> line.substring(0, line.indexOf(':')))
                .distinct()
                .toList();
        for (String file : refused) {
            Files.delete(folder.resolve(file));
        }
        System.out.println("CommonMark, refused: " + refused);
        site.build().fine();
        Tally tally = new Tally("CommonMark");
        tally.read(folder.resolve("content/de"), new Channels(folder.resolve("dist"), "hr", "de"));
        tally.check();
    }

    @Test
    void nor_is_one_of_what_others_wrote() throws IOException {
        RealContent content = RealContent.beside();
        content.demand();
        Tally tally = new Tally("The corpus");
        content.build("intune", folder.resolve("help"));
        for (String language : List.of("de", "en")) {
            tally.read(
                    content.folder().resolve("intune-user-help").resolve(language),
                    new Channels(folder.resolve("help/dist"), "helpdesk", language));
        }
        content.build("rollout-de", folder.resolve("rollout"));
        tally.read(
                content.folder().resolve("intune-rollout-de"),
                new Channels(folder.resolve("rollout/dist"), "helpdesk", "de"));
        tally.check();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = OracleTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<Path> sources(Path content) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !content.relativize(file).toString().matches("(?:.*/)?(?:_[^/]*|includes/.*)"))
                    .sorted()
                    .toList());
        }
    }

    static String address(Path content, Path file) {
        return Addresses.of(content.relativize(file).toString().replace('\\', '/'));
    }
}
