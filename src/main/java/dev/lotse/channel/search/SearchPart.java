package dev.lotse.channel.search;

import dev.lotse.digest.DoubleChecksum;
import dev.lotse.edition.VisiblePage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some of the pages that can be found, whose words stand in a file of their own.
 *
 * <p>Which pages are together follows from their addresses. Each page has a number, whose first digits (of two) are its
 * section's and whose others are its own. As long as there are too many with the same first digits, the next digit
 * divides them. So small sections are united, a section stays together while there is room, and a new page changes one
 * part, or divides it.
 *
 * @param name tells it from the other parts: the digits that its pages share, and nothing else
 * @param pages in the order of the edition
 */
record SearchPart(String name, List<VisiblePage> pages) {
    /** More pages are divided. */
    private static final int MOST = 128;
    /** Digits of a section, and those of a page in it. */
    private static final int DIGITS = 16;

    SearchPart {
        pages = List.copyOf(pages);
    }

    /** All pages that can be found, in parts. */
    static List<SearchPart> of(List<VisiblePage> pages) {
        return pages.isEmpty() ? List.of() : divided(1, 2 * DIGITS, pages).toList();
    }

    /**
     * Pages in parts.
     *
     * @param prefix the digits that they share, behind a 1
     * @param left how many digits are left
     */
    private static Stream<SearchPart> divided(long prefix, int left, List<VisiblePage> pages) {
        if (pages.size() <= MOST || left == 0) {
            return Stream.of(new SearchPart(Long.toHexString(prefix), pages));
        }
        List<VisiblePage> zero = new ArrayList<>();
        List<VisiblePage> one = new ArrayList<>();
        pages.forEach(page -> ((number(page.address()) >> (left - 1) & 1) == 0 ? zero : one).add(page));
        return Stream.concat(below(prefix * 2, left - 1, zero), below(prefix * 2 + 1, left - 1, one));
    }

    private static Stream<SearchPart> below(long prefix, int left, List<VisiblePage> pages) {
        return pages.isEmpty() ? Stream.of() : divided(prefix, left, pages);
    }

    private static long number(String address) {
        String section = address.substring(0, address.indexOf('/') + 1);
        return digits(section) << DIGITS | digits(address);
    }

    private static long digits(String text) {
        return DoubleChecksum.of(text.getBytes(StandardCharsets.UTF_8)) & (1 << DIGITS) - 1;
    }
}
