package dev.lotse.channel.view;

import dev.lotse.edition.TrainingModule;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.theme.Spread;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a page shows of the training.
 *
 * @param course the module that the page belongs to
 * @param path the modules below the page, where it is their folder's
 */
public record TrainingView(Optional<Course> course, List<Step> path) {
    /**
     * A module, seen from its own page or from one of its lessons.
     *
     * @param number of the lesson that the page is, 0 for the module's own page
     * @param calendar the way to all its sessions, where there are several
     * @param takeaway the way to what is to be taken along
     * @param certificate the way to it, where one can be earned
     * @param next the lesson after this one; the first one from the module's own page
     */
    public record Course(
            @Spread TrainingModule module,
            int number,
            List<Lesson> lessons,
            List<Session> sessions,
            Optional<String> calendar,
            Optional<String> takeaway,
            Optional<String> certificate,
            Optional<Lesson> next) {}

    /**
     * A lesson.
     *
     * @param current whether it is the page itself
     */
    public record Lesson(@Spread TrainingModule.Lesson lesson, boolean current) {}

    /**
     * An hour that people meet.
     *
     * @param language of the module
     * @param link to join, or to the page that says more
     * @param calendar the way to it as a calendar entry
     */
    public record Session(
            @Spread TrainingModule.Session session,
            LocalDate day,
            String language,
            Optional<VisibleMeta.Reference> link,
            String calendar) {
        public String iso() {
            return day.toString();
        }

        public LocalTime from() {
            return session.start();
        }

        public LocalTime to() {
            return session.end();
        }

        /** Whether the link leads to a page of this site. */
        public boolean page() {
            return link.filter(to -> !to.type().isEmpty()).isPresent();
        }
    }

    /**
     * A module on the way through the training.
     *
     * @param lessons the ids of its lessons
     */
    public record Step(@Spread TrainingModule module, List<String> lessons) {
        public static Step of(TrainingModule module) {
            return new Step(
                    module,
                    module.lessons().stream().map(TrainingModule.Lesson::id).toList());
        }
    }

    /** What somebody gets who has passed, made out in the browser. */
    public record Certificate(View.Frame frame, Course course) {}

    /** What is to be taken along from a module, on a page to print. */
    public record Takeaway(View.Frame frame, Course course, String language, boolean fallback, List<Note> notes) {}

    /**
     * A box to be taken along.
     *
     * @param title empty where its author wrote none
     * @param html what stands in it
     */
    public record Note(String title, String html) {}
}
