package dev.lotse.edit;

import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Page;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.body.Selection;
import dev.lotse.edition.text.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a page stands in a site: at its own address, or at that of the page it replaces.
 *
 * @param seen the departments looked at that get it
 * @param address below the language's folder
 * @param replaced the page whose address it has
 * @param aside whether another page has its own address, and all that lead there
 */
record Placement(Page page, List<Viewer> seen, String address, Optional<Page> replaced, boolean aside) {
    Placement(Page page, List<Viewer> seen, String address, Optional<Page> replaced) {
        this(page, seen, address, replaced, false);
    }

    /** The pages that a site gets, each at its place, by the path of their source. */
    static Map<String, Placement> in(LanguagePages shelf, Readership readers, Due due) {
        Map<String, Placement> places = new TreeMap<>();
        Map<String, List<Placement>> replacing = new TreeMap<>();
        for (Page page : shelf.pages().values()) {
            List<Viewer> admitted = due.admitted(page, readers.seen());
            if (!page.fragment() && !admitted.isEmpty()) {
                String path = page.id().path();
                Placement place = new Placement(page, admitted, Addresses.of(path), Optional.empty());
                places.put(path, place);
                page.replaces()
                        .ifPresent(base -> replacing
                                .computeIfAbsent(base, b -> new ArrayList<>())
                                .add(place));
            }
        }
        replacing.forEach((base, by) -> replace(base, by, readers.own(), shelf, places));
        return places;
    }

    /**
     * Settles who stands at an address that several pages want: the one that the site's own department gets, else the
     * page itself if somebody still gets it, else the first of the others.
     */
    private static void replace(
            String base, List<Placement> by, Department own, LanguagePages shelf, Map<String, Placement> places) {
        Optional<Placement> before = Optional.ofNullable(places.remove(base));
        List<Viewer> left = before.map(Placement::seen).orElse(List.of()).stream()
                .filter(viewer -> by.stream().noneMatch(place -> place.seen.contains(viewer)))
                .toList();
        Optional<Placement> ours = by.stream().filter(place -> place.isFor(own)).findFirst();
        Optional<Placement> holder =
                ours.isPresent() || !left.isEmpty() ? ours : by.stream().findFirst();
        holder.ifPresent(place -> places.put(
                place.page.id().path(), new Placement(place.page, place.seen, Addresses.of(base), shelf.page(base))));
        before.filter(place -> !left.isEmpty()).ifPresent(place -> {
            String address = holder.map(h -> Addresses.of(h.page.id().path())).orElse(place.address);
            boolean led = holder.isPresent()
                    && !Selection.admitted(place.page.target(), holder.get().seen)
                            .isEmpty();
            places.put(base, new Placement(place.page, left, address, Optional.empty(), led));
        });
    }

    private boolean isFor(Department department) {
        return seen.stream().anyMatch(viewer -> viewer.department().equals(department));
    }

    /** Its position among its neighbours: its own, or that of the page it replaces. */
    Optional<Double> order() {
        return page.meta().order().or(() -> replaced.flatMap(base -> base.meta().order()));
    }

    /** The old addresses that lead here. */
    List<String> redirectFrom() {
        TreeSet<String> all = new TreeSet<>(aside ? List.of() : page.meta().redirectFrom());
        replaced.filter(base -> !Selection.admitted(base.target(), seen).isEmpty())
                .ifPresent(base -> all.addAll(base.meta().redirectFrom()));
        return List.copyOf(all);
    }
}
