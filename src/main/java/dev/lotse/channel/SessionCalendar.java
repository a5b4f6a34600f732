package dev.lotse.channel;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import dev.lotse.edition.Addresses;
import dev.lotse.edition.TrainingModule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of a training module as entries for calendars, RFC 5545.
 *
 * <p>Times are in UTC where the site says in which zone its people meet, else floating. An entry has the same UID in every
 * build, department and language, so that a second import changes it and adds none.
 */
final class SessionCalendar {
    private static final String PRODUCT = "-//Lotse//Lotse//EN";

    private final TrainingModule module;
    private final @Nullable String url;

    /**
     * A calendar for a module.
     *
     * @param url the absolute address of its page, where it is known
     */
    SessionCalendar(TrainingModule module, @Nullable String url) {
        this.module = module;
        this.url = url;
    }

    /** Some of its sessions, as the text of a file. */
    String of(List<TrainingModule.Session> sessions) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        sessions.forEach(session -> calendar.addEvent(event(session, calendar)));
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private VEvent event(TrainingModule.Session session, ICalendar calendar) {
        VEvent event = new VEvent();
        event.setUid(uid(session));
        event.setDateTimeStamp(
                Date.from(module.today().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.setDateStart(new DateStart(moment(session.date(), session.start(), session.zone())));
        event.setDateEnd(new DateEnd(moment(session.date(), session.end(), session.zone())));
        if (session.zone().isEmpty()) {
            floating(event.getDateStart(), calendar);
            floating(event.getDateEnd(), calendar);
        }
        event.setSummary(module.title());
        event.setDescription(module.outcome().orElse(module.description()));
        if (!session.place().isEmpty()) {
            event.setLocation(session.place());
        }
        Optional<String> join = session.link().map(link -> link.href()).filter(Addresses::isElsewhere);
        join.or(() -> Optional.ofNullable(url)).ifPresent(event::setUrl);
        return event;
    }

    private static void floating(ICalProperty time, ICalendar calendar) {
        calendar.getTimezoneInfo().setFloating(time, true);
    }

    /** A time; one without a zone is nothing but what a clock shows. */
    private static ICalDate moment(LocalDate day, LocalTime time, Optional<ZoneId> zone) {
        Date date = Date.from(
                day.atTime(time).atZone(zone.orElse(ZoneId.systemDefault())).toInstant());
        DateTimeComponents shown = new DateTimeComponents(
                day.getYear(), day.getMonthValue(), day.getDayOfMonth(), time.getHour(), time.getMinute(), 0, false);
        return zone.isPresent() ? new ICalDate(date, true) : new ICalDate(date, shown, true);
    }

    private String uid(TrainingModule.Session session) {
        byte[] name = (module.address() + session.name()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }
}
