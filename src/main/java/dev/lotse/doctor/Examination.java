package dev.lotse.doctor;

import dev.lotse.picture.Lettering;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Looks at all that a build or a preview needs of a machine, and leaves nothing behind. */
public final class Examination {
    private static final long LITTLE = 500L * 1000 * 1000;
    private static final int MEGA = 1000 * 1000;

    private final Path project;
    private final int port;

    /**
     * An examination.
     *
     * @param project the folder that sites are made in
     * @param port that previews like best
     */
    public Examination(Path project, int port) {
        this.project = project;
        this.port = port;
    }

    /** What there is to say. */
    public List<Symptom> run() {
        return List.of(java(), memory(), fonts(), disk(), rights(), links(), port());
    }

    private static Symptom java() {
        return Symptom.well(
                "Java",
                System.getProperty("java.runtime.version", "?") + " of " + System.getProperty("java.vendor", "?")
                        + " in " + System.getProperty("java.home", "?"));
    }

    private static Symptom memory() {
        long most = Runtime.getRuntime().maxMemory() / MEGA;
        String said = most + " MB at most";
        return most < LITTLE / MEGA
                ? new Symptom("memory", said, "Give Java more for large projects: JAVA_OPTS=-Xmx2g")
                : Symptom.well("memory", said);
    }

    private static Symptom fonts() {
        Optional<String> trouble = Lettering.trouble();
        return trouble.map(said -> new Symptom(
                        "fonts",
                        "Java can't draw letters, which posters and handbooks need: " + said,
                        "Install fontconfig and FreeType (Debian: apt install fontconfig libfreetype6), or leave these"
                                + " out: --sites-only"))
                .orElse(Symptom.well("fonts", "letters can be drawn"));
    }

    private Symptom disk() {
        try {
            long free = Files.getFileStore(project).getUsableSpace();
            String said = free / MEGA + " MB free";
            return free < LITTLE
                    ? new Symptom("disk", said, "Make room: a build keeps what was published before.")
                    : Symptom.well("disk", said);
        } catch (IOException unknown) {
            return new Symptom("disk", "can't be asked: " + unknown.getMessage(), "See whether the folder is there.");
        }
    }

    private Symptom rights() {
        try {
            Files.delete(Files.createTempFile(project, ".lotse-doctor-", ""));
            return Symptom.well("rights", "files can be written to " + project);
        } catch (IOException refused) {
            return new Symptom(
                    "rights",
                    "nothing can be written to " + project,
                    "Take a folder that is yours, or publish elsewhere: --out DIR");
        }
    }

    private Symptom links() {
        try {
            Path folder = Files.createTempDirectory(project, ".lotse-doctor-");
            try {
                Path link = folder.resolve("link");
                Files.createSymbolicLink(link, Path.of("."));
                Files.delete(link);
                return Symptom.well("links", "publishing is one switch");
            } finally {
                Files.delete(folder);
            }
        } catch (IOException | UnsupportedOperationException none) {
            return new Symptom(
                    "links",
                    "none can be made here, so publishing is two moves in place of one switch",
                    "Nothing has to be done. Under Windows, the developer mode allows links.");
        }
    }

    private Symptom port() {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return Symptom.well("port", socket.getLocalPort() + " is free for previews");
        } catch (IOException taken) {
            return new Symptom(
                    "port",
                    port + " is taken, perhaps by a preview that runs",
                    "Nothing has to be done: a preview takes another one, or the one that --port names.");
        }
    }
}
