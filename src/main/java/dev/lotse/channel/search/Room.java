package dev.lotse.channel.search;

import dev.lotse.edition.VisiblePage;
import java.util.List;

/**
 * How much of its texts a part of the index shows. All that the pages of a site have together is given to its parts by the
 * number of their pages, and to the texts of a part so that short ones have all that they need: what a part shows
 * follows from its own texts and from no other's.
 */
final class Room {
    /** Characters that all texts together may have. What is cut off is found and not shown. */
    private static final int ALL = 1_800_000;
    /** As many of each text are shown however many there are. */
    private static final int LEAST = 120;
    /** A part with fewer pages has the room of so many, or a few long ones would have none beside a large section. */
    private static final int FEW = 16;
    /** The number of pages is rounded up by at most one in so many, or each new page would change all parts. */
    private static final int STEPS = 16;

    private final int longest;

    /**
     * The room of a part.
     *
     * @param all how many pages can be found
     */
    Room(SearchPart part, int all) {
        this.longest = longest(part.pages(), room(part.pages().size(), all));
    }

    private static int room(int own, int all) {
        int step = Math.max(1, Integer.highestOneBit(all) / STEPS);
        int rounded = (all + step - 1) / step * step;
        return own == all ? ALL : (int) ((long) ALL * Math.max(FEW, own) / rounded);
    }

    /** How long texts may be, so that there is room for all of them. */
    private static int longest(List<VisiblePage> pages, int room) {
        int[] lengths = pages.stream()
                .flatMap(page -> page.facts().passages().stream())
                .mapToInt(passage -> passage.text().length())
                .sorted()
                .toArray();
        int left = room;
        for (int i = 0; i < lengths.length; i++) {
            int share = left / (lengths.length - i);
            if (lengths[i] > share) {
                return Math.max(LEAST, share);
            }
            left -= lengths[i];
        }
        return Integer.MAX_VALUE;
    }

    /** A text, or the beginning of one that is too long, up to a word's end. */
    String cut(String text) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest);
        return text.substring(0, end < longest / 2 ? longest : end) + " \u2026";
    }
}
