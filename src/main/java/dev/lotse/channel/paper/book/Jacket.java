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

    private final StringBuilder text = new StringBuilder();
    private final String leftward;
    private int y = 420;

    private Jacket(boolean leftward) {
        this.leftward = leftward ? " direction=\"rtl\" x=\"" + (WIDTH - EDGE) + "\"" : " x=\"" + EDGE + "\"";
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

    /** Writes lines of text below those before them; a word that is too long for a line makes all of them smaller. */
    private void write(String words, int size, int weight) {
        int longest = List.of(words.split(" ")).stream()
                .mapToInt(word -> word.codePointCount(0, word.length()))
                .max()
                .orElse(1);
        int fitting = (int) Math.min(size, (WIDTH - 2 * EDGE) / (longest * LETTER));
        for (String line : lines(words, (int) ((WIDTH - 2 * EDGE) / (fitting * LETTER)))) {
            y += fitting * 12 / 10;
            text.append(String.format(
                    Locale.ROOT,
                    "<text%s y=\"%d\" font-size=\"%d\" font-weight=\"%d\">%s</text>\n",
                    leftward,
                    y,
                    fitting,
                    weight,
                    Html.escape(line)));
        }
    }

    private static List<String> lines(String words, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.codePointCount(0, line.length()) + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
