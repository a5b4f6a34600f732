package dev.lotse.diagnostic;

import java.util.Collection;
import java.util.List;

/**
 * A kind of mistake, as the catalogue declares it: what is said of it wherever it isn't met just now.
 *
 * @param id as in {@link Diagnostic#rule()}
 * @param theme what it is about, the heading under which people look for it
 * @param severities those that it can have, the worst first
 * @param wrong what is wrong in general, a sentence; {@code `backticks`} mark what is written as it stands
 * @param mend how to mend it, in sentences that begin with what to do
 * @param hint how to mend it, for a message that says nothing of its own; half a sentence, empty where that doesn't help
 * @param bad lines that are wrong; none where an example doesn't help
 * @param good the same lines as they work
 */
public record Rule(
        String id,
        String theme,
        List<Severity> severities,
        String wrong,
        String mend,
        String hint,
        List<String> bad,
        List<String> good) {

    /** The rule of an id; one that says nothing where the catalogue has none. */
    public static Rule of(String id) {
        return Catalogue.OURS.rule(id);
    }

    /** All of them, by theme and id. */
    public static Collection<Rule> all() {
        return Catalogue.OURS.rules();
    }

    /** The worst that it can be. */
    public Severity worst() {
        return severities.get(0);
    }

    /** A sentence of the catalogue without its backticks. */
    public static String plain(String sentence) {
        return sentence.replace("`", "");
    }
}
