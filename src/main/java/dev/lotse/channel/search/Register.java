package dev.lotse.channel.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which word stands where: the index of a part itself, filled document by document and written as two texts.
 *
 * <p>The first has all words in their order, with spaces between. The second has for each word where it stands, with
 * spaces between too: numbers, each written as any number of digits from {@code [ab...} on and a last one before them
 * (see {@link #number}). A place is the distance from the word's place before (in documents), twice; where that is even,
 * the word stands once in the text, where it is odd, a number follows that is the field, and five times how often it
 * stands there again.
 */
final class Register {
    /** The digits that end a number come first, those after which another follows are the others. */
    private static final String DIGITS =
            "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_" + "`abcdefghijklmnopqrstuvwxyz{|}~";

    private static final int ENDS = 61;
    private static final int MORE = DIGITS.length() - ENDS;
    /** More often than this counts no more. */
    private static final int OFTEN = 4;

    private final Map<String, Places> words = new HashMap<>();

    /** Where in a document a word stands; {@code finder.js} of the theme knows them by their numbers. */
    enum Field {
        TITLE(0),
        HEADING(1),
        OTHER(2),
        TEXT(3),
        PART(4);

        private static final int ALL = 5;

        private final int number;

        Field(int number) {
            this.number = number;
        }
    }

    private static final class Places {
        private int[] all = new int[2];
        private int size;

        /** A place as a number: document, field, how often. */
        private static int place(int document, Field field, int often) {
            return document << 8 | field.number << 4 | often;
        }

        void add(int document, Field field) {
            int last = size == 0 ? -1 : all[size - 1];
            if (last >> 4 == place(document, field, 0) >> 4) {
                all[size - 1] += (last & 15) < OFTEN ? 1 : 0;
                return;
            }
            if (field == Field.PART && last >> 8 == document) {
                return; // it stands there by itself
            }
            all = size == all.length ? Arrays.copyOf(all, size * 2) : all;
            all[size++] = place(document, field, 1);
        }

        void write(StringBuilder out) {
            int before = 0;
            for (int i = 0; i < size; i++) {
                int field = all[i] >> 4 & 15;
                int again = (all[i] & 15) - 1;
                int document = all[i] >> 8;
                boolean plain = field == Field.TEXT.number && again == 0;
                number((document - before) * 2 + (plain ? 0 : 1), out);
                if (!plain) {
                    number(field + Field.ALL * again, out);
                }
                before = document;
            }
        }
    }

    /** Adds a field of a document; documents come in the order of their numbers, their fields in that of the fields. */
    void add(int document, Field field, Collection<String> terms) {
        terms.forEach(term -> words.computeIfAbsent(term, t -> new Places()).add(document, field));
    }

    /** Writes a number of 0 or more. */
    private static void number(int value, StringBuilder out) {
        int left = value;
        while (left >= ENDS) {
            left -= ENDS;
            out.append(DIGITS.charAt(ENDS + left % MORE));
            left /= MORE;
        }
        out.append(DIGITS.charAt(left));
    }

    /** All of it. */
    Texts texts() {
        StringBuilder places = new StringBuilder();
        List<Map.Entry<String, Places>> sorted =
                words.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        sorted.forEach(word -> word.getValue().write(places.append(places.length() == 0 ? "" : " ")));
        return new Texts(sorted.stream().map(Map.Entry::getKey).collect(Collectors.joining(" ")), places.toString());
    }

    /** Words in their order, and where they stand. */
    record Texts(String words, String places) {}
}
