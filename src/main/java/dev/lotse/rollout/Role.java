package dev.lotse.rollout;

import dev.lotse.audience.Person;
import dev.lotse.audience.Target;
import dev.lotse.audience.Text;

/**
 * Somebody who answers for a part of the rollout.
 *
 * @param name of what the person does in it
 * @param target whom it concerns
 */
public record Role(Text name, Person person, Target target) {}
