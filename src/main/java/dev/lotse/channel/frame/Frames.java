package dev.lotse.channel.frame;

import dev.lotse.audience.Tickets;
import dev.lotse.channel.Canonical;
import dev.lotse.channel.feed.Feed;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import dev.lotse.theme.Theme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the pages of an edition have around them. */
public final class Frames {

    private final Edition edition;
    private final Theme theme;
    private final SiteBrand house;
    private final boolean portal;
    private final Optional<View.Helpdesk> helpdesk;
    private final Map<String, VisiblePage> pages;
    private final boolean feed;
    private final List<VisiblePage> incidents;

    public Frames(Edition edition, Theme theme, boolean portal) {
        this.house = new SiteBrand(theme, edition.brand());
        this.edition = edition;
        this.theme = theme;
        this.portal = portal;
        this.feed = !Feed.entries(edition).isEmpty();
        this.pages = edition.byAddress();
        this.incidents = incidents(edition);
        this.helpdesk = edition.reader().helpdesk().map(desk -> View.Helpdesk.of(desk, edition.language()));
    }

    /** Announcements about what fails at present, the newest first. */
    public static List<VisiblePage> incidents(Edition edition) {
        return edition.pages().stream()
                .filter(page -> page.meta().incident().filter("open"::equals).isPresent())
                .filter(page -> page.meta()
                        .published()
                        .filter(day -> day.isAfter(edition.programme().today()))
                        .isEmpty())
                .sorted(Comparator.comparing(
                                (VisiblePage page) -> page.meta().published().orElse(LocalDate.MIN))
                        .reversed())
                .toList();
    }

    /** What a page has around it that stands in a folder beside the edition's. */
    public View.Frame beside() {
        String root = "../" + edition.language() + "/";
        String way = "../" + Layout.THEME;
        return new View.Frame(
                View.Site.of(edition),
                new View.Ways(
                        root,
                        way,
                        chooser(""),
                        root + Layout.file(Layout.ALL_PAGES),
                        Optional.empty(),
                        Optional.empty()),
                house.view(way, Optional.empty()),
                List.of(),
                "",
                List.of(),
                helpdesk,
                edition.team().champions(),
                List.of());
    }

    /** What a page has around it, by its address. */
    public View.Frame frame(String address, Menu menu) {
        String root = "../".repeat((int) address.chars().filter(c -> c == '/').count());
        String way = root + "../" + Layout.THEME;
        return new View.Frame(
                View.Site.of(edition),
                new View.Ways(
                        root,
                        way,
                        chooser(root),
                        root + Layout.file(Layout.ALL_PAGES),
                        Canonical.page(edition, address),
                        Optional.of(root + Layout.FEED).filter(file -> feed)),
                house.view(way, Canonical.site(edition).map(url -> url + Layout.THEME)),
                alternates(address, root),
                menu.html(address, root),
                menu.sections(address, root),
                helpdesk(address),
                edition.team().champions(),
                incidents);
    }

    private Optional<String> chooser(String root) {
        return Optional.of(root + "../../" + Layout.INDEX).filter(chooser -> portal);
    }

    private List<View.Alternate> alternates(String address, String root) {
        if (edition.languages().size() < 2) {
            return List.of();
        }
        return edition.languages().entrySet().stream()
                .map(entry -> alternate(entry.getKey(), entry.getValue(), address, root))
                .toList();
    }

    private View.Alternate alternate(String language, Set<String> there, String address, String root) {
        boolean same = there.contains(address) || address.equals(Layout.ALL_PAGES);
        String href = root + "../" + language + "/" + Addresses.way("", same ? address : "");
        String name = theme.texts(language).say("language.name");
        Optional<String> canonical =
                Canonical.site(edition).filter(url -> same).map(url -> url + language + "/" + Addresses.uri(address));
        return new View.Alternate(language, name, href, language.equals(edition.language()), same, canonical);
    }

    /** The help desk; where its address of tickets has places for what they are about, they are filled in. */
    private Optional<View.Helpdesk> helpdesk(String address) {
        return helpdesk.map(desk ->
                desk.desk().tickets().filter(Tickets::hasPlaces).isPresent() && pages.containsKey(address)
                        ? new View.Helpdesk(
                                desk.desk(),
                                desk.phoneHref(),
                                desk.desk().tickets().map(to -> Ticket.about(pages.get(address), to, edition)))
                        : desk);
    }
}
