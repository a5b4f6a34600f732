package dev.lotse.edit.body;

import dev.lotse.audience.PhoneNumber;
import dev.lotse.content.Site;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link or picture leads, as far as its text tells.
 *
 * @param address of something elsewhere, or the path of something here, below the language's root
 * @param fragment without its {@code #}, decoded; empty where there is none
 */
public record Destination(Kind kind, String address, String fragment) {
    /** What it leads to. */
    public enum Kind {
        ELSEWHERE,
        UNSAFE,
        SAME_PAGE,
        HERE,
        OUTSIDE,
        NOTHING
    }

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2064\\uFEFF]");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("https?://[^/\\\\?#\\s]", Pattern.CASE_INSENSITIVE);
    /** Browsers take a backslash for a slash, and what stands before an at sign is no server. */
    private static final Pattern SERVER =
            Pattern.compile("https?://(?:[^/\\\\?#]*@)?(\\[[^\\]]*]|[^/\\\\?#:]+)", Pattern.CASE_INSENSITIVE);

    /** What people put into a phone number to read it; RFC 3966 knows some of that, diallers choke on the rest. */
    private static final Pattern READING_AID = Pattern.compile("(?:\\s|\\u00A0|\\u202F|%20|[()\\[\\]/-])+");

    /** A zero that one dials at home only: {@code +49 (0)40}. */
    private static final Pattern TRUNK = Pattern.compile("(?i)^(tel:\\+\\d{1,3}(?:\\s|\\u00A0|\\u202F|%20)*)\\(0\\)");

    private static final Pattern DIALLED = Pattern.compile("(?i)tel:[+*#0-9.,]*(?:;.*)?");

    private static final Set<String> SAFE =
            Set.of("http", "https", "mailto", "tel", "sms", "ms-settings", "msteams", "companyportal", "ms-outlook");

    /**
     * Reads one.
     *
     * @param folder of the file it stands in, empty or ending in a slash
     * @param links what a root-relative path means
     */
    public static Destination read(String text, String folder, Site.Links links) {
        String clean = INVISIBLE.matcher(text.strip()).replaceAll("");
        Matcher scheme = SCHEME.matcher(clean);
        if (scheme.matches()) {
            boolean safe = SAFE.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                    && (!clean.regionMatches(true, 0, "http", 0, 4)
                            || HOST.matcher(clean).lookingAt());
            return new Destination(safe ? Kind.ELSEWHERE : Kind.UNSAFE, dialled(clean), "");
        }
        String slashed = clean.replace('\\', '/');
        if (slashed.startsWith("//")) {
            return new Destination(Kind.ELSEWHERE, "https:" + slashed, "");
        }
        int hash = slashed.indexOf('#');
        String fragment = hash < 0 ? "" : decoded(slashed.substring(hash + 1));
        String before = hash < 0 ? slashed : slashed.substring(0, hash);
        String path = before.indexOf('?') < 0 ? before : before.replaceFirst("\\?.*", "");
        if (path.isEmpty()) {
            return new Destination(hash < 0 ? Kind.NOTHING : Kind.SAME_PAGE, "", fragment);
        }
        return here(decoded(path), slashed, folder, links, fragment);
    }

    /** An address with a phone number as it is dialled, empty where that can't be; others as they are. */
    private static String dialled(String address) {
        if (!address.regionMatches(true, 0, "tel:", 0, 4)) {
            return address;
        }
        String plain =
                READING_AID.matcher(TRUNK.matcher(address).replaceFirst("$1")).replaceAll("");
        return DIALLED.matcher(plain).matches()
                ? plain
                : "tel:" + PhoneNumber.in(decoded(address.substring(4))).orElse("");
    }

    /** The server that an address elsewhere names; nothing where a link stays on the site. */
    static Optional<String> host(String text) {
        Destination to = read(text, "", Site.Links.USUAL);
        Matcher server = SERVER.matcher(to.address);
        return to.kind == Kind.ELSEWHERE && server.lookingAt()
                ? Optional.of(server.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Destination here(String path, String written, String folder, Site.Links links, String fragment) {
        String relative = folder + path;
        if (path.startsWith("~/")) {
            relative = path.substring(2);
        } else if (path.startsWith("/")) {
            if (links.root().isEmpty() || !path.startsWith(links.root().get())) {
                return links.rootBase()
                        .map(base -> new Destination(Kind.ELSEWHERE, base + written, ""))
                        .orElseGet(() -> new Destination(Kind.NOTHING, path, fragment));
            }
            relative = path.substring(links.root().get().length());
        }
        return normal(relative)
                .map(found -> new Destination(Kind.HERE, found, fragment))
                .orElseGet(() -> new Destination(Kind.OUTSIDE, path, fragment));
    }

    /** A path without its dots; nothing where it leads out. */
    static Optional<String> normal(String path) {
        Deque<String> segments = new ArrayDeque<>();
        String[] all = path.split("/", -1);
        for (String segment : all) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return Optional.empty();
                }
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        boolean folder = Set.of("", ".", "..").contains(all[all.length - 1]);
        String joined = String.join("/", segments);
        return Optional.of(folder && !joined.isEmpty() ? joined + "/" : joined);
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return text;
        }
    }
}
