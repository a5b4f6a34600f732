package dev.lotse.output.publish;

import java.util.Optional;

/** The paths that outputs want, before anything is written: no two may be one file on any usual file system. */
public final class PathClaims {
    private final Manifest manifest = new Manifest();

    /** Claims a path; says why where it can't be had. May be called by several threads. */
    public Optional<String> refusal(String path) {
        try {
            manifest.claim(new SafePath(path));
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
