package dev.lotse.report;

import dev.lotse.edition.Agenda;
import dev.lotse.edition.LongDate;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first page of the reports, {@code reports/index.html}: what is sent in the next two weeks, over all departments, each
 * with the way to its files.
 */
public final class Desk {
    private static final int SOON = 14;

    private final Theme theme;
    private final PlanReportView.Head head;
    private final Map<String, String> languages;

    /**
     * A desk.
     *
     * @param language of its words
     * @param title of all sites together
     * @param today the day of the build
     * @param languages the language of the kit that is led to, by department
     */
    public Desk(Theme theme, String language, String title, LocalDate today, Map<String, String> languages) {
        this.theme = theme;
        this.head = new PlanReportView.Head(language, title, today, theme.file("inline/report.css"));
        this.languages = Map.copyOf(languages);
    }

    /** The page; nothing where nothing is sent at all. */
    public Stream<Output> emit(Agenda agenda) {
        return agenda.entries().isEmpty()
                ? Stream.of()
                : Stream.of(Output.text(
                        Layout.REPORTS + Layout.INDEX, theme.render("reports", head.language(), view(agenda))));
    }

    private DeskView view(Agenda agenda) {
        Map<String, String> names =
                agenda.departments().stream().collect(Collectors.toMap(Agenda.Audience::id, Agenda.Audience::name));
        Map<List<Object>, List<Agenda.Entry>> next = agenda.entries().stream()
                .filter(entry -> entry.day().filter(this::isSoon).isPresent())
                .sorted(Comparator.comparing(entry -> entry.day().orElseThrow()))
                .collect(Collectors.groupingBy(
                        entry -> List.of(entry.day().orElseThrow(), entry.path()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new DeskView(
                head,
                next.values().stream().map(entries -> sending(entries, names)).toList(),
                agenda.departments().stream()
                        .filter(department -> agenda.entries().stream()
                                .anyMatch(entry -> entry.department().equals(department.id())))
                        .map(department -> new DeskView.Door(department.name(), kit(department.id())))
                        .toList());
    }

    private boolean isSoon(LocalDate day) {
        return !day.isBefore(head.today()) && day.isBefore(head.today().plusDays(SOON));
    }

    /** What is sent about a page on a day. */
    private DeskView.Sending sending(List<Agenda.Entry> entries, Map<String, String> names) {
        Map<String, List<DeskView.Door>> media = new LinkedHashMap<>();
        for (Agenda.Entry entry : entries) {
            String file =
                    entry.path().replaceFirst("(/index)?\\.(md|markdown)$", "").replace('/', '-');
            media.computeIfAbsent(medium(entry), medium -> new ArrayList<>())
                    .add(new DeskView.Door(
                            names.getOrDefault(entry.department(), entry.department()),
                            kit(entry.department()) + "#" + entry.medium() + "-" + file));
        }
        Agenda.Entry first = entries.get(0);
        return new DeskView.Sending(
                LongDate.of(first.day().orElseThrow(), head.language()),
                first.title(),
                media.entrySet().stream()
                        .map(medium -> new DeskView.Medium(medium.getKey(), medium.getValue()))
                        .toList());
    }

    private String medium(Agenda.Entry entry) {
        return theme.texts(head.language()).medium(entry.medium(), entry.mediumName());
    }

    private String kit(String department) {
        return "../" + Layout.kit(department, languages.getOrDefault(department, head.language())) + Layout.INDEX;
    }
}
