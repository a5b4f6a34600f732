package dev.lotse.report;

import dev.lotse.theme.Spread;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The communication plan over all departments, as the template of the report sees it.
 *
 * @param notes what is wrong with it, the worst first
 * @param weeks the columns
 * @param rows one for each department
 * @param unplanned announcements that no plan sends, by their sources
 * @param table the file for spreadsheets
 */
public record PlanReportView(
        @Spread Head head, List<Note> notes, List<Week> weeks, List<Row> rows, List<String> unplanned, String table) {
    /**
     * What stands above it.
     *
     * @param language of its words
     * @param title of all sites together
     * @param today the day of the build
     * @param style the style sheet
     */
    public record Head(String language, String title, LocalDate today, String style) {}

    /**
     * Something that wants to be looked at.
     *
     * @param kind {@code gap}, {@code overlap}, {@code early} or {@code moved}
     * @param text what it is, in words
     */
    public record Note(String kind, String department, String text) {}

    /**
     * A week.
     *
     * @param monday its first day
     */
    public record Week(LocalDate monday, boolean current) {}

    /** What a department is sent, week by week. */
    public record Row(String department, Optional<String> people, Optional<String> wave, List<Cell> cells) {}

    /**
     * A week of a department.
     *
     * @param starts whether its wave begins in it
     */
    public record Cell(boolean starts, List<Item> items) {}

    /**
     * Something that is sent.
     *
     * @param kinds of the notes about it
     */
    public record Item(String day, String medium, String name, String title, List<String> kinds) {}
}
