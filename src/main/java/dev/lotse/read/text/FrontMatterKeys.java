package dev.lotse.read.text;

import dev.lotse.content.ForeignKey;
import dev.lotse.diagnostic.Nearest;
import java.util.Set;

/** The key that says for whom something is, in front matter and wherever else, and what was meant to be it. */
public final class FrontMatterKeys {
    public static final String FOR = "for";
    private static final Set<String> MEANS_FOR = Set.of("fuer", "fuers", "fürs", "nur-für", "nur-fuer", "only-for");

    private FrontMatterKeys() {}

    /** Whether a key that is not {@code for} was probably meant to be. */
    public static boolean isNearFor(String key) {
        String plain = plain(key);
        return !key.equals(FOR) && (Nearest.isWithin(1, plain, FOR) || MEANS_FOR.contains(plain));
    }

    /** Whether a key says {@code for}, somehow; wherever it stands it is meant as a condition. */
    public static boolean isFor(String key) {
        String plain = plain(key);
        return plain.equals(FOR) || MEANS_FOR.contains(plain);
    }

    private static String plain(String key) {
        return ForeignKey.plain(key);
    }
}
