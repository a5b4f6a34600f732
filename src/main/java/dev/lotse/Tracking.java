package dev.lotse;

import dev.lotse.digest.Digest;
import dev.lotse.digest.Fingerprint;
import dev.lotse.edition.Edition;
import dev.lotse.edition.PageContent;
import dev.lotse.edition.text.Piece;
import dev.lotse.edition.text.TextFacts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * Has the outputs of editions know what they are made of.
 *
 * @param inputs what tells everything from all else that is in no edition
 * @param heads of editions, without what their pages say
 * @param bodies of what pages say
 */
record Tracking(String inputs, Fingerprint heads, Fingerprint bodies) implements Outputs.Tracker {
    /**
     * For a project.
     *
     * @param inputs all its files
     */
    static Tracking of(Opened opened, Inputs inputs, LocalDate date) {
        String ground = Digest.start()
                .add(Inputs.program())
                .add(opened.theme().digest())
                .add(inputs.digest(file -> !isText(opened, file)))
                .add(date.toString())
                .end();
        return new Tracking(
                ground,
                new Fingerprint(Set.of(PageContent.class), Set.of()),
                new Fingerprint(Set.of(), Set.of(Piece.Fixed.class, TextFacts.class)));
    }

    /** Whether what is in a file is in the editions, as far as it counts. */
    private static boolean isText(Opened opened, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".md") || name.endsWith(".markdown"))
                && opened.project().roots().values().stream().anyMatch(file::startsWith);
    }

    @Override
    public Outputs.Tracked of(Edition edition) {
        return new Provenance(edition, inputs, heads, bodies);
    }
}
