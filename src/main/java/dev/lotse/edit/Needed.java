package dev.lotse.edit;

import dev.lotse.edition.VisibleAsset;
import dev.lotse.names.FoldedName;
import dev.lotse.picture.Rendition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that the pages of an edition show or link to, as they come up. */
final class Needed {
    private final Map<String, VisibleAsset> byPath = new TreeMap<>();

    List<VisibleAsset> files() {
        return List.copyOf(byPath.values());
    }

    void add(String path, Path file) {
        byPath.putIfAbsent(path, new VisibleAsset(path, file));
    }

    /**
     * Adds a smaller version of a picture; returns its path. It stands beside the picture, under a name that no author's
     * file has; only what this edition needs has a say in that, or the name would tell what others have.
     */
    String add(String original, Rendition rendition) {
        int dot = original.lastIndexOf('.');
        int end = dot > original.lastIndexOf('/') + 1 ? dot : original.length();
        String name = original.substring(0, end) + "." + rendition.width() + "w";
        String path = name + original.substring(end);
        for (int i = 2; isTaken(path, rendition.file()); i++) {
            path = name + "-" + i + original.substring(end);
        }
        add(path, rendition.file());
        return path;
    }

    private boolean isTaken(String path, Path file) {
        return byPath.values().stream()
                .anyMatch(asset -> FoldedName.of(asset.path()).equals(FoldedName.of(path))
                        && !asset.file().equals(file));
    }
}
