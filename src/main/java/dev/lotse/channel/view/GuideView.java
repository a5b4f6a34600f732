package dev.lotse.channel.view;

import dev.lotse.edition.NavNode;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import dev.lotse.theme.Spread;
import java.util.List;
import java.util.Optional;

/**
 * What a guide shows beyond what every page does, or the page of a folder that guides are in.
 *
 * @param others the way to the guides for other devices, where there are some
 * @param quick the way to the same on one page to print, where the guide has steps
 * @param next what comes after it, unless that is about other devices only
 * @param devices the guides below a folder that are about devices; nothing for a guide
 */
public record GuideView(
        Optional<String> others, Optional<String> quick, Optional<NavNode> next, Optional<Devices> devices) {
    /**
     * Guides about devices, each once.
     *
     * @param platforms those that at least one of them is about
     * @param cards in the order of the navigation
     */
    public record Devices(List<VisibleMeta.Platform> platforms, List<Card> cards) {}

    /**
     * A guide.
     *
     * @param about what it is about, named in the language of the site
     */
    public record Card(@Spread VisiblePage guide, List<VisibleMeta.Platform> about) {}
}
