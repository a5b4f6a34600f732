package dev.lotse;

import dev.lotse.digest.Digest;
import dev.lotse.digest.DoubleChecksum;
import dev.lotse.output.publish.Publication;
import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The files that a project is made of, each by what is in it: dates don't count, so that a file of the same length and
 * date that was changed is another one.
 *
 * @param project the folder that their paths are told from
 * @param sources what they are below
 * @param output which is no input
 * @param looks by path, with their lengths and dates
 * @param files by path, with what tells their contents apart
 */
record Inputs(Path project, Collection<Path> sources, Path output, Map<Path, String> looks, Map<Path, String> files) {
    /** Folders of tools, which may be large and change all the time. */
    private static final Set<String> TOOLS = Set.of(".git", ".hg", ".svn", "node_modules");

    /**
     * Looks at all files below some.
     *
     * @param sources files and folders, whether they are there or not
     * @param output which is no input, wherever it lies
     */
    static Inputs of(Path project, Collection<Path> sources, Path output) throws IOException {
        Map<Path, String> found = look(sources, output);
        Map<Path, String> files = new ConcurrentHashMap<>();
        Pool.each(found.keySet(), Pool.CORES, file -> files.put(file, summedUp(file)));
        return new Inputs(
                project.toAbsolutePath().normalize(), List.copyOf(sources), output, found, new TreeMap<>(files));
    }

    /** All files below some, with their lengths and dates. */
    private static Map<Path, String> look(Collection<Path> sources, Path output) throws IOException {
        Map<Path, String> all = new HashMap<>();
        for (Path source : sources) {
            if (Files.exists(source)) {
                Files.walkFileTree(
                        source, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Looking(output, all));
            }
        }
        return all;
    }

    /** Whether all files have the lengths and dates that they had when they were looked at, and no others are there. */
    boolean isStill() throws IOException {
        return looks.equals(look(sources, output));
    }

    /** Finds files, behind links as well. */
    private static final class Looking extends SimpleFileVisitor<Path> {
        private final Path output;
        private final Map<Path, String> all;

        Looking(Path output, Map<Path, String> all) {
            this.output = output;
            this.all = all;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean none = Publication.isOutput(folder, output) || TOOLS.contains(String.valueOf(folder.getFileName()));
            return none ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!Publication.isOutput(file, output)) {
                all.put(
                        file,
                        attributes.size() + " " + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link to nothing or in a circle, or what may not be read: whoever needs it says so. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            all.put(file, "");
            return FileVisitResult.CONTINUE;
        }
    }

    /** What tells one of them from others that lay or will lie at its path. */
    Optional<String> content(Path file) {
        return Optional.ofNullable(files.get(file));
    }

    private static String summedUp(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        String link = found.isSymbolicLink() ? "link " + Files.readSymbolicLink(file) + " " : "";
        if (found.isSymbolicLink() ? !Files.isRegularFile(file) : !found.isRegularFile()) {
            return link;
        }
        long size = found.isSymbolicLink() ? Files.size(file) : found.size();
        try {
            return link + size + " " + Long.toHexString(DoubleChecksum.of(file));
        } catch (AccessDeniedException unread) { // whoever needs it says so
            return link;
        }
    }

    /** What tells this very program, and the Java it runs on, from others. */
    static String program() {
        return Program.DIGEST;
    }

    /** Stays the same as long as it runs. */
    private static final class Program {
        static final String DIGEST = own();
    }

    private static String own() {
        try {
            Path own = Path.of(Inputs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            // days without a time zone are those of the machine's
            return Runtime.version() + " " + ZoneId.systemDefault() + " "
                    + String.join(
                            " ",
                            of(own, List.of(own), own.resolve(".none")).files.values());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What tells these files and what is in them from others. */
    String digest() {
        return digest(file -> true);
    }

    /** A path that is the same wherever the project lies. */
    private String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean near = Objects.equals(project.getRoot(), absolute.getRoot());
        return (near ? project.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    /** The same for some of them. */
    String digest(Predicate<Path> some) {
        Digest digest = Digest.start();
        files.forEach((file, content) -> {
            if (some.test(file)) {
                digest.add(shown(file)).add(content);
            }
        });
        return digest.end();
    }
}
