package dev.lotse.edit.plan;

import dev.lotse.audience.Department;
import dev.lotse.audience.Person;
import dev.lotse.content.Corpus;
import dev.lotse.content.Page;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.body.VariableValues;
import dev.lotse.edition.Agenda;
import dev.lotse.rollout.Rollout;
import dev.lotse.rollout.Wave;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what is sent to whom over the whole time of a rollout, pages that are still to come included. */
public final class Agendas {
    private final Corpus corpus;
    private final Rollout rollout;
    private final Schedule schedule;
    private final VariableValues values;

    /** All of it, in the words of the schedule's language. */
    public Agendas(Corpus corpus, Rollout rollout, Schedule schedule, VariableValues values) {
        this.corpus = corpus;
        this.rollout = rollout;
        this.schedule = schedule;
        this.values = values;
    }

    /** All of it, for the readers of each department's site. */
    public Agenda of(List<Readership> sites) {
        return new Agenda(
                sites.stream().flatMap(this::entries).toList(),
                sites.stream().map(this::audience).toList(),
                schedule.unplanned().stream().map(page -> page.id().path()).toList());
    }

    private Agenda.Audience audience(Readership readers) {
        Department own = readers.own();
        return new Agenda.Audience(
                own.id(),
                own.name().in(readers.language()),
                own.size().stream().boxed().findFirst(),
                rollout.wave(own).map(wave -> wave.name().in(readers.language())),
                rollout.wave(own).map(Wave::start));
    }

    private Stream<Agenda.Entry> entries(Readership readers) {
        return schedule.of(readers).stream()
                .map(planned -> entry(planned, readers.alone()))
                .sorted(Comparator.comparing(entry -> entry.day().orElse(LocalDate.MAX)));
    }

    private Agenda.Entry entry(Planned planned, Readership reader) {
        List<Early> early = schedule.early(planned, reader).toList();
        return new Agenda.Entry(
                reader.own().id(),
                planned.page().id().path(),
                title(planned.page(), reader),
                planned.medium().id(),
                planned.medium().name(reader.language()),
                planned.day(),
                planned.meant(),
                planned.from()
                        .flatMap(id -> corpus.audience().person(id, reader.own()))
                        .map(Person::name),
                early.stream().anyMatch(that -> that.link().isEmpty()),
                early.stream()
                        .filter(that -> that.link().isPresent())
                        .map(that -> title(that.page(), reader))
                        .distinct()
                        .toList());
    }

    private String title(Page page, Readership reader) {
        String title = reader.phrase(
                        page.meta().title(), reader.seen(), page.id().language(), values)
                .strip();
        return title.isEmpty() ? page.id().path() : title;
    }
}
