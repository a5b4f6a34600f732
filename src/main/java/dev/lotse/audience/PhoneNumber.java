package dev.lotse.audience;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers as people write them, {@code +49 (0)40 12-3} or {@code Tel. 040/123, ask for Anna}. */
public final class PhoneNumber {
    private static final int SHORTEST = 2;
    private static final int SHORTEST_AMONG_WORDS = 5;
    private static final int LONGEST = 15;

    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?:(?:tel(?:efon|ephone)?|phone|fon)\\b\\.?:?\\s*)?([(\\[]?\\+?[\\d\\s\u00A0\u202F()\\[\\]/.\u2010-\u2015-]+)",
            Pattern.CASE_INSENSITIVE);
    /** What one dials at home only. */
    private static final Pattern TRUNK = Pattern.compile("^(\\W*\\+\\d{1,3}\\D*)\\(0\\)");

    private PhoneNumber() {}

    /** What one dials; nothing where a text is no number that one could dial, as {@code ext. 20 or Anna}. */
    public static Optional<String> in(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        String dialled = TRUNK.matcher(number.group(1)).replaceFirst("$1").replaceAll("[^+0-9]", "");
        int digits = dialled.replace("+", "").length();
        boolean alone = text.substring(number.end()).isBlank();
        return digits >= (alone ? SHORTEST : SHORTEST_AMONG_WORDS) && digits <= LONGEST
                ? Optional.of(dialled)
                : Optional.empty();
    }
}
