package dev.lotse.channel;

import dev.lotse.edition.Addresses;
import dev.lotse.edition.Edition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The absolute addresses of what is in an edition, where {@code url} in site.yml says where it will stand. */
public final class Canonical {
    private Canonical() {}

    /** Of the department's folder, above its languages. */
    public static Optional<String> site(Edition edition) {
        return edition.url()
                .map(url -> url.substring(0, url.length() - edition.language().length() - 1));
    }

    /**
     * Of a page.
     *
     * @param address below the edition's folder
     */
    public static @Nullable String page(Edition edition, String address) {
        return edition.url().map(url -> url + Addresses.uri(address)).orElse(null);
    }
}
