package dev.lotse.channel.web;

import dev.lotse.audience.Brand;
import dev.lotse.audience.Helpdesk;
import dev.lotse.audience.Text;
import dev.lotse.channel.Palette;
import dev.lotse.channel.frame.SiteBrand;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Alphabet;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Reader;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What stands above all sites: the chooser, and short links that lead to a reader's own department, in each language.
 * {@code index.html} speaks the first one, {@code index.en.html} another.
 */
public final class Portal {
    /** So many departments that one searches for one's own. */
    private static final int MANY = 12;

    private final Theme theme;
    private final Brand brand;
    private final SiteBrand house;
    private final List<String> languages;

    /**
     * A portal.
     *
     * @param languages that it speaks, the default first
     */
    public Portal(Theme theme, Brand brand, List<String> languages) {
        this.theme = theme;
        this.brand = brand;
        this.house = new SiteBrand(theme, brand);
        this.languages = languages;
    }

    /**
     * What all of its pages have.
     *
     * @param helpdesk for everybody, where the project says that one is
     */
    private record Head(Text title, Optional<Helpdesk> helpdesk) {}

    /** Its files. It names departments and ids, a help desk that is for everybody, and nothing that stands on a page. */
    public Stream<Output> emit(Text title, List<Edition.Doorway> doorways) {
        Set<Reader> departments = new LinkedHashSet<>();
        Map<String, Set<Reader>> ids = new TreeMap<>();
        for (Edition.Doorway doorway : doorways) {
            departments.add(doorway.reader());
            doorway.ids()
                    .keySet()
                    .forEach(id ->
                            ids.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(doorway.reader()));
        }
        List<String> sites = departments.stream().map(Reader::id).sorted().toList();
        List<Reader> listed = departments.stream().filter(Reader::listed).toList();
        Map<Reader, Set<String>> spoken = new LinkedHashMap<>();
        doorways.forEach(doorway -> spoken.computeIfAbsent(doorway.reader(), d -> new LinkedHashSet<>())
                .add(doorway.language()));
        Head head = new Head(
                title,
                departments.stream()
                        .flatMap(department -> department.helpdesk().stream())
                        .filter(Helpdesk::everybody)
                        .findFirst());
        Palette palette = new Palette(theme.file("assets/style.css"));
        Stream<Output> files = house.files(Layout.SITES + Layout.THEME, palette.css(departments, brand.accent()));
        return Stream.concat(
                languages.stream()
                        .flatMap(language -> Stream.concat(
                                Stream.of(chooser(head, language, listed, spoken)),
                                ids.entrySet().stream()
                                        .map(id -> go(head, language, id.getKey(), id.getValue(), sites)))),
                files);
    }

    private String file(String language) {
        return Layout.index(language, languages.get(0));
    }

    private Output chooser(Head head, String language, List<Reader> listed, Map<Reader, Set<String>> spoken) {
        List<View.Door> doors = sorted(listed, language).stream()
                .map(department -> door(
                        department,
                        department.id() + "/" + entrance(language, spoken.getOrDefault(department, Set.of()))))
                .toList();
        View.Portal chooser = new View.Portal(above(head, language, Layout.THEME), doors.size() >= MANY, doors);
        return Output.text(Layout.SITES + file(language), () -> theme.render("portal", language, chooser));
    }

    /** Where a reader goes who chose a language; who did not is led on by the department's entrance. */
    private String entrance(String language, Set<String> spoken) {
        boolean chosen = !language.equals(languages.get(0)) && spoken.contains(language);
        return Layout.file(chosen ? language + "/" : "");
    }

    private Output go(Head head, String language, String id, Set<Reader> departments, List<String> sites) {
        String landing = "/" + Layout.file(Layout.shortLink(id));
        List<View.Door> doors = sorted(departments, language).stream()
                .map(department -> door(department, "../../" + department.id() + landing))
                .toList();
        View.Go go = new View.Go(
                above(head, language, "../../" + Layout.THEME), id, "../../" + file(language), doors, sites);
        return Output.text(
                Layout.SITES + Layout.shortLink(id) + file(language), () -> theme.render("go", language, go));
    }

    private View.Above above(Head head, String language, String way) {
        return new View.Above(
                head.title().in(language),
                language,
                way,
                house.view(way, Optional.empty()),
                alternates(language),
                head.helpdesk().map(desk -> View.Helpdesk.of(desk, language)));
    }

    private List<View.Alternate> alternates(String own) {
        if (languages.size() < 2) {
            return List.of();
        }
        return languages.stream()
                .map(language -> View.Alternate.of(language, file(language), language.equals(own), theme))
                .toList();
    }

    private static View.Door door(Reader department, String href) {
        return new View.Door(department.id(), department.name(), href);
    }

    private static List<Reader> sorted(Collection<Reader> departments, String language) {
        return departments.stream()
                .sorted(Comparator.comparing((Reader d) -> d.name().in(language), Alphabet.of(language))
                        .thenComparing(Reader::id))
                .toList();
    }
}
