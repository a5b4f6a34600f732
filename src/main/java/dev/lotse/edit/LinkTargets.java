package dev.lotse.edit;

import dev.lotse.audience.Viewer;
import dev.lotse.content.Asset;
import dev.lotse.content.Page;
import dev.lotse.content.Site;
import dev.lotse.edit.body.Bodies;
import dev.lotse.edit.body.Body;
import dev.lotse.edit.body.Destination;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Readership;
import dev.lotse.edition.text.Addresses;
import dev.lotse.picture.Renditions;
import dev.lotse.rollout.Medium;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the links of a site can lead to.
 *
 * @param rules how links are read, and what is said of those that lead nowhere
 * @param shelf all that there is, for whomever
 * @param chosen the site's pages, by the path of their source, those that are replaced too
 * @param doubtful whether a page may be hidden only because it can't be read, which is no fault of what links to it
 * @param renditions where smaller versions of pictures come from
 */
record LinkTargets(
        Site.Links rules,
        LanguagePages shelf,
        Map<String, Chosen> chosen,
        Readership readers,
        Due due,
        Bodies bodies,
        Predicate<Page> doubtful,
        Renditions renditions) {
    /** Whether any page of the site shows a file or links to it, in any version of its text. */
    boolean isNeeded(Asset file) {
        return chosen.values().stream()
                .flatMap(this::bodies)
                .flatMap(body -> body.uses().stream())
                .map(use -> Destination.read(
                        use.destination(), Addresses.folder(use.ref().from()), rules))
                .filter(to -> to.kind() == Destination.Kind.HERE)
                .flatMap(to -> shelf.find(to.address()).flatMap(shelf::asset).stream())
                .anyMatch(file::equals);
    }

    private Stream<Body> bodies(Chosen page) {
        Stream<Viewer> alone = page.seen().stream()
                .flatMap(viewer -> Stream.concat(
                        Stream.of(viewer), Medium.USUAL.keySet().stream().map(viewer::through)));
        return Stream.concat(
                Stream.of(page.body()),
                alone.flatMap(viewer -> Stream.of(readers.own(), viewer.department())
                        .distinct()
                        .map(own -> bodies.of(page.page(), List.of(viewer), own))));
    }
}
