package dev.lotse.diagnostic;

import dev.lotse.kit.Built;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project with mistakes in it, and where each of them is told: a text of {@code -- path --} files as {@link TestSite}
 * takes them, and of
 *
 * <ul>
 *   <li>{@code -- path of 9000x1 --}, a picture of that size; {@code -- path -> target --}, a symbolic link; {@code -- path in
 *       iso-8859-1 --}, a page in that encoding;
 *   <li>{@code -- run --}, another command than that for checking;
 *   <li>{@code -- expected --}, the last one: {@code file:line:column: severity[rule]} of each message.
 * </ul>
 *
 * Invisible characters are written like {@code \u0007}.
 */
record Fixture(Path file, String text) {
    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final String EXPECTED = "-- expected --\n";
    private static final Pattern SPECIAL = Pattern.compile("(?m)^-- (\\S+) (of|in|->) (\\S+) --\n");
    private static final Pattern COMMAND = Pattern.compile("(?m)^-- run --\n(.*)\n");
    private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Pattern MESSAGE = Pattern.compile("(.*?: (?:error|warning|note)\\[[a-z0-9-]+\\]): .*");

    /** All of them. */
    static List<Fixture> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(file -> new Fixture(file, read(file))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is expected. */
    List<String> expected() {
        return text.substring(text.indexOf(EXPECTED) + EXPECTED.length())
                .lines()
                .toList();
    }

    /** What is told. */
    List<String> told(Path folder) {
        return messages(folder).stream()
                .map(MESSAGE::matcher)
                .filter(Matcher::matches)
                .map(message -> message.group(1))
                .toList();
    }

    /** The same in full. */
    List<String> messages(Path folder) {
        Built built = site(folder).run(command().split(" "));
        return built.diagnostics();
    }

    private String command() {
        Matcher command = COMMAND.matcher(text);
        return command.find() ? command.group(1) : "check --date 2026-10-12";
    }

    private TestSite site(Path folder) {
        String files = text.substring(0, text.indexOf(EXPECTED));
        String plain = COMMAND.matcher(SPECIAL.matcher(files).replaceAll("")).replaceAll("");
        String characters = CHARACTER
                .matcher(plain)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        TestSite site = TestSite.in(folder, characters);
        SPECIAL.matcher(files)
                .results()
                .forEach(found -> special(site, found.group(1), found.group(2), found.group(3)));
        return site;
    }

    private static void special(TestSite site, String path, String how, String what) {
        switch (how) {
            case "of" -> {
                String[] size = what.split("x");
                site.write(path, Pictures.png(Integer.parseInt(size[0]), Integer.parseInt(size[1])));
            }
            case "in" -> site.write(path, "# Café\n".getBytes(Charset.forName(what)));
            default -> link(site.folder().resolve(path), Path.of(what));
        }
    }

    private static void link(Path link, Path target) {
        try {
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, target);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes down what is told as what is expected. */
    void overwrite(List<String> told) {
        try {
            Files.writeString(
                    file,
                    text.substring(0, text.indexOf(EXPECTED) + EXPECTED.length()) + String.join("\n", told) + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(file.getFileName());
    }
}
