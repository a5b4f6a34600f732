package dev.lotse.channel.frame;

import dev.lotse.audience.Helpdesk;
import dev.lotse.audience.PhoneNumber;
import dev.lotse.audience.Tickets;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.text.Addresses;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People and telephone numbers as templates see them. */
public final class Faces {
    private Faces() {}

    /**
     * A person.
     *
     * @param from the address of the page that shows them
     */
    public static View.Person view(Portrait person, String from) {
        @Nullable String phone = person.phone().orElse(null);
        return new View.Person(
                person.name(),
                person.title().orElse(null),
                person.email().orElse(null),
                phone,
                tel(phone),
                person.photo()
                        .map(photo -> new View.Photo(Addresses.way(from, photo.path()), photo.width(), photo.height()))
                        .orElse(null));
    }

    /** A help desk, in a language. */
    public static View.Helpdesk helpdesk(Helpdesk desk, String language) {
        @Nullable String phone = desk.phone().map(text -> text.in(language)).orElse(null);
        return new View.Helpdesk(
                desk.name().in(language),
                phone,
                tel(phone),
                desk.email().orElse(null),
                desk.hours().map(text -> text.in(language)).orElse(null),
                desk.answersWithin().map(text -> text.in(language)).orElse(null),
                desk.tickets().map(Tickets::plain).orElse(null));
    }

    /** A telephone number as an address, RFC 3966; nothing where it is none that one could dial. */
    private static @Nullable String tel(@Nullable String phone) {
        return Optional.ofNullable(phone)
                .flatMap(PhoneNumber::in)
                .map(number -> "tel:" + number)
                .orElse(null);
    }
}
