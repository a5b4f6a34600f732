package dev.lotse.channel.web;

import dev.lotse.channel.view.TrainingView;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.LongDate;
import dev.lotse.edition.TrainingModule;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.text.Addresses;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The training modules of an edition as its pages show them. */
final class Courses {
    static final String CALENDAR = "sessions.ics";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

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
                ? Optional.of(new TrainingView(
                        own.map(module -> course(module, address)).orElse(null), folder ? path(address) : List.of()))
                : Optional.empty();
    }

    /** The way through the training, as a page at an address shows it. */
    List<TrainingView.Step> path(String from) {
        return edition.modules().stream().map(module -> step(module, from)).toList();
    }

    private TrainingView.Step step(TrainingModule module, String from) {
        return new TrainingView.Step(
                Addresses.encoded(module.address()),
                module.title(),
                Addresses.way(from, module.address()),
                foreign(module.language()),
                module.description(),
                module.outcome().orElse(null),
                module.duration().orElse(null),
                module.mode(),
                module.lessons().stream()
                        .map(lesson -> Addresses.encoded(lesson.address()))
                        .toList());
    }

    /** A module as a page at an address shows it. */
    TrainingView.Course course(TrainingModule module, String from) {
        List<TrainingModule.Lesson> all = module.lessons();
        int number = IntStream.range(0, all.size())
                        .filter(i -> all.get(i).address().equals(from))
                        .findFirst()
                        .orElse(-1)
                + 1;
        return new TrainingView.Course(
                Addresses.encoded(module.address()),
                module.title(),
                Addresses.way(from, module.address()),
                foreign(module.language()),
                number,
                module.mode(),
                module.outcome().orElse(null),
                module.duration().orElse(null),
                module.passMark(),
                module.questions(),
                all.stream().map(lesson -> lesson(lesson, from)).toList(),
                module.sessions().stream()
                        .map(session -> session(session, module, from))
                        .toList(),
                module.sessions().size() > 1 ? Addresses.way(from, module.address() + CALENDAR) : null,
                module.takeaway().map(to -> Addresses.way(from, to)).orElse(null),
                module.certificate().map(to -> Addresses.way(from, to)).orElse(null),
                number < all.size() ? lesson(all.get(number), from) : null);
    }

    private TrainingView.Lesson lesson(TrainingModule.Lesson lesson, String from) {
        return new TrainingView.Lesson(
                Addresses.encoded(lesson.address()),
                lesson.title(),
                Addresses.way(from, lesson.address()),
                foreign(lesson.language()),
                lesson.duration().orElse(null),
                lesson.questions(),
                lesson.address().equals(from));
    }

    private TrainingView.Session session(TrainingModule.Session session, TrainingModule module, String from) {
        return new TrainingView.Session(
                LongDate.of(session.date(), module.language()),
                session.date().toString(),
                time(session.start()),
                time(session.end()),
                session.place(),
                session.link().map(link -> link(link, from)).orElse(null),
                session.link().filter(link -> !link.type().isEmpty()).isPresent(),
                Addresses.way(from, module.address() + calendar(session)),
                session.audiences());
    }

    private View.Link link(VisibleMeta.Reference link, String from) {
        return new View.Link(link.title(), link.href(from), foreign(link.language()));
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** The name of a session's file beside its module's page. */
    static String calendar(TrainingModule.Session session) {
        return "session-" + session.name() + ".ics";
    }

    private @Nullable String foreign(String language) {
        return language.equals(edition.language()) ? null : language;
    }
}
