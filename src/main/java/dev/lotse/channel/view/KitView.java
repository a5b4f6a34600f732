package dev.lotse.channel.view;

import dev.lotse.edition.VisiblePage;
import dev.lotse.theme.Spread;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people who help others have on their page beside its author's text; empty lists of what there is nothing of.
 *
 * @param rollout when and how the department moves
 * @param plan what it is sent from today on
 * @param pages that its people ask for
 * @param path its training
 * @param week what changes from Monday to Sunday
 * @param sponsor who stands for it, and what they say
 * @param slides the outline of a talk
 */
public record KitView(
        RolloutView rollout,
        Optional<PlanView> plan,
        @Spread Pages pages,
        List<TrainingView.Step> path,
        List<Change> week,
        Optional<HomeView.Welcome> sponsor,
        List<Slide> slides) {
    /**
     * Pages to have at hand.
     *
     * @param questions those asked most often
     * @param incidents announcements about what fails at present
     * @param problems that are known
     * @param guides what its people set up, and how long that takes
     */
    public record Pages(List<Entry> questions, List<Entry> incidents, List<Entry> problems, List<Entry> guides) {}

    /**
     * A page.
     *
     * @param text what it says in short
     */
    public record Entry(@Spread VisiblePage page, String text) {}

    /**
     * Something that is other than last week.
     *
     * @param page that it is about
     */
    public record Change(@Spread @Nullable VisiblePage page, String text) {}

    /** What one slide says. */
    public record Slide(String title, List<String> lines) {
        public Slide {
            lines = List.copyOf(lines);
        }
    }
}
