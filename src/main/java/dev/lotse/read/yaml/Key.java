package dev.lotse.read.yaml;

import java.util.List;

/**
 * A key that a mapping may have.
 *
 * @param does what it is for, one sentence for whoever writes it
 * @param missing what to do where it is not there; empty where it may be left out
 * @param examples of values, where those of its kind say too little
 */
public record Key<T>(String name, Kind<T> kind, String does, String missing, List<String> examples) {
    public Key {
        examples = List.copyOf(examples);
    }

    public static <T> Key<T> of(String name, Kind<T> kind, String does) {
        return new Key<>(name, kind, does, "", List.of());
    }

    /** The same, which can't be left out. */
    public Key<T> required(String hint) {
        return new Key<>(name, kind, does, hint, examples);
    }

    /** The same, with values that somebody may write. */
    public Key<T> like(String... values) {
        return new Key<>(name, kind, does, missing, List.of(values));
    }

    public boolean isRequired() {
        return !missing.isEmpty();
    }
}
