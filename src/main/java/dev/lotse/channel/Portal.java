package dev.lotse.channel;

import dev.lotse.audience.Department;
import dev.lotse.edition.Edition;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands above all sites: the chooser, and short links that lead to a reader's own department. */
public final class Portal {
    private final Theme theme;
    private final String language;

    /**
     * A portal.
     *
     * @param language of its texts
     */
    public Portal(Theme theme, String language) {
        this.theme = theme;
        this.language = language;
    }

    /** Its files. It names departments and ids, and nothing that stands on a page. */
    public Stream<Output> emit(String title, List<Edition.Doorway> doorways) {
        Set<Department> departments = new LinkedHashSet<>();
        Map<String, Map<Department, String>> ids = new TreeMap<>();
        for (Edition.Doorway doorway : doorways) {
            departments.add(doorway.department());
            doorway.ids()
                    .forEach((id, address) -> ids.computeIfAbsent(id, i -> new LinkedHashMap<>())
                            .putIfAbsent(doorway.department(), "go/" + id + "/index.html"));
        }
        List<View.Door> doors = new ArrayList<>();
        sorted(departments).stream()
                .filter(Department::listed)
                .forEach(department -> doors.add(door(department, "", "index.html")));
        View.Portal chooser = new View.Portal(title, language, "_theme/", doors);
        Stream<Output> top = Stream.of(Output.text("sites/index.html", theme.render("portal", language, chooser)));
        Stream<Output> go = ids.entrySet().stream().map(entry -> go(title, entry.getKey(), entry.getValue()));
        return Stream.of(top, go, theme.files("sites/_theme").stream()).flatMap(outputs -> outputs);
    }

    private Output go(String title, String id, Map<Department, String> pages) {
        List<View.Door> doors = sorted(pages.keySet()).stream()
                .map(department -> door(department, "../../", pages.getOrDefault(department, "index.html")))
                .toList();
        View.Go go = new View.Go(title, language, "../../_theme/", id, "../../index.html", doors);
        return Output.text("sites/go/" + id + "/index.html", theme.render("go", language, go));
    }

    private View.Door door(Department department, String root, String page) {
        return new View.Door(department.id(), department.name().in(language), root + department.id() + "/" + page);
    }

    private List<Department> sorted(Set<Department> departments) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        return departments.stream()
                .sorted(Comparator.comparing((Department d) -> d.name().in(language), collator)
                        .thenComparing(Department::id))
                .toList();
    }
}
