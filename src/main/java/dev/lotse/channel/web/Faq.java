package dev.lotse.channel.web;

import dev.lotse.audience.Helpdesk;
import dev.lotse.audience.Tickets;
import dev.lotse.channel.frame.Permalink;
import dev.lotse.channel.frame.Ticket;
import dev.lotse.channel.view.FaqView;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Alphabet;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Reach;
import dev.lotse.edition.VisiblePage;
import dev.lotse.html.Tree;
import dev.lotse.output.Output;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The knowledge records of an edition: what their pages and their index show, and the file for ticket tools. */
final class Faq {
    private final Edition edition;
    private final Answers records;
    private final Permalink permalink;
    private final FaqFile file;
    private final Topics topics;
    private final boolean desk;

    /**
     * The records.
     *
     * @param permalink of the edition
     */
    Faq(Edition edition, Permalink permalink) {
        this.edition = edition;
        this.permalink = permalink;
        this.records = new Answers(edition);
        this.desk = edition.looksAtOthers();
        this.topics = new Topics(records.all(), edition.language());
        this.file = new FaqFile(edition, records.all(), topics, permalink);
    }

    /** What a page shows as a record or as an index; nothing where it is neither. */
    Optional<FaqView> view(VisiblePage page) {
        Optional<FaqView.Answer> answer =
                Optional.of(page).filter(records::isRecord).map(this::record);
        Optional<FaqView.Index> index = Optional.of(page)
                .filter(records::isIndex)
                .filter(list -> answer.isEmpty())
                .map(this::index);
        return answer.isEmpty() && index.isEmpty() ? Optional.empty() : Optional.of(new FaqView(answer, index));
    }

    /** Whether a page is one that records stand below. */
    boolean isIndex(VisiblePage page) {
        return records.isIndex(page);
    }

    /** What is below an index beside its records. */
    List<View.Card> others(VisiblePage page, List<View.Card> cards) {
        if (!records.isIndex(page)) {
            return cards;
        }
        Set<String> listed =
                records.below(page).stream().map(VisiblePage::address).collect(Collectors.toSet());
        return cards.stream().filter(card -> !listed.contains(card.address())).toList();
    }

    /** The records for ticket tools, where there are any. */
    Stream<Output> files(String folder) {
        return records.all().isEmpty() ? Stream.of() : file.outputs(folder);
    }

    private FaqView.Answer record(VisiblePage page) {
        Optional<Helpdesk> helpdesk = edition.reader().helpdesk();
        boolean known = edition.url().isPresent();
        return new FaqView.Answer(
                page.id(),
                permalink.from(page.address(), page),
                !desk && helpdesk.isPresent(),
                helpdesk.flatMap(Helpdesk::tickets).map(tickets -> Ticket.about(page, tickets, edition)),
                known ? Optional.empty() : Optional.of(Tickets.encoded(Ticket.name(page, edition))),
                helpdesk.flatMap(Helpdesk::email).map(email -> Ticket.mail(email, page, edition)));
    }

    private FaqView.Index index(VisiblePage page) {
        List<VisiblePage> below = records.below(page);
        List<VisiblePage> shown =
                below.stream().filter(record -> desk || record.isListed()).toList();
        Map<String, List<FaqView.Row>> byTopic = new LinkedHashMap<>();
        shown.forEach(record -> byTopic.computeIfAbsent(topics.of(record), topic -> new ArrayList<>())
                .add(row(record)));
        List<FaqView.Row> rest = byTopic.remove("");
        if (rest != null) {
            byTopic.put("", rest); // those that have no topic come last
        }
        List<FaqView.Topic> all = new ArrayList<>();
        byTopic.forEach((topic, rows) -> all.add(new FaqView.Topic(
                "_topic-" + (all.size() + 1), Optional.of(topic).filter(title -> !title.isEmpty()), rows)));
        List<Node> text = Tree.of(page.text().html()).childNodes();
        int first = firstHeading(text);
        return new FaqView.Index(
                html(text.subList(0, first)),
                all,
                html(text.subList(first, text.size())),
                shown.size(),
                desk ? Optional.of(desk(shown)) : Optional.empty(),
                desk ? Optional.empty() : file.schemaOrg(below));
    }

    /** Where the first heading stands, or what holds it. */
    private static int firstHeading(List<Node> text) {
        return IntStream.range(0, text.size())
                .filter(i -> text.get(i) instanceof Element element
                        && !element.select("h2").isEmpty())
                .findFirst()
                .orElse(text.size());
    }

    private static String html(List<Node> nodes) {
        return nodes.stream().map(Node::outerHtml).collect(Collectors.joining());
    }

    private FaqView.Row row(VisiblePage record) {
        List<Reach.Reader> open = record.reach().map(Reach::open).orElse(List.of());
        List<Reach.Reader> closed = record.reach().map(Reach::closed).orElse(List.of());
        boolean fewer = closed.size() < open.size();
        return new FaqView.Row(
                View.Piece.of(record),
                Stream.concat(record.synonyms().stream(), record.tags().stream())
                        .toList(),
                desk ? Optional.of(open.stream().map(Reach.Reader::id).toList()) : Optional.empty(),
                fewer ? List.of() : open,
                fewer ? closed : List.of());
    }

    private FaqView.Desk desk(List<VisiblePage> shown) {
        List<Reach.Reader> departments = shown.stream()
                .flatMap(record -> record.reach().stream())
                .flatMap(reach -> Stream.concat(reach.open().stream(), reach.closed().stream()))
                .distinct()
                .sorted(Comparator.comparing(Reach.Reader::name, Alphabet.of(edition.language()))
                        .thenComparing(Reach.Reader::id))
                .toList();
        List<String> states =
                shown.stream().map(record -> record.meta().state()).distinct().toList();
        return new FaqView.Desk(
                departments,
                edition.platforms(),
                Stream.of("checked", "draft", "archived")
                        .filter(states::contains)
                        .toList());
    }
}
