package dev.lotse.read.markdown.html;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which elements of HTML may stand in which, as far as a browser closes and opens some to keep to it. */
public final class Nesting {
    /** What ends a paragraph that it stands in. */
    private static final Set<String> BLOCKS = words(
            "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer"
                    + " form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section"
                    + " summary table ul xmp");

    private static final Set<String> FORMATTING = words("a b big code em font i nobr s small strike strong tt u");
    private static final Set<String> CELLS = words("td th caption");
    private static final Set<String> STRUCTURE = words("table tbody thead tfoot tr colgroup");
    private static final Set<String> SECTIONS = words("tbody thead tfoot");
    /** What an item may begin in without ending what is around that. */
    private static final Set<String> LIMITS = Stream.of(BLOCKS, CELLS, STRUCTURE)
            .flatMap(Set::stream)
            .filter(tag -> !Set.of("address", "div", "p").contains(tag))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> VOID = words(
            "area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr");

    /** Items that end one another, by those that they end. */
    private static final Map<String, Set<String>> SIBLINGS = Map.of(
            "li", Set.of("li"), "dd", words("dd dt"), "dt", words("dd dt"), "rt", words("rt rp"), "rp", words("rt rp"));

    private Nesting() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** Whether an element has no end tag. */
    public static boolean isVoid(String tag) {
        return VOID.contains(tag);
    }

    public static boolean endsParagraph(String tag) {
        return BLOCKS.contains(tag);
    }

    public static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** Whether an element goes on behind the end of the block that it begins in. */
    public static boolean isFormatting(String tag) {
        return FORMATTING.contains(tag);
    }

    /** Whether only other parts of a table may stand in an element. */
    public static boolean isStructure(String tag) {
        return STRUCTURE.contains(tag);
    }

    /** Whether an element, with its text, stands in a table. */
    public static boolean isCell(String tag) {
        return CELLS.contains(tag);
    }

    /** Whether an element is a part of a table, and nothing outside of one. */
    public static boolean isOfTable(String tag) {
        return CELLS.contains(tag) || !tag.equals("table") && STRUCTURE.contains(tag) || tag.equals("col");
    }

    /** Whether a part of a table may stand in an element. */
    public static boolean mayHold(String element, String part) {
        String parent = parent(part);
        return parent.equals("tbody") ? SECTIONS.contains(element) : parent.equals(element);
    }

    /** What a part of a table stands in where its author left that out. */
    public static String parent(String part) {
        return switch (part) {
            case "td", "th" -> "tr";
            case "tr" -> "tbody";
            case "col" -> "colgroup";
            default -> "table";
        };
    }

    /** What an item ends that it would otherwise stand in. */
    public static Set<String> siblings(String tag) {
        return SIBLINGS.getOrDefault(tag, Set.of());
    }

    /** Whether an item begins inside an element without ending what is around that. */
    public static boolean holdsItems(String tag) {
        return LIMITS.contains(tag);
    }

    /** Whether an end tag is that of an element. */
    public static boolean ends(String end, String tag) {
        return end.equals(tag) || isHeading(end) && isHeading(tag);
    }

    /** Whether an end tag ends nothing outside of an element. */
    public static boolean keeps(String tag, String end) {
        if (end.equals("table") || isOfTable(end)) {
            return tag.equals("table");
        }
        boolean list = end.equals("li") && (tag.equals("ul") || tag.equals("ol"));
        boolean other = !BLOCKS.contains(end) && !FORMATTING.contains(end) && BLOCKS.contains(tag);
        return list || other || tag.equals("table") || isCell(tag);
    }
}
