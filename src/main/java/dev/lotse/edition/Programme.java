package dev.lotse.edition;

import dev.lotse.edition.text.Way;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a department moves: when, in which steps, with whose help.
 *
 * @param today the day of the build
 * @param waves the department's own or, in the site of those who have an overview, everybody's
 * @param milestones of the department's own wave, by day
 * @param stages of the whole project, as far as its owner tells of them
 * @param ways in which the department's people are moved
 * @param duties who answers for what
 * @param goals what is to be reached
 * @param others what the departments that the site looks at are sent
 */
public record Programme(
        LocalDate today,
        List<Leg> waves,
        List<Milestone> milestones,
        List<Stage> stages,
        List<Way> ways,
        List<Duty> duties,
        List<Progress> goals,
        List<Heard> others) {
    public Programme {
        waves = List.copyOf(waves);
        milestones = List.copyOf(milestones);
        stages = List.copyOf(stages);
        ways = List.copyOf(ways);
        duties = List.copyOf(duties);
        goals = List.copyOf(goals);
        others = List.copyOf(others);
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return waves.isEmpty() && stages.isEmpty() && ways.isEmpty() && duties.isEmpty() && goals.isEmpty();
    }

    /**
     * A wave.
     *
     * @param end its last day, where one is planned
     * @param own whether it is the department's
     * @param departments by name, those of them that the site may know of
     */
    public record Leg(
            String id, String name, LocalDate start, Optional<LocalDate> end, boolean own, List<String> departments) {
        public Leg {
            departments = List.copyOf(departments);
        }
    }

    /**
     * A day on which something begins or ends.
     *
     * @param id of the phase that begins; {@code start} and {@code end} for those of the wave
     */
    public record Milestone(String id, String name, LocalDate day) {}

    /** A part of the project. */
    public record Stage(String id, String name, LocalDate start, Optional<LocalDate> end) {}

    /**
     * A way in which people are moved.
     *
     * @param how {@code self-service}, {@code assisted} or {@code drop-in}
     */
    public record Way(String how, Optional<String> text, Optional<String> place, Optional<String> when) {}

    /** Who answers for something. */
    public record Duty(String name, Portrait person) {}

    /**
     * What is to be reached.
     *
     * @param goal of the department itself, where it has one, or of all together
     * @param reached by the department itself or, in the site of those who have an overview, by all together
     * @param of the day of the newest value in it
     */
    public record Progress(
            String id,
            String name,
            String unit,
            Optional<BigDecimal> goal,
            boolean percent,
            Optional<LocalDate> by,
            Optional<BigDecimal> reached,
            Optional<LocalDate> of) {}

    /** What another department is sent. */
    public record Heard(String department, List<Dispatch> dispatches) {
        public Heard {
            dispatches = List.copyOf(dispatches);
        }
    }
}
