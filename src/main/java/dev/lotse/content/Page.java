package dev.lotse.content;

import dev.lotse.audience.Target;
import dev.lotse.diagnostic.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Markdown file, read: a page, or a fragment that pages include.
 *
 * @param conditions every {@code for} that applies: its own, its folders', the site's defaults'
 * @param target for whom it is: what all conditions and the default audience come to
 * @param replaces the path of the page whose place it takes where it shows
 * @param footnotes by label, in their order
 * @param fragment whether it is only ever part of other pages
 * @param at the beginning of its text
 */
public record Page(
        PageId id,
        Meta meta,
        List<Condition> conditions,
        Target target,
        Optional<String> replaces,
        List<Part> body,
        Map<String, Footnote> footnotes,
        boolean fragment,
        Position at) {
    public Page {
        conditions = List.copyOf(conditions);
        body = List.copyOf(body);
        footnotes = Collections.unmodifiableMap(new LinkedHashMap<>(footnotes));
    }

    /** Where a key of its front matter stands, the first one that was written; the beginning of its text where none was. */
    public Position at(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Stream.ofNullable(meta.where().get(key)))
                .findFirst()
                .orElse(at);
    }

    /** The condition that comes of {@code state: draft}; nothing for a page in another state. */
    public Optional<Condition> stateOfDraft() {
        return meta.state() == State.DRAFT
                ? conditions.stream()
                        .filter(condition -> condition.target().equals(Target.internal()))
                        .findFirst()
                : Optional.empty();
    }
}
