package dev.lotse.channel.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of the training.
 *
 * @param course the module that the page belongs to
 * @param path the modules below the page, where it is their folder's
 */
public record TrainingView(@Nullable Course course, List<Step> path) {
    /**
     * A module, seen from its own page or from one of its lessons.
     *
     * @param id what the browser keeps the reader's progress under: its encoded address, the same in every language
     * @param number of the lesson that the page is, 0 for the module's own page
     * @param passMark how many percent of the answers have to be right
     * @param calendar the way to all its sessions, where there are several
     * @param takeaway the way to what is to be taken along
     * @param certificate the way to it, where one can be earned
     * @param next the lesson after this one; the first one from the module's own page
     */
    public record Course(
            String id,
            String title,
            String href,
            @Nullable String language,
            int number,
            String mode,
            @Nullable String outcome,
            @Nullable String duration,
            int passMark,
            int questions,
            List<Lesson> lessons,
            List<Session> sessions,
            @Nullable String calendar,
            @Nullable String takeaway,
            @Nullable String certificate,
            @Nullable Lesson next) {}

    /**
     * A lesson.
     *
     * @param id what the browser keeps the reader's answers under
     * @param questions how many it asks
     * @param current whether it is the page itself
     */
    public record Lesson(
            String id,
            String title,
            String href,
            @Nullable String language,
            @Nullable String duration,
            int questions,
            boolean current) {}

    /**
     * An hour that people meet.
     *
     * @param day in words
     * @param iso the day, for programs
     * @param from the time, {@code 9:00}
     * @param place empty where its author says none
     * @param link to join, or to the page that says more
     * @param page whether that is one of this site
     * @param calendar the way to it as a calendar entry
     * @param audiences names of the departments that it is for, where not all are
     */
    public record Session(
            String day,
            String iso,
            String from,
            String to,
            String place,
            View.@Nullable Link link,
            boolean page,
            String calendar,
            List<String> audiences) {}

    /**
     * A module on the way through the training.
     *
     * @param id as of a course
     * @param lessons the ids of its lessons
     */
    public record Step(
            String id,
            String title,
            String href,
            @Nullable String language,
            String description,
            @Nullable String outcome,
            @Nullable String duration,
            String mode,
            List<String> lessons) {}

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
