package dev.lotse.content;

import dev.lotse.audience.Target;
import dev.lotse.diagnostic.Position;
import java.util.Collection;

/** A {@code for} that somebody wrote, and where: on the page, in the defaults of the site, on a folder. */
public record Condition(Target target, Position at) {
    /** Whom several of them leave: who meets each; everybody where there are none. */
    public static Target all(Collection<Condition> conditions) {
        return conditions.stream().map(Condition::target).reduce(Target.everyone(), Target::and);
    }
}
