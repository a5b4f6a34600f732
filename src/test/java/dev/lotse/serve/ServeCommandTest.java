package dev.lotse.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.BuildRequest;
import dev.lotse.kit.TestSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code lotse serve} as a command. */
class ServeCommandTest {
    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void write() {
        site = TestSite.in(folder, "-- content/de/index.md --\n# Start\n-- content/en/index.md --\n# Start\n");
    }

    @Test
    void a_port_that_was_asked_for_and_is_taken_ends_it_with_what_to_do() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            site.run("serve", "--port", port)
                    .endsWith(3)
                    .prints("port " + port + " is taken by another program; leave --port out, or give another one");
        }
    }

    @Test
    void where_the_usual_port_is_taken_it_takes_a_free_one() throws IOException {
        BuildRequest request = new BuildRequest(
                folder, Optional.empty(), Set.of(), Set.of(), LocalDate.of(2026, 10, 12), false, false);
        try (PreviewServer one = PreviewServer.start(request, OptionalInt.empty(), reading -> {});
                PreviewServer other = PreviewServer.start(request, OptionalInt.empty(), reading -> {})) {
            assertNotEquals(one.address(), other.address());
        }
    }

    @Test
    void a_port_that_is_none_and_a_folder_that_is_none_are_wrong_use() {
        site.run("serve", "--port", "0").endsWith(2).prints("--port takes a number");
        site.run("serve", "--port", "70000").endsWith(2).prints("--port takes a number");
        site.run("serve", "--project", "nowhere").endsWith(2).prints("There is no folder");
        site.run("serve", "--help").fine().prints("--open", "--department", "--date", "8642");
    }

    @Test
    void a_folder_without_a_project_is_told_like_check_tells_it() {
        site.delete("site/site.yml");
        String missing = site.run("check").endsWith(1).out().lines().findFirst().orElseThrow();
        assertTrue(missing.startsWith("site/site.yml: error["), missing);
        assertEquals(missing, site.run("serve").endsWith(1).err().strip());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void the_last_line_is_true() throws IOException, InterruptedException {
        site.write("content/de/vpn.md", "# VPN\n\nText.\n");
        try (Running running = new Running()) {
            running.awaits("Preview: ");
            site.edit("content/de/vpn.md", "Text.", "[dort](gibt-es-nicht.md)");
            String found = running.awaits("Made every site");
            assertTrue(found.endsWith(": 1 error, 0 warnings"), found);
            site.write("content/de/gibt-es-nicht.md", "# Doch\n\nText.\n");
            String last = running.awaits("Read again");
            while (!last.endsWith(": 0 errors, 0 warnings")) {
                last = running.awaits("Made every site");
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void it_says_where_it_is_and_ends_well_with_ctrl_c() throws IOException, InterruptedException {
        try (Running running = new Running("--open")) {
            String line = running.awaits("");
            assertTrue(line.matches("Read in \\d+\\.\\d s: 0 errors, 0 warnings"), line);
            String where = running.awaits("Preview: ");
            assertTrue(where.matches("Preview: http://127\\.0\\.0\\.1:\\d+/ \\(Ctrl-C ends it\\)"), where);
            assertEquals(0, running.interrupted());
        }
    }

    /** The command as a program of its own. */
    private final class Running implements AutoCloseable {
        private final Process process;
        private final BufferedReader out;

        Running(String... options) throws IOException {
            String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            List<String> command = new ArrayList<>(List.of(java, "-cp", classes, "dev.lotse.cli.Main", "serve"));
            command.addAll(List.of(options));
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The next line that begins so. */
        String awaits(String beginning) throws IOException {
            String line = out.readLine();
            while (line != null && !line.startsWith(beginning)) {
                line = out.readLine();
            }
            assertNotNull(line, "it ended without a line \"" + beginning + "\"");
            return line;
        }

        /** Its exit code when Ctrl-C is pressed. */
        int interrupted() throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            return process.exitValue();
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly();
            out.close();
        }
    }
}
