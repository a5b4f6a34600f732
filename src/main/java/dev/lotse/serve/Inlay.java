package dev.lotse.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the bar into a page on its way to the browser; the page itself stays as a build makes it. */
final class Inlay {
    private static final Pattern META =
            Pattern.compile("<meta\\b[^>]*http-equiv=[\"']?Content-Security-Policy[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern POLICY = Pattern.compile("(content=\")([^\"]*)(\")", Pattern.CASE_INSENSITIVE);

    /** What the bar needs: its script, its style, and to hear of changes. */
    private static final List<String> NEEDED = List.of("script-src", "style-src", "connect-src");

    private Inlay() {}

    /**
     * A page with the bar in it.
     *
     * @param digest of the page as it is
     */
    static String in(String html, String digest) {
        Matcher meta = META.matcher(html);
        String open = meta.replaceAll(found -> Matcher.quoteReplacement(opened(found.group())));
        String script = "<script src=\"/_lotse/bar.js\" data-seen=\"" + digest + "\" defer></script>\n";
        int end = open.lastIndexOf("</body>");
        return end < 0 ? open + script : open.substring(0, end) + script + open.substring(end);
    }

    private static String opened(String meta) {
        return POLICY.matcher(meta)
                .replaceFirst(
                        found -> Matcher.quoteReplacement(found.group(1) + policy(found.group(2)) + found.group(3)));
    }

    /** A policy that also allows what the bar needs, and nothing else. */
    static String policy(String policy) {
        List<String> missing = new ArrayList<>(NEEDED);
        List<String> directives = new ArrayList<>();
        for (String directive : policy.split(";")) {
            String bare = directive.strip();
            String name = bare.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
            boolean closed = missing.remove(name) && !(bare + " ").contains(" 'self' ");
            if (!bare.isEmpty()) {
                directives.add(closed ? bare.replace(" 'none'", "") + " 'self'" : bare);
            }
        }
        missing.forEach(name -> directives.add(name + " 'self'"));
        return String.join("; ", directives);
    }
}
