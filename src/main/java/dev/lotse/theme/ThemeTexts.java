package dev.lotse.theme;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The UI texts of a theme in all its languages; English stands in for a language that the theme has no file for. */
final class ThemeTexts {
    private static final String ENGLISH = "en";
    private static final String NAME = "language.name";
    /** From one day to another: needs no word where a language has none for it. */
    private static final String SPAN = "days.span";

    private final Map<String, List<TextFile>> files = new HashMap<>();
    private final Map<String, Texts> ready = new HashMap<>();

    /**
     * The texts of a theme.
     *
     * @param layers files of the built-in theme, then those of the themes above it
     * @param shown the theme's path as a person knows it
     */
    ThemeTexts(
            List<? extends Map<String, ThemeFile>> layers,
            String shown,
            List<String> languages,
            Diagnostics diagnostics) {
        for (Map<String, ThemeFile> layer : layers) {
            layer.forEach((path, file) -> {
                if (isText(file)) {
                    String language = path.substring("texts/".length(), path.lastIndexOf('.'));
                    files.computeIfAbsent(language, l -> new ArrayList<>()).add(TextFile.read(file, diagnostics));
                }
            });
        }
        languages.forEach(language -> {
            ready.put(language, merge(language));
            check(language, shown, diagnostics);
        });
    }

    /** Whether a file holds texts. */
    static boolean isText(ThemeFile file) {
        return file.path().matches("texts/[^/]+\\.properties");
    }

    Texts texts(String language) {
        Texts texts = ready.get(language);
        return texts == null ? merge(language) : texts;
    }

    private Texts merge(String language) {
        Map<String, String> texts = new TreeMap<>();
        own(ENGLISH).forEach(file -> file.lines().forEach((key, line) -> texts.put(key, line.text())));
        texts.put(NAME, nameOf(language));
        texts.put(SPAN, "{0} \u2013 {1}");
        for (String tag : chain(language)) {
            own(tag).forEach(file -> file.lines().forEach((key, line) -> texts.put(key, line.text())));
        }
        return new Texts(language, texts);
    }

    /** {@code de-AT} after {@code de}. */
    private static List<String> chain(String language) {
        List<String> tags = new ArrayList<>();
        for (String tag = language; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
            tags.add(0, tag);
        }
        return tags;
    }

    private List<TextFile> own(String tag) {
        return files.getOrDefault(tag, List.of());
    }

    private static String nameOf(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? language : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private void check(String language, String shown, Diagnostics diagnostics) {
        List<TextFile> found =
                chain(language).stream().flatMap(tag -> own(tag).stream()).toList();
        if (found.isEmpty()) {
            diagnostics.warning(
                    "theme-language",
                    Position.of((shown.isEmpty() ? BuiltIn.SHOWN : shown) + "/texts/" + language + ".properties"),
                    "the theme has no texts in the language " + language + ", English stands in",
                    (shown.isEmpty() ? "put this file into a theme of your own" : "give the theme this file")
                            + ": a copy of texts/en.properties, translated");
            return;
        }
        Map<String, String> english = new TreeMap<>();
        own(ENGLISH).forEach(file -> file.lines().forEach((key, line) -> english.put(key, line.text())));
        List<String> lacking = english.keySet().stream()
                .filter(key -> !key.equals(NAME)
                        && !key.equals(SPAN)
                        && found.stream().noneMatch(file -> file.lines().containsKey(key)))
                .toList();
        if (!lacking.isEmpty()) {
            diagnostics.warning(
                    "theme-text",
                    Position.of(found.get(found.size() - 1).shown()),
                    "these texts are missing, and the English ones stand in: " + String.join(", ", lacking),
                    "write each on a line of its own: key = text");
        }
        found.forEach(file -> checkPlaces(file, english, diagnostics));
    }

    private static void checkPlaces(TextFile file, Map<String, String> english, Diagnostics diagnostics) {
        file.lines().forEach((key, line) -> {
            String model = english.getOrDefault(key, line.text());
            for (String place : Texts.places(line.text())) {
                if (!model.contains(place)) {
                    diagnostics.error(
                            "theme-text", file.at(line), "nothing is given for " + place + " in \"" + key + "\"");
                }
            }
        });
    }
}
