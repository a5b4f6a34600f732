package dev.lotse.channel.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guide shows beyond what every page does, or the page of a folder that guides are in.
 *
 * @param others the way to the guides for other devices, where there are some
 * @param quick the way to the same on one page to print, where the guide has steps
 * @param next what comes after it, unless that is about other devices only
 * @param platforms the guides below a folder, by the devices they are about; empty for a guide
 */
public record GuideView(
        @Nullable String others, @Nullable String quick, View.@Nullable Link next, List<Platform> platforms) {
    /**
     * A platform and its guides.
     *
     * @param id as in {@code audiences.yml}; the theme's script tells by it what a reader holds in the hand
     * @param name as readers know it
     */
    public record Platform(String id, String name, List<Card> cards) {}

    /**
     * A guide.
     *
     * @param language of its title, where that is another one than the site's
     * @param description empty where its author wrote none
     * @param duration how long it takes, in words
     */
    public record Card(
            String title,
            String href,
            @Nullable String language,
            String description,
            @Nullable String duration) {}
}
