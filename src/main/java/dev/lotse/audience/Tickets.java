package dev.lotse.audience;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address where tickets are opened. It may say where it wants to be told what a ticket is about:
 * {@code https://tickets.example/new?article={id}&from={page}}; there are {@code {id}}, {@code {page}} and
 * {@code {title}}.
 */
public record Tickets(String address) {
    private static final Pattern PLACE = Pattern.compile("\\{(id|page|title)}");
    private static final String UNRESERVED = "-._~";

    /** The address of a ticket about nothing in particular. */
    public String plain() {
        return PLACE.matcher(address).replaceAll("");
    }

    /** Whether the address says where it wants to be told something. */
    public boolean hasPlaces() {
        return PLACE.matcher(address).find();
    }

    /**
     * The address of a ticket about a page; one that has no places for it is told the id and the page as parameters.
     *
     * @param id of the page, empty where it has none
     * @param page its address
     */
    public String about(String id, String page, String title) {
        if (hasPlaces()) {
            return PLACE.matcher(address)
                    .replaceAll(place -> Matcher.quoteReplacement(encoded(
                            switch (place.group(1)) {
                                case "id" -> id;
                                case "page" -> page;
                                default -> title;
                            })));
        }
        int fragment = address.indexOf('#');
        String base = fragment < 0 ? address : address.substring(0, fragment);
        List<String> parameters =
                id.isEmpty() ? List.of("page=" + encoded(page)) : List.of("id=" + encoded(id), "page=" + encoded(page));
        String before = !base.contains("?") ? "?" : base.endsWith("?") || base.endsWith("&") ? "" : "&";
        return base + before + String.join("&", parameters) + address.substring(base.length());
    }

    /** Any text as a part of an address, RFC 3986. */
    public static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return encoded.toString();
    }
}
