package dev.lotse.rollout;

import dev.lotse.audience.Target;
import dev.lotse.audience.Text;
import dev.lotse.diagnostic.Position;
import java.util.Optional;

/**
 * A way to reach people: {@code mail}, {@code poster}, {@code chat}, and what else a company has.
 *
 * @param name as readers know it
 * @param target who is reached by it
 * @param from the id of the person it is from, or {@code sponsor}; the page's own {@code from} goes before
 */
public record Medium(String id, Optional<Text> name, Target target, Optional<String> from, Position at) {}
