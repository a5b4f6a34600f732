package dev.lotse.edit;

import dev.lotse.diagnostic.Findings;
import dev.lotse.edition.text.VisibleAsset;
import java.util.ArrayList;
import java.util.List;

/** What comes up while links are followed: mistakes, and the files that are needed. */
final class Found {
    private final Findings findings;
    private final List<VisibleAsset> files = new ArrayList<>();

    /** Nothing yet; mistakes go where those of others are. */
    Found(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    void needs(VisibleAsset file) {
        files.add(file);
    }

    /** The files that were needed so far. */
    List<VisibleAsset> files() {
        return List.copyOf(files);
    }
}
