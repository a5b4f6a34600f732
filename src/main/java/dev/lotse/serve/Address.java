package dev.lotse.serve;

import dev.lotse.edition.text.Layout;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of an address in the preview: that of a file below {@code dist/sites/}, behind {@code /@2027-02-01} where
 * another day is looked at.
 *
 * @param date the other day
 * @param path decoded, without a slash at its beginning: {@code sales/de/guides/vpn/}
 */
record Address(Optional<LocalDate> date, String path) {
    private static final Pattern OTHER_DAY = Pattern.compile("@(\\d{4}-\\d{2}-\\d{2})(?:/(.*))?", Pattern.DOTALL);

    /** Reads a path; one with a day that is none is that of nothing. */
    static Address of(String path) {
        String bare = path.startsWith("/") ? path.substring(1) : path;
        Matcher day = OTHER_DAY.matcher(bare);
        if (!day.matches()) {
            return new Address(Optional.empty(), bare);
        }
        try {
            String rest = day.group(2) == null ? "" : day.group(2);
            return new Address(Optional.of(LocalDate.parse(day.group(1))), rest);
        } catch (DateTimeException none) {
            return new Address(Optional.empty(), bare);
        }
    }

    /** The same place on another day, {@code usual} being the one that needs no saying. */
    static Address on(LocalDate day, LocalDate usual, String path) {
        return new Address(Optional.of(day).filter(d -> !d.equals(usual)), path);
    }

    /** The output that would be shown there. */
    String file() {
        return Layout.file(Layout.SITES + path);
    }

    /** The first name in the path: a department, where it is that of one. */
    String department() {
        return part(0);
    }

    /** The second name: the language of a page. */
    String language() {
        return part(1);
    }

    /** What is behind the language. */
    String rest() {
        String[] parts = path.split("/", 3);
        return parts.length < 3 ? "" : parts[2];
    }

    private String part(int index) {
        String[] parts = path.split("/", 3);
        return index < parts.length ? parts[index] : "";
    }

    /** As a browser asks for it, but decoded. */
    @Override
    public String toString() {
        return date.map(day -> "/@" + day).orElse("") + "/" + path;
    }
}
