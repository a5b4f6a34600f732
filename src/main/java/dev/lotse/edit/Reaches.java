package dev.lotse.edit;

import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Page;
import dev.lotse.edit.body.Bodies;
import dev.lotse.edit.body.Body;
import dev.lotse.edit.body.Readership;
import dev.lotse.edition.Reach;
import dev.lotse.edition.text.PageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Finds out who can open the pages of a site that looks at other departments. May be used by several threads. */
final class Reaches {
    private final Sites sites;
    private final Bodies bodies;
    private final Map<String, Holdings> holdings = new ConcurrentHashMap<>();

    /** What there is to ask about the departments' own sites. */
    interface Sites {
        /** The departments that a department's site looks at, itself among them. */
        List<Viewer> viewers(Department department, String language);

        /** The pages of its site. */
        Map<String, Placement> places(Department department, String language);

        /** The permanent id of a page. */
        Optional<String> id(Placement place);
    }

    /** Makes a text of a version of a page, with the links and pictures that a department gets. */
    interface Press {
        PageText text(Body body, Viewer reader);
    }

    /** What a department's site has, in any of its languages. */
    private record Holdings(Set<String> paths, Set<String> ids) {}

    Reaches(Sites sites, Bodies bodies) {
        this.sites = sites;
        this.bodies = bodies;
    }

    /**
     * Who can open a page of a site; nothing where the site looks at nobody else.
     *
     * @param readers of the site
     */
    Optional<Reach> of(Chosen page, Readership readers) {
        List<Viewer> others = readers.others();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<Reach.Reader> open = new ArrayList<>();
        List<Reach.Reader> closed = new ArrayList<>();
        others.forEach(viewer -> (opens(viewer.department(), page) ? open : closed).add(reader(viewer, page)));
        return Optional.of(new Reach(open, closed));
    }

    private static Reach.Reader reader(Viewer viewer, Chosen page) {
        return new Reach.Reader(
                viewer.department().id(),
                viewer.department().name().in(page.page().id().language()));
    }

    /** Whether the page's short link leads somewhere in a department; where it has none, whether its address does. */
    private boolean opens(Department department, Chosen page) {
        Holdings there = holdings(department);
        return sites.id(page.place()).map(there.ids::contains).orElseGet(() -> has(there, page.page()));
    }

    private static boolean has(Holdings there, Page page) {
        return there.paths.contains(page.id().path());
    }

    private Holdings holdings(Department department) {
        return holdings.computeIfAbsent(department.id(), id -> {
            List<Placement> places = department.languages().stream()
                    .flatMap(language -> sites.places(department, language).values().stream())
                    .toList();
            return new Holdings(
                    places.stream().map(place -> place.page().id().path()).collect(Collectors.toUnmodifiableSet()),
                    places.stream().flatMap(place -> sites.id(place).stream()).collect(Collectors.toUnmodifiableSet()));
        });
    }

    /**
     * The versions of a page that there are in other sites than those that look at several departments; none where all
     * are the same.
     */
    List<Reach.Variant> variants(Chosen page, Readership readers, Press press) {
        Map<String, Reach.Variant> versions = new LinkedHashMap<>();
        for (Viewer seen : page.seen()) {
            Department department = seen.department();
            boolean internal = department.internal() && !readers.own().internal(); // not for these eyes
            if (!readers.isOwn(seen) && !internal && has(holdings(department), page.page())) {
                List<Viewer> alone = sites.viewers(department, readers.language());
                if (alone.size() == 1) {
                    PageText text = press.text(bodies.of(page.page(), alone, department), alone.get(0));
                    versions.merge(
                            text.html(), new Reach.Variant(List.of(reader(seen, page)), text), Reach.Variant::with);
                }
            }
        }
        return versions.size() > 1 ? List.copyOf(versions.values()) : List.of();
    }
}
