package dev.lotse.channel;

import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import dev.lotse.edition.text.Way;
import java.util.Optional;

/** The absolute addresses of what is in an edition, where {@code url} in site.yml says where it will stand. */
public final class Canonical {
    private Canonical() {}

    /** Of the department's folder, above its languages. */
    public static Optional<String> site(Edition edition) {
        return edition.url()
                .map(url -> url.substring(0, url.length() - edition.language().length() - 1));
    }

    /** Of a page's short link in its department; nothing where it has no id. */
    public static Optional<String> shortLink(Edition edition, VisiblePage page) {
        return page.id().flatMap(id -> site(edition).map(url -> url + Layout.shortLink(id)));
    }

    /** Of what a link of a page leads to; nothing where it stays on the page, or nobody knows where the site stands. */
    public static Optional<String> way(Edition edition, Way way) {
        if (way instanceof Way.Elsewhere elsewhere) {
            return Optional.of(elsewhere.address());
        }
        if (way instanceof Way.ToPage to) {
            return edition.url().map(url -> url + Addresses.uri(to.address()) + anchor(to.id()));
        }
        return way instanceof Way.ToFile to
                ? edition.url().map(url -> url + Addresses.uri(to.file().path()) + anchor(to.part()))
                : Optional.empty();
    }

    private static String anchor(String id) {
        return id.isEmpty() ? "" : "#" + Addresses.uri(id);
    }

    /**
     * Of a page.
     *
     * @param address below the edition's folder
     */
    public static Optional<String> page(Edition edition, String address) {
        return edition.url().map(url -> url + Addresses.uri(address));
    }
}
