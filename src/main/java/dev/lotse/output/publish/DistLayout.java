package dev.lotse.output.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The output's name and the store beside it, for {@code /www/dist}:
 *
 * <pre>
 * /www/dist -> .dist.lotse/generations/7     what readers see
 * /www/.dist.lotse/generations/6 5 4         those before, for readers in mid-load, and to go back to
 * /www/.dist.lotse/inventories/7 6 5 4       what is in them
 * /www/.dist.lotse/fresh                     the files being written
 * /www/.dist.lotse/staging                   the next generation, until it is whole
 * /www/.dist.lotse/link                      the next link, for the blink of an eye
 * /www/.dist.lotse/replaced                  a real folder dist, until it is a generation
 * /www/.dist.lotse/lock                      held by the one who publishes
 * /www/.dist.lotse/cache                     for other packages
 * </pre>
 *
 * <p>Promises absolute paths in which the links of the parent folders are resolved; asks the disk, never writes to it.
 */
record DistLayout(Path out, Path store) {
    static DistLayout of(Path given) throws ForeignFolderException {
        Path absolute = given.toAbsolutePath();
        if (absolute.endsWith("..") || absolute.endsWith(".")) {
            absolute = absolute.normalize();
        }
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        if (parent == null || name == null) {
            throw new ForeignFolderException(absolute, "is the root of a file system");
        }
        Path folder = real(parent);
        return new DistLayout(folder.resolve(name), folder.resolve("." + name + ".lotse"));
    }

    private static Path real(Path parent) {
        try {
            return parent.toRealPath();
        } catch (IOException e) {
            return parent.normalize(); // It doesn't exist yet, or can't be read: then creating the store says so.
        }
    }

    /** The folder in which the output's name stands. */
    Path folder() {
        return store.resolveSibling(".").normalize();
    }

    Path generations() {
        return store.resolve("generations");
    }

    /** What is known of a generation, or of a real folder that stands in the output's place. */
    Path inventory(Path generation) {
        return inventories().resolve(generation.equals(out) ? "out" : String.valueOf(generation.getFileName()));
    }

    Path inventories() {
        return store.resolve("inventories");
    }

    Path fresh() {
        return store.resolve("fresh");
    }

    Path staging() {
        return store.resolve("staging");
    }

    Path link() {
        return store.resolve("link");
    }

    Path replaced() {
        return store.resolve("replaced");
    }

    Path lock() {
        return store.resolve("lock");
    }

    Path cache() {
        return store.resolve("cache");
    }
}
