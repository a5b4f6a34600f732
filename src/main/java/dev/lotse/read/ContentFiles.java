package dev.lotse.read;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files below a language's content folder, by their path in it.
 *
 * <p>Files and folders whose name begins with a dot are none of ours, and links that lead out are refused.
 */
record ContentFiles(String language, Map<String, Path> pages, Map<String, Path> tocs, Map<String, Path> assets) {
    static ContentFiles in(Path root, String language, ProjectFiles files) {
        ContentFiles found = new ContentFiles(language, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        if (!Files.isDirectory(root)) {
            return found; // told where the project names it
        }
        try {
            Path real = root.toRealPath();
            Files.walkFileTree(real, new Visitor(real, root, found, files));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Path shown;
        private final ContentFiles found;
        private final ProjectFiles files;

        Visitor(Path root, Path shown, ContentFiles found, ProjectFiles files) {
            this.root = root;
            this.shown = shown;
            this.found = found;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = file.getFileName().toString();
            if (name.startsWith(".") || attributes.isSymbolicLink() && !staysInside(file)) {
                return FileVisitResult.CONTINUE;
            }
            Path own = root.relativize(file);
            String path = Normalizer.normalize(own.toString().replace(File.separatorChar, '/'), Normalizer.Form.NFC);
            if (!keeps(path, own)) {
                return FileVisitResult.CONTINUE;
            }
            String lower = name.toLowerCase(Locale.ROOT);
            boolean toc = lower.equals("toc.md") || lower.equals("toc.yml");
            Map<String, Path> kind = toc ? found.tocs : lower.endsWith(".md") ? found.pages : found.assets;
            if (kind.putIfAbsent(path, shown.resolve(own)) != null) {
                files.diagnostics()
                        .error(
                                "duplicate-address",
                                Position.of(files.name(shown.resolve(own))),
                                "there are two files with this name, which differ only in how their letters are stored",
                                "delete one of them");
            }
            return FileVisitResult.CONTINUE;
        }

        /** Whether a name is one that can be an address. */
        private boolean keeps(String path, Path own) {
            boolean fine = !path.contains("\\")
                    && path.chars().noneMatch(Character::isISOControl)
                    && !path.matches("(?i)(https?|mailto|tel|sms|ms-[a-z]+|msteams|companyportal):.*");
            if (!fine) {
                files.diagnostics()
                        .error(
                                "file-name",
                                Position.of(files.name(shown.resolve(own)).replaceAll("\\p{Cntrl}", "\uFFFD")),
                                "this name has a character in it that no address can have",
                                "rename the file");
            }
            return fine;
        }

        private boolean staysInside(Path link) throws IOException {
            Diagnostics diagnostics = files.diagnostics();
            Position at = Position.of(files.name(shown.resolve(root.relativize(link))));
            if (!Files.exists(link)) {
                diagnostics.error("broken-link", at, "this link leads to nothing", "delete it, or put a file here");
                return false;
            }
            if (!link.toRealPath().startsWith(root.toRealPath())) {
                diagnostics.error(
                        "link-outside", at, "this link leads out of the content folder", "put a copy of the file here");
                return false;
            }
            if (Files.isDirectory(link)) {
                diagnostics.warning("link-to-folder", at, "links to folders are not followed", "");
                return false;
            }
            return true;
        }
    }
}
