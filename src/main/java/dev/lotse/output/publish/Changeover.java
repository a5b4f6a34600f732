package dev.lotse.output.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The step that makes a finished staging folder what readers see, and the repair of one that was cut short.
 *
 * <p>Where our link stands, or nothing, one rename does it: the old site is whole before it and the new one after it. A
 * real folder can't be replaced by one rename, so it is put aside first; between the two renames the output's name leads
 * nowhere, and whoever dies there is repaired by {@link #repair}.
 */
final class Changeover {
    private final DistLayout place;
    private final FileLinks links;
    private final Consumer<String> notice;
    private final Generations generations;

    Changeover(DistLayout place, FileLinks links, Consumer<String> notice) {
        this.place = place;
        this.links = links;
        this.notice = notice;
        this.generations = new Generations(place.generations());
    }

    /** Brings back what was put aside, and removes what was never published. */
    void repair() throws IOException {
        if (Folders.exists(place.replaced()) && !Folders.exists(place.out())) {
            Folders.rename(place.replaced(), place.out());
        }
        Folders.delete(place.replaced());
        Folders.delete(place.link());
        Folders.delete(place.staging());
        Folders.delete(place.fresh());
        Optional<Path> published = Standing.ourTarget(place);
        if (published.isPresent()) {
            generations.deleteAfter(published.get());
        }
    }

    /**
     * Returns the folder in which the files of the staging folder now are.
     *
     * @param inventory what is in it
     */
    Path run(Standing old, Inventory inventory) throws IOException {
        long retired = generations.next();
        boolean convert = old.form() == Standing.Form.FOLDER;
        long fresh = convert ? retired + 1 : retired;
        if (convert && Folders.exists(place.inventory(place.out()))) {
            Folders.rename(place.inventory(place.out()), place.inventory(generations.path(retired)));
        }
        if (link(fresh)) {
            inventory.write(place.inventory(generations.path(fresh)));
            Folders.rename(place.staging(), generations.path(fresh));
            forceNames();
            replace(place.link(), convert);
            settle(retired, Generations.KEPT);
            return generations.path(fresh);
        }
        inventory.write(place.inventory(place.out()));
        forceNames();
        replace(place.staging(), old.form() != Standing.Form.NOTHING);
        settle(retired, Generations.KEPT - 1);
        return place.out();
    }

    /** Removes the inventories of generations that are gone. */
    private void forgetOthers() throws IOException {
        Set<Path> there = generations.all().stream().map(place::inventory).collect(Collectors.toSet());
        there.add(place.inventory(place.out()));
        for (Path inventory : Folders.entries(place.inventories())) {
            if (!there.contains(inventory)) {
                Files.delete(inventory);
            }
        }
    }

    private boolean link(long number) {
        Path target = place.folder().relativize(generations.path(number));
        try {
            links.symbolic(place.link(), target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            notice.accept("No symbolic link can be made in " + place.store() + " (" + e.getMessage() + "), so "
                    + place.out() + " is replaced in two steps. Readers may find nothing there for a moment. Windows"
                    + " allows such links in developer mode.");
            return false;
        }
    }

    private void replace(Path with, boolean aside) throws IOException {
        if (!aside) {
            try {
                Folders.rename(with, place.out());
                return;
            } catch (IOException e) {
                if (!Files.isSymbolicLink(place.out())) {
                    throw e;
                }
                // Windows can't rename one link to a folder over another.
            }
        }
        Folders.rename(place.out(), place.replaced());
        try {
            Folders.rename(with, place.out());
        } catch (IOException e) {
            Folders.rename(place.replaced(), place.out());
            throw e;
        }
    }

    private void forceNames() throws IOException {
        Folders.forceFolder(place.generations());
        Folders.forceFolder(place.store());
        Folders.forceFolder(place.folder());
    }

    /**
     * Makes the switch survive a power cut, gives the replaced folder its number, and removes generations that nobody
     * reads any more. The new site is out, so a failure is told but isn't one of publishing.
     */
    private void settle(long retired, int generationsToKeep) {
        try {
            Folders.forceFolder(place.folder());
            if (Folders.isFolder(place.replaced())) {
                Folders.rename(place.replaced(), generations.path(retired));
            }
            Folders.delete(place.replaced());
            generations.keepNewest(generationsToKeep);
            forgetOthers();
        } catch (IOException e) {
            notice.accept(place.out() + " is published, but tidying " + place.store() + " failed: " + e.getMessage());
        }
    }
}
