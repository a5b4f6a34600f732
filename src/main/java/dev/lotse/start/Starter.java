package dev.lotse.start;

import dev.lotse.resource.ResourceFolder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The patterns that new projects and pages are made of, a folder for each language and one for all of them. */
final class Starter {
    private static final String ROOT = "dev/lotse/start/";
    /** What is for all languages. */
    static final String ALL = "all";

    private static final String TEXTS = "texts.properties";
    private static final String ENGLISH = "en";
    private static final String ENDING = ".properties";
    private static final Pattern PLACE = Pattern.compile("@\\{([^}]+)\\}");

    private Starter() {}

    private static final class Once {
        static final SortedMap<String, byte[]> FILES = ResourceFolder.read(ROOT, "languages.txt");
    }

    /** The languages that sites have texts in, and so can be begun. */
    static List<String> languages() {
        return ResourceFolder.read("themes/lotse/texts/", ENGLISH + ENDING).keySet().stream()
                .filter(file -> file.endsWith(ENDING))
                .map(file -> file.substring(0, file.length() - ENDING.length()))
                .toList();
    }

    /** The folder of a language's patterns; English ones stand in where nobody has translated them yet. */
    static String folder(String language) {
        return text("languages.txt").lines().anyMatch(language::equals) ? language : ENGLISH;
    }

    /** The files of a folder, by their path in it; names that begin with a dot are written {@code dot-}. */
    static SortedMap<String, byte[]> files(String folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Once.FILES
                .subMap(folder + "/", folder + "0")
                .forEach((path, bytes) ->
                        files.put(path.substring(folder.length() + 1).replaceAll("(^|/)dot-", "$1."), bytes));
        return files;
    }

    /** A pattern. */
    static String text(String path) {
        byte[] bytes = Once.FILES.get(path);
        if (bytes == null) {
            throw new IllegalStateException("there is no pattern " + path);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What a language says of something. */
    static String said(String language, String key) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(text(folder(language) + "/" + TEXTS)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        String said = texts.getProperty(key);
        if (said == null) {
            throw new IllegalStateException(language + " has no text " + key);
        }
        return said;
    }

    /** A pattern with its places filled in. */
    static String filled(String pattern, UnaryOperator<String> values) {
        return PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
    }

    /** A text in quotes, as YAML reads it. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** A value of YAML: a text, or one by language. */
    static String translated(Map<String, String> byLanguage) {
        return byLanguage.size() == 1
                ? quoted(byLanguage.values().iterator().next())
                : byLanguage.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + quoted(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
