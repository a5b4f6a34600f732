package dev.lotse.channel;

import dev.lotse.edition.Addresses;
import dev.lotse.edition.Portrait;
import org.jspecify.annotations.Nullable;

/** People and telephone numbers as templates see them. */
final class Faces {
    private Faces() {}

    /**
     * A person.
     *
     * @param from the address of the page that shows them
     */
    static View.Person view(Portrait person, String from) {
        @Nullable String phone = person.phone().orElse(null);
        return new View.Person(
                person.name(),
                person.title().orElse(null),
                person.email().orElse(null),
                phone,
                phone == null ? null : tel(phone),
                person.photo()
                        .map(photo -> new View.Photo(Addresses.way(from, photo.path()), photo.width(), photo.height()))
                        .orElse(null));
    }

    /** A telephone number as an address, RFC 3966. */
    static String tel(String phone) {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }
}
