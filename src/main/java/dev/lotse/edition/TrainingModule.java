package dev.lotse.edition;

import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A training module as one department gets it: a folder of lessons behind a page of its own.
 *
 * @param address of its own page, which its translations share
 * @param language of its title
 * @param outcome its objective: what one can do then
 * @param mode how it is done, as in front matter
 * @param passMark how many percent of the answers have to be right here
 * @param lessons in their order
 * @param sessions those of today and later, the next one first
 * @param gives whether something in it is to be taken along
 * @param today the day of the build
 */
public record TrainingModule(
        String address,
        String language,
        String title,
        String description,
        Optional<String> outcome,
        Optional<String> duration,
        String mode,
        int passMark,
        List<Lesson> lessons,
        List<Session> sessions,
        boolean gives,
        LocalDate today)
        implements Titled {
    public TrainingModule {
        lessons = List.copyOf(lessons);
        sessions = List.copyOf(sessions);
    }

    /** What browsers and learning systems know it by, the same in every language. */
    public String id() {
        return Addresses.encoded(address);
    }

    /** The address of its certificate; nothing where there is none to earn. */
    public Optional<String> certificate() {
        return lessons.isEmpty() ? Optional.empty() : Optional.of(address + "certificate/");
    }

    /** The address of what is to be taken along from it, on a page to print. */
    public Optional<String> takeaway() {
        return gives ? Optional.of(Layout.PRINT + address) : Optional.empty();
    }

    /** How many questions it asks. */
    public int questions() {
        return lessons.stream().mapToInt(Lesson::questions).sum();
    }

    /** Whether a page is its own or one of its lessons. */
    public boolean has(String page) {
        return page.equals(address)
                || lessons.stream().anyMatch(lesson -> lesson.address().equals(page));
    }

    /**
     * A lesson.
     *
     * @param language of its title
     * @param questions how many it asks
     */
    public record Lesson(String address, String language, String title, Optional<String> duration, int questions)
            implements Titled {
        /** What browsers and learning systems know it by, the same in every language. */
        public String id() {
            return Addresses.encoded(address);
        }
    }

    /**
     * An hour that people meet.
     *
     * @param name {@code 2026-12-01-0900}, the only one of its kind in the module, the same for every department
     * @param zone where the clock is that shows these times; the reader's own without it
     * @param place empty where its author says none
     * @param audiences the departments that it is for, by name, where not all are that get the module
     */
    public record Session(
            String name,
            LocalDate date,
            LocalTime start,
            LocalTime end,
            Optional<ZoneId> zone,
            String place,
            Optional<VisibleMeta.Reference> link,
            List<String> audiences) {
        public Session {
            audiences = List.copyOf(audiences);
        }
    }
}
