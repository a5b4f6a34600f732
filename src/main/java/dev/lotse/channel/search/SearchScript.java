package dev.lotse.channel.search;

import dev.lotse.edition.Edition;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The file that the search index of an edition is: a script that sets {@code lotseSearch}, an object of
 *
 * <ul>
 *   <li>{@code fillers}: words that are in no index, with spaces between;
 *   <li>{@code types} of pages, and {@code platforms}: id and name of each;
 *   <li>{@code pages}: of each its address, its title, the numbers of its type and its platforms, its language where
 *       that is not the site's, who gets it where not all do, and its passages: id, heading and text of each in turn;
 *   <li>{@code words} and {@code places}: see {@link Register}.
 * </ul>
 */
final class SearchScript {
    /** Characters that all texts together may have. What is cut off is found and not shown. */
    private static final int ROOM = 1_800_000;
    /** As many of each text are shown however many there are. */
    private static final int LEAST = 120;

    private final Edition edition;
    private final List<VisiblePage> pages;
    private final Register register;
    private final Set<String> fillers;
    private final List<String> types;
    private final Map<String, String> platforms = new LinkedHashMap<>();
    private final int longest;
    private final StringBuilder out = new StringBuilder();

    /**
     * The file.
     *
     * @param pages that can be found
     */
    SearchScript(Edition edition, List<VisiblePage> pages, Register register, Set<String> fillers) {
        this.edition = edition;
        this.pages = pages;
        this.register = register;
        this.fillers = fillers;
        this.types =
                List.copyOf(new TreeSet<>(pages.stream().map(VisiblePage::type).toList()));
        edition.platforms().stream()
                .filter(platform -> pages.stream().anyMatch(page -> isAbout(page, platform)))
                .forEach(platform -> platforms.put(platform.id(), platform.name()));
        this.longest = longest(pages);
    }

    private static boolean isAbout(VisiblePage page, VisibleMeta.Platform platform) {
        return page.meta().platforms().stream().anyMatch(own -> own.id().equals(platform.id()));
    }

    /** How long texts may be, so that there is room for all of them. */
    private static int longest(List<VisiblePage> pages) {
        int[] lengths = pages.stream()
                .flatMap(page -> page.facts().passages().stream())
                .mapToInt(passage -> passage.text().length())
                .sorted()
                .toArray();
        int room = ROOM;
        for (int i = 0; i < lengths.length; i++) {
            int share = room / (lengths.length - i);
            if (lengths[i] > share) {
                return Math.max(LEAST, share);
            }
            room -= lengths[i];
        }
        return Integer.MAX_VALUE;
    }

    String text() {
        out.append(
                "// What can be searched for here, made by Lotse for finder.js.\nvar lotseSearch = {\n\"fillers\": ");
        quote(String.join(" ", fillers));
        out.append(",\n\"types\": ");
        list(types, this::quote);
        out.append(",\n\"platforms\": ");
        list(
                List.copyOf(platforms.entrySet()),
                platform -> list(List.of(platform.getKey(), platform.getValue()), this::quote));
        out.append(",\n\"pages\": ");
        list(pages, this::page);
        out.append(",\n\"words\": ");
        quote(register.words());
        out.append(",\n\"places\": ");
        quote(register.places());
        return out.append("\n};\n").toString();
    }

    private void page(VisiblePage page) {
        out.append("\n[");
        quote(page.address());
        out.append(',');
        quote(page.title());
        out.append(',').append(types.indexOf(page.type())).append(',');
        list(
                page.meta().platforms(),
                platform -> out.append(List.copyOf(platforms.keySet()).indexOf(platform.id())));
        out.append(',');
        quote(page.language().equals(edition.language()) ? "" : page.language());
        out.append(',');
        quote(String.join(", ", page.audiences()));
        out.append(',');
        List<String> passages = new ArrayList<>();
        for (Passage passage : page.facts().passages()) {
            String lead = passages.isEmpty() ? Search.lead(page) + " " : "";
            passages.addAll(List.of(passage.id(), passage.heading(), cut((lead + passage.text()).strip())));
        }
        list(passages, this::quote);
        out.append(']');
    }

    /** The beginning of a text that is too long, up to a word's end. */
    private String cut(String text) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest);
        return text.substring(0, end < longest / 2 ? longest : end) + " \u2026";
    }

    private <T> void list(List<T> all, Consumer<T> write) {
        out.append('[');
        for (int i = 0; i < all.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write.accept(all.get(i));
        }
        out.append(']');
    }

    private void quote(String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean quoted = c == '"' || c == '\\';
            if (quoted || c < ' ' || c == '\u2028' || c == '\u2029') {
                out.append(text.substring(from, i)); // whole pieces: what stands between is nearly all of it
                out.append(quoted ? "\\" + c : String.format(Locale.ROOT, "\\u%04x", (int) c));
                from = i + 1;
            }
        }
        out.append(text.substring(from)).append('"');
    }
}
