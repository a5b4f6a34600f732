package dev.lotse.audience;

import dev.lotse.diagnostic.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a department's people have to get right in training modules, where it says so itself.
 *
 * @param all in every module, in percent
 * @param modules by the name of a module's folder, or its permanent id
 */
public record PassMarks(OptionalInt all, Map<String, Mark> modules) {
    /** The modules' own hold. */
    public static final PassMarks NONE = new PassMarks(OptionalInt.empty(), Map.of());

    public PassMarks {
        modules = Collections.unmodifiableMap(new LinkedHashMap<>(modules));
    }

    /** What counts in one module, and where that is written. */
    public record Mark(int percent, Position at) {}

    /** What counts in a module, if this says so. */
    public OptionalInt of(String folder, Optional<String> id) {
        return Optional.ofNullable(modules.get(folder))
                .or(() -> id.map(modules::get))
                .map(mark -> OptionalInt.of(mark.percent()))
                .orElse(all);
    }
}
