package dev.lotse.channel.paper.book;

import dev.lotse.audience.Color;
import dev.lotse.channel.paper.PrintBrand;
import dev.lotse.edition.Edition;
import dev.lotse.html.Html;
import dev.lotse.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The picture by which a shelf shows an EPUB: what it is and for whom, in the department's colour; an SVG. */
final class Jacket {
    /** The file in the package. */
    static final String FILE = "cover.svg";

    static final String TYPE = "image/svg+xml";

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;
    private static final int EDGE = 110;
    /** How wide letters are on average, as a share of their size. */
    private static final double LETTER = 0.56;
    /** So many lines of the largest size have room. */
    private static final int LINES = 4;
    /** Smaller letters nobody reads on a shelf. */
    private static final int LEAST = 24;

    private final StringBuilder text = new StringBuilder();
    private final String start;
    private int y = 400;

    private Jacket(boolean leftward) {
        this.start = leftward ? " direction=\"rtl\" x=\"" + (WIDTH - EDGE) + "\"" : " x=\"" + EDGE + "\"";
    }

    /** The file. */
    static String of(Edition edition, Texts texts) {
        PrintBrand brand = new PrintBrand(edition);
        Color ink = brand.ink();
        Jacket jacket = new Jacket(texts.isLeftward());
        jacket.write(texts.say("book.title"), 60, 700);
        jacket.y += 50;
        jacket.write(edition.title(), 120, 800);
        jacket.y += 60;
        jacket.write(edition.reader().name().in(edition.language()), 76, 400);
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" xml:lang="%s">
                <rect width="%d" height="%d" fill="%s"/>
                <g fill="%s" font-family="Atkinson Hyperlegible Next, Helvetica, Arial, sans-serif">
                %s</g>
                </svg>
                """,
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT,
                edition.language(),
                WIDTH,
                HEIGHT,
                brand.color(),
                ink,
                jacket.text);
    }

    /** Writes lines of text below those before them; too long a word, or too many of them, makes all smaller. */
    private void write(String words, int size, int weight) {
        int fitting = size;
        while (fitting > LEAST && !fits(lines(words, letters(fitting)), letters(fitting))) {
            fitting--;
        }
        for (String line : lines(words, letters(fitting))) {
            y += fitting * 12 / 10;
            text.append(String.format(
                    Locale.ROOT,
                    "<text%s y=\"%d\" font-size=\"%d\" font-weight=\"%d\">%s</text>\n",
                    start,
                    y,
                    fitting,
                    weight,
                    Html.escape(line)));
        }
    }

    /** How many letters of a size a line holds. */
    private static int letters(int size) {
        return (int) ((WIDTH - 2 * EDGE) / (size * LETTER));
    }

    private static boolean fits(List<String> lines, int letters) {
        return lines.size() <= LINES && lines.stream().allMatch(line -> line.length() <= letters);
    }

    private static List<String> lines(String words, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
