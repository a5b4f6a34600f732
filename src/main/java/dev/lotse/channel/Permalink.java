package dev.lotse.channel;

import dev.lotse.edition.Addresses;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import java.util.Optional;

/**
 * The address of a page that one hands on: the short link of its id, which stays when the page moves.
 *
 * @param portal whether there are short links above all sites
 * @param top the absolute address of what stands above all sites, where it is known
 */
record Permalink(Edition edition, boolean portal, Optional<String> top) {
    /** The absolute address, where it is known; without an id that of the page itself. */
    Optional<String> absolute(VisiblePage page) {
        return page.id().isEmpty()
                ? Optional.ofNullable(Web.canonical(edition, page.address()))
                : top.filter(url -> portal)
                        .or(() -> Web.above(edition))
                        .map(url -> url + "go/" + page.id().get() + "/");
    }

    /**
     * The address as seen from a place in the edition.
     *
     * @param from empty or ending in a slash
     */
    String from(String from, VisiblePage page) {
        return absolute(page)
                .orElseGet(() -> page.id()
                        .map(id -> up(from) + "../" + (isAbove() ? "../" : "") + "go/" + id + "/index.html")
                        .orElseGet(() -> Addresses.way(from, page.address())));
    }

    /** People who help others hand on links that are for those, so never the ones of their own site. */
    private boolean isAbove() {
        return portal && edition.looksAtOthers();
    }

    private static String up(String from) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count());
    }
}
