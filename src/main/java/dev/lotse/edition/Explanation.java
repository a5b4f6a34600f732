package dev.lotse.edition;

import dev.lotse.diagnostic.Position;
import java.util.List;

/**
 * Why a page, and each conditional part in it, is in a department's site or not.
 *
 * @param source where the page's text begins
 * @param language of the site
 * @param in whether the site has the page
 * @param reasons of the page as a whole
 * @param parts its conditional parts, in their order
 */
public record Explanation(Position source, String language, boolean in, List<Reason> reasons, List<Reason> parts) {
    /**
     * One condition.
     *
     * @param condition as an expression, or what else decides
     * @param admitted whether it holds
     * @param why what it depends on, for this department
     * @param depth how many other conditions it stands in
     */
    public record Reason(Position at, String condition, boolean admitted, String why, int depth) {}
}
