package dev.lotse.read.yaml;

/**
 * A key that a mapping may have.
 *
 * @param does what it is for, one sentence for whoever writes it
 * @param missing what to do where it is not there; empty where it may be left out
 */
public record Key<T>(String name, Kind<T> kind, String does, String missing) {
    public static <T> Key<T> of(String name, Kind<T> kind, String does) {
        return new Key<>(name, kind, does, "");
    }

    /** The same, which can't be left out. */
    public Key<T> required(String hint) {
        return new Key<>(name, kind, does, hint);
    }

    public boolean isRequired() {
        return !missing.isEmpty();
    }
}
