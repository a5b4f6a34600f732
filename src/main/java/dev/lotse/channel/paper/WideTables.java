package dev.lotse.channel.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Makes tables fit on paper, where nobody can scroll: columns are as wide as what is in them asks for ({@code is-set});
 * what is too wide is set smaller ({@code is-tight}), and what is wider still is a list of its rows. No column is ever
 * beyond the edge. (A page that lies on its side tears what belongs together: headings stay alone before it.)
 *
 * <p>Widths are counted in letters of the running text, wide ones, so that what fits by this count fits.
 *
 * @param letters that stand beside each other on the paper
 */
public record WideTables(int letters) {
    /** What is longer is an address or a path, and is broken. */
    private static final int LONGEST_WORD = 24;
    /** A column's edges. */
    private static final int EDGES = 2;
    /** How much more stands on a line in small letters. */
    private static final double TIGHT = 1.35;
    /** Text that a column is given room for where there is some left. */
    private static final int LONGEST_CELL = 200;

    /** Sets the tables of a text. */
    public void fit(Element body) {
        body.select("table").stream()
                .filter(table -> !table.parents().is("table"))
                .forEach(this::set);
    }

    private void set(Element table) {
        List<Element> rows = table.select("tr");
        int[] needs =
                new int[rows.stream().mapToInt(Element::childrenSize).max().orElse(0)];
        int[] texts = new int[needs.length];
        for (Element row : rows) {
            for (int i = 0; i < row.childrenSize(); i++) {
                String text = row.child(i).text();
                needs[i] = Math.max(needs[i], longestWord(text) + EDGES);
                texts[i] = Math.max(texts[i], Math.min(text.length(), LONGEST_CELL));
            }
        }
        int sum = Arrays.stream(needs).sum();
        boolean tight = sum > letters;
        boolean wide = sum > letters * TIGHT;
        if (wide && table.select("[colspan], [rowspan], table table").isEmpty()) {
            list(table, rows);
        } else {
            table.addClass(tight ? "is-tight" : "is-set");
            columns(table, needs, texts, letters * (tight ? TIGHT : 1));
        }
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split("[\\s\u00A0]+"))
                .mapToInt(String::length)
                .map(length -> Math.min(length, LONGEST_WORD))
                .max()
                .orElse(0);
    }

    /**
     * Says how wide its columns are: each has room for its longest word, and of what is left a share by its text.
     *
     * @param room in letters
     */
    private static void columns(Element table, int[] needs, int[] texts, double room) {
        int words = Arrays.stream(needs).sum();
        double left = Math.max(0, room - words);
        double all = Math.max(1, Arrays.stream(texts).sum());
        Element group = new Element("colgroup");
        IntStream.range(0, needs.length).forEach(i -> {
            double share = 100 * (needs[i] + left * texts[i] / all) / (words + left);
            group.appendElement("col").attr("style", String.format(Locale.ROOT, "width: %.2f%%", share));
        });
        table.select("> colgroup").remove();
        table.prependChild(group);
    }

    /** Each row as a list: what its columns are called, and what they say. */
    private static void list(Element table, List<Element> rows) {
        boolean headed = rows.size() > 1 && rows.get(0).selectFirst("th") != null;
        List<Element> names = headed ? rows.get(0).children() : List.of();
        Element list = new Element("div").addClass("book-rows");
        table.select("> caption")
                .forEach(caption ->
                        list.appendElement("p").addClass("book-summary").append(caption.html()));
        rows.subList(headed ? 1 : 0, rows.size())
                .forEach(row -> list.appendChild(items(row.children(), names).addClass("book-row")));
        table.replaceWith(list);
    }

    private static Element items(List<Element> cells, List<Element> names) {
        Element items = new Element("ul");
        for (int i = 0; i < cells.size(); i++) {
            Element item = items.appendElement("li");
            if (i < names.size() && names.get(i).hasText()) {
                item.appendElement("b").html(names.get(i).html());
                item.appendText(": ");
            }
            item.append(cells.get(i).html());
        }
        return items;
    }
}
