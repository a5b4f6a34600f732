package dev.lotse.output.publish;

import dev.lotse.output.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An output folder of a test, and sites that tell a generation from another: every file holds the same word. */
record TestSite(Path out, List<String> notices, FileLinks links) {
    static final int FILES = 20;

    /** A file system without symbolic links, as on Windows without developer mode. */
    static final FileLinks NO_SYMBOLIC_LINKS = new FileLinks() {
        @Override
        public void symbolic(Path link, Path target) throws IOException {
            throw new FileSystemException(link.toString(), null, "A required privilege is not held by the client");
        }

        @Override
        public void hard(Path link, Path existing) throws IOException {
            Files.createLink(link, existing);
        }
    };

    static final FileLinks NO_LINKS = new FileLinks() {
        @Override
        public void symbolic(Path link, Path target) {
            throw new UnsupportedOperationException("no links");
        }

        @Override
        public void hard(Path link, Path existing) {
            throw new UnsupportedOperationException("no links");
        }
    };

    static TestSite at(Path out) {
        return new TestSite(out, Collections.synchronizedList(new ArrayList<>()), FileLinks.SYSTEM);
    }

    TestSite with(FileLinks other) {
        return new TestSite(out, notices, other);
    }

    Publication open() throws Exception {
        return Publication.open(out, Duration.ZERO, notices::add, links);
    }

    Path store() {
        return out.resolveSibling("." + out.getFileName() + ".lotse");
    }

    Published publish(String word) throws Exception {
        try (Publication publication = open()) {
            write(publication, word);
            return publication.publish();
        }
    }

    static void write(Publication publication, String word) throws IOException {
        publication.write(Output.text("sites/index.html", word));
        for (int i = 1; i < FILES; i++) {
            publication.write(Output.text("sites/d" + i % 3 + "/page" + i + "/index.html", word));
        }
    }

    /** The one word that all files of a whole site hold. */
    static String word(Path site) throws IOException {
        Map<String, String> all = read(site);
        if (all.size() != FILES || all.values().stream().distinct().count() != 1) {
            throw new AssertionError("not a whole site: " + all);
        }
        return all.values().iterator().next();
    }

    String word() throws IOException {
        return word(out);
    }

    /** All files below a folder, by relative path. */
    static Map<String, String> read(Path folder) throws IOException {
        Path real = folder.toRealPath();
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(real)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    found.put(real.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return found;
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    List<String> generations() throws IOException {
        return names(store().resolve("generations"));
    }

    /** Starts {@link Child} in another process. */
    Process child(String mode) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        mode,
                        out.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
