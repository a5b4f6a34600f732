package dev.lotse.site;

import dev.lotse.kit.Built;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The command in a process of its own, as the launcher starts it but for what a test changes. */
final class Program {
    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private Path home = Path.of(System.getProperty("java.home"));
    private String mask = "022";

    private Program(Path folder) {
        this.folder = folder;
    }

    static Program in(Path folder) {
        return new Program(folder);
    }

    /** With options for Java. */
    Program java(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** With another Java. */
    Program of(Path other) {
        home = other;
        return this;
    }

    /** With a mask for the modes of files. */
    Program mask(String octal) {
        mask = octal;
        return this;
    }

    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Built run(String... command) {
        return start(command).end();
    }

    /** A run that goes on. */
    record Run(Path folder, Path logs, Process process) {
        /** Waits until it is over. */
        Built end() {
            try {
                int code = process.waitFor();
                return new Built(folder, code, text(logs.resolve("out")), text(logs.resolve("err")));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    Run start(String... command) {
        List<String> line = new ArrayList<>();
        if (!mask.equals("022")) {
            line.addAll(List.of("/bin/sh", "-c", "umask " + mask + " && exec \"$0\" \"$@\""));
        }
        line.add(home.resolve("bin/java").toString());
        line.addAll(options);
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        line.addAll(List.of("-cp", classes, "dev.lotse.cli.Main"));
        line.addAll(Arrays.asList(command));
        try {
            Path logs = Files.createTempDirectory("lotse-child");
            ProcessBuilder process = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectOutput(logs.resolve("out").toFile())
                    .redirectError(logs.resolve("err").toFile());
            process.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("JAVA_TOOL_OPTIONS"));
            process.environment().put("LC_ALL", "C.UTF-8");
            process.environment().putAll(environment);
            return new Run(folder, logs, process.start());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The files below a folder with their bytes, one character each. */
    static Map<String, String> tree(Path folder) {
        try {
            Map<String, String> tree = new TreeMap<>();
            Path root = folder.toRealPath();
            for (Path file : Crawler.files(root)) {
                String path = root.relativize(file).toString().replace('\\', '/');
                tree.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return tree;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
