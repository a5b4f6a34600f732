package dev.lotse.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole project written as one text: each file begins with a line {@code -- path --}. A PNG is one of a single pixel,
 * with the text as its comment.
 *
 * <p>What it leaves out of {@code site/} is {@link #SITE} and {@link #AUDIENCES}, so that a test says only what it is
 * about.
 */
public final class TestSite {
    /** German and English, links to nothing are errors. */
    public static final String SITE = """
            title: {de: Testfirma, en: Test company}
            languages: [de, en]
            content: ../content
            audiences: audiences.yml
            variables: {product: Company Portal}
            """;

    /** Four departments that differ in platform, region and workload, and a help desk that sees them all. */
    public static final String AUDIENCES = """
            facets:
              platform: [windows, macos, ios, android]
              region: [dach, nordics]
              workload: [mail, vpn]
            people:
              anna: {name: Anna Keller, email: anna@example.com}
            helpdesks:
              central: {name: IT-Helpdesk, phone: "+49 40 2", email: help@example.com}
            groups:
              mobile: platform:ios,android
            profiles:
              office: {platform: [windows], region: dach, workload: [mail], helpdesk: central}
            departments:
              sales: {extends: office, name: {de: Vertrieb, en: Sales}, platform: [windows, ios], wave: 1, sponsor: anna, variables: {vpn: vpn-sales.example.com}}
              hr: {extends: office, name: {de: Personal, en: HR}, wave: 1, variables: {vpn: vpn.example.com}}
              lab: {name: {de: Labor, en: Lab}, platform: [macos], region: nordics, workload: [vpn], wave: 2}
              oslo: {name: Oslo, platform: [android], region: nordics, languages: [en], wave: 2}
              helpdesk: {extends: office, name: Helpdesk, sees: all, internal: true, listed: false}
            """;

    private static final Pattern FILE = Pattern.compile("(?m)^-- (.+?) --\\R");

    private final Path folder;

    private TestSite(Path folder) {
        this.folder = folder;
    }

    /** Writes a project into an empty folder. */
    public static TestSite in(Path folder, String files) {
        TestSite site = new TestSite(folder);
        Matcher file = FILE.matcher(files);
        List<Integer> starts = new ArrayList<>();
        while (file.find()) {
            starts.add(file.start());
        }
        assertTrue(!starts.isEmpty(), "a site begins with a line like: -- content/de/index.md --");
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : files.length();
            file.region(starts.get(i), end).find();
            String path = file.group(1).strip();
            String text = files.substring(file.end(), end);
            site.write(path, path.endsWith(".png") ? Pictures.png(1, 1, text) : text.getBytes(StandardCharsets.UTF_8));
        }
        site.writeIfMissing("site/site.yml", SITE);
        site.writeIfMissing("site/audiences.yml", AUDIENCES);
        for (String language : List.of("de", "en")) {
            if (!Files.exists(folder.resolve("content/" + language))) {
                site.write("content/" + language + "/.keep", "");
            }
        }
        return site;
    }

    /** The project's folder. */
    public Path folder() {
        return folder;
    }

    private void writeIfMissing(String path, String text) {
        if (!Files.exists(folder.resolve(path))) {
            write(path, text);
        }
    }

    /** Writes a file. */
    public TestSite write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file. */
    public TestSite write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text of a file. */
    public String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Changes a file. */
    public TestSite edit(String path, String old, String now) {
        try {
            String text = Files.readString(folder.resolve(path));
            assertTrue(text.contains(old), path + " has no " + old);
            return write(path, text.replace(old, now));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Deletes a file. */
    public TestSite delete(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@code lotse build} of the sites for 2026-10-12, with further options. */
    public Built build(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--sites-only");
        return buildWithKits(all.toArray(String[]::new));
    }

    /** The same with what is sent and handed over, which takes longer. */
    public Built buildWithKits(String... options) {
        List<String> all = new ArrayList<>(List.of("build", "--date", "2026-10-12"));
        all.addAll(List.of(options));
        return run(all.toArray(String[]::new));
    }

    /** Any command. */
    public Built run(String... command) {
        return Command.in(folder, command);
    }
}
