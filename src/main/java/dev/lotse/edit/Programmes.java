package dev.lotse.edit;

import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.edit.body.Readership;
import dev.lotse.edition.Programme;
import dev.lotse.edition.Words;
import dev.lotse.rollout.Actual;
import dev.lotse.rollout.Goal;
import dev.lotse.rollout.Phase;
import dev.lotse.rollout.Rollout;
import dev.lotse.rollout.Wave;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of the plan for all what one department may know of it. */
final class Programmes {
    private final Rollout rollout;
    private final Collection<Department> all;
    private final Words words;

    /**
     * The plan.
     *
     * @param all departments that there are
     */
    Programmes(Rollout rollout, Collection<Department> all, Words words) {
        this.rollout = rollout;
        this.all = all;
        this.words = words;
    }

    /**
     * A department's part of it.
     *
     * @param readers of its site
     */
    Programme of(Readership readers, Map<String, Chosen> chosen, People people, Dispatches dispatches) {
        Department own = readers.own();
        String language = readers.language();
        Readership reader = readers.alone();
        boolean overview = reader.admits(rollout.plan().overview());
        Collection<Department> known =
                overview ? all : readers.seen().stream().map(Viewer::department).toList();
        return new Programme(
                readers.date(),
                legs(own, known, language),
                milestones(own, language),
                rollout.plan().stages().stream()
                        .map(stage ->
                                new Programme.Stage(stage.id(), stage.name().in(language), stage.start(), stage.end()))
                        .toList(),
                rollout.plan().approaches().stream()
                        .filter(way -> reader.admits(way.target()))
                        .map(way -> new Programme.Way(
                                way.how().toString(),
                                way.text().map(text -> text.in(language)),
                                way.place().map(text -> text.in(language)),
                                way.when().map(text -> text.in(language))))
                        .toList(),
                rollout.plan().responsible().stream()
                        .filter(role -> reader.admits(role.target()))
                        .flatMap(role -> people.portrait(role.person().id(), own).stream()
                                .map(person -> new Programme.Duty(role.name().in(language), person)))
                        .toList(),
                goals(readers, known),
                readers.others().stream()
                        .map(viewer -> new Programme.Heard(
                                viewer.department().name().in(language),
                                dispatches.of(viewer.department(), chosen, people.named())))
                        .filter(heard -> !heard.dispatches().isEmpty())
                        .toList());
    }

    private List<Programme.Leg> legs(Department own, Collection<Department> known, String language) {
        return rollout.waves().values().stream()
                .filter(wave -> known.stream().anyMatch(department -> moves(department, wave)))
                .sorted(Comparator.comparing(Wave::start))
                .map(wave -> new Programme.Leg(
                        wave.id(),
                        wave.name().in(language),
                        wave.start(),
                        wave.end(),
                        moves(own, wave),
                        known.stream()
                                .filter(department -> moves(department, wave))
                                .map(department -> department.name().in(language))
                                .toList()))
                .toList();
    }

    private static boolean moves(Department department, Wave wave) {
        return department.wave().filter(wave.id()::equals).isPresent();
    }

    private List<Programme.Milestone> milestones(Department own, String language) {
        List<Programme.Milestone> milestones = new ArrayList<>();
        rollout.wave(own).ifPresent(wave -> {
            for (Map.Entry<String, Phase> phase : rollout.phases().entrySet()) {
                rollout.day(phase.getValue().begins(), own)
                        .ifPresent(day -> milestones.add(new Programme.Milestone(
                                phase.getKey(), phase.getValue().name().in(language), day)));
            }
            if (milestones.stream().noneMatch(milestone -> milestone.day().equals(wave.start()))) {
                milestones.add(new Programme.Milestone("start", words.say(language, "rollout.starts"), wave.start()));
            }
            wave.end()
                    .filter(end -> milestones.stream()
                            .noneMatch(milestone -> milestone.day().equals(end)))
                    .ifPresent(end ->
                            milestones.add(new Programme.Milestone("end", words.say(language, "rollout.ends"), end)));
        });
        milestones.sort(Comparator.comparing(Programme.Milestone::day));
        return milestones;
    }

    /** Targets that somebody counts; a department knows what it has reached itself, who has an overview what all have. */
    private List<Programme.Progress> goals(Readership readers, Collection<Department> known) {
        boolean whole = known.size() == all.size() && all.size() > 1;
        return rollout.plan().targets().stream()
                .filter(goal -> goal.of().isEmpty())
                .flatMap(goal -> progress(goal, whole ? known : List.of(readers.own()), whole, readers).stream())
                .toList();
    }

    private Optional<Programme.Progress> progress(
            Goal goal, Collection<Department> counted, boolean whole, Readership readers) {
        String language = readers.language();
        List<Actual> newest = counted.stream()
                .flatMap(department -> goal.reached(department.id(), readers.date()).stream())
                .toList();
        if (!whole && newest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Programme.Progress(
                goal.id(),
                goal.name().in(language),
                goal.unit().map(unit -> unit.in(language)).orElse(""),
                whole
                        ? Optional.of(goal.amount().value())
                        : goal.of(readers.own().id()),
                goal.amount().percent(),
                goal.by(),
                newest.stream().map(Actual::value).reduce(BigDecimal::add),
                newest.stream().map(Actual::date).max(Comparator.naturalOrder())));
    }
}
