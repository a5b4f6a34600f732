package dev.lotse.channel.view;

import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisiblePage;
import dev.lotse.theme.Spread;
import java.util.List;
import java.util.Optional;

/**
 * What a department's home page has beside its author's text; nothing of what there is nothing of.
 *
 * @param turn when it is the department's turn
 * @param todo what is to be done
 * @param guides those about devices
 * @param path the training, module by module
 * @param welcome what the sponsor says
 * @param rest the sections that nothing else on the page leads to
 */
public record HomeView(
        Optional<Turn> turn,
        Optional<Todo> todo,
        Optional<Guides> guides,
        Optional<Path> path,
        Optional<Welcome> welcome,
        @Spread Excerpts excerpts,
        List<View.Card> rest) {
    /** Pages of which there are many. */
    public record Excerpts(Optional<Excerpt> questions, Optional<Excerpt> news, Optional<Excerpt> story) {}

    /**
     * A department's dates.
     *
     * @param state {@code ahead}, {@code now} or {@code over}
     * @param title what that means for readers
     * @param dates in words
     * @param href the way to the page that says more, where there is one
     */
    public record Turn(String state, String title, String dates, Optional<String> href) {}

    /**
     * A page with lists to tick off.
     *
     * @param lists the ids of its lists
     * @param items how many there are in all
     */
    public record Todo(@Spread VisiblePage page, List<String> lists, int items) {}

    /**
     * Guides about devices.
     *
     * @param all the way to the page that lists all guides, where there is one
     */
    public record Guides(GuideView.Devices devices, Optional<String> all) {}

    /**
     * The way through the training.
     *
     * @param all the way to the page that lists all of it, where there is one
     */
    public record Path(List<TrainingView.Step> steps, Optional<String> all) {}

    /** What somebody says. */
    public record Welcome(Portrait person, String words) {}

    /**
     * The first of many.
     *
     * @param all the way to the page that lists them all, where there is one
     */
    public record Excerpt(List<View.Piece> pieces, Optional<String> all) {}
}
