package dev.lotse.channel;

import dev.lotse.edition.Addresses;
import dev.lotse.edition.Edition;
import java.util.Optional;

/**
 * What an edition's kit is: a folder of things that are sent or handed over, and links from them back to the site.
 *
 * @param edition that everything in it is made of
 */
public record Kit(Edition edition) {
    /** Its folder, ending in a slash. */
    public String folder() {
        return "kits/" + edition.department().id() + "/" + edition.language() + "/";
    }

    /** The name, without its ending, of what a page becomes: {@code news-start} for {@code news/start/}. */
    public static String name(String address) {
        String name = address.replaceFirst("/$", "").replace('/', '-');
        return name.isEmpty() ? "home" : name;
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
        return edition.url().map(url -> url + marked(Addresses.encoded(address), medium, campaign));
    }

    /** An address with the mark; one that has a query or an anchor keeps it. */
    public static String marked(String address, String medium, String campaign) {
        int anchor = address.indexOf('#');
        String page = anchor < 0 ? address : address.substring(0, anchor);
        String rest = anchor < 0 ? "" : address.substring(anchor);
        return page + (page.contains("?") ? "&" : "?") + "utm_medium=" + medium + "&utm_campaign=" + campaign + rest;
    }
}
