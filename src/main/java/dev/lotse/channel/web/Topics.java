package dev.lotse.channel.web;

import dev.lotse.edition.VisiblePage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What records are about, by their first tag; spellings that differ in case or blanks alone are one topic. */
final class Topics {
    private final Locale locale;
    private final Map<String, String> spelt = new HashMap<>();

    /**
     * The topics of records.
     *
     * @param records the first of a topic spells it
     * @param language of the site
     */
    Topics(List<VisiblePage> records, String language) {
        this.locale = Locale.forLanguageTag(language);
        records.forEach(record -> spelt.putIfAbsent(folded(written(record)), written(record)));
    }

    /** The topic of a record; empty for one that has none. */
    String of(VisiblePage record) {
        return spelt.getOrDefault(folded(written(record)), written(record));
    }

    private static String written(VisiblePage record) {
        return record.tags().stream().findFirst().orElse("").strip().replaceAll("[\\s\u00A0]+", " ");
    }

    private String folded(String topic) {
        return topic.toLowerCase(locale);
    }
}
