package dev.lotse.content;

import dev.lotse.audience.Target;
import dev.lotse.diagnostic.Position;

/** A {@code for} that somebody wrote, and where: on the page, in the defaults of the site, on a folder. */
public record Condition(Target target, Position at) {}
