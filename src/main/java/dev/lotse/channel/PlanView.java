package dev.lotse.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department is sent, and when.
 *
 * @param days those on which something goes out, the earliest first
 * @param calendar the way to the calendar of it all
 * @param others what the departments that the site looks at are sent
 */
public record PlanView(List<Day> days, @Nullable String calendar, List<Others> others) {
    /**
     * A day.
     *
     * @param state {@code over}, {@code now} for the day of the build, {@code ahead}
     */
    public record Day(String day, String iso, String state, List<Item> items) {}

    /**
     * Something that is sent.
     *
     * @param medium its id
     * @param name of the medium
     * @param from who it is from
     */
    public record Item(
            String medium,
            String name,
            String title,
            String href,
            @Nullable String language,
            @Nullable String from) {}

    /** What another department is sent. */
    public record Others(String department, List<Day> days) {}
}
