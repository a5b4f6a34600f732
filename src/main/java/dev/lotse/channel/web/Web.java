package dev.lotse.channel.web;

import dev.lotse.channel.Canonical;
import dev.lotse.channel.Channel;
import dev.lotse.channel.Palette;
import dev.lotse.channel.feed.Feed;
import dev.lotse.channel.frame.Frames;
import dev.lotse.channel.frame.Menu;
import dev.lotse.channel.frame.Permalink;
import dev.lotse.channel.frame.SiteBrand;
import dev.lotse.channel.search.Search;
import dev.lotse.channel.view.View;
import dev.lotse.digest.Digest;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import dev.lotse.html.Html;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An edition as a web site of its own, that works from any folder of any server, and without one. */
public final class Web implements Channel {

    private final Theme theme;
    private final Palette palette;
    private final boolean portal;
    private final Optional<String> top;
    private final Search search;
    private final ZoneId zone;

    /**
     * A web site.
     *
     * @param portal whether there is a chooser above it
     * @param top the absolute address of what stands above all sites, where it is known
     * @param zone where the site's people are
     */
    public Web(Theme theme, boolean portal, Optional<String> top, Search search, Optional<ZoneId> zone) {
        this.theme = theme;
        this.portal = portal;
        this.top = top;
        this.search = search;
        this.palette = new Palette(theme.file("assets/style.css"));
        this.zone = zone.orElse(ZoneOffset.UTC);
    }

    @Override
    public String id() {
        return "web";
    }

    @Override
    public Stream<Output> emit(Edition edition) {
        String folder = Layout.site(edition.reader().id(), edition.language());
        Frames frames = new Frames(edition, theme, portal);
        Pages pages = new Pages(edition, theme, frames, new Permalink(edition, portal, top));
        Menu menu = pages.menu();
        Guides guides = pages.guides();
        Stream<Output> all = edition.pages().stream()
                .map(page -> Output.text(Layout.file(folder + page.address()), () -> pages.render(page)));
        Stream<Output> sheets = guides.sheets()
                .map(address -> Output.text(
                        Layout.file(folder + address),
                        () -> theme.render(
                                "quick",
                                edition.language(),
                                to -> Addresses.way(address, to),
                                guides.sheet(address, frames.frame(address, menu)))));
        Stream<Output> redirects = edition.pages().stream().flatMap(page -> redirects(page, edition, folder));
        Stream<Output> trainings = new CoursePages(edition, theme, frames, menu).emit(folder);
        return Stream.of(
                        all,
                        sheets,
                        redirects,
                        trainings,
                        pages.faq().files(folder),
                        new RolloutCalendar(edition, theme.texts(edition.language())).file(folder).stream(),
                        search.emit(edition),
                        extra(edition, frames, menu, folder))
                .flatMap(outputs -> outputs);
    }

    /** The files that the pages of an edition show or link to. */
    public Stream<Output> files(Edition edition) {
        String folder = Layout.site(edition.reader().id(), edition.language());
        return edition.assets().stream().map(asset -> new Output.Copy(folder + asset.path(), asset.file()));
    }

    /**
     * What a department's site has once, above its languages: its entrance, the landing places of short links, which
     * only its own readers may know the pages of, and the theme's files.
     */
    public Stream<Output> above(List<Edition> editions) {
        Edition first = editions.get(0);
        String folder = Layout.site(first.reader().id());
        Stream<Output> entrance = Stream.of(entrance(Layout.file(folder), "", first, languages(first, "")));
        Map<String, Map<String, String>> ids = new TreeMap<>();
        editions.forEach(edition -> edition.doorway()
                .ids()
                .forEach((id, address) ->
                        ids.computeIfAbsent(id, i -> new LinkedHashMap<>()).put(edition.language(), address)));
        Stream<Output> landings = ids.entrySet().stream()
                .map(id -> entrance(
                        Layout.file(folder + Layout.shortLink(id.getKey())),
                        "../../",
                        first,
                        id.getValue().entrySet().stream()
                                .map(page -> language(page.getKey(), "../../", page.getValue()))
                                .toList()));
        Stream<Output> strangers = new NotHere(theme, portal).files(editions);
        return Stream.of(entrance, landings, strangers, house(first), robots(editions, folder))
                .flatMap(outputs -> outputs);
    }

