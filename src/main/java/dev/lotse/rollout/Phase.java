package dev.lotse.rollout;

import dev.lotse.audience.Text;

/**
 * A part of what a department goes through, from the day it begins to the next one.
 *
 * @param name as readers know it
 */
public record Phase(Text name, Moment begins) {}
