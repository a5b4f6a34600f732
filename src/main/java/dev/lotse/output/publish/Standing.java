package dev.lotse.output.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands at the output's name before it is replaced: nothing, our link, or a real folder that may be converted.
 * Anything else is foreign.
 *
 * <p>No marker lies in a generation, so a real folder is ours if all it holds is named as a build names it, and either
 * our store lies beside it or it has the page for choosing a department. When in doubt it is foreign.
 *
 * @param content where the published files are; it need not exist
 */
record Standing(Form form, Path content) {
    enum Form {
        NOTHING,
        LINK,
        FOLDER
    }

    private static final Set<String> OURS = Set.of("sites", "kits", "reports", "part.lotse");

    /** What file browsers leave behind in any folder they show. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    static Standing at(DistLayout place, boolean storeIsOurs) throws IOException, ForeignFolderException {
        Path out = place.out();
        if (Files.isSymbolicLink(out)) {
            Path target =
                    ourTarget(place).orElseThrow(() -> new ForeignFolderException(out, "is a link to another place"));
            return new Standing(Form.LINK, target);
        }
        if (!Folders.exists(out)) {
            return new Standing(Form.NOTHING, out);
        }
        if (!Folders.isFolder(out)) {
            throw new ForeignFolderException(out, "is a file");
        }
        List<String> names = Folders.entries(out).stream()
                .map(entry -> entry.getFileName().toString())
                .filter(name -> !LITTER.contains(name))
                .sorted()
                .toList();
        boolean ours = OURS.containsAll(names) && (storeIsOurs || Files.isRegularFile(out.resolve("sites/index.html")));
        if (!names.isEmpty() && !ours) {
            throw new ForeignFolderException(out, "is a folder with files of somebody else (" + some(names) + ")");
        }
        return new Standing(Form.FOLDER, out);
    }

    /** The generation that the output's name leads to, if it is our link. */
    static Optional<Path> ourTarget(DistLayout place) throws IOException {
        if (!Files.isSymbolicLink(place.out())) {
            return Optional.empty();
        }
        Path target =
                place.folder().resolve(Files.readSymbolicLink(place.out())).normalize();
        return place.generations().equals(target.getParent()) ? Optional.of(target) : Optional.empty();
    }

    private static String some(List<String> names) {
        String first = names.stream().limit(3).collect(Collectors.joining(", "));
        return names.size() > 3 ? first + ", ..." : first;
    }

    boolean exists() {
        return form != Form.NOTHING && Files.isDirectory(content);
    }
}