    private static Stream<Output> robots(List<Edition> editions, String folder) {
        Edition first = editions.get(0);
        List<String> sitemaps = editions.stream()
                .flatMap(edition -> edition.url().stream())
                .map(url -> url + Layout.SITEMAP)
                .toList();
        return Robots.file(folder, Canonical.site(first), first.brand().indexed(), sitemaps).stream();
    }

    private Stream<Output> house(Edition edition) {
        return new SiteBrand(theme, edition.brand())
                .files(Layout.site(edition.reader().id()) + Layout.THEME, colors(edition));
    }

    private String colors(Edition edition) {
        return palette.css(edition.reader().accent(), edition.brand().accent());
    }

    private List<View.Alternate> languages(Edition edition, String root) {
        return edition.languages().keySet().stream()
                .map(language -> language(language, root, ""))
                .toList();
    }

    private View.Alternate language(String language, String root, String address) {
        return View.Alternate.of(language, root + language + "/" + Addresses.way("", address), false, theme);
    }

    private Output entrance(String file, String root, Edition edition, List<View.Alternate> languages) {
        View.Entrance entrance = new View.Entrance(
                View.Site.of(edition),
                root + Layout.THEME,
                new SiteBrand(theme, edition.brand()).view(root + Layout.THEME, Optional.empty()),
                languages);
        return Output.text(file, () -> theme.render("entrance", edition.language(), entrance));
    }

    private Stream<Output> redirects(VisiblePage page, Edition edition, String folder) {
        return page.redirectFrom().stream()
                .map(Addresses::redirectFile)
                .filter(file -> !file.equalsIgnoreCase(Layout.file(page.address())))
                .distinct()
                .map(file -> {
                    String href = Addresses.way(file.substring(0, file.lastIndexOf('/') + 1), page.address());
                    View.Redirect redirect = new View.Redirect(
                            edition.language(), page.title(), href, Canonical.page(edition, page.address()));
                    return Output.text(folder + file, () -> theme.render("redirect", edition.language(), redirect));
                });
    }

    private Stream<Output> extra(Edition edition, Frames frames, Menu menu, String folder) {
        View.AllPages list = new View.AllPages(frames.frame(Layout.ALL_PAGES, menu), edition.nav());
        Output pages = Output.text(
                Layout.file(folder + Layout.ALL_PAGES),
                () -> theme.render("all-pages", edition.language(), to -> Addresses.way(Layout.ALL_PAGES, to), list));
        String style = theme.file("inline/404.css") + colors(edition);
        String script = theme.file("inline/404.js");
        View.NotFound missing = new View.NotFound(
                frames.frame("", menu),
                style,
                Digest.base64(style),
                script,
                Digest.base64(script),
                Canonical.page(edition, ""));
        Output notFound = Output.text(
                folder + Layout.NOT_FOUND,
                () -> theme.render("404", edition.language(), to -> Addresses.way("", to), missing));
        Stream<Output> files = Stream.of(sitemap(edition, folder), Feed.of(edition, folder, zone))
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(pages, notFound), files);
    }

    /** The addresses of all pages, for search engines: sitemaps.org, protocol 0.9. */
    private static Optional<Output> sitemap(Edition edition, String folder) {
        return edition.url().map(url -> {
            StringBuilder xml = new StringBuilder("""
                    <?xml version="1.0" encoding="UTF-8"?>
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                    """);
            edition.pages().stream()
                    .filter(VisiblePage::isListed)
                    .forEach(page -> xml.append("<url><loc>")
                            .append(Html.escape(url + Addresses.uri(page.address())))
                            .append("</loc></url>\n"));
            return Output.text(
                    folder + Layout.SITEMAP, xml.append("</urlset>\n").toString());
        });
    }
}
