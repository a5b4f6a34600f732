package dev.lotse.channel.calendar;

import dev.lotse.channel.PlainText;
import dev.lotse.edition.Addresses;
import dev.lotse.edition.TrainingModule;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions of a training module as entries for calendars: the same entries in every department and language. */
public final class SessionCalendar {
    private final TrainingModule module;
    private final @Nullable String url;

    /**
     * A calendar for a module.
     *
     * @param url the absolute address of its page, where it is known
     */
    public SessionCalendar(TrainingModule module, @Nullable String url) {
        this.module = module;
        this.url = url;
    }

    /** Some of its sessions, as the text of a file. */
    public String of(List<TrainingModule.Session> sessions) {
        Diary diary = new Diary(module.today());
        sessions.forEach(session -> enter(session, diary));
        return diary.text();
    }

    /** Puts a session into a calendar. */
    public void enter(TrainingModule.Session session, Diary diary) {
        Optional<String> join = session.link().flatMap(link -> address(link.href()));
        Diary.Entry entry = new Diary.Entry(
                module.address() + session.name(),
                module.title(),
                module.outcome().orElse(module.description()),
                session.place().isEmpty() ? join.orElse("") : session.place(),
                join.or(() -> Optional.ofNullable(url)));
        diary.meeting(entry, session.date(), session.start(), session.end(), session.zone());
    }

    /** Where a link of the module's page leads, from anywhere. */
    private Optional<String> address(String href) {
        return Addresses.isElsewhere(href)
                ? Optional.of(href)
                : Optional.ofNullable(url).flatMap(page -> PlainText.resolved(URI.create(page), href));
    }
}
