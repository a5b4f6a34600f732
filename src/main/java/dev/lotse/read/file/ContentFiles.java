package dev.lotse.read.file;

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
import java.util.Set;
import java.util.TreeMap;

/**
 * The files below a language's content folder, by their path in it.
 *
 * <p>Files whose name begins with a dot are none of ours; of a folder whose name does there may be pictures and downloads,
 * but no pages. Links are refused.
 */
public record ContentFiles(String language, Map<String, Path> pages, Map<String, Path> tocs, Map<String, Path> assets) {
    /** Folders of tools, in which nothing is an author's. */
    private static final Set<String> TOOLS =
            Set.of(".git", ".hg", ".svn", ".idea", ".vscode", ".obsidian", ".vs", "node_modules", "__MACOSX");

    public static ContentFiles in(Path root, String language, ProjectFiles files) {
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
            boolean foreign = TOOLS.contains(folder.getFileName().toString());
            return foreign && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String name = file.getFileName().toString();
            boolean lock = name.startsWith(".") || name.startsWith("~$") || name.startsWith(".#") || name.endsWith("~");
            if (lock || attributes.isSymbolicLink() && refuse(file)) {
                return FileVisitResult.CONTINUE;
            }
            Path own = root.relativize(file);
            String path = Normalizer.normalize(own.toString().replace(File.separatorChar, '/'), Normalizer.Form.NFC);
            if (!keeps(path, own)) {
                return FileVisitResult.CONTINUE;
            }
            boolean shelved = ("/" + path).contains("/.");
            Map<String, Path> kind = shelved ? found.assets : kind(name.toLowerCase(Locale.ROOT));
            String id = kind == found.pages ? path.replaceFirst("(?i)\\.markdown$", ".md") : path;
            Path there = shown.resolve(own);
            Path before = kind.putIfAbsent(id, there);
            if (before != null) { // which of them comes first is the file system's choice, and may not be ours
                Path first = before.compareTo(there) < 0 ? before : there;
                kind.put(id, first);
                twice(first.equals(before) ? there : before, ending(before).equals(ending(own)));
            }
            return FileVisitResult.CONTINUE;
        }

        private Map<String, Path> kind(String name) {
            if (name.equals("toc.md") || name.equals("toc.yml")) {
                return found.tocs;
            }
            return name.endsWith(".md") || name.endsWith(".markdown") ? found.pages : found.assets;
        }

        private static String ending(Path file) {
            String name = file.toString();
            return name.substring(name.lastIndexOf('.'));
        }

        private void twice(Path file, boolean letters) {
            files.diagnostics()
                    .error(
                            "duplicate-address",
                            Position.of(files.name(file)),
                            letters
                                    ? "there are two files with this name, which differ only in how their letters are stored"
                                    : "there are two files for this page, one that ends in .md and one in .markdown",
                            "delete one of them");
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

        /** A link in the file system is never followed: it would be shown to whom the other folder is not. */
        private boolean refuse(Path link) throws IOException {
            Position at = Position.of(files.name(shown.resolve(root.relativize(link))));
            Diagnostics diagnostics = files.diagnostics();
            if (!Files.exists(link)) {
                diagnostics.error(
                        "broken-link",
                        at,
                        "this shortcut (a symbolic link) leads to nothing",
                        "delete it, or put a file here");
            } else if (!link.toRealPath().startsWith(root.toRealPath())) {
                diagnostics.error(
                        "link-outside",
                        at,
                        "this shortcut (a symbolic link) leads out of the content folder",
                        "put a copy of the file here");
            } else {
                diagnostics.error(
                        "link-inside",
                        at,
                        "this shortcut (a symbolic link) leads to something that may be for other readers",
                        "put a copy here, or include the page: [!INCLUDE [title](path)]");
            }
            return true;
        }
    }
}
