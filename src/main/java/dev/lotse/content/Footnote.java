package dev.lotse.content;

import dev.lotse.audience.Target;
import java.util.List;

/**
 * What a footnote says.
 *
 * @param target for whom, as far as its place in the page narrows it
 */
public record Footnote(String label, Target target, List<Part> parts) {
    public Footnote {
        parts = List.copyOf(parts);
    }
}
