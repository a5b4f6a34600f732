package dev.lotse.channel.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and how a department moves.
 *
 * @param turn when it is its turn, where that is planned
 * @param timeline a picture of it, as SVG
 * @param milestones its own days
 * @param waves its own or, for those who have an overview, all
 * @param goals what is to be reached
 * @param ways in which people are moved
 * @param duties who answers for what
 * @param plan the way to the page that says what the department is sent
 * @param calendar the way to the calendar of it all
 */
public record RolloutView(
        HomeView.@Nullable Turn turn,
        @Nullable String timeline,
        List<Milestone> milestones,
        List<Wave> waves,
        List<Goal> goals,
        List<Way> ways,
        List<Duty> duties,
        @Nullable String plan,
        @Nullable String calendar) {
    /**
     * A day on which something begins or ends.
     *
     * @param state {@code over}, {@code now} for the one that lasts, {@code ahead}
     */
    public record Milestone(String name, String day, String iso, String state) {}

    /**
     * A wave.
     *
     * @param dates in words
     * @param state {@code over}, {@code now}, {@code ahead}
     * @param departments by name
     */
    public record Wave(String name, String dates, String state, boolean own, List<String> departments) {}

    /**
     * What is to be reached.
     *
     * @param reached so far, as readers write numbers
     * @param share of the goal in percent, 100 at most; nothing where it is not all that counts towards it
     * @param by the day it is to be reached
     * @param of the day of what is known
     */
    public record Goal(
            String name,
            String goal,
            @Nullable String reached,
            @Nullable Integer share,
            @Nullable String by,
            @Nullable String of) {}

    /** A way in which people are moved. */
    public record Way(
            String how,
            @Nullable String text,
            @Nullable String place,
            @Nullable String when) {}

    /** Who answers for something. */
    public record Duty(String name, View.Person person) {}
}
