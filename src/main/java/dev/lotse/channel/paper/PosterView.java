package dev.lotse.channel.paper;

import dev.lotse.audience.Helpdesk;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Portrait;
import dev.lotse.theme.Spread;
import java.util.List;
import java.util.Optional;

/**
 * What the templates of posters and flyers see.
 *
 * @param champions a few of them
 * @param link where there is more to read
 */
record PosterView(
        @Spread View.Site site,
        @Spread PrintLook look,
        @Spread PosterWords words,
        @Spread Sheet sheet,
        Optional<Portrait> from,
        List<Portrait> champions,
        Optional<Helpdesk> helpdesk,
        @Spread Link link) {
    /**
     * The paper.
     *
     * @param size as CSS says it: {@code A4}
     * @param headlineSize of its letters, in millimetres
     * @param numberSize of the number to call, where there is one
     * @param pageLanguage of the page's own words, where it is another one than that of all else
     * @param topics what the page has headings for, where nothing else stands on the back
     * @param when it is the department's turn, in words
     */
    record Sheet(
            String size,
            double headlineSize,
            double numberSize,
            Optional<String> pageLanguage,
            List<String> topics,
            Optional<String> when) {}

    /**
     * The way to the page.
     *
     * @param qr a drawing, where the site's own address is known
     * @param address to be typed in, where it is known
     * @param href the same for who clicks on it
     */
    record Link(Optional<String> qr, Optional<String> address, Optional<String> href) {}
}
