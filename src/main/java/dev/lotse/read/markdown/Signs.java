package dev.lotse.read.markdown;

/**
 * Signs that forms of writing are made of. Most lines have few of them, and a form without any of its own need not be
 * looked for.
 */
final class Signs {
    private static final int ASCII = 0x80;

    private final String all;
    private final int[] usual = new int[ASCII];

    /**
     * Some signs.
     *
     * @param all at most 32
     */
    Signs(String all) {
        this.all = all;
        for (int i = 0; i < all.length(); i++) {
            if (all.charAt(i) < ASCII) {
                usual[all.charAt(i)] = 1 << i;
            }
        }
    }

    /** Which of them stand in a text, as bits. */
    int in(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            found |= c < ASCII ? usual[c] : rare(c);
        }
        return found;
    }

    private int rare(char c) {
        int at = all.indexOf(c);
        return at < 0 ? 0 : 1 << at;
    }
}
