package dev.lotse.channel.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import dev.lotse.channel.Kit;
import dev.lotse.channel.Wording;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import dev.lotse.edition.text.Piece;
import dev.lotse.output.Output;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jsoup.nodes.Element;

/**
 * The news and the stories of an edition, for programs that tell their readers of what is new: Atom, RFC 4287.
 *
 * <p>An entry keeps its id as long as its page has its permanent id or, without one, its address.
 */
public final class Feed {
    private static final Set<String> TYPES = Set.of("announcement", "story");
    private static final Set<String> MOMENTS = Set.of("updated", "published");
    private static final String MEDIUM = "feed";
    private static final int MOST = 50;

    private final Edition edition;
    private final String url;
    private final ZoneId zone;
    private final Kit kit;

    private Feed(Edition edition, String url, ZoneId zone) {
        this.edition = edition;
        this.url = url;
        this.zone = zone;
        this.kit = new Kit(edition);
    }

    /** The pages in it, the newest first; none where the site's own address is not known, for a feed has to name it. */
    public static List<VisiblePage> entries(Edition edition) {
        return edition.pages().stream()
                .filter(page -> edition.url().isPresent())
                .filter(page -> TYPES.contains(page.type()) && page.isListed() && !page.isList())
                .filter(page -> page.meta()
                        .published()
                        .filter(day -> !day.isAfter(edition.programme().today()))
                        .isPresent())
                .sorted(Comparator.comparing(Feed::day, Comparator.reverseOrder())
                        .thenComparing(VisiblePage::address))
                .limit(MOST)
                .toList();
    }

    /**
     * The file; nothing where there is nothing in it.
     *
     * @param zone whose days they are
     */
    public static Optional<Output> of(Edition edition, String folder, ZoneId zone) {
        List<VisiblePage> pages = entries(edition);
        return edition.url()
                .filter(url -> !pages.isEmpty())
                .map(url -> Output.text(folder + Layout.FEED, () -> new Feed(edition, url, zone).xml(pages)));
    }

    private static LocalDate day(VisiblePage page) {
        return page.meta().published().orElse(LocalDate.MIN);
    }

    private String xml(List<VisiblePage> pages) {
        com.rometools.rome.feed.atom.Feed feed = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setId(id("feed"));
        feed.setTitle(edition.title() + " – " + edition.reader().name().in(edition.language()));
        feed.setUpdated(moment(day(pages.get(0))));
        feed.setAuthors(List.of(person(edition.title())));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", url)));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", url + Layout.FEED)));
        feed.setEntries(pages.stream().map(this::entry).toList());
        try {
            Document xml = new WireFeedOutput().outputJDom(feed);
            inZone(xml.getRootElement());
            xml.getRootElement().setAttribute("lang", edition.language(), Namespace.XML_NAMESPACE);
            Format format = Format.getPrettyFormat().setLineSeparator("\n");
            return new XMLOutputter(format).outputString(xml);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible); // all that RFC 4287 asks for is there
        }
    }

    private Entry entry(VisiblePage page) {
        Entry entry = new Entry();
        entry.setId(id(page.id().orElse(page.address())));
        entry.setTitle(page.title());
        entry.setUpdated(moment(day(page)));
        entry.setPublished(moment(day(page)));
        String address = Kit.marked(url + Addresses.uri(page.address()), MEDIUM, kit.file(page.address()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", address)));
        page.meta().person().ifPresent(from -> entry.setAuthors(List.of(person(from.name()))));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(page.description());
        entry.setSummary(summary);
        entry.setContents(List.of(text(page)));
        return entry;
    }

    /** All that the page says, for those who read it in their program; its pictures are loaded from the site. */
    private Content text(VisiblePage page) {
        Wording wording = Wording.of(page, MEDIUM, kit);
        Element body = wording.body();
        body.select("img")
                .forEach(img -> wording.picture(img).ifPresentOrElse(picture -> show(picture, img), img::remove));
        body.select("[id], [class], [style]")
                .forEach(element -> element.removeAttr("id").removeAttr("class").removeAttr("style"));
        Content text = new Content();
        text.setType("html");
        text.setValue(body.html());
        return text;
    }

    private void show(Piece.Picture picture, Element img) {
        img.removeAttr("srcset").removeAttr("sizes").removeAttr("loading");
        img.attr("src", url + Addresses.uri(picture.file().path()));
    }

    private String id(String name) {
        byte[] whole = (url + '\n' + name).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(whole);
    }

    private Date moment(LocalDate day) {
        return Date.from(day.atStartOfDay(zone).toInstant());
    }

    /** Writes a moment as the library has it, in UTC, as that of the zone: programs show the day that stands there. */
    private void inZone(org.jdom2.Element element) {
        if (MOMENTS.contains(element.getName())) {
            element.setText(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    Instant.parse(element.getText()).atZone(zone)));
        }
        element.getChildren().forEach(this::inZone);
    }

    private static SyndPerson person(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
    }

    private static Link link(String relation, String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }
}
