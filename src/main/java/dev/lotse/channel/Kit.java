package dev.lotse.channel;

import dev.lotse.audience.Tickets;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import dev.lotse.edition.text.Way;
import dev.lotse.names.FoldedName;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an edition's kit is: a folder of things that are sent or handed over, and links from them back to the site.
 *
 * @param edition that everything in it is made of
 */
public record Kit(Edition edition) {
    /** Bytes; with an ending less than the 255 that file systems hold. */
    private static final int LONGEST = 200;

    private static final int KEPT = 180;

    /** The folder of a medium that isn't named like it. */
    private static final Map<String, String> FOLDERS = Map.of("poster", "posters");

    /** How the file ends that is sent by a medium. */
    private static final Map<String, String> SENDABLE = Map.of("mail", ".eml", "chat", ".txt", "poster", "-a4.pdf");

    /** Its folder, ending in a slash. */
    public String folder() {
        return Layout.kit(edition.reader().id(), edition.language());
    }

    /**
     * A page that is sent.
     *
     * @param first the first time that it is
     */
    public record Sent(VisiblePage page, Dispatch first) {}

    /** What is sent in the edition's language: nobody is sent the words of one language around a text in another. */
    public List<Dispatch> dispatches() {
        Set<String> translated = edition.pages().stream()
                .filter(page -> page.language().equals(edition.language()))
                .map(VisiblePage::address)
                .collect(Collectors.toSet());
        return edition.dispatches().stream()
                .filter(dispatch -> translated.contains(dispatch.address()))
                .toList();
    }

    /** The pages that are sent by a medium, each once. */
    public List<Sent> sent(String medium) {
        Map<String, Dispatch> first = new LinkedHashMap<>();
        dispatches().stream()
                .filter(dispatch -> dispatch.medium().equals(medium))
                .forEach(dispatch -> first.putIfAbsent(dispatch.address(), dispatch));
        return edition.pages().stream()
                .flatMap(page -> Optional.ofNullable(first.get(page.address())).stream()
                        .map(dispatch -> new Sent(page, dispatch)))
                .toList();
    }

    /**
     * The one thing to do next: what the page wants done or, where it says nothing of that, to read it.
     *
     * @param read says that one can read it
     * @return nothing where the site's own address is not known and nothing else can be done
     */
    public Optional<VisibleMeta.Reference> action(VisiblePage page, String medium, String read) {
        return page.meta()
                .action()
                .flatMap(link -> absolute(link.to(), page, medium)
                        .map(href ->
                                new VisibleMeta.Reference(link.title(), link.language(), link.to(), href, link.type())))
                .or(() -> link(page.address(), medium, file(page.address()))
                        .map(href -> new VisibleMeta.Reference(
                                read, edition.language(), new Way.ToPage(page.address(), ""), href, page.type())));
    }

    /** The name, without its ending, of what a page becomes: {@code news-start} for {@code news/start/}. */
    public static String name(String address) {
        String name = address.replaceFirst("/$", "").replace('/', '-');
        return name.isEmpty() ? "home" : shortened(name);
    }

    /** A name that leaves room for an ending. */
    private static String shortened(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return name;
        }
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        for (int c : name.codePoints().toArray()) {
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > KEPT) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept + "-" + Integer.toHexString(name.hashCode());
    }

    /** The file that is sent or hung up, below the kit's folder; nothing for a medium that there is none for. */
    public Optional<String> sendable(Dispatch dispatch) {
        return Optional.ofNullable(SENDABLE.get(dispatch.medium()))
                .map(ending -> place(dispatch.medium(), dispatch.address()) + ending);
    }

    /** What the files of a page for a medium are called, below the kit's folder and without their endings. */
    public String place(String medium, String address) {
        return FOLDERS.getOrDefault(medium, medium) + "/" + file(address);
    }

    /**
     * The name of a page, and the only one of its kind: {@code news/a-b} and {@code news/a/b} would be one.
     *
     * @see #name
     */
    public String file(String address) {
        String name = name(address);
        boolean first = edition.pages().stream()
                .map(VisiblePage::address)
                .filter(other -> FoldedName.of(name(other)).equals(FoldedName.of(name)))
                .allMatch(other -> address.compareTo(other) <= 0);
        return first ? name : name + "-" + Integer.toHexString(address.hashCode());
    }

    /**
     * The absolute address of a page, with a campaign mark that statistics of web servers understand.
     *
     * @param address of the page below the language's folder
     * @param medium that the reader comes from: {@code mail}, {@code poster}
     * @param campaign what was sent, by its {@link #name}
     * @return nothing where the site's own address is not known
     */
    public Optional<String> link(String address, String medium, String campaign) {
        return edition.url().map(url -> url + marked(Addresses.uri(address), medium, campaign));
    }

    /**
     * Where a link of a page leads, as it can be followed from anywhere; what stays in the site gets the campaign mark.
     *
     * @return nothing where the site's own address is not known
     */
    public Optional<String> absolute(Way way, VisiblePage page, String medium) {
        Way from = way instanceof Way.Here here ? new Way.ToPage(page.address(), here.id()) : way;
        return Canonical.way(edition, from)
                .map(address -> edition.url().filter(address::startsWith).isPresent()
                        ? marked(address, medium, file(page.address()))
                        : address);
    }

    /** An address with the mark; one that has a query or an anchor keeps it. */
    public static String marked(String address, String medium, String campaign) {
        int anchor = address.indexOf('#');
        String page = anchor < 0 ? address : address.substring(0, anchor);
        String rest = anchor < 0 ? "" : address.substring(anchor);
        String mark = "utm_medium=" + Tickets.encoded(medium) + "&utm_campaign=" + Tickets.encoded(campaign);
        return page + (page.contains("?") ? "&" : "?") + mark + rest;
    }
}
