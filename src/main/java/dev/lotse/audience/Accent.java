package dev.lotse.audience;

import dev.lotse.diagnostic.Position;
import java.util.Optional;

/**
 * The colour of links, buttons and marks, as somebody chose it.
 *
 * @param light on light pages
 * @param dark on dark pages; left out, both shades are found from the first
 */
public record Accent(Color light, Optional<Color> dark, Position at) {}
