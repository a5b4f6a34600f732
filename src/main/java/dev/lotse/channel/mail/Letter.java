package dev.lotse.channel.mail;

import dev.lotse.digest.Digest;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A mail, finished.
 *
 * @param from who it is from; nothing where no address is known
 * @param date when it is meant to be sent, where that is planned
 * @param enclosures the pictures that its HTML shows
 */
record Letter(
        String subject,
        Optional<Sender> from,
        Optional<ZonedDateTime> date,
        String text,
        String html,
        List<Enclosure> enclosures) {
    private static final int ID = 32;

    /** Who a mail is from. */
    record Sender(String name, String address) {}

    /** A name for it that no other mail has, and that it has in every build. */
    String id() {
        Digest digest = Digest.start().add(subject).add(text).add(html);
        date.ifPresent(day -> digest.add(day.toString()));
        return digest.end().substring(0, ID);
    }
}
