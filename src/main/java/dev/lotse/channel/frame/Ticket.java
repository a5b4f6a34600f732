package dev.lotse.channel.frame;

import dev.lotse.audience.Tickets;
import dev.lotse.channel.Canonical;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;

/** How the help desk is told which page somebody is on. */
public final class Ticket {
    private Ticket() {}

    /** The address of a ticket about a page. */
    public static String about(VisiblePage page, Tickets tickets, Edition edition) {
        return tickets.about(page.id().orElse(""), name(page, edition), page.title());
    }

    /** A mail about a page, RFC 6068. */
    public static String mail(String email, VisiblePage page, Edition edition) {
        String subject = page.id().map(id -> id + ": ").orElse("") + page.title();
        return "mailto:" + email + "?subject=" + Tickets.encoded(subject) + "&body="
                + Tickets.encoded("\r\n\r\n" + name(page, edition));
    }

    /** The absolute address of a page; where it is not known, its way from above all sites. */
    public static String name(VisiblePage page, Edition edition) {
        return Canonical.page(edition, page.address())
                .orElseGet(() -> edition.reader().id() + "/" + edition.language() + "/" + page.address());
    }
}
