package dev.lotse.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A folder of the program on the class path: a folder of the disk while it is built, later a part of a jar. */
public final class ResourceFolder {
    private ResourceFolder() {}

    /**
     * All its files, by their path in it.
     *
     * @param folder its path on the class path, with a slash at its end
     * @param known the path of a file in it, by which it is found
     */
    public static SortedMap<String, byte[]> read(String folder, String known) {
        URL file = ResourceFolder.class.getClassLoader().getResource(folder + known);
        if (file == null) {
            throw new IllegalStateException("not on the class path: " + folder + known);
        }
        try {
            return file.getProtocol().equals("jar") ? fromJar(file, folder) : fromFolder(file.toURI(), known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, byte[]> fromJar(URL file, String folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) file.openConnection();
        connection.setUseCaches(false);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries = jar.stream()
                    .filter(entry -> entry.getName().startsWith(folder) && !entry.isDirectory())
                    .toList();
            for (JarEntry entry : entries) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(folder.length()), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> fromFolder(URI file, String known) throws IOException {
        Path root = Path.of(file);
        for (int steps = known.split("/").length; steps > 0; steps--) {
            root = root.resolveSibling("");
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path path : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
