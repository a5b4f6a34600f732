package dev.lotse.read.text;

import dev.lotse.content.ForeignKey;
import dev.lotse.diagnostic.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of front matter, and what somebody meant by one that is none of them. */
public final class FrontMatterKeys {
    public static final String FOR = "for";
    /** A list whose entries may have a {@code for} of their own. */
    public static final String SESSIONS = "sessions";

    /** Whether what stands in double braces is one; {@code off} for pages of other tools. */
    public static final String VARIABLES = "variables";

    private static final List<String> KNOWN = List.of(
            "title",
            "description",
            "type",
            FOR,
            "replaces",
            "order",
            "id",
            "owner",
            "reviewed",
            "review-every",
            "platform",
            "duration",
            "tags",
            "synonyms",
            "related",
            "redirect-from",
            "draft",
            "publish",
            "expires",
            "source-hash",
            "from",
            "subject",
            "action",
            "state",
            "outcome",
            "person",
            "quote",
            "mode",
            "pass-mark",
            SESSIONS,
            "rules",
            VARIABLES);
    private static final Set<String> MEANS_FOR = Set.of("fuer", "fuers", "fürs", "nur-für", "nur-fuer", "only-for");
    private static final int LONG = 7;

    private FrontMatterKeys() {}

    public static boolean isKnown(String key) {
        return KNOWN.contains(key);
    }

    /** Whether a key that is not {@code for} was probably meant to be. */
    public static boolean isNearFor(String key) {
        String plain = plain(key);
        return !isKnown(key) && (Nearest.distance(plain, FOR) <= 1 || MEANS_FOR.contains(plain));
    }

    /** Whether a key says {@code for}, somehow; wherever it stands it is meant as a condition. */
    public static boolean isFor(String key) {
        String plain = plain(key);
        return plain.equals(FOR) || MEANS_FOR.contains(plain);
    }

    /** The known key that an unknown one was probably meant to be. */
    public static Optional<String> meant(String key) {
        String plain = plain(key);
        int limit = plain.length() < LONG ? 1 : 2;
        return isKnown(key)
                ? Optional.empty()
                : KNOWN.stream()
                        .filter(known -> Nearest.distance(plain, known) <= (known.length() < 3 ? 0 : limit))
                        .findFirst();
    }

    private static String plain(String key) {
        return ForeignKey.plain(key);
    }
}
