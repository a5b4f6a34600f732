package dev.lotse.channel.frame;

import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Way;
import dev.lotse.theme.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The navigation of an edition's pages.
 *
 * <p>Where a section is too large for that, a page shows only its own branch, so that no page grows with the site.
 */
public final class Menu {
    /** Lines of a section's navigation that every page of it can carry. */
    private static final int WHOLE = 60;
    /** Neighbours that a page shows of a larger one. */
    private static final int WINDOW = 20;
    /** Sections that fit into the head of a page. */
    private static final int SECTIONS = 12;

    private final Edition edition;
    private final Theme theme;
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, Spot> folders = new HashMap<>();
    private final Map<NavNode, MenuText> rendered = Collections.synchronizedMap(new IdentityHashMap<>());
    private final List<NavNode> sections;
    private final Map<String, VisiblePage> pages;

    /** Where a page stands: the lines that lead to it, itself last, and its neighbours. */
    private record Spot(List<NavNode> trail, List<NavNode> order, int at) {
        /** Where both stand: in the lines that lead to the one and to the other. */
        Spot common(Spot other) {
            int same = 0;
            while (same < Math.min(trail.size(), other.trail.size())
                    && trail.get(same).equals(other.trail.get(same))) {
                same++;
            }
            return new Spot(trail.subList(0, same), order, 0);
        }
    }

