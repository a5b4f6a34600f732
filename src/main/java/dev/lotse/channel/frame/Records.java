package dev.lotse.channel.frame;

import dev.lotse.edition.Edition;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of an edition in the order of its navigation, those of folders apart from those in them. */
public final class Records {
    private final List<VisiblePage> pages;
    private final Map<String, VisiblePage> byAddress;
    private final Map<String, List<VisiblePage>> below = new HashMap<>();

    public Records(Edition edition) {
        this.byAddress = edition.byAddress();
        Map<String, Integer> order = new HashMap<>();
        edition.nav().stream()
                .flatMap(NavNode::all)
                .filter(NavNode::isPage)
                .forEach(node -> order.putIfAbsent(node.address().orElse(""), order.size()));
        this.pages = edition.pages().stream()
                .sorted(Comparator.comparing(page -> order.getOrDefault(page.address(), Integer.MAX_VALUE)))
                .toList();
        for (VisiblePage page : pages) {
            Addresses.folders(page.address())
                    .forEach(folder -> below.computeIfAbsent(folder, f -> new ArrayList<>())
                            .add(page));
        }
    }

    /** Pages of a type that have none below them and that readers may rely on. */
    public List<VisiblePage> of(String type) {
        return pages.stream()
                .filter(page -> page.type().equals(type) && !below.containsKey(page.address()))
                .filter(page -> !page.isList())
                .filter(page -> page.meta().state().equals("checked"))
                .toList();
    }

    /** The pages below a folder's page, those of further folders apart; none below the home page. */
    public List<VisiblePage> below(VisiblePage folder) {
        return below.getOrDefault(folder.address(), List.of()).stream()
                .filter(page -> !below.containsKey(page.address()))
                .toList();
    }

    /** The page of the folder that most of these pages are in, the outermost that is about nothing else. */
    public Optional<VisiblePage> index(List<VisiblePage> records) {
        Map<VisiblePage, Integer> found = new LinkedHashMap<>();
        for (VisiblePage page : records) {
            Addresses.folders(page.address()).stream()
                    .flatMap(folder -> Optional.ofNullable(byAddress.get(folder)).stream())
                    .filter(folder ->
                            folder.type().equals(page.type()) || folder.type().equals("page"))
                    .findFirst()
                    .ifPresent(folder -> found.merge(folder, 1, Integer::sum));
        }
        return found.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey);
    }
}
