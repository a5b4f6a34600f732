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
 * @param platforms the guides below a folder, by the devices they are about; empty for a guide
 */
public record GuideView(
        Optional<String> others, Optional<String> quick, Optional<NavNode> next, List<Platform> platforms) {
    /** A platform and its guides. */
    public record Platform(@Spread VisibleMeta.Platform platform, List<VisiblePage> cards) {}
}
