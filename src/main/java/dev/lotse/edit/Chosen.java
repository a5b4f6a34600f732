package dev.lotse.edit;

import dev.lotse.audience.Viewer;
import dev.lotse.content.Page;
import dev.lotse.edit.body.Body;
import java.util.List;
import java.util.Optional;

/**
 * A page that a site gets.
 *
 * @param id its permanent one, which its translations share
 * @param title in lists
 * @param body all but its addresses
 */
record Chosen(Placement place, Optional<String> id, String title, Body body) {
    Page page() {
        return place.page();
    }

    /** The same page as one of those who get it has it. */
    Chosen readBy(Viewer reader) {
        Placement alone = new Placement(place.page(), List.of(reader), place.address(), place.replaced());
        return new Chosen(alone, id, title, body);
    }

    List<Viewer> seen() {
        return place.seen();
    }

    String address() {
        return place.address();
    }
}
