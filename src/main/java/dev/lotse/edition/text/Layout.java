package dev.lotse.edition.text;

import java.util.Set;

/**
 * What lies where below the output folder: a folder of sites with one for each department and, in it, one for each of
 * its languages, a folder of kits with the same, and reports. A folder's path ends in a slash.
 */
public final class Layout {
    /** All sites, and the page for choosing one. */
    public static final String SITES = "sites/";
    /** All kits. */
    public static final String KITS = "kits/";
    /** What is for those who make the sites. */
    public static final String REPORTS = "reports/";

    /** The file of a folder that is shown to who asks for the folder. */
    public static final String INDEX = "index.html";

    /** Short links, in the folder of all sites and in each department's. */
    public static final String GO = "go/";
    /** The theme's files, in the folder of all sites and in each department's. */
    public static final String THEME = "_theme/";

    /** In a language's folder the list of all pages; an address, as that of a page is. */
    public static final String ALL_PAGES = "all-pages/";
    /** In a language's folder what is made of pages to be printed. */
    public static final String PRINT = "print/";
    /** The files in a language's folder that are neither pages nor an author's. */
    public static final String NOT_FOUND = "404.html";

    public static final String SITEMAP = "sitemap.xml";
    public static final String FEED = "feed.xml";
    public static final String FAQ = "faq.json";
    public static final String FAQ_SCHEMA = "faq.schema.json";
    public static final String SEARCH = "search.js";
    public static final String ROLLOUT = "rollout.ics";

    /** In a language's folder the parts of the search. */
    public static final String SEARCH_PARTS = "search/";

    /** Addresses in a language's folder that no page of an author may have or lie below. */
    public static final Set<String> RESERVED = Set.of(ALL_PAGES, SEARCH_PARTS, PRINT, THEME);
    /** Files in a language's folder that no author may have. */
    public static final Set<String> RESERVED_FILES = Set.of(
            file(ALL_PAGES),
            file(SEARCH_PARTS),
            file(PRINT),
            THEME + "style.css",
            NOT_FOUND,
            SITEMAP,
            FEED,
            FAQ,
            FAQ_SCHEMA,
            SEARCH,
            ROLLOUT);

    private Layout() {}

    /** The folder of a department's site. */
    public static String site(String department) {
        return SITES + department + "/";
    }

    /** The folder of a department's site in a language. */
    public static String site(String department, String language) {
        return site(department) + language + "/";
    }

    /** The folder of a department's kit in a language. */
    public static String kit(String department, String language) {
        return KITS + department + "/" + language + "/";
    }

    /** In a language's folder the file of a part of the search. */
    public static String searchPart(String name) {
        return SEARCH_PARTS + name + ".js";
    }

    /** The address of the short link of an id, seen from where {@link #GO} is. */
    public static String shortLink(String id) {
        return GO + id + "/";
    }

    /** The file that an address shows: that of a page or folder is empty or ends in a slash. */
    public static String file(String address) {
        return address.isEmpty() || address.endsWith("/") ? address + INDEX : address;
    }

    /** The name of a file that stands in a folder once for each language; one is shown to who asks for the folder. */
    public static String index(String language, String first) {
        return language.equals(first) ? INDEX : "index." + language + ".html";
    }
}