    public Menu(Edition edition, Theme theme) {
        this.edition = edition;
        this.theme = theme;
        this.pages = edition.byAddress();
        boolean wrapped =
                edition.nav().size() == 1 && edition.nav().get(0).address().isEmpty();
        List<NavNode> top = wrapped ? edition.nav().get(0).children() : edition.nav();
        this.sections = top.size() <= SECTIONS
                ? top
                : top.stream()
                        .filter(node -> !node.children().isEmpty())
                        .limit(SECTIONS)
                        .toList();
        List<NavNode> single = edition.nav().stream()
                .filter(node -> node.children().isEmpty() && node.isPage())
                .toList();
        for (NavNode section : edition.nav()) {
            List<NavNode> order = section.children().isEmpty()
                    ? single
                    : section.all().filter(NavNode::isPage).toList();
            Map<String, Integer> at = new HashMap<>();
            for (int i = 0; i < order.size(); i++) {
                at.putIfAbsent(order.get(i).address().orElse(""), i);
            }
            spot(section, List.of(), order, at);
        }
        spots.forEach((address, spot) -> {
            Spot above = new Spot(spot.trail.subList(0, spot.trail.size() - 1), spot.order, 0);
            for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
                folders.merge(address.substring(0, slash + 1), above, Spot::common);
            }
        });
        folders.putAll(spots);
        folders.values().removeIf(spot -> spot.trail.isEmpty());
    }

    /** Where a page stands; one that the navigation leaves out stands where its folder does. */
    private Optional<Spot> find(String address) {
        String folder = address;
        while (!folder.isEmpty() && !folders.containsKey(folder)) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return Optional.ofNullable(folders.get(folder));
    }

    private void spot(NavNode node, List<NavNode> above, List<NavNode> order, Map<String, Integer> at) {
        List<NavNode> trail = new ArrayList<>(above);
        trail.add(node);
        node.address()
                .filter(address -> node.isPage())
                .ifPresent(address ->
                        spots.putIfAbsent(address, new Spot(List.copyOf(trail), order, at.getOrDefault(address, 0))));
        node.children().forEach(child -> spot(child, trail, order, at));
    }

    /** The sections for the head of a page. */
    List<View.Section> sections(String address, String root) {
        List<NavNode> trail = find(address).map(Spot::trail).orElse(List.of());
        return sections.stream()
                .flatMap(section -> first(section)
                        .map(to -> new View.Section(
                                section,
                                (Addresses.isElsewhere(to) ? "" : root) + Addresses.way("", to),
                                trail.contains(section)))
                        .stream())
                .toList();
    }

    private static Optional<String> first(NavNode node) {
        return node.all().flatMap(line -> line.address().stream()).findFirst();
    }

    /** The navigation that a page shows, as HTML; empty where it is in no section that has several pages. */
    String html(String address, String root) {
        Spot spot = find(address).orElse(null);
        if (spot == null || spot.trail.get(0).children().isEmpty()) {
            return "";
        }
        NavNode section = spot.trail.get(0);
        MenuText text = spot.order.size() <= WHOLE
                ? rendered.computeIfAbsent(section, this::text)
                : text(branch(section, spot.trail, 1));
        return text.on(address, root);
    }

    private MenuText text(NavNode section) {
        return MenuText.of(section, theme, edition.language());
    }

    @SuppressWarnings("ReferenceEquality") // lines are values, but here the very line of the trail is meant
    private NavNode branch(NavNode node, List<NavNode> trail, int depth) {
        List<NavNode> children = node.children();
        int own = 0;
        while (depth < trail.size() && children.get(own) != trail.get(depth)) {
            own++;
        }
        int from = Math.max(0, Math.min(own - WINDOW / 2, children.size() - WINDOW));
        List<NavNode> near = children.subList(from, Math.min(children.size(), from + WINDOW)).stream()
                .map(child -> depth < trail.size() && child == trail.get(depth)
                        ? branch(child, trail, depth + 1)
                        : new NavNode(
                                child.title(), child.language(), child.address().or(() -> first(child)), List.of()))
                .toList();
        return new NavNode(node.title(), node.language(), node.address(), near);
    }

    /** What surrounds a page. */
    public View.Around place(VisiblePage page) {
        String from = page.address();
        Spot spot = spots.get(from);
        List<NavNode> crumbs = new ArrayList<>();
        if (!from.isEmpty()) {
            String home = theme.texts(edition.language()).say("home.title");
            crumbs.add(new NavNode(home, edition.language(), Optional.of(""), List.of()));
        }
        if (from.isEmpty()) {
            return new View.Around(crumbs, Optional.empty(), Optional.empty(), cards(sections.stream()));
        }
        List<NavNode> above = spot == null
                ? find(from).map(Spot::trail).orElse(List.of())
                : spot.trail.subList(0, spot.trail.size() - 1);
        crumbs.addAll(above);
        if (spot == null) {
            return new View.Around(crumbs, Optional.empty(), Optional.empty(), List.of());
        }
        NavNode own = spot.trail.get(spot.trail.size() - 1);
        return new View.Around(crumbs, neighbour(spot, -1), neighbour(spot, 1), cards(below(own, page)));
    }

    /** The addresses that the text of a page leads to itself. */
    public static Set<String> linked(VisiblePage page) {
        return page.text()
                .links()
                .flatMap(way -> way instanceof Way.ToPage to
                        ? Stream.of(to.address())
                        : way instanceof Way.Elsewhere elsewhere ? Stream.of(elsewhere.address()) : Stream.of())
                .collect(Collectors.toSet());
    }

    /** What is below a line of the navigation, without the pages that the text of its page leads to itself. */
    private static Stream<NavNode> below(NavNode node, VisiblePage page) {
        Set<String> linked = linked(page);
        return pages(node.children())
                .filter(child -> child.address().filter(linked::contains).isEmpty());
    }

    /** Lines that lead somewhere, those of a group without a page in its place. */
    private static Stream<NavNode> pages(List<NavNode> nodes) {
        return nodes.stream().flatMap(node -> node.address().isPresent() ? Stream.of(node) : pages(node.children()));
    }

    private List<View.Card> cards(Stream<NavNode> nodes) {
        return nodes.flatMap(node -> first(node).map(to -> card(node, to)).stream())
                .toList();
    }

    private View.Card card(NavNode node, String to) {
        String description = node.address().isPresent()
                ? Optional.ofNullable(pages.get(to))
                        .map(VisiblePage::description)
                        .orElse("")
                : "";
        return new View.Card(node, to, type(node).orElse("page"), description);
    }

    /** The type of a page, or of the first one below it that says more than that it is a page. */
    private Optional<String> type(NavNode node) {
        return node.all()
                .flatMap(line -> line.address().stream())
                .flatMap(address -> Optional.ofNullable(pages.get(address)).stream())
                .map(VisiblePage::type)
                .filter(type -> !type.equals("page"))
                .findFirst();
    }

    private static Optional<NavNode> neighbour(Spot spot, int step) {
        int at = spot.at + step;
        return at < 0 || at >= spot.order.size() ? Optional.empty() : Optional.of(spot.order.get(at));
    }
}
