package dev.lotse.edition;

import dev.lotse.audience.Brand;
import dev.lotse.edition.text.Layout;
import dev.lotse.edition.text.VisibleAsset;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one department sees, in one language.
 *
 * @param title of all sites together
 * @param brand how the company shows itself
 * @param url the absolute address of its folder, ending in a slash, where it is known
 * @param languages of the department's site, each with the addresses that pages have there; this one included
 * @param team who stands by the department
 * @param turn when it is the department's turn, where the plan says so
 * @param platforms that the department has, or those that its site looks at, in the order of {@code audiences.yml}
 * @param pages by address
 * @param nav its top level
 * @param files that its pages need beside those in their texts
 * @param modules what there is to learn, in the order of the navigation
 * @param programme how the department moves
 * @param dispatches what the department is sent, by day; those without one at the end
 */
public record Edition(
        Reader reader,
        String language,
        String title,
        Brand brand,
        Optional<String> url,
        Map<String, Set<String>> languages,
        Team team,
        Optional<Turn> turn,
        List<VisibleMeta.Platform> platforms,
        List<VisiblePage> pages,
        List<NavNode> nav,
        List<VisibleAsset> files,
        List<TrainingModule> modules,
        Programme programme,
        List<Dispatch> dispatches) {
    public Edition {
        platforms = List.copyOf(platforms);
        pages = List.copyOf(pages);
        nav = List.copyOf(nav);
        files = List.copyOf(files);
        modules = List.copyOf(modules);
        dispatches = List.copyOf(dispatches);
        languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    }

    /** The files that its pages show or link to, by path; whoever asks waits until they are made. */
    public List<VisibleAsset> assets() {
        Map<String, VisibleAsset> assets = new TreeMap<>();
        // all pictures are ordered before the first one is waited for
        List<PageBody> bodies =
                pages.stream().map(page -> page.content().body()).toList();
        Stream.concat(files.stream(), bodies.stream().flatMap(body -> body.files().stream()))
                .forEach(file -> assets.putIfAbsent(file.path(), file));
        return List.copyOf(assets.values());
    }

    /** The addresses of its pages. */
    public Set<String> addresses() {
        return pages.stream().map(VisiblePage::address).collect(Collectors.toUnmodifiableSet());
    }

    /** Its pages by their addresses. */
    public Map<String, VisiblePage> byAddress() {
        Map<String, VisiblePage> all = new HashMap<>();
        pages.forEach(page -> all.putIfAbsent(page.address(), page));
        return all;
    }

    /** Whether it is made for people who help others: it looks at other departments too. */
    public boolean looksAtOthers() {
        return pages.stream().anyMatch(page -> page.reach().isPresent());
    }

    /** The addresses of its pages and of those that go with its modules. */
    private Set<String> places() {
        return Stream.concat(
                        pages.stream().map(VisiblePage::address),
                        modules.stream()
                                .flatMap(module -> Stream.of(module.certificate(), module.takeaway()))
                                .flatMap(Optional::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same edition, beside those of the department's other languages. */
    public Edition beside(List<Edition> all) {
        Map<String, Set<String>> others = new LinkedHashMap<>();
        all.forEach(edition -> others.put(edition.language, edition.places()));
        return with(others, pages);
    }

    /** The same edition with its pages as somebody wants them. */
    public Edition with(UnaryOperator<VisiblePage> change) {
        return with(languages, pages.stream().map(change).toList());
    }

    private Edition with(Map<String, Set<String>> others, List<VisiblePage> there) {
        return new Edition(
                reader,
                language,
                title,
                brand,
                url,
                others,
                team,
                turn,
                platforms,
                there,
                nav,
                files,
                modules,
                programme,
                dispatches);
    }

    /** The same edition with those of its pages only whose file is published already. */
    public Edition where(Predicate<String> published) {
        String folder = Layout.site(reader.id(), language);
        List<VisiblePage> there = pages.stream()
                .filter(page -> published.test(Layout.file(folder + page.address())))
                .toList();
        return with(languages, there);
    }

    /** What the portal needs to know of it. */
    public Doorway doorway() {
        Map<String, String> ids = new TreeMap<>();
        pages.forEach(page -> page.id().ifPresent(id -> ids.put(id, page.address())));
        return new Doorway(reader, language, pages.size(), ids);
    }

    /**
     * A way into an edition.
     *
     * @param pages how many there are
     * @param ids the addresses of the pages that have a permanent id
     */
    public record Doorway(Reader reader, String language, int pages, Map<String, String> ids) {
        /** The same way with those ids only whose landing place is published already. */
        public Doorway where(Set<String> known, Predicate<String> published) {
            Map<String, String> there = new TreeMap<>();
            known.stream()
                    .filter(id -> published.test(Layout.file(Layout.site(reader.id()) + Layout.shortLink(id))))
                    .forEach(id -> there.put(id, ids.getOrDefault(id, "")));
            return new Doorway(reader, language, pages, there);
        }
    }
}
