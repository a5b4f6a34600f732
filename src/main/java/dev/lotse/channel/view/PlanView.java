package dev.lotse.channel.view;

import dev.lotse.edition.VisiblePage;
import dev.lotse.theme.Spread;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a department is sent, and when.
 *
 * @param days those on which something goes out, the earliest first
 * @param calendar the way to the calendar of it all
 * @param others what the departments that the site looks at are sent
 */
public record PlanView(List<Day> days, Optional<String> calendar, List<Day> others) {
    /**
     * A day.
     *
     * @param state {@code over}, {@code now} for the day of the build, {@code ahead}
     */
    public record Day(LocalDate day, String state, List<Item> items) {
        public String iso() {
            return day.toString();
        }
    }

    /**
     * A page that is sent.
     *
     * @param media by which it goes
     * @param from who it is from
     * @param departments that it goes to, by name, where they are others than the site's own
     */
    public record Item(@Spread VisiblePage page, List<Medium> media, Optional<String> from, List<String> departments) {
        /** The same for further departments. */
        public Item and(Item other) {
            return new Item(
                    page,
                    media,
                    from,
                    Stream.concat(departments.stream(), other.departments.stream())
                            .toList());
        }
    }

    /**
     * A medium.
     *
     * @param name as readers know it
     */
    public record Medium(String id, String name) {}
}
