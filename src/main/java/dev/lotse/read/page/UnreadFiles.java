package dev.lotse.read.page;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.names.FoldedName;
import dev.lotse.parallel.Once;
import dev.lotse.read.file.ContentFiles;
import dev.lotse.read.file.ProjectFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that hold a text and are no page, for their names are those of other tools or of copies: each is told, for what
 * is in them is missing on the site, and a condition in one that counts for a folder elsewhere counts for nothing here.
 */
public final class UnreadFiles {
    private static final Pattern TEXT =
            Pattern.compile("(?i).*\\.(?:mdx|mdown|mkdn?|mdwn|txt|text|html?|xhtml|rst|adoc|asciidoc|textile|wiki|org)"
                    + "|(?i).*\\.(?:md|markdown)(?:\\.\\w+|[\\s.]+)");
    private static final Pattern COPY = Pattern.compile("(?i).* (?:[-–] )?(?:Kopie|Copy)(?: ?\\(\\d+\\)| \\d{1,2})?"
            + "|(?i)(?:Kopie von|Copy of) .*"
            + "|(?i).*\\([^()]*(?:conflicted copy|in Konflikt|Konflikt|conflict)[^()]*\\)"
            + "|(?i).*[._]sync-conflict-.*");
    private static final Pattern COPY_BESIDE = Pattern.compile(
            "(.+?)(?: ?\\(\\d{1,2}\\)| \\d{1,2}|-(?=[A-Z-]*\\d)[A-Z0-9]+(?:-[A-Z0-9]+)+|[-_ ](?:backup|bak))");
    private static final String RULE = "unread-file";

    private final ProjectFiles files;
    private final Misplaced misplaced;
    private final Diagnostics diagnostics;
    private final Map<String, ContentFiles> content;
    private final Once<Mentions> mentions;

    public UnreadFiles(Map<String, ContentFiles> content, ProjectFiles files, Misplaced misplaced) {
        this.content = content;
        this.files = files;
        this.misplaced = misplaced;
        this.diagnostics = files.diagnostics();
        this.mentions = new Once<>(() -> new Mentions(content.values()));
    }

    /**
     * The files of all languages, each README.md as the page of its folder where there is no other and it was meant to
     * be one: it has front matter, or something links to it.
     */
    public Map<String, ContentFiles> withReadmes() {
        Map<String, ContentFiles> placed = new LinkedHashMap<>();
        content.forEach((language, found) -> placed.put(language, withReadmes(found)));
        return placed;
    }

    private ContentFiles withReadmes(ContentFiles found) {
        Map<String, Path> pages = new TreeMap<>();
        found.pages().forEach((path, file) -> {
            if (!isReadme(path)) {
                pages.put(path, file);
                return;
            }
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            String index = folder + "index.md";
            boolean taken = found.pages().keySet().stream()
                    .anyMatch(other -> FoldedName.of(other).equals(FoldedName.of(index)));
            if (isMeant(path, folder, file)) {
                pages.put(taken ? path : index, file);
            } else {
                diagnostics.warning(
                        RULE,
                        at(file),
                        "this file is not shown: it has no front matter, and nothing links to it",
                        taken
                                ? "take it out of the content folder, or give it another name"
                                : "name it index.md if it shall be the page of its folder");
            }
        });
        return new ContentFiles(found.language(), pages, found.tocs(), found.assets());
    }

    private static boolean isReadme(String path) {
        return path.matches("(?i)(?:.*/)?readme\\.md");
    }

    private boolean isMeant(String path, String folder, Path file) {
        String text = ProjectFiles.text(file);
        return folder.isEmpty()
                || FrontMatterBlock.in(text).state() == FrontMatterBlock.State.THERE
                || misplaced.restricts(text)
                || mentions.get().has(path)
                || mentions.get().has(folder.substring(0, folder.length() - 1));
    }

    /** Tells what is in the content folders and is no page, or a page twice. */
    public void check() {
        content.values().forEach(found -> {
            found.assets().forEach((path, file) -> asset(path, file));
            found.pages().forEach((path, file) -> page(path, file, found));
        });
    }

    private void asset(String path, Path file) {
        String name = file.getFileName().toString();
        if (!TEXT.matcher(name).matches() || name.endsWith("~")) {
            return;
        }
        boolean index = name.toLowerCase(Locale.ROOT).startsWith("index.");
        boolean restricts = misplaced.restricts(ProjectFiles.text(file));
        String hint = "name it " + meant(name) + " if it shall be one, or take it out of the content folder";
        if (index || restricts) {
            diagnostics.error(
                    RULE,
                    at(file),
                    restricts
                            ? "this file says for whom something is, and is no page: nothing of it counts"
                            : "this file is not the page of its folder",
                    hint);
        } else if (!mentions.get().has(path)) {
            diagnostics.warning(RULE, at(file), "this file is no page, and nothing links to it", hint);
        }
    }

    private static String meant(String name) {
        return name.strip().replaceFirst("(?i)\\.(?:md|markdown)[\\s.].*$|\\.[^.]*$", "") + ".md";
    }

    private void page(String path, Path file, ContentFiles found) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.substring(0, name.length() - ".md".length());
        if (name.equalsIgnoreCase("_index.md") && !mentions.get().has(path)) {
            String text = ProjectFiles.text(file);
            String message = "this file is not the page of its folder";
            String hint = "name it index.md";
            if (misplaced.restricts(text)) {
                diagnostics.error(
                        RULE, at(file), message + ", and what it says of its readers counts for nothing", hint);
            } else {
                diagnostics.warning(RULE, at(file), message, hint);
            }
        } else if (name.equals("SUMMARY.md") && !found.tocs().containsKey(path.replace("SUMMARY.md", "TOC.md"))) {
            diagnostics.warning(RULE, at(file), "this file is a page here, and no table of contents", "name it TOC.md");
        } else if (language(stem).filter(content::containsKey).isPresent()) {
            String named = language(stem).orElseThrow();
            String plain = stem.substring(0, stem.length() - named.length() - 1) + ".md";
            diagnostics.error(
                    "language-in-name",
                    at(file),
                    "the folder says in which language a page is, not its name: \"" + name
                            + "\" is a page of its own, not a version of " + plain,
                    named.equals(found.language())
                            ? "name it " + plain
                            : "name it " + plain + " and move it to the folder of \"" + named + "\"");
        } else if (COPY.matcher(stem).matches() || isCopyBeside(path, stem, found)) {
            diagnostics.warning(
                    "copied-file",
                    at(file),
                    "this looks like a copy, and is a page of its own",
                    "delete it, or give it a name of its own");
        }
    }

    /** The last part of a name with dots, in small letters. */
    private static Optional<String> language(String stem) {
        int dot = stem.lastIndexOf('.');
        return dot > 0 ? Optional.of(stem.substring(dot + 1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean isCopyBeside(String path, String stem, ContentFiles found) {
        Matcher copy = COPY_BESIDE.matcher(stem);
        Optional<String> original = copy.matches()
                ? Optional.of(path.substring(0, path.lastIndexOf('/') + 1) + copy.group(1) + ".md")
                : Optional.empty();
        return original.filter(found.pages()::containsKey).isPresent();
    }

    private Position at(Path file) {
        return Position.of(files.name(file));
    }
}
