package dev.lotse.channel.web;

import dev.lotse.channel.frame.Menu;
import dev.lotse.channel.frame.Records;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** News and stories as lists show them. */
final class Pieces {
    static final String NEWS = "announcement";
    static final String STORY = "story";

    /** The newest first; those without a day last, as they stand in the navigation. */
    static final Comparator<VisiblePage> NEWEST =
            Comparator.comparing(page -> page.meta().published().orElse(LocalDate.MIN), Comparator.reverseOrder());

    private final Edition edition;
    private final Records records;

    Pieces(Edition edition, Records records) {
        this.edition = edition;
        this.records = records;
    }

    /** Whether a page has come out: one that is sent is no news before. */
    static boolean isOut(VisiblePage page, Edition edition) {
        return page.meta()
                .published()
                .filter(day -> day.isAfter(edition.programme().today()))
                .isEmpty();
    }

    /**
     * What the page of a folder lists, where that holds nothing but news or nothing but stories; nothing where its text
     * leads to each of them itself.
     */
    List<View.Piece> of(VisiblePage folder) {
        List<VisiblePage> below = records.below(folder);
        Set<String> types = below.stream().map(VisiblePage::type).collect(Collectors.toSet());
        if (!types.equals(Set.of(NEWS)) && !types.equals(Set.of(STORY))) {
            return List.of();
        }
        List<VisiblePage> all = below.stream()
                .filter(page -> isOut(page, edition))
                .sorted(NEWEST)
                .toList();
        Set<String> linked = Menu.linked(folder);
        return all.stream().map(VisiblePage::address).allMatch(linked::contains)
                ? List.of()
                : all.stream().map(View.Piece::of).toList();
    }
}
