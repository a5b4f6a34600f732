package dev.lotse.channel.view;

import dev.lotse.edition.Programme;
import dev.lotse.theme.Spread;
import java.util.List;
import java.util.Optional;

/**
 * When and how a department moves.
 *
 * @param goals what is to be reached
 * @param ways in which people are moved
 * @param duties who answers for what
 * @param plan the way to the page that says what the department is sent
 * @param calendar the way to the calendar of it all
 */
public record RolloutView(
        @Spread Dates dates,
        List<Goal> goals,
        List<Way> ways,
        List<Programme.Duty> duties,
        Optional<String> plan,
        Optional<String> calendar) {
    /**
     * When it moves.
     *
     * @param turn when it is its turn, where that is planned
     * @param timeline a picture of it, as SVG
     * @param stages of the whole project
     * @param milestones its own days
     * @param waves its own or, for those who have an overview, all
     */
    public record Dates(
            Optional<HomeView.Turn> turn,
            Optional<String> timeline,
            List<Stage> stages,
            List<Milestone> milestones,
            List<Wave> waves) {}

    /**
     * A part of the project.
     *
     * @param dates in words
     */
    public record Stage(@Spread Programme.Stage stage, String dates) {}

    /**
     * A day on which something begins or ends.
     *
     * @param state {@code over}, {@code now} for the one that lasts, {@code ahead}
     */
    public record Milestone(@Spread Programme.Milestone milestone, String state) {
        public String iso() {
            return milestone.day().toString();
        }
    }

    /**
     * A wave.
     *
     * @param dates in words
     * @param state {@code over}, {@code now}, {@code ahead}
     */
    public record Wave(@Spread Programme.Leg leg, String dates, String state) {}

    /**
     * What is to be reached.
     *
     * @param goal as readers write numbers
     * @param reached so far, likewise
     * @param share of the goal in percent, 100 at most; nothing where it has no goal of its own
     */
    public record Goal(
            @Spread Programme.Progress progress,
            Optional<String> goal,
            Optional<String> reached,
            Optional<Integer> share) {}

    /**
     * A way in which people are moved.
     *
     * @param how in words
     */
    public record Way(@Spread Programme.Way way, String how) {}
}
