package dev.lotse.theme;

import dev.lotse.resource.ResourceFolder;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

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
        SortedMap<String, ThemeFile> files = new TreeMap<>();
        ResourceFolder.read(ROOT, "page.ftlh")
                .forEach((path, bytes) -> files.put(path, new ThemeFile(path, ROOT + path, bytes)));
        return files;
    }
}
