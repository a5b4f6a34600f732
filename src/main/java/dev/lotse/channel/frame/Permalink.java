package dev.lotse.channel.frame;

import dev.lotse.channel.Canonical;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import java.util.Optional;

/** The address of a page that one hands on: the short link of its id, which stays when the page moves. */
public final class Permalink {
    private final Edition edition;
    private final boolean portal;
    private final Optional<String> top;
    private final boolean desk;

    /**
     * The addresses of an edition.
     *
     * @param portal whether there are short links above all sites
     * @param top the absolute address of what stands above all sites, where it is known
     */
    public Permalink(Edition edition, boolean portal, Optional<String> top) {
        this.edition = edition;
        this.portal = portal;
        this.top = top;
        this.desk = edition.looksAtOthers(); // looks at all pages, and is asked for each
    }

    /** The absolute address, where it is known; without an id that of the page itself. */
    Optional<String> absolute(VisiblePage page) {
        return page.id().isEmpty()
                ? Canonical.page(edition, page.address())
                : above().map(url -> url + Layout.shortLink(page.id().get()));
    }

    private Optional<String> above() {
        return portal && (top.isPresent() || desk) ? top : Canonical.site(edition);
    }

    /**
     * The address of the folder of all short links as seen from a place in the edition, where they lead to every
     * reader's own site.
     *
     * @param from empty or ending in a slash
     */
    public Optional<String> folder(String from) {
        return desk && !portal
                ? Optional.empty()
                : above().map(url -> url + Layout.GO).or(() -> Optional.of(near(from)));
    }

    /**
     * The address as seen from a place in the edition; nothing where it would lead to the site of people who help
     * others, which those can't open.
     *
     * @param from empty or ending in a slash
     */
    public Optional<String> from(String from, VisiblePage page) {
        if (desk && (page.id().isEmpty() || !portal)) {
            return Optional.empty();
        }
        return absolute(page)
                .or(() -> page.id().map(id -> near(from) + Layout.file(id + "/")))
                .or(() -> Optional.of(Addresses.way(from, page.address())));
    }

    private String near(String from) {
        return up(from) + (desk ? "../../" : "../") + Layout.GO;
    }

    private static String up(String from) {
        return "../".repeat((int) from.chars().filter(c -> c == '/').count());
    }
}
