package dev.lotse.browser;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;

/**
 * Tells what a page is: {@code guide}, {@code faq-index}, {@code chooser} ...
 *
 * <p>This is the one place that knows how a page says it: by its place in the output, and by a class {@code is-...} of
 * its body.
 */
final class Kinds {
    static final String REDIRECT = "redirect";
    static final String NOT_FOUND = "404";
    static final String CHOOSER = "chooser";
    static final String ENTRANCE = "entrance";
    static final String SHORT_LINK = "go";
    static final String HOME = "home";
    static final String QUICK = "quick";

    private final Set<String> folders = new TreeSet<>();

    /** Learns which folders have pages in them. */
    Kinds(Iterable<String> addresses) {
        for (String address : addresses) {
            String folder = folder(address);
            if (!folder.isEmpty()) {
                folders.add(folder(folder));
            }
        }
    }

    String kind(String address, Document html) {
        String[] path = address.split("/");
        if (!html.select("meta[http-equiv=refresh]").isEmpty()) {
            return REDIRECT;
        }
        if (path[path.length - 1].equals("404.html")) {
            return NOT_FOUND;
        }
        if (path.length == 1) {
            return CHOOSER;
        }
        if (path[0].equals("go")) {
            return SHORT_LINK;
        }
        if (path.length == 2 || path[1].equals("go")) {
            return path.length == 2 ? ENTRANCE : SHORT_LINK + "-" + ENTRANCE;
        }
        return path.length == 3 ? HOME : said(html) + (folders.contains(folder(address)) ? "-index" : "");
    }

    private static String said(Document html) {
        return html.body().classNames().stream()
                .filter(name -> name.startsWith("is-"))
                .map(name -> name.substring("is-".length()))
                .findFirst()
                .orElse("page");
    }

    private static String folder(String address) {
        return address.contains("/") ? address.substring(0, address.lastIndexOf('/')) : "";
    }
}
