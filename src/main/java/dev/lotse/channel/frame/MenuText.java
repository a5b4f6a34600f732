package dev.lotse.channel.frame;

import dev.lotse.channel.view.View;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.text.Addresses;
import dev.lotse.theme.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The navigation of a section as HTML: rendered once for all pages, which differ in the way to the root before each link
 * and in the link that leads to the page itself.
 *
 * @param start what stands before the first link
 */
record MenuText(String start, List<Line> lines) {
    /** Before a link stands a number between these, which no text has; others would double the size of all of it. */
    private static final String BEGIN = "\u0001";

    private static final String END = "\u0002";

    /**
     * A link and what follows it.
     *
     * @param address that it leads to
     * @param href its address as HTML, with the quote behind it
     * @param rest all up to the next link
     */
    private record Line(String address, String href, String rest) {
        static Line of(String text, List<String> addresses) {
            int begin = text.indexOf(END) + 1;
            int rest = Math.max(begin, text.indexOf('"', begin) + 1);
            String address = addresses.get(Integer.parseInt(text.substring(0, begin - 1)));
            return new Line(address, text.substring(begin, rest), text.substring(rest));
        }
    }

    static MenuText of(NavNode section, Theme theme, String language) {
        List<String> addresses = new ArrayList<>();
        String html = theme.render(
                "navigation",
                language,
                address -> {
                    addresses.add(address);
                    return Addresses.isElsewhere(address)
                            ? address
                            : BEGIN + (addresses.size() - 1) + END + Addresses.way("", address);
                },
                new View.Navigation(List.of(section)));
        String[] parts = html.split(BEGIN);
        return new MenuText(
                parts[0],
                Arrays.stream(parts)
                        .skip(1)
                        .map(part -> Line.of(part, addresses))
                        .toList());
    }

    /** As a page shows it. */
    String on(String address, String root) {
        StringBuilder html = new StringBuilder(start);
        for (Line line : lines) {
            html.append(root).append(line.href);
            html.append(line.address.equals(address) ? " aria-current=\"page\"" : "");
            html.append(line.rest);
        }
        return html.toString();
    }
}
