package dev.lotse.leak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a build wrote: {@code dist/sites} and {@code dist/kits}, file by file. */
record BuiltSites(Path dist) {
    /** Writes a project and builds it; a build that fails fails the test with what it said. */
    static BuiltSites of(GeneratedProject project, Path temporary, String name, String... options) throws IOException {
        String keep = System.getProperty("leak.keep", "");
        Path folder = Files.createDirectories((keep.isEmpty() ? temporary : Path.of(keep)).resolve(name));
        project.writeTo(folder);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, UTF_8)) {
            List<String> command = new ArrayList<>(List.of("build", "--date", Company.DATE));
            command.addAll(List.of(options));
            int exit = Main.run(folder, out, out, command.toArray(String[]::new));
            out.flush();
            assertEquals(
                    0, exit, () -> "the build of seed " + GeneratedProject.SEED + " said:\n" + said.toString(UTF_8));
        }
        return new BuiltSites(folder.resolve("dist").toRealPath());
    }

    /** All files below a folder of the output, by their path from {@code dist} on. */
    Map<String, Path> files(String folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        Path start = dist.resolve(folder);
        if (Files.exists(start)) {
            try (Stream<Path> all = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
                all.filter(Files::isRegularFile).forEach(path -> files.put(relative(path), path));
            }
        }
        return files;
    }

    /** What is found where: in {@code department/language}, {@code department} besides that, or the shared top. */
    Map<String, List<Hit>> find(List<Word> words) throws IOException {
        Bytes bytes = new Bytes(words);
        Map<String, List<Hit>> found = new TreeMap<>();
        for (String part : List.of("sites", "kits")) {
            for (Map.Entry<String, Path> file : files(part).entrySet()) {
                List<Hit> hits = found.computeIfAbsent(area(file.getKey()), area -> new ArrayList<>());
                String path = file.getKey();
                bytes.find(path.getBytes(UTF_8)).forEach((word, text) -> hits.add(new Hit(word, path, "(its name)")));
                bytes.find(Files.readAllBytes(file.getValue()))
                        .forEach((word, text) -> hits.add(new Hit(word, path, text)));
            }
        }
        return found;
    }

    private static String area(String path) {
        Path parts = Path.of(path);
        String department = parts.getNameCount() > 2 ? parts.getName(1).toString() : "";
        String language = parts.getNameCount() > 3 ? parts.getName(2).toString() : "";
        if (Company.DEPARTMENTS.stream().noneMatch(each -> each.id().equals(department))) {
            return "";
        }
        return List.of("de", "en").contains(language) ? department + "/" + language : department;
    }

    private String relative(Path path) {
        return dist.relativize(path).toString().replace('\\', '/');
    }
}
