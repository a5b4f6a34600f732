package dev.lotse.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The theme that comes with the program, on the class path: in a folder while it is built, later in a jar. */
final class BuiltIn {
    /** Its path as diagnostics give it. */
    static final String SHOWN = "themes/lotse";

    private static final String ROOT = SHOWN + "/";

    private BuiltIn() {}

    /** Read when it is first asked for; it is part of the program, and stays the same as long as that runs. */
    private static final class Once {
        static final SortedMap<String, ThemeFile> ALL = Collections.unmodifiableSortedMap(read());
    }

    /** All its files, by their path in the theme. */
    static SortedMap<String, ThemeFile> files() {
        return Once.ALL;
    }

    private static SortedMap<String, ThemeFile> read() {
        URL page = BuiltIn.class.getClassLoader().getResource(ROOT + "page.ftlh");
        if (page == null) {
            throw new IllegalStateException("the built-in theme is not on the class path: " + ROOT);
        }
        try {
            return page.getProtocol().equals("jar") ? fromJar(page) : fromFolder(page.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, ThemeFile> fromJar(URL page) throws IOException {
        JarURLConnection connection = (JarURLConnection) page.openConnection();
        connection.setUseCaches(false);
        SortedMap<String, ThemeFile> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> entry.getName().startsWith(ROOT) && !entry.isDirectory())
                    .toList();
            for (JarEntry entry : entries) {
                try (InputStream in = jar.getInputStream(entry)) {
                    put(files, entry.getName().substring(ROOT.length()), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static SortedMap<String, ThemeFile> fromFolder(URI page) throws IOException {
        Path root = Path.of(page).resolveSibling("");
        SortedMap<String, ThemeFile> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                put(files, root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void put(SortedMap<String, ThemeFile> files, String path, byte[] bytes) {
        files.put(path, new ThemeFile(path, ROOT + path, bytes));
    }
}
