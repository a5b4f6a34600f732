package dev.lotse.report;

import dev.lotse.edition.Agenda;
import dev.lotse.edition.LongDate;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.Output;
import dev.lotse.output.Spreadsheet;
import dev.lotse.theme.Texts;
import dev.lotse.theme.Theme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The communication plan over all departments, {@code reports/communication-plan.html} and {@code .csv}: a table by
 * department and week, with gaps and overlaps marked.
 */
public final class PlanReport {
    private static final String PATH = Layout.REPORTS + "communication-plan";
    private static final String MAIL = "mail";

    private final Theme theme;
    private final String language;
    private final String title;
    private final LocalDate today;

    /**
     * A report.
     *
     * @param language of its words
     * @param title of all sites together
     * @param today the day of the build
     */
    public PlanReport(Theme theme, String language, String title, LocalDate today) {
        this.theme = theme;
        this.language = language;
        this.title = title;
        this.today = today;
    }

    /** The files; none where nothing is planned at all. */
    public Stream<Output> emit(Agenda agenda) {
        if (agenda.entries().isEmpty()) {
            return Stream.of();
        }
        return Stream.of(
                Output.text(PATH + ".html", theme.render("communication-plan", language, view(agenda))),
                Output.text(PATH + ".csv", table(agenda)));
    }

    /** What is wrong with an entry or a department. */
    private record Finding(String kind, String department, Optional<Agenda.Entry> entry, String text) {}

    private PlanReportView view(Agenda agenda) {
        List<Finding> findings = findings(agenda);
        Map<String, String> names =
                agenda.departments().stream().collect(Collectors.toMap(Agenda.Audience::id, Agenda.Audience::name));
        List<LocalDate> weeks = weeks(agenda);
        return new PlanReportView(
                new PlanReportView.Head(language, title, today, theme.file("inline/report.css")),
                findings.stream()
                        .map(finding -> new PlanReportView.Note(
                                finding.kind, names.getOrDefault(finding.department, ""), finding.text))
                        .toList(),
                weeks.stream()
                        .map(week -> new PlanReportView.Week(week, week.equals(monday(today))))
                        .toList(),
                agenda.departments().stream()
                        .map(department -> row(department, agenda, weeks, findings))
                        .toList(),
                agenda.unplanned(),
                "communication-plan.csv");
    }

    private PlanReportView.Row row(
            Agenda.Audience department, Agenda agenda, List<LocalDate> weeks, List<Finding> findings) {
        Map<LocalDate, List<Agenda.Entry>> byWeek = entries(agenda, department).stream()
                .filter(entry -> entry.day().isPresent())
                .collect(Collectors.groupingBy(entry -> monday(entry.day().orElseThrow())));
        return new PlanReportView.Row(
                department.name(),
                department.people().map(String::valueOf),
                department.wave(),
                weeks.stream()
                        .map(week -> new PlanReportView.Cell(
                                department.start().map(PlanReport::monday).equals(Optional.of(week)),
                                byWeek.getOrDefault(week, List.of()).stream()
                                        .map(entry -> item(entry, findings))
                                        .toList()))
                        .toList());
    }

    private PlanReportView.Item item(Agenda.Entry entry, List<Finding> findings) {
        return new PlanReportView.Item(
                LongDate.of(entry.day().orElseThrow(), language),
                entry.medium(),
                medium(entry),
                entry.title(),
                findings.stream()
                        .filter(finding -> finding.entry.equals(Optional.of(entry)))
                        .map(Finding::kind)
                        .distinct()
                        .toList());
    }

    private String medium(Agenda.Entry entry) {
        return theme.texts(language).medium(entry.medium(), entry.mediumName());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Every week in which something is sent or begins. */
    private static List<LocalDate> weeks(Agenda agenda) {
        return Stream.concat(
                        agenda.entries().stream().flatMap(entry -> entry.day().stream()),
                        agenda.departments().stream().flatMap(department -> department.start().stream()))
                .map(PlanReport::monday)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Agenda.Entry> entries(Agenda agenda, Agenda.Audience department) {
        return agenda.entries().stream()
                .filter(entry -> entry.department().equals(department.id()))
                .toList();
    }

    /** What is wrong, department by department. */
    private List<Finding> findings(Agenda agenda) {
        Texts texts = theme.texts(language);
        List<Finding> findings = new ArrayList<>();
        for (Agenda.Audience department : agenda.departments()) {
            List<Agenda.Entry> own = entries(agenda, department);
            department
                    .start()
                    .filter(start -> own.stream()
                            .noneMatch(entry -> entry.day()
                                    .filter(day -> !day.isAfter(start))
                                    .isPresent()))
                    .ifPresent(start -> findings.add(new Finding(
                            "gap",
                            department.id(),
                            Optional.empty(),
                            texts.say("report.gap", LongDate.of(start, language)))));
            twice(own).forEach(entry -> findings.add(finding("overlap", entry, "report.overlap", entry.title())));
            own.stream()
                    .filter(Agenda.Entry::early)
                    .forEach(entry -> findings.add(finding("early", entry, "report.early", entry.title())));
            own.forEach(entry -> entry.ahead()
                    .forEach(to -> findings.add(finding("early", entry, "report.ahead", entry.title(), to))));
            own.stream()
                    .filter(entry -> entry.meant().isPresent())
                    .forEach(entry -> findings.add(finding(
                            "moved",
                            entry,
                            "report.moved",
                            entry.title(),
                            LongDate.of(entry.meant().orElseThrow(), language))));
        }
        List<String> order = List.of("gap", "early", "overlap", "moved");
        findings.sort(Comparator.comparing(finding -> order.indexOf(finding.kind)));
        return findings;
    }

    /** Mails that go out to one department on one day. */
    private static List<Agenda.Entry> twice(List<Agenda.Entry> own) {
        Map<LocalDate, List<Agenda.Entry>> mails = own.stream()
                .filter(entry -> entry.medium().equals(MAIL) && entry.day().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.day().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return mails.values().stream()
                .filter(day -> day.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    private Finding finding(String kind, Agenda.Entry entry, String text, Object... arguments) {
        String day = LongDate.of(entry.day().orElseThrow(), language);
        Object[] all = Stream.concat(Stream.of(day, medium(entry)), Stream.of(arguments))
                .toArray();
        return new Finding(
                kind,
                entry.department(),
                Optional.of(entry),
                theme.texts(language).say(text, all));
    }

    private String table(Agenda agenda) {
        List<Finding> findings = findings(agenda);
        Texts texts = theme.texts(language);
        return Spreadsheet.of(
                language,
                Stream.of("date", "department", "people", "wave", "medium", "from", "title", "page", "note")
                        .map(column -> texts.say("column." + column))
                        .toList(),
                agenda.departments().stream()
                        .flatMap(department -> entries(agenda, department).stream()
                                .map(entry -> List.of(
                                        entry.day().map(Object::toString).orElse(""),
                                        department.id(),
                                        department.people().map(String::valueOf).orElse(""),
                                        department.wave().orElse(""),
                                        entry.medium(),
                                        entry.from().orElse(""),
                                        entry.title(),
                                        entry.path(),
                                        notes(entry, findings)))));
    }

    private static String notes(Agenda.Entry entry, List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.entry.filter(e -> Objects.equals(e, entry)).isPresent())
                .map(Finding::text)
                .collect(Collectors.joining(" "));
    }
}
