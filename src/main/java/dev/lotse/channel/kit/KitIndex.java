package dev.lotse.channel.kit;

import dev.lotse.channel.Canonical;
import dev.lotse.channel.Kit;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.LongDate;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisiblePage;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The page that leads to everything in a kit, {@code index.html}: what is sent in the next two weeks first, each message
 * with its files, then what is handed over.
 */
public final class KitIndex {
    private static final String FILE = "index.html";
    private static final int SOON = 14;

    /** The files of a medium: what they are, and how their names end. */
    private static final Map<String, List<Ending>> ENDINGS = Map.of(
            "mail", List.of(new Ending("eml", ".eml"), new Ending("html", ".html"), new Ending("txt", ".txt")),
            "chat",
                    List.of(
                            new Ending("txt", ".txt"),
                            new Ending("card", ".json"),
                            new Ending("webhook", ".webhook.json")),
            "poster",
                    List.of(
                            new Ending("a4", "-a4.pdf"),
                            new Ending("a3", "-a3.pdf"),
                            new Ending("flyer", "-flyer.pdf"),
                            new Ending("html", ".html")));

    private record Ending(String kind, String text) {}

    private final Theme theme;

    /** Pages in the look of a theme. */
    public KitIndex(Theme theme) {
        this.theme = theme;
    }

    /**
     * The page; nothing for an empty kit.
     *
     * @param files the paths of everything in the kit
     */
    public Stream<Output> emit(Edition edition, Set<String> files) {
        Kit kit = new Kit(edition);
        return files.isEmpty()
                ? Stream.of()
                : Stream.of(Output.text(
                        kit.folder() + FILE, () -> theme.render("kit-index", edition.language(), view(kit, files))));
    }

    private KitIndexView view(Kit kit, Set<String> files) {
        Edition edition = kit.edition();
        Set<String> others = new TreeSet<>(files);
        List<KitIndexView.Group> groups = groups(kit, files, others);
        return new KitIndexView(
                edition.language(),
                edition.title(),
                edition.reader().name().in(edition.language()),
                edition.programme().today(),
                theme.file("inline/report.css"),
                groups,
                others.stream()
                        .map(file -> file.substring(kit.folder().length()))
                        .map(name -> new KitIndexView.Link("", name, name))
                        .toList());
    }

    private List<KitIndexView.Group> groups(Kit kit, Set<String> files, Set<String> others) {
        LocalDate today = kit.edition().programme().today();
        Map<String, VisiblePage> pages = kit.edition().byAddress();
        Map<String, List<KitIndexView.Message>> groups = new LinkedHashMap<>();
        List.of("next", "later", "undated", "past").forEach(when -> groups.put(when, new ArrayList<>()));
        Set<String> ids = new HashSet<>();
        List<Dispatch> dispatches = kit.dispatches().stream()
                .sorted(Comparator.comparing(dispatch -> dispatch.day().orElse(LocalDate.MAX)))
                .toList();
        for (Dispatch dispatch : dispatches) {
            List<KitIndexView.Link> own = files(dispatch, kit, files);
            own.forEach(link -> others.remove(kit.folder() + link.href()));
            groups.computeIfAbsent(when(dispatch, today), when -> new ArrayList<>())
                    .add(message(dispatch, kit, Optional.ofNullable(pages.get(dispatch.address())), own, ids));
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new KitIndexView.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String when(Dispatch dispatch, LocalDate today) {
        return dispatch.day()
                .map(day -> day.isBefore(today) ? "past" : day.isBefore(today.plusDays(SOON)) ? "next" : "later")
                .orElse("undated");
    }

    private static List<KitIndexView.Link> files(Dispatch dispatch, Kit kit, Set<String> files) {
        String name = kit.place(dispatch.medium(), dispatch.address());
        return ENDINGS.getOrDefault(dispatch.medium(), List.of()).stream()
                .map(ending -> new KitIndexView.Link(ending.kind, name + ending.text, name + ending.text))
                .filter(link -> files.contains(kit.folder() + link.href()))
                .toList();
    }

    private KitIndexView.Message message(
            Dispatch dispatch, Kit kit, Optional<VisiblePage> page, List<KitIndexView.Link> files, Set<String> ids) {
        Edition edition = kit.edition();
        String name = dispatch.medium() + "-" + kit.file(dispatch.address());
        String id = ids.add(name)
                ? name
                : name + "-" + dispatch.day().map(LocalDate::toString).orElse("again");
        return new KitIndexView.Message(
                id,
                dispatch.day().map(day -> LongDate.of(day, edition.language())),
                theme.texts(edition.language()).medium(dispatch.medium(), dispatch.name()),
                page.map(VisiblePage::title).orElse(""),
                page.filter(p -> dispatch.medium().equals("mail"))
                        .flatMap(p -> p.meta().subject()),
                dispatch.from().map(Portrait::titled),
                files,
                Canonical.page(edition, dispatch.address()));
    }
}
