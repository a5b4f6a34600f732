package dev.lotse.channel.web;

import dev.lotse.edition.Edition;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The knowledge records of an edition, in the order of the navigation, and the pages above them. */
final class Answers {
    private static final String FAQ = "faq";

    private final List<VisiblePage> records;
    private final Set<String> above = new HashSet<>();
    private final Set<String> mixed = new HashSet<>();

    Answers(Edition edition) {
        List<VisiblePage> all = edition.pages();
        all.stream()
                .filter(page -> isFaq(page) && page.isList())
                .map(VisiblePage::address)
                .forEach(above::add);
        all.stream()
                .filter(Answers::isFaq)
                .forEach(page -> Addresses.folders(page.address()).forEach(above::add));
        all.stream()
                .filter(page -> !isFaq(page) && !above.contains(page.address()))
                .forEach(page -> Addresses.folders(page.address()).forEach(mixed::add));
        Map<String, Integer> places = new HashMap<>();
        edition.nav().stream()
                .flatMap(NavNode::all)
                .flatMap(node -> node.address().stream())
                .forEach(address -> places.putIfAbsent(address, places.size()));
        records = all.stream()
                .filter(this::isRecord)
                .sorted(Comparator.comparing(page -> places.getOrDefault(page.address(), Integer.MAX_VALUE)))
                .toList();
    }

    private static boolean isFaq(VisiblePage page) {
        return page.type().equals(FAQ);
    }

    List<VisiblePage> all() {
        return records;
    }

    /** Whether a page is a record. */
    boolean isRecord(VisiblePage page) {
        return isFaq(page) && !above.contains(page.address());
    }

    /** Whether a page is one that its records stand below: one of theirs, or any that has nothing else below it. */
    boolean isIndex(VisiblePage page) {
        return above.contains(page.address()) && (isFaq(page) || !mixed.contains(page.address()));
    }

    /** The records below a page. */
    List<VisiblePage> below(VisiblePage index) {
        return records.stream()
                .filter(record -> record.address().startsWith(index.address()))
                .toList();
    }
}
