package dev.lotse.channel.calendar;

import dev.lotse.channel.Canonical;
import dev.lotse.edition.Edition;
import dev.lotse.edition.TrainingModule;
import java.util.List;
import java.util.Optional;

/** Sessions of a training module as entries for calendars: the same entries in every department and language. */
public final class SessionCalendar {
    private final TrainingModule module;
    private final Edition edition;

    /** A calendar for a module of an edition. */
    public SessionCalendar(TrainingModule module, Edition edition) {
        this.module = module;
        this.edition = edition;
    }

    /** Some of its sessions, as the text of a file. */
    public String of(List<TrainingModule.Session> sessions) {
        Diary diary = new Diary(module.title(), module.today());
        sessions.forEach(session -> enter(session, diary));
        return diary.text();
    }

    /** Puts a session into a calendar. */
    public void enter(TrainingModule.Session session, Diary diary) {
        Optional<String> join = session.link().flatMap(link -> Canonical.way(edition, link.to()));
        Diary.Entry entry = new Diary.Entry(
                module.address() + session.name(),
                module.title(),
                module.outcome().orElse(module.description()),
                session.place().isEmpty() ? join.orElse("") : session.place(),
                join.or(() -> Canonical.page(edition, module.address())));
        diary.meeting(entry, session.date(), session.start(), session.end(), session.zone());
    }
}
