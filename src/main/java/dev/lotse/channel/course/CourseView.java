package dev.lotse.channel.course;

import dev.lotse.channel.view.View;
import dev.lotse.edition.TrainingModule;
import dev.lotse.edition.VisiblePage;
import dev.lotse.theme.Spread;
import java.util.List;
import java.util.Optional;

/**
 * A course as its one page shows it.
 *
 * @param site its language is that of the page; a part or a title that has another one says so
 * @param logo the way to the company's, where it has one
 * @param scripts that speak to the learning system
 * @param connects whether the page speaks to servers itself
 * @param parts the module's own page, then its lessons
 */
public record CourseView(
        @Spread TrainingModule module,
        @Spread View.Site site,
        Optional<String> logo,
        List<String> scripts,
        boolean connects,
        List<Part> parts) {
    /**
     * A page of the module.
     *
     * @param id of its element
     * @param html its text
     */
    public record Part(@Spread VisiblePage page, String id, String title, int questions, String html) {}
}
