package dev.lotse;

import dev.lotse.output.publish.ForeignFolderException;
import dev.lotse.output.publish.Publication;
import dev.lotse.read.Extent;
import dev.lotse.read.Memory;
import dev.lotse.read.ProjectReader;
import dev.lotse.store.StoreFolder;
import java.nio.file.Path;
import java.util.Optional;

/** The pages of a project as its last build has read them: they lie beside what it published. */
final class KeptPages {
    private KeptPages() {}

    /**
     * Those of an output folder.
     *
     * @param fromNothing whether nothing shall be taken from what earlier builds left behind
     */
    static Memory of(Path output, boolean fromNothing) throws ForeignFolderException {
        Path kept = Publication.cache(output).resolve("pages");
        return new Memory(StoreFolder.look(kept, fromNothing), Inputs.program());
    }

    /** Those for somebody who only looks; none where nothing can be published. */
    static Memory of(BuildRequest request) {
        Optional<Extent> extent = ProjectReader.extent(request.project(), request.output());
        try {
            return extent.isEmpty() ? new Memory() : of(extent.get().output(), false);
        } catch (ForeignFolderException foreign) {
            return new Memory();
        }
    }
}
