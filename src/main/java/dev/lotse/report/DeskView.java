package dev.lotse.report;

import dev.lotse.theme.Spread;
import java.util.List;

/**
 * The first page of the reports, as its template sees it.
 *
 * @param next what is sent in the next two weeks, by day
 * @param kits the page of each department's kit
 */
public record DeskView(@Spread PlanReportView.Head head, List<Sending> next, List<Door> kits) {
    /**
     * Something that is sent.
     *
     * @param href where its files are
     */
    public record Sending(String day, String department, String medium, String title, String href) {}

    /** A way to a department's kit. */
    public record Door(String department, String href) {}
}
