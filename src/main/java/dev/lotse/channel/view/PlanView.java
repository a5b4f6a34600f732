package dev.lotse.channel.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department is sent, and when.
 *
 * @param days those on which something goes out, the earliest first
 * @param calendar the way to the calendar of it all
 * @param others what the departments that the site looks at are sent
 */
public record PlanView(List<Day> days, @Nullable String calendar, List<Day> others) {
    /**
     * A day.
     *
     * @param state {@code over}, {@code now} for the day of the build, {@code ahead}
     */
    public record Day(String day, String iso, String state, List<Item> items) {}

    /**
     * A page that is sent.
     *
     * @param media by which it goes
     * @param from who it is from
     * @param departments that it goes to, by name, where they are others than the site's own
     */
    public record Item(
            List<Medium> media,
            String title,
            String href,
            @Nullable String language,
            @Nullable String from,
            List<String> departments) {
        public Item to(List<String> others) {
            return new Item(
                    media,
                    title,
                    href,
                    language,
                    from,
                    others.stream().filter(name -> !name.isEmpty()).toList());
        }
    }

    /**
     * A medium.
     *
     * @param name as readers know it
     */
    public record Medium(String id, String name) {}
}
