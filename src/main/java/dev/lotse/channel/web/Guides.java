package dev.lotse.channel.web;

import dev.lotse.channel.Canonical;
import dev.lotse.channel.QrCodes;
import dev.lotse.channel.view.GuideView;
import dev.lotse.channel.view.QuickView;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The guides of an edition: which devices they are about, and what is beside, below and behind them. */
final class Guides {
    /** By which a web server's log knows who comes from a sheet. */
    private static final String MARK = "?q";

    private final Edition edition;
    private final QrCodes codes = new QrCodes();
    private final Map<String, VisiblePage> pages;
    /** The addresses of those that have steps to print. */
    private final Set<String> stepped = new HashSet<>();

    /** Those that are about devices, by the folders that they are in, in the order of the navigation. */
    private final Map<String, List<VisiblePage>> below = new HashMap<>();

    Guides(Edition edition) {
        this.edition = edition;
        this.pages = edition.byAddress();
        ordered().filter(page -> page.type().equals("guide")).forEach(guide -> {
            if (guide.content().derived("steps", content -> Steps.of(content).isPresent())) {
                stepped.add(guide.address());
            }
            if (!guide.meta().platforms().isEmpty()) {
                Stream.concat(Stream.of(""), Addresses.folders(guide.address()).stream())
                        .forEach(folder -> below.computeIfAbsent(folder, none -> new ArrayList<>())
                                .add(guide));
            }
        });
    }

    /** Every page once: as the navigation lists them, then those that it leaves out. */
    private Stream<VisiblePage> ordered() {
        Stream<VisiblePage> listed =
                edition.nav().stream().flatMap(NavNode::all).flatMap(node -> node.address().map(pages::get).stream());
        return Stream.concat(listed, edition.pages().stream()).distinct();
    }

    /** Whether the page of a folder leads to guides about devices. */
    boolean isIndex(VisiblePage page) {
        return !page.address().isEmpty() && below.containsKey(page.address());
    }

    /**
     * The guides below a folder that are about devices; nothing where there are none.
     *
     * @param folder the address of its page
     */
    Optional<GuideView.Devices> devices(String folder) {
        List<GuideView.Card> cards = below.getOrDefault(folder, List.of()).stream()
                .map(guide -> new GuideView.Card(guide, about(ids(guide))))
                .filter(card -> !card.about().isEmpty())
                .toList();
        Set<String> covered = cards.stream()
                .flatMap(card -> card.about().stream())
                .map(VisibleMeta.Platform::id)
                .collect(Collectors.toSet());
        return Optional.of(new GuideView.Devices(about(covered), cards)).filter(devices -> !cards.isEmpty());
    }

    private List<VisibleMeta.Platform> about(Set<String> ids) {
        return edition.platforms().stream()
                .filter(platform -> ids.contains(platform.id()))
                .toList();
    }

    /** The devices that a page is about; their names are in its own language, which may be another one than the site's. */
    private static Set<String> ids(VisiblePage page) {
        return page.meta().platforms().stream().map(VisibleMeta.Platform::id).collect(Collectors.toSet());
    }

    /** What a page shows of them; nothing where it is no guide and no folder's. */
    Optional<GuideView> view(VisiblePage page, View.Around around) {
        if (isIndex(page)) {
            return Optional.of(
                    new GuideView(Optional.empty(), Optional.empty(), Optional.empty(), devices(page.address())));
        }
        if (!page.type().equals("guide")) {
            return Optional.empty();
        }
        return Optional.of(new GuideView(
                others(page),
                Optional.of(Addresses.way(page.address(), Layout.PRINT + page.address()))
                        .filter(way -> stepped.contains(page.address())),
                around.next()
                        .filter(next -> next.address()
                                .map(pages::get)
                                .filter(after -> goesOn(page, after))
                                .isPresent()),
                Optional.empty()));
    }

    /** The way to the nearest folder where there are guides about other devices. */
    private Optional<String> others(VisiblePage page) {
        Set<String> own = ids(page);
        return own.isEmpty()
                ? Optional.empty()
                : Addresses.folders(page.address()).stream()
                        .filter(pages::containsKey)
                        .filter(folder -> below.getOrDefault(folder, List.of()).stream()
                                .anyMatch(guide -> !own.containsAll(ids(guide))))
                        .reduce((outer, inner) -> inner)
                        .map(folder -> Addresses.way(page.address(), folder));
    }

    /** Whether who has read the one can go on with the other: one about other devices would be a wrong turn. */
    private static boolean goesOn(VisiblePage page, VisiblePage next) {
        Set<String> own = ids(page);
        Set<String> others = ids(next);
        return own.isEmpty() || others.isEmpty() || !Collections.disjoint(own, others);
    }

    /** The addresses of pages to print, each with the steps of a guide. */
    Stream<String> sheets() {
        return edition.pages().stream()
                .map(VisiblePage::address)
                .filter(stepped::contains)
                .map(Layout.PRINT::concat);
    }

    /** What is on such a page. */
    QuickView sheet(String address, View.Frame frame) {
        String guide = address.substring(Layout.PRINT.length());
        VisiblePage page = Optional.ofNullable(pages.get(guide)).orElseThrow();
        Steps found = Steps.of(page.content()).orElseThrow();
        return new QuickView(
                frame,
                page,
                Addresses.way(address, page.address()),
                !page.language().equals(edition.language()),
                page.meta().outcome(),
                found.needs(),
                found.parts(),
                signpost(page));
    }

    /** The shortest address that leads to a page: to be typed without what a browser adds itself, or to be read by a camera. */
    private Optional<QuickView.Signpost> signpost(VisiblePage page) {
        return Canonical.shortLink(edition, page)
                .or(() -> Canonical.page(edition, page.address()))
                .map(url -> new QuickView.Signpost(
                        url.replaceFirst("^https?://", ""), codes.svg(url + MARK, page.title())));
    }
}
