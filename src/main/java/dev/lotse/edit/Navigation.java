package dev.lotse.edit;

import dev.lotse.audience.Viewer;
import dev.lotse.content.Ref;
import dev.lotse.content.Site;
import dev.lotse.content.State;
import dev.lotse.content.Toc;
import dev.lotse.edit.body.Destination;
import dev.lotse.edit.body.Selection;
import dev.lotse.edition.Alphabet;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.Words;
import dev.lotse.edition.text.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the navigation of an edition: from folders and the order of pages, or from tables of contents. */
final class Navigation {
    private final Material material;
    private final Map<String, Toc> tocs;
    private final Words words;
    private final String language;
    private final Comparator<Line> order;
    private final Set<String> listed = new HashSet<>();
    private final Set<Toc> open = new HashSet<>();

    private record Line(double order, NavNode node) {}

    private static final class Folder {
        private final Map<String, Folder> folders = new TreeMap<>();
        private final List<Chosen> pages = new ArrayList<>();
        private Optional<Chosen> index = Optional.empty();
    }

    /**
     * The navigation of an edition.
     *
     * @param tocs by the path of their folder
     */
    Navigation(Material material, Map<String, Toc> tocs, Words words) {
        this.material = material;
        this.tocs = tocs;
        this.language = material.shelf().language();
        this.words = words;
        this.order = Comparator.comparingDouble(Line::order)
                .thenComparing(line -> line.node.title(), Alphabet.of(language))
                .thenComparing(line -> line.node.address().orElse(""));
    }

    /** Its top level; the home page is no part of it. */
    List<NavNode> nodes() {
        Folder top = new Folder();
        material.chosen().values().stream().filter(Navigation::isListed).forEach(page -> place(page, top));
        return nodes("", top);
    }

    /** What is archived can be opened by who has its link; nothing leads there. */
    private static boolean isListed(Chosen page) {
        return page.page().meta().state() != State.ARCHIVED;
    }

    private static void place(Chosen page, Folder top) {
        Folder folder = top;
        String[] segments = page.address().split("/");
        String path = page.place().replaced().orElse(page.page()).id().path();
        boolean index = path.matches("(?i)(.*/)?index\\.md");
        int folders = index ? segments.length : segments.length - 1;
        for (int i = 0; i < folders && !page.address().isEmpty(); i++) {
            folder = folder.folders.computeIfAbsent(segments[i], s -> new Folder());
        }
        if (index) {
            folder.index = Optional.of(page);
        } else {
            folder.pages.add(page);
        }
    }

    private List<NavNode> nodes(String path, Folder folder) {
        Toc toc = tocs.get(path);
        if (toc != null && material.readers().admits(toc.target())) {
            return entries(toc, toc.entries(), material.readers().admitted(toc.target()));
        }
        List<Line> lines = new ArrayList<>();
        folder.pages.forEach(page -> lines.add(new Line(order(page), leaf(page, List.of()))));
        folder.folders.forEach((name, below) -> lines.add(line(path + name + "/", name, below)));
        lines.removeIf(
                line -> line.node.address().isEmpty() && line.node.children().isEmpty());
        return lines.stream().sorted(order).map(Line::node).toList();
    }

    private Line line(String path, String name, Folder folder) {
        List<NavNode> children = nodes(path, folder);
        if (folder.index.isPresent()) {
            return new Line(order(folder.index.get()), leaf(folder.index.get(), children));
        }
        double first =
                folder.pages.stream().mapToDouble(Navigation::order).min().orElse(Double.MAX_VALUE);
        return new Line(first, new NavNode(folderTitle(path, name), language, Optional.empty(), children));
    }

    private String folderTitle(String path, String name) {
        String readable = Character.toUpperCase(name.charAt(0))
                + name.substring(1).replace('-', ' ').replace('_', ' ');
        boolean top = path.indexOf('/') == path.length() - 1;
        return (top ? words.find(language, "section." + name) : Optional.<String>empty()).orElse(readable);
    }

    private static double order(Chosen page) {
        return isOthersHome(page) ? Double.MAX_VALUE : page.place().order().orElse(Double.MAX_VALUE);
    }

    /** Whether others have it as their home page: first among their pages, but not here. */
    private static boolean isOthersHome(Chosen page) {
        return page.place().replaced().isEmpty()
                && page.page()
                        .replaces()
                        .map(Addresses::of)
                        .filter(String::isEmpty)
                        .isPresent();
    }

    private static NavNode leaf(Chosen page, List<NavNode> children) {
        return new NavNode(page.title(), language(page), Optional.of(page.address()), children);
    }

    private static String language(Chosen page) {
        return page.page().id().language();
    }

    private List<NavNode> entries(Toc toc, List<Toc.Entry> entries, List<Viewer> around) {
        List<NavNode> nodes = new ArrayList<>();
        for (Toc.Entry entry : entries) {
            List<Viewer> fewer = Selection.admitted(entry.target(), around);
            if (fewer.isEmpty()) {
                continue;
            }
            Optional<Toc> other = entry.link().flatMap(this::toc);
            if (other.isPresent()) {
                nodes.addAll(included(toc, entry, other.get(), fewer));
                continue;
            }
            Optional<Chosen> page = entry.link()
                    .flatMap(
                            ref -> material.links().entry(ref, material.text(ref.destination(), fewer, ref.language())))
                    .filter(Navigation::isListed);
            Optional<String> elsewhere = entry.link()
                    .flatMap(ref ->
                            material.links().elsewhere(ref, material.text(ref.destination(), fewer, ref.language())));
            boolean again = page.isPresent()
                    && !page.get().address().isEmpty()
                    && !listed.add(page.get().address());
            List<NavNode> children = entries(toc, entry.entries(), fewer);
            String title = material.text(entry.title(), fewer, language);
            boolean home = page.isPresent() && page.get().address().isEmpty();
            if (page.isPresent() && !again && !home) {
                Optional<String> address = Optional.of(page.get().address());
                nodes.add(
                        title.isEmpty()
                                ? new NavNode(page.get().title(), language(page.get()), address, children)
                                : new NavNode(title, toc.language(), address, children));
            } else if (elsewhere.isPresent()) {
                nodes.add(new NavNode(title.isEmpty() ? elsewhere.get() : title, toc.language(), elsewhere, children));
            } else if (entry.link().isEmpty() && !children.isEmpty()) {
                nodes.add(new NavNode(title, toc.language(), Optional.empty(), children));
            } else {
                nodes.addAll(children);
            }
        }
        return nodes;
    }

    /** The other table of contents that an entry leads to. */
    private Optional<Toc> toc(Ref ref) {
        Destination to = Destination.read(
                material.text(ref.destination(), material.readers().seen(), ref.language()),
                Addresses.folder(ref.from()),
                Site.Links.USUAL);
        boolean named = to.kind() == Destination.Kind.HERE && to.address().matches("(?i)(.*/)?toc\\.(md|yml)");
        return named ? Optional.ofNullable(tocs.get(Addresses.folder(to.address()))) : Optional.empty();
    }

    private List<NavNode> included(Toc toc, Toc.Entry entry, Toc other, List<Viewer> fewer) {
        if (!open.add(other)) {
            return List.of();
        }
        List<NavNode> below = entries(other, other.entries(), Selection.admitted(other.target(), fewer));
        open.remove(other);
        String title = material.text(entry.title(), fewer, language);
        return title.isEmpty() || below.isEmpty()
                ? below
                : List.of(new NavNode(title, toc.language(), Optional.empty(), below));
    }
}
