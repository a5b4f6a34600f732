package dev.lotse.channel.view;

import dev.lotse.edition.Reach;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.theme.Spread;
import java.util.List;
import java.util.Optional;

/**
 * What knowledge records have beyond other pages.
 *
 * @param answer on a record itself
 * @param index on the page above records
 */
public record FaqView(Optional<Answer> answer, Optional<Index> index) {
    /**
     * A record.
     *
     * @param id permanent
     * @param link the address to hand on, absolute where that is known; nothing where others couldn't open it
     * @param asks whether it asks readers if it helped
     * @param ticket where a ticket about it is opened
     * @param page what stands in that address for the record's own, where that is not known
     * @param mail the same as a mail
     */
    public record Answer(
            Optional<String> id,
            Optional<String> link,
            boolean asks,
            Optional<String> ticket,
            Optional<String> page,
            Optional<String> mail) {}

    /**
     * The records below a page.
     *
     * @param before what its author says first, HTML up to the first heading
     * @param after the rest of it
     * @param count how many there are
     * @param desk what they can be filtered by, in sites of those who help others
     * @param data the records as schema.org describes them, JSON-LD
     */
    public record Index(
            String before, List<Topic> topics, String after, int count, Optional<Desk> desk, Optional<String> data) {}

    /**
     * Records about the same.
     *
     * @param title nothing for those that have no topic
     */
    public record Topic(String id, Optional<String> title, List<Row> records) {}

    /**
     * A record in the index.
     *
     * @param words other words for it
     * @param open the ids of the departments that have it, where the site looks at others
     * @param audiences the names of those departments; empty where all have it
     * @param except the names of the others, where they are fewer
     */
    public record Row(
            @Spread View.Piece record,
            List<String> words,
            Optional<List<String>> open,
            List<Reach.Reader> audiences,
            List<Reach.Reader> except) {}

    /** What the index can be filtered by. */
    public record Desk(List<Reach.Reader> departments, List<VisibleMeta.Platform> platforms, List<String> states) {}
}
