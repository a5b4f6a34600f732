package dev.lotse.channel.course;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course as its one page shows it.
 *
 * @param language of the page; a part or a title that has another one says so
 * @param logo the way to the company's, where it has one
 * @param scripts that speak to the learning system
 * @param connects whether the page speaks to servers itself
 * @param outcome what one can do in the end
 * @param passMark how many percent of the answers have to be right
 * @param parts the module's own page, then its lessons
 */
public record CourseView(
        String siteTitle,
        String department,
        String departmentId,
        String language,
        @Nullable String logo,
        List<String> scripts,
        boolean connects,
        String title,
        @Nullable String outcome,
        @Nullable String duration,
        int passMark,
        int questions,
        List<Part> parts) {
    /**
     * A page of the module.
     *
     * @param id of its element
     * @param language nothing where it is the page's
     * @param html its text
     */
    public record Part(
            String id,
            String title,
            @Nullable String language,
            @Nullable String duration,
            int questions,
            String html) {}
}
