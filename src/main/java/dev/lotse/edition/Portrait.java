package dev.lotse.edition;

import dev.lotse.audience.PhoneNumber;
import java.util.Optional;

/**
 * A person as readers meet them.
 *
 * @param title what the person does, in the site's language
 */
public record Portrait(
        String name, Optional<String> title, Optional<String> email, Optional<String> phone, Optional<Photo> photo) {
    /** The name, and what they are. */
    public String titled() {
        return name + title.map(text -> ", " + text).orElse("");
    }

    /** The telephone number as an address, RFC 3966; nothing where it is none that one could dial. */
    public Optional<String> phoneHref() {
        return phone.flatMap(PhoneNumber::in).map(number -> "tel:" + number);
    }

    /**
     * A photo.
     *
     * @param address below the language's folder
     * @param width in pixels of CSS
     * @param height likewise
     */
    public record Photo(String address, int width, int height) {}
}
