package dev.lotse.channel.chat;

import dev.lotse.edition.VisibleMeta;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message for a chat.
 *
 * @param words what it says, as plain text
 * @param markdown the same with its links and its emphasis, where it may have some
 */
record Post(
        String title,
        Optional<String> from,
        String words,
        Optional<String> markdown,
        Optional<VisibleMeta.Reference> link) {
    /** What one pastes. */
    String text() {
        return Stream.of(
                        title,
                        words,
                        link.map(to -> to.title() + ": " + to.href()).orElse(""),
                        from.orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
