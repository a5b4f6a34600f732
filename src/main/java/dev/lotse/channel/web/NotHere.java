package dev.lotse.channel.web;

import dev.lotse.channel.frame.Frames;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a department's people land who follow a short link to a page that their department doesn't have: in each of its
 * languages, {@code go/index.html} in the first one. It names their help desk, and nothing of that page.
 */
final class NotHere {
    private final Theme theme;
    private final boolean portal;

    /**
     * The page.
     *
     * @param portal whether there is a chooser above the site
     */
    NotHere(Theme theme, boolean portal) {
        this.theme = theme;
        this.portal = portal;
    }

    /** Its files, for the editions of a department. */
    Stream<Output> files(List<Edition> editions) {
        return IntStream.range(0, editions.size()).mapToObj(i -> file(editions.get(i), editions));
    }

    private Output file(Edition edition, List<Edition> editions) {
        String home = "../" + edition.language() + "/";
        View.NotHere page = new View.NotHere(
                new Frames(edition, theme, portal).beside(),
                editions.size() < 2
                        ? List.of()
                        : editions.stream()
                                .map(other -> View.Alternate.of(
                                        other.language(),
                                        name(other, editions),
                                        other.language().equals(edition.language()),
                                        theme))
                                .toList(),
                home + Layout.INDEX,
                Optional.of("../../").filter(chooser -> portal));
        return Output.text(
                Layout.site(edition.reader().id()) + Layout.GO + name(edition, editions),
                () -> theme.render("not-here", edition.language(), to -> home + Addresses.way("", to), page));
    }

    private static String name(Edition edition, List<Edition> editions) {
        return Layout.index(edition.language(), editions.get(0).language());
    }
}
