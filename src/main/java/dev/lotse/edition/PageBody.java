package dev.lotse.edition;

import dev.lotse.edition.text.PageText;
import dev.lotse.edition.text.VisibleAsset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What only the page itself shows: its text, in every version.
 *
 * @param worded by medium, where the page has words of its own for one: its text as read there, these words in it in
 *     an element of the class {@code words-mail}, or the like
 * @param variants its text as it stands in the sites of the departments that the site looks at, one for each version;
 *     none where it is the same in all
 */
public record PageBody(PageText text, Map<String, PageText> worded, List<Reach.Variant> variants) {
    public PageBody {
        worded = Map.copyOf(worded);
        variants = List.copyOf(variants);
    }

    /** That of a page that nobody wrote. */
    static PageBody none(String address) {
        return new PageBody(new PageText(address, List.of()), Map.of(), List.of());
    }

    /** The files that it shows or links to. */
    public List<VisibleAsset> files() {
        List<VisibleAsset> files = new ArrayList<>(text.files());
        worded.values().forEach(words -> files.addAll(words.files()));
        variants.forEach(variant -> files.addAll(variant.text().files()));
        return files;
    }
}
