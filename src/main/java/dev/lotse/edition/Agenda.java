package dev.lotse.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is to be sent to anybody, for the one who answers for it. It knows all departments, so it goes into no
 * site and no kit.
 *
 * @param entries by department, then by day
 * @param departments all that there are, in the order of the file
 * @param unplanned announcements that no plan sends, by the path of their source
 */
public record Agenda(List<Entry> entries, List<Audience> departments, List<String> unplanned) {
    public Agenda {
        entries = List.copyOf(entries);
        departments = List.copyOf(departments);
        unplanned = List.copyOf(unplanned);
    }

    /**
     * A department.
     *
     * @param people how many there are, where that is known
     * @param wave the name of its wave
     * @param start the first day of it
     */
    public record Audience(
            String id, String name, Optional<Integer> people, Optional<String> wave, Optional<LocalDate> start) {}

    /**
     * Something that is sent.
     *
     * @param department its id
     * @param path of the page's source, below the language's root
     * @param medium its id
     * @param day on which it goes; nothing where the department has no wave
     * @param meant the day that the plan names, where it goes on another one because nobody works then
     * @param early whether the page itself is not published yet on that day, or no longer
     * @param ahead pages that it leads to and that are not published yet on that day, by their titles
     */
    public record Entry(
            String department,
            String path,
            String title,
            String medium,
            String mediumName,
            Optional<LocalDate> day,
            Optional<LocalDate> meant,
            Optional<String> from,
            boolean early,
            List<String> ahead) {
        public Entry {
            ahead = List.copyOf(ahead);
        }
    }
}
