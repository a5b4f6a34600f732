package dev.lotse.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of a project in which every condition holds for everybody, so that each word of it is to be seen by all. */
record ForEverybody(Path folder) {
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<=\\{|\\s)for=(?:\"[^\"\\n]*\"|'[^'\\n]*')");
    private static final Pattern BLOCK = Pattern.compile("(?m)^([\\s>]*:::+ for ).*$");
    private static final Pattern KEY =
            Pattern.compile("(?m)^(?:for|replaces|publish|expires|draft|state):.*\\R(?:[ \\t]+-.*\\R)*");
    /** Variables that some departments have. */
    private static final Pattern OWN_VALUE = Pattern.compile("\\{\\{\\s*[\\w-]+\\s*\\}\\}");
    /** Two texts of which a reader gets one would stick together. */
    private static final Pattern ONE_OF_TWO = Pattern.compile("\\]\\{for=\"all\"\\}(?=\\[)");

    static ForEverybody of(Path project, Path folder) {
        for (String part : List.of("site", "content", "themes")) {
            copy(project.resolve(part), folder.resolve(part));
        }
        return new ForEverybody(folder);
    }

    Path content(String language) {
        return folder.resolve("content").resolve(language);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (file.toString().endsWith(".md")) {
                    Files.writeString(copy, forAll(Files.readString(file)));
                } else if (file.endsWith("site.yml")) {
                    Files.writeString(copy, Files.readString(file).replaceAll(", for: \"[^\"]*\"", ""));
                } else if (file.endsWith("audiences.yml")) {
                    Files.writeString(copy, Files.readString(file).replace("    sees: all\n", ""));
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String forAll(String source) {
        int end = source.startsWith("---") ? source.indexOf("\n---", 3) + 1 : 0;
        String head = KEY.matcher(source.substring(0, end)).replaceAll("");
        String body = ATTRIBUTE.matcher(source.substring(end)).replaceAll("for=\"all\"");
        body = OWN_VALUE.matcher(body).replaceAll("{{ site.title }}");
        body = BLOCK.matcher(body).replaceAll("$1all");
        return head + ONE_OF_TWO.matcher(body).replaceAll("]{for=\"all\"} ");
    }
}
