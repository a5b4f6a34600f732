package dev.lotse.check;

import dev.lotse.content.Corpus;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.edit.body.Readership;
import dev.lotse.rollout.Rollout;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Rules that need all that was written to be seen together, and no edition. */
public final class CorpusCheck {
    private CorpusCheck() {}

    /**
     * Says what is wrong.
     *
     * @param sites the readers of each
     * @param today the day that they are for
     */
    public static void run(
            Corpus corpus, Rollout rollout, List<Readership> sites, LocalDate today, Diagnostics diagnostics) {
        Translations translations = Translations.of(corpus);
        List<Readership> readers = sites.stream().map(Readership::alone).toList();
        Stream.of(
                        new AddressCheck(corpus, translations, diagnostics),
                        new ReplacementCheck(translations, readers, diagnostics),
                        new ReaderCheck(translations, readers, diagnostics),
                        new TrainingCheck(corpus, diagnostics),
                        new ConditionCheck(corpus, sites, diagnostics),
                        new ForeignKeyCheck(corpus, today, diagnostics),
                        new TranslationCheck(translations, diagnostics),
                        new PlanCheck(corpus, rollout, diagnostics))
                .forEach(Check::run);
    }
}
