package dev.lotse.read.file;

import dev.lotse.diagnostic.ConflictMarkers;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.text.Source;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.read.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The files of a project: their text, and their names as a person knows them.
 *
 * @param project the project's folder, absolute
 * @param sources is told which files and folders the project names as its own, whether they are there or not, and which it
 *     consists of itself
 */
public record ProjectFiles(Path project, Diagnostics diagnostics, Consumer<Path> sources) {
    public ProjectFiles {
        project = project.toAbsolutePath().normalize();
    }

    public ProjectFiles(Path project, Diagnostics diagnostics) {
        this(project, diagnostics, path -> {});
    }

    /** A file's path relative to the project, with {@code /}. */
    public String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean near = project.getRoot() != null && project.getRoot().equals(absolute.getRoot());
        String name = (near ? project.relativize(absolute) : absolute).toString();
        return name.isEmpty() ? "." : name.replace('\\', '/');
    }

    /** A file's text; nothing where it is not UTF-8 or a link that leads out of the project, and a diagnostic then. */
    public Optional<Source> read(Path file) {
        sources.accept(file);
        if (leadsOut(file)) {
            diagnostics.error(
                    "link-outside",
                    Position.of(name(file)),
                    "this file is a link that leads out of the project",
                    "put a copy of the file here");
            return Optional.empty();
        }
        return decode(file, bytes(file), diagnostics);
    }

    /** Whether a file lies in the project by its name, and elsewhere in truth. */
    private boolean leadsOut(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return Files.isSymbolicLink(absolute)
                    && absolute.startsWith(project)
                    && !absolute.toRealPath().startsWith(project.toRealPath());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file's bytes. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file's text as well as it can be read, with no word about what can't. */
    public static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** A file's text, of its bytes. */
    public Optional<Source> decode(Path file, byte[] bytes, Diagnostics diagnostics) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        boolean broken = decoder.decode(in, out, true).isError();
        Source source = new Source(name(file), out.flip().toString());
        if (broken) {
            diagnostics.error(
                    "invalid-utf-8",
                    source.at(source.text().length()),
                    isUtf16(bytes)
                            ? "this file is UTF-16, which Windows calls Unicode"
                            : "this character is not stored as UTF-8, so it can't be read",
                    "save the file with the encoding UTF-8");
        }
        boolean undecided = ConflictMarkers.tell(source.file(), source.text(), diagnostics);
        return broken || undecided ? Optional.empty() : Optional.of(source);
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == 0
                        || bytes[1] == 0);
    }

    /** The mapping that a YAML file consists of; an empty one for an empty file, nothing for an unreadable one. */
    public Optional<Yaml.Mapping> mapping(Path file) {
        Optional<Yaml> root = read(file).flatMap(source -> YamlReader.read(source, diagnostics));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (root.get() instanceof Yaml.Nothing) {
            return Optional.of(Yaml.Mapping.empty(new Position(name(file), 1, 1)));
        }
        if (root.get() instanceof Yaml.Mapping mapping) {
            return Optional.of(mapping);
        }
        diagnostics.error(
                "wrong-type",
                root.get().at(),
                "this file has to hold keys with values, not " + root.get().kind(),
                "write a space behind the colon of each key");
        return Optional.empty();
    }
}
