package dev.lotse.edition;

import dev.lotse.audience.Viewer;
import dev.lotse.content.Page;
import java.util.List;
import java.util.Optional;

/**
 * A page that a site gets.
 *
 * @param id its permanent one, which its translations share
 * @param title in lists
 * @param body all but its addresses
 */
record Chosen(Place place, Optional<String> id, String title, Body body) {
    Page page() {
        return place.page();
    }

    /** The same page as one of those who get it has it. */
    Chosen readBy(Viewer reader) {
        Place alone = new Place(place.page(), List.of(reader), place.address(), place.replaced());
        return new Chosen(alone, id, title, body);
    }

    List<Viewer> seen() {
        return place.seen();
    }

    String address() {
        return place.address();
    }
}
