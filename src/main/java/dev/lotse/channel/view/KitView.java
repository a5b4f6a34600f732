package dev.lotse.channel.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people who help others have on their page beside its author's text; empty lists of what there is nothing of.
 *
 * @param rollout when and how the department moves
 * @param plan what it is sent from today on
 * @param questions those asked most often
 * @param problems that are known
 * @param guides what its people set up, and how long that takes
 * @param path its training
 * @param week what changes from Monday to Sunday
 * @param sponsor who stands for it, and what they say
 * @param slides the outline of a talk
 */
public record KitView(
        @Nullable RolloutView rollout,
        @Nullable PlanView plan,
        List<Entry> questions,
        List<Entry> problems,
        List<Entry> guides,
        List<TrainingView.Step> path,
        List<Change> week,
        HomeView.@Nullable Welcome sponsor,
        List<Slide> slides) {
    /**
     * A page.
     *
     * @param language where it is another one than the site's
     * @param text what it says in short
     */
    public record Entry(
            String title,
            String href,
            @Nullable String language,
            String text,
            @Nullable String duration,
            @Nullable String id) {}

    /**
     * Something that is other than last week.
     *
     * @param href the way to the page that it is about
     */
    public record Change(
            String text, @Nullable String href, @Nullable String language) {}

    /** What one slide says. */
    public record Slide(String title, List<String> lines) {
        public Slide {
            lines = List.copyOf(lines);
        }
    }
}
