package dev.lotse.read.page;

import dev.lotse.content.Condition;
import dev.lotse.content.Meta;
import java.util.List;
import java.util.Optional;

/**
 * A page's front matter, with the site's defaults for it.
 *
 * @param conditions every {@code for} that stands in the page or in a default for it
 * @param replaces the path, below the language's root, of the page whose place it takes
 * @param variables whether what stands in double braces is one
 * @param bodyStart where the Markdown begins, in UTF-16 units
 */
public record Header(
        Meta meta, List<Condition> conditions, Optional<String> replaces, boolean variables, int bodyStart) {
    public Header {
        conditions = List.copyOf(conditions);
    }

    Header with(Meta other) {
        return new Header(other, conditions, replaces, variables, bodyStart);
    }

    Header with(List<Condition> others) {
        return new Header(meta, others, replaces, variables, bodyStart);
    }
}
