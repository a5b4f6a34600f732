package dev.lotse.read.page;

import dev.lotse.names.FoldedName;
import dev.lotse.read.file.ContentFiles;
import dev.lotse.read.file.ProjectFiles;
import dev.lotse.read.text.RelativePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files and folders that pages and tables of contents name, however: for what is decided before they are parsed. */
final class Mentions {
    private static final Pattern ADDRESS = Pattern.compile("\\]\\(\\s*<?([^)\\s<>]+)"
            + "|(?m)^ {0,3}\\[[^\\]\\n]+\\]:\\s*<?([^\\s<>]+)"
            + "|(?:href|src|source|photo|picture|logo)\\s*[=:]\\s*[\"']?([^\"'\\s,}>]+)");

    private final Set<String> paths = new HashSet<>();

    /** What the files of all languages name. */
    Mentions(Collection<ContentFiles> content) {
        content.forEach(found -> {
            found.pages().forEach(this::read);
            found.tocs().forEach(this::read);
        });
    }

    /** Whether a path is named, with or without the ending of a page. */
    boolean has(String path) {
        return paths.contains(FoldedName.of(path));
    }

    private void read(String path, Path file) {
        String text = ProjectFiles.text(file);
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            for (int group = 1; group <= address.groupCount(); group++) {
                if (address.group(group) != null) {
                    add(path, address.group(group));
                }
            }
        }
    }

    private void add(String from, String address) {
        String path = address.replaceFirst("[?#].*", "").replace('\\', '/').replaceFirst("^~/", "/");
        String plain = path.startsWith("/") ? path.substring(1) : path;
        RelativePath.resolve(path.startsWith("/") ? "index.md" : from, decoded(plain))
                .ifPresent(found -> paths.add(FoldedName.of(found)));
    }

    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException none) {
            return path;
        }
    }
}
