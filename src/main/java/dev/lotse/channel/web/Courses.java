package dev.lotse.channel.web;

import dev.lotse.channel.view.TrainingView;
import dev.lotse.edition.Edition;
import dev.lotse.edition.TrainingModule;
import dev.lotse.edition.text.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The training modules of an edition as its pages show them. */
final class Courses {
    static final String CALENDAR = "sessions.ics";

    private final Edition edition;

    Courses(Edition edition) {
        this.edition = edition;
    }

    /** What a page shows of them; nothing where it has nothing to do with training. */
    Optional<TrainingView> view(String address) {
        Optional<TrainingModule> own =
                edition.modules().stream().filter(module -> module.has(address)).findFirst();
        boolean folder = !address.isEmpty()
                && own.isEmpty()
                && edition.modules().stream()
                        .anyMatch(module -> module.address().startsWith(address));
        return own.isPresent() || folder
                ? Optional.of(new TrainingView(own.map(module -> course(module, address)), folder ? path() : List.of()))
                : Optional.empty();
    }

    /** The way through the training. */
    List<TrainingView.Step> path() {
        return edition.modules().stream().map(TrainingView.Step::of).toList();
    }

    /** A module as a page at an address shows it. */
    TrainingView.Course course(TrainingModule module, String from) {
        List<TrainingView.Lesson> lessons = module.lessons().stream()
                .map(lesson -> new TrainingView.Lesson(lesson, lesson.address().equals(from)))
                .toList();
        int number = IntStream.range(0, lessons.size())
                        .filter(i -> lessons.get(i).current())
                        .findFirst()
                        .orElse(-1)
                + 1;
        return new TrainingView.Course(
                module,
                number,
                lessons,
                module.sessions().stream()
                        .map(session -> session(session, module, from))
                        .toList(),
                Optional.of(Addresses.way(from, module.address() + CALENDAR))
                        .filter(way -> module.sessions().size() > 1),
                module.takeaway().map(to -> Addresses.way(from, to)),
                module.certificate().map(to -> Addresses.way(from, to)),
                lessons.stream().skip(number).findFirst());
    }

    private static TrainingView.Session session(TrainingModule.Session session, TrainingModule module, String from) {
        return new TrainingView.Session(
                session,
                session.date(),
                module.language(),
                session.link().map(link -> link.on(from)),
                Addresses.way(from, module.address() + calendar(session)));
    }

    /** The name of a session's file beside its module's page. */
    static String calendar(TrainingModule.Session session) {
        return "session-" + session.name() + ".ics";
    }
}
