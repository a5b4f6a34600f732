package dev.lotse.channel.view;

import dev.lotse.edition.VisiblePage;
import dev.lotse.theme.Spread;
import java.util.List;
import java.util.Optional;

/**
 * A guide on one page, to be printed and taken along.
 *
 * @param page the guide
 * @param href the way to it
 * @param fallback whether its language is another one than the site's
 * @param outcome what one has in the end
 * @param needs what one needs, as HTML
 * @param signpost to the guide itself; nothing where its address isn't known
 */
public record QuickView(
        View.Frame frame,
        @Spread VisiblePage page,
        String href,
        boolean fallback,
        Optional<String> outcome,
        List<String> needs,
        List<Part> parts,
        Optional<Signpost> signpost) {
    /**
     * Where a guide is found.
     *
     * @param address as one types it
     * @param code the same for a camera, as SVG
     */
    public record Signpost(String address, Optional<String> code) {}

    /**
     * Steps that follow each other.
     *
     * @param headings those that stand above them and not above the part before
     * @param start the number of the first step
     * @param steps each in short, as HTML
     */
    public record Part(List<Heading> headings, int start, List<String> steps) {}

    /**
     * A heading above steps.
     *
     * @param level 2 or 3
     */
    public record Heading(int level, String text) {}
}
