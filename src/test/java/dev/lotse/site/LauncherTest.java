package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.cli.Main;
import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code lotse}, in a folder of its own with a program that is built already, and a Maven that refuses. */
@Thorough
class LauncherTest {
    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void a_program_is_built() throws IOException {
        home = folder.resolve("home of it");
        for (String source : List.of("src/main/a.java", "themes/lotse/page.ftlh", "pom.xml")) {
            old(Files.createDirectories(home.resolve(source).getParent()));
            old(Files.writeString(home.resolve(source), "source"));
        }
        old(home.resolve("src"));
        Files.copy(Path.of("lotse"), home.resolve("lotse"));
        Files.createDirectories(home.resolve("target/lib"));
        jar(home.resolve("target/lotse.jar"));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.writeString(bin.resolve("mvn"), "#!/bin/sh\necho no Maven today\nexit 1\n");
        Files.setPosixFilePermissions(bin.resolve("mvn"), PosixFilePermissions.fromString("rwxr-xr-x"));
        TestSite.in(folder.resolve("site"), "-- content/de/index.md --\n# Start\n\nText.\n");
    }

    private static Path old(Path source) throws IOException {
        return Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    }

    /** The classes of this build in a jar that leads to all libraries. */
    private static void jar(Path jar) throws IOException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(all.split(File.pathSeparator))
                                .filter(library -> library.endsWith(".jar"))
                                .map(library -> Path.of(library).toUri().toString())
                                .collect(Collectors.joining(" ")));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }

    private Built lotse(String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of(home.resolve("lotse").toString()));
        line.addAll(Arrays.asList(command));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder process = new ProcessBuilder(line)
                .directory(folder.resolve("site").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().put("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().remove("JAVA_OPTS");
        try {
            return new Built(folder, process.start().waitFor(), Files.readString(out), Files.readString(err));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    @Test
    void the_first_build_teaches_what_to_load_and_the_call_after_it_prepares_that_once() throws IOException {
        assertEquals("", lotse("--version").fine().err());
        lotse("build", "--sites-only").fine();
        assertEquals(List.of(), archives());
        Built prepared = lotse("--version").fine();
        assertTrue(prepared.out().matches("lotse development, Java \\d.+\n"), prepared.out());
        assertEquals("Preparing Lotse for this Java, once ...\n", prepared.err());
        assertTrue(Files.size(archives().get(0)) > 1_000_000);
        assertEquals("", lotse("--version").fine().err());
        assertEquals("", lotse("check").fine().err());
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            assertEquals(4, files.count()); // lib, the jar, the archive and its size
        }
    }

    @Test
    void an_archive_that_is_not_whole_does_no_harm_and_is_made_again() throws IOException {
        lotse("build", "--sites-only").fine();
        lotse("--version").fine();
        Path archive = archives().get(0);
        byte[] all = Files.readAllBytes(archive);
        Files.delete(archive);
        Files.write(archive, Arrays.copyOf(all, all.length / 2));
        assertEquals("", lotse("--version").fine().err());
        lotse("build", "--sites-only", "--clean").fine();
        lotse("--version").fine().prints("Preparing Lotse");
        assertTrue(Files.size(archive) > all.length / 2);
    }

    @Test
    void a_build_that_makes_nothing_teaches_nothing() throws IOException {
        lotse("build", "--no-such-option").endsWith(2);
        assertEquals("", lotse("--version").fine().err());
        assertEquals(List.of(), archives());
    }

    @Test
    void a_source_that_was_changed_or_taken_away_is_seen() throws IOException {
        lotse("--version").fine();
        Files.writeString(home.resolve("themes/lotse/page.ftlh"), "changed");
        lotse("--version").endsWith(3).prints("Building Lotse, once ...", "no Maven today", "the build failed");
        old(home.resolve("themes/lotse/page.ftlh"));
        lotse("--version").fine();
        Files.delete(home.resolve("src/main/a.java"));
        lotse("--version").endsWith(3);
        assertFalse(Files.exists(home.resolve("target/.launcher-lock")));
    }
}
