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
    /** What is sent about a page on a day. */
    public record Sending(String day, String title, List<Medium> media) {}

    /** How it is sent, and to whom: each with the way to the files. */
    public record Medium(String name, List<Door> departments) {}

    /** A way to a department's kit. */
    public record Door(String department, String href) {}
}
