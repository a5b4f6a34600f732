package dev.lotse.channel.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ICalProperty;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entries for calendars, RFC 5545.
 *
 * <p>Times are in UTC where it is known in which zone people meet, else floating; whole days belong to no zone. An entry's
 * UID is made of what names it, so it is the same in every build, and a second import changes the entry and adds none.
 */
public final class Diary {
    private static final String PRODUCT = "-//Lotse//Lotse//EN";

    private static final int LINE = 75;
    /** How often those who subscribe look for news (RFC 7986, 5.7). */
    private static final Duration DAILY = Duration.builder().days(1).build();

    private final ICalendar calendar = new ICalendar();
    private final Date stamp;
    private final int revision;

    /**
     * What an entry says.
     *
     * @param name that no other entry has, and that it keeps
     */
    public record Entry(String name, String summary, String description, String place, Optional<String> url) {
        public Entry(String name, String summary, String description, Optional<String> url) {
            this(name, summary, description, "", url);
        }

        /** The description with the address, for Outlook and others show none that has a property of its own. */
        private String described() {
            String address = url.filter(to -> !description.contains(to)).orElse("");
            return Stream.of(description, address)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("\n\n"));
        }
    }

    /**
     * An empty one.
     *
     * @param name what calendars call it
     * @param day of the build; an entry of a later day takes the place of the one before it
     */
    public Diary(String name, LocalDate day) {
        stamp = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        revision = (int) day.toEpochDay();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.setRefreshInterval(DAILY);
        // what Outlook, Apple and Google read in their place
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", DAILY.toString());
    }

    /** Enters something at a time of day; what ends before it begins ends on the next day. */
    void meeting(Entry entry, LocalDate day, LocalTime start, LocalTime end, Optional<ZoneId> zone) {
        VEvent event = event(entry);
        event.setDateStart(new DateStart(moment(day, start, zone)));
        event.setDateEnd(new DateEnd(moment(end.isAfter(start) ? day : day.plusDays(1), end, zone)));
        if (zone.isEmpty()) {
            floating(event.getDateStart());
            floating(event.getDateEnd());
        }
    }

    /**
     * Enters something that lasts for whole days, and takes up nobody's time.
     *
     * @param last the last of them
     */
    public void days(Entry entry, LocalDate first, LocalDate last) {
        VEvent event = event(entry);
        event.setDateStart(new DateStart(midnight(first), false));
        event.setDateEnd(new DateEnd(midnight(last.plusDays(1)), false));
        event.setTransparency(Transparency.transparent());
    }

    /** All of it, as the text of a file. */
    public String text() {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return folded(text.toString());
    }

    /** Lines of 75 bytes at most, RFC 5545, 3.1; the library counts letters. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 64);
        int bytes = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String letter = Character.toString(text.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (letter.equals("\r") || letter.equals("\n")) {
                bytes = -1;
            } else if (bytes + size > LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(letter);
            bytes = bytes < 0 ? 0 : bytes + size;
        }
        return folded.toString();
    }

    private VEvent event(Entry entry) {
        VEvent event = new VEvent();
        event.setUid(UUID.nameUUIDFromBytes(entry.name.getBytes(StandardCharsets.UTF_8))
                .toString());
        event.setDateTimeStamp(stamp);
        event.setLastModified(stamp);
        event.setSequence(revision);
        event.setSummary(entry.summary);
        String description = entry.described();
        if (!description.isEmpty()) {
            event.setDescription(description);
        }
        if (!entry.place.isEmpty()) {
            event.setLocation(entry.place);
        }
        entry.url.ifPresent(event::setUrl);
        calendar.addEvent(event);
        return event;
    }

    private void floating(ICalProperty time) {
        calendar.getTimezoneInfo().setFloating(time, true);
    }

    /** A day as the library writes it: by the machine's own zone, which so makes no difference. */
    private static Date midnight(LocalDate day) {
        return Date.from(
                day.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant());
    }

    /** A time; one without a zone is nothing but what a clock shows. */
    private static ICalDate moment(LocalDate day, LocalTime time, Optional<ZoneId> zone) {
        Date date = Date.from(
                day.atTime(time).atZone(zone.orElse(ZoneId.systemDefault())).toInstant());
        DateTimeComponents shown = new DateTimeComponents(
                day.getYear(), day.getMonthValue(), day.getDayOfMonth(), time.getHour(), time.getMinute(), 0, false);
        return zone.isPresent() ? new ICalDate(date, true) : new ICalDate(date, shown, true);
    }
}
