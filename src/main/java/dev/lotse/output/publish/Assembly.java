package dev.lotse.output.publish;

import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Makes one folder of what was written and what stays as it is published. Where little has changed since an old
 * generation that nobody needs any more, that one is taken and patched; files get new names and lose old ones in it, but
 * nobody writes into a file, for it may be one of the published generation too.
 */
final class Assembly {
    private final DistLayout place;
    private final Manifest manifest;
    private final FileLinks links;
    private final Verification verification;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Set<Path> touched = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Path> written = new ConcurrentLinkedQueue<>();
    private volatile boolean linkable = true;

    Assembly(DistLayout place, Manifest manifest, FileLinks links) {
        this.place = place;
        this.manifest = manifest;
        this.links = links;
        this.verification = new Verification(place.staging(), manifest);
    }

    /**
     * Makes the folder, and sees that it is on the disk.
     *
     * @param spare a generation that may be used up
     * @return what it holds
     */
    Inventory run(Optional<Path> spare) throws IOException {
        Optional<Inventory> old = spare.map(folder -> Inventory.read(place.inventory(folder)));
        Inventory inventory;
        if (old.filter(this::isNear).isPresent()) {
            patch(spare.get(), old.get());
            inventory = healed(old.get().folders());
        } else {
            gather();
            inventory = verification.run(Map.of());
        }
        touched.removeIf(folder -> !Folders.isFolder(folder));
        new Disk(place.staging()).force(List.copyOf(written), touched);
        return inventory;
    }

    /** Whether most files are the same in an old generation. */
    private boolean isNear(Inventory old) {
        long same = manifest.expected().entrySet().stream()
                .filter(entry -> isSame(old, entry.getKey(), entry.getValue()))
                .count();
        return same > manifest.expected().size() / 2;
    }

    private static boolean isSame(Inventory old, SafePath path, Expected expected) {
        return expected instanceof Expected.Kept kept
                && old.entry(path)
                        .filter(entry -> entry.length() == kept.length()
                                && entry.checksum() == kept.checksum()
                                && entry.modified().equals(kept.modified()))
                        .isPresent();
    }

    /** Takes the folder of what was written, and adds what stays. */
    private void gather() throws IOException {
        if (Folders.exists(place.fresh())) {
            Folders.rename(place.fresh(), place.staging());
        } else {
            Files.createDirectory(place.staging());
        }
        Modes.folder(place.staging());
        for (Map.Entry<SafePath, Expected> entry : manifest.expected().entrySet()) {
            if (entry.getValue() instanceof Expected.Content) {
                written.add(entry.getKey().below(place.staging()));
            }
        }
        touched.addAll(Folders.contents(place.staging()).folders());
        Pool.each(kept(), Pool.CORES, this::add);
    }

    private List<Map.Entry<SafePath, Expected>> kept() {
        return manifest.expected().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Expected.Kept)
                .toList();
    }

    /** Takes an old generation, removes what is no longer the same, and adds what is missing. */
    private void patch(Path spare, Inventory old) throws IOException {
        Folders.rename(spare, place.staging());
        Set<SafePath> there = ConcurrentHashMap.newKeySet();
        Pool.each(old.entries().keySet(), Pool.CORES, name -> {
            SafePath path = new SafePath(name);
            Expected expected = manifest.expected().get(path);
            if (expected != null && isSame(old, path, expected)) {
                there.add(path);
            } else {
                remove(path.below(place.staging()));
            }
        });
        tidy();
        List<Map.Entry<SafePath, Expected>> missing = manifest.expected().entrySet().stream()
                .filter(entry -> !there.contains(entry.getKey()))
                .toList();
        Pool.each(missing, Pool.CORES, this::add);
    }

    private void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        touch(file);
    }

    /** Removes the folders in which nothing will be, the innermost first. */
    private void tidy() throws IOException {
        SortedSet<Path> innermostFirst = new TreeSet<>(
                Comparator.comparingInt(Path::getNameCount).reversed().thenComparing(Comparator.naturalOrder()));
        for (Path folder : touched) {
            for (Path above = folder; !above.equals(place.staging()); above = Folders.above(above)) {
                innermostFirst.add(above);
            }
        }
        Set<String> meant = manifest.exactFolders();
        for (Path folder : innermostFirst) {
            SafePath path = SafePath.between(place.staging(), folder);
            boolean empty = Folders.isFolder(folder) && Folders.entries(folder).isEmpty();
            // one of another spelling goes, too: where that is the same one, it comes again with its files
            if (Folders.isFolder(folder) && !meant.contains(path.text()) && (empty || !manifest.knowsFolder(path))) {
                Folders.delete(folder);
                touch(folder);
            }
        }
    }

    /** What a patched folder holds, after what somebody has done to it is made right. */
    private Inventory healed(Map<String, FileTime> undisturbed) throws IOException {
        try {
            return verification.run(undisturbed);
        } catch (IOException disturbed) {
            heal();
            return verification.run(Map.of());
        }
    }

    /** Makes right what somebody has done to an old generation since it was published. */
    private void heal() throws IOException {
        Folders.Contents contents = Folders.contents(place.staging());
        for (Path file : contents.files()) {
            if (!manifest.knowsFile(SafePath.between(place.staging(), file))) {
                remove(file);
            }
        }
        for (Path folder : contents.folders()) {
            if (!folder.equals(place.staging())
                    && Folders.isFolder(folder)
                    && !manifest.knowsFolder(SafePath.between(place.staging(), folder))) {
                Folders.delete(folder);
                touch(folder);
            }
        }
        for (Map.Entry<SafePath, Expected> entry : kept()) {
            Path file = entry.getKey().below(place.staging());
            BasicFileAttributes found = contents.found().get(file);
            if (found == null || !entry.getValue().isMetBy(file, found)) {
                remove(file);
                add(entry);
            }
        }
    }

    private void touch(Path path) {
        touched.add(Folders.above(path));
    }

    private void add(Map.Entry<SafePath, Expected> entry) throws IOException {
        Path file = entry.getKey().below(place.staging());
        Path folder = Folders.above(file);
        Folders.prepare(folder, place.staging(), folders);
        for (Path above = folder; !above.equals(place.store()); above = Folders.above(above)) {
            touched.add(above);
        }
        if (entry.getValue() instanceof Expected.Kept kept) {
            addKept(entry.getKey(), kept);
        } else {
            Folders.rename(entry.getKey().below(place.fresh()), file);
            written.add(file);
        }
    }

    private void addKept(SafePath path, Expected.Kept kept) throws IOException {
        Path file = path.below(place.staging());
        if (linkable) {
            try {
                links.hard(file, kept.original());
                return;
            } catch (IOException | UnsupportedOperationException impossible) {
                linkable = false; // Not on this file system. If the cause is another one, copying meets it too.
            }
        }
        Files.copy(kept.original(), file, StandardCopyOption.COPY_ATTRIBUTES);
        written.add(file);
        manifest.record(path, new Expected.Content(kept.length(), kept.checksum()), manifest.madeOf(path));
    }
}
