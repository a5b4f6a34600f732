package dev.lotse.read.markdown.html;

import java.util.Map;
import java.util.Set;

/** What of an author's own HTML may reach a reader. */
public final class Allowed {
    private static final Set<String> ELEMENTS =
            words("a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt"
                    + " em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp"
                    + " section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr");
    private static final Set<String> WITH_CONTENT =
            words("script style iframe object embed applet noscript noembed noframes template svg math select"
                    + " textarea title head audio video canvas xmp plaintext frameset datalist map portal"
                    + " fencedframe");
    private static final Set<String> EVERYWHERE = Set.of("class", "id", "title", "lang", "dir", "aria-label");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "img", Set.of("alt", "width", "height"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan", "scope"),
            "ol", Set.of("start", "reversed", "type"),
            "li", Set.of("value"),
            "time", Set.of("datetime"),
            "details", Set.of("open"),
            "div", Set.of("data-tab"),
            "col", Set.of("span"),
            "colgroup", Set.of("span"));
    private static final Set<String> CAPTIONS = words("summary caption thead figcaption dt dd tr");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr", "col");
    private static final Set<String> BLOCKS =
            words("blockquote br caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p"
                    + " pre section summary table tbody td tfoot th thead tr ul");

    private Allowed() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    public static boolean element(String tag) {
        return ELEMENTS.contains(tag);
    }

    /** Whether an element that is not allowed goes with everything in it; of others the content stays. */
    public static boolean goesWhole(String tag) {
        return WITH_CONTENT.contains(tag);
    }

    public static boolean attribute(String tag, String name) {
        return EVERYWHERE.contains(name)
                || ATTRIBUTES.getOrDefault(tag, Set.of()).contains(name);
    }

    /** Whether an element only names something else, and goes when that is gone. */
    public static boolean isCaption(String tag) {
        return CAPTIONS.contains(tag);
    }

    public static boolean isCell(String tag) {
        return tag.equals("td") || tag.equals("th");
    }

    /** Whether an element has no end tag. */
    public static boolean isVoid(String tag) {
        return VOID.contains(tag);
    }

    /** Whether an element parts the words before it from those behind it. */
    public static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }
}
