package dev.lotse.check;

import dev.lotse.audience.Target;
import dev.lotse.content.Page;
import dev.lotse.content.Part;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rule for a translation in which a part that is for some readers only has lost its condition, or is not there: a
 * program can't tell the one from the other, so a person is asked.
 */
final class TranslationCheck implements Check {
    private static final Pattern WORD = Pattern.compile("([\\w-]+:)?([\\w,-]+)");

    private final Translations translations;
    private final Diagnostics diagnostics;

    TranslationCheck(Translations translations, Diagnostics diagnostics) {
        this.translations = translations;
        this.diagnostics = diagnostics;
    }

    @Override
    public void run() {
        if (diagnostics.hasErrors()) {
            return; // a condition that can't be read is no difference
        }
        translations.byPath().values().stream()
                .filter(pages -> pages.size() > 1)
                .forEach(this::compare);
    }

    private void compare(List<Page> versions) {
        Map<Target, Position> all = new LinkedHashMap<>();
        List<Map<Target, Position>> each =
                versions.stream().map(TranslationCheck::guards).toList();
        each.forEach(guards -> guards.forEach(all::putIfAbsent));
        for (int i = 0; i < versions.size(); i++) {
            Page page = versions.get(i);
            Set<String> own = new HashSet<>(words(page.target()));
            each.get(i).keySet().forEach(target -> own.addAll(words(target)));
            all.forEach((target, there) -> {
                if (!own.containsAll(words(target))) {
                    tell(page, target, there);
                }
            });
        }
    }

    /** The names and values of an expression; other languages may put them together in another way. */
    private static Set<String> words(Target target) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(target.toString());
        while (word.find()) {
            String facet = word.group(1) == null ? "" : word.group(1);
            Stream.of(word.group(2).split(",")).map(facet::concat).forEach(words::add);
        }
        return words;
    }

    private void tell(Page page, Target target, Position there) {
        diagnostics.warning(
                "translation-condition",
                page.at(),
                "at " + there + " a part is for \"" + target + "\" only, and in this language version none is",
                "if that part is here too, write {for=\"" + target + "\"} behind its heading; else translate it");
    }

    /** The conditions of a page's parts, and where the first of each stands. */
    private static Map<Target, Position> guards(Page page) {
        Map<Target, Position> found = new LinkedHashMap<>();
        collect(page.body(), found);
        page.footnotes().values().forEach(note -> collect(note.parts(), found));
        return found;
    }

    private static void collect(List<Part> parts, Map<Target, Position> found) {
        parts.forEach(part -> {
            if (part instanceof Part.Guarded guarded && isCompared(guarded)) {
                found.putIfAbsent(guarded.target(), guarded.at());
            }
            collect(part.inner(), found);
        });
    }

    /** Within a sentence, what depends on somebody's device or region follows the grammar of each language. */
    private static boolean isCompared(Part.Guarded guarded) {
        boolean facet = guarded.target().toString().contains(":");
        return !(guarded.target() instanceof Target.Through) && !(guarded.place() == Part.Place.INLINE && facet);
    }
}
