package dev.lotse.theme;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.digest.Digest;
import dev.lotse.output.Output;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * How a site looks: templates ({@code *.ftlh}), UI texts ({@code texts/<language>.properties}) and files that go out as
 * they are ({@code assets/}).
 *
 * <p>Read once and kept in memory; the same files give the same bytes on every machine. May be used by any number of
 * threads.
 */
public final class Theme {
    private static final String ASSETS = "assets/";
    private static final String STYLE = "assets/style.css";

    private final SortedMap<String, ThemeFile> files;
    private final ThemeTexts words;
    private final Templates templates;
    private final String digest;

    private Theme(Parts parts, ThemeTexts words) {
        this.files = parts.files;
        this.words = words;
        this.templates = parts.templates;
        this.digest = parts.digest;
    }

    /** What the files of a theme come to. */
    private record Parts(SortedMap<String, ThemeFile> files, Templates templates, String digest) {
        static Parts of(List<SortedMap<String, ThemeFile>> layers) {
            NavigableMap<String, ThemeFile> files = new TreeMap<>();
            layers.forEach(files::putAll);
            files.computeIfAbsent(STYLE, path -> joined(files));
            return new Parts(files, new Templates(files), Theme.digest(files));
        }
    }

    /** The built-in theme alone: its templates are compiled once for all builds of a program. */
    private static final class Own {
        static final Parts PARTS = Parts.of(List.of(BuiltIn.files()));
    }

    /**
     * The built-in theme, overlaid by a folder, or by one that this folder's theme extends and then by it: file by file,
     * and the UI texts key by key, so a second theme may hold just one file.
     *
     * <p>Mistakes in the folder are told at once, each with its place; what can't be used is left out and the built-in
     * file stands in.
     */
    public static Theme load(Optional<Path> folder, List<String> languages, Diagnostics diagnostics) {
        String shown = folder.map(path -> path.toString().replace('\\', '/')).orElse(BuiltIn.SHOWN);
        return load(folder, shown, languages, diagnostics);
    }

    /**
     * The same.
     *
     * @param shown the folder's path as diagnostics give it
     */
    public static Theme load(Optional<Path> folder, String shown, List<String> languages, Diagnostics diagnostics) {
        List<SortedMap<String, ThemeFile>> layers = new Layers(diagnostics).read(folder, shown);
        Parts parts = layers.size() == 1 ? Own.PARTS : Parts.of(layers);
        ThemeTexts words = new ThemeTexts(layers, shown, languages, diagnostics);
        new Unused(layers, diagnostics).tell();
        return new Theme(parts, words);
    }

    /** The folders that the theme in a folder is made of: that one, and those of the themes that it extends. */
    public static Set<Path> folders(Path folder) {
        return new Layers(new Diagnostics()).folders(folder);
    }

    /** One style sheet out of the parts in {@code styles/}, in the order of their names. */
    private static ThemeFile joined(SortedMap<String, ThemeFile> files) {
        String css = files.values().stream()
                .filter(file -> file.path().matches("styles/[^/]+\\.css"))
                .map(file -> file.text().strip() + "\n")
                .collect(Collectors.joining("\n"));
        return new ThemeFile(STYLE, BuiltIn.SHOWN + "/styles", css.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The UI texts of a language: {@code de-AT} takes from {@code de} what it lacks itself, and every language from
     * English (a warning, for the languages given to {@link #load}).
     */
    public Texts texts(String language) {
        return words.texts(language);
    }

    /**
     * Fills in a template.
     *
     * @param template its name without {@code .ftlh}: {@code page}
     * @param language of the UI texts, the tag of a language
     * @param way from what is made to an address of the site, for links
     * @param model a record; what it has are the names that the template sees: records, lists, texts, numbers, truth
     *     values, days and times, and what may be absent
     * @throws ThemeException where the template's author made a mistake
     */
    public String render(String template, String language, UnaryOperator<String> way, Record model) {
        return templates.render(template, texts(language), way, model);
    }

    /** The same for what links to nothing in the site, or says itself how. */
    public String render(String template, String language, Record model) {
        return render(template, language, way -> way, model);
    }

    /** Whether there is a template, by its name without {@code .ftlh}. */
    public boolean has(String template) {
        return files.containsKey(template + ".ftlh");
    }

    /** Everything below {@code assets/}: {@code assets/style.css} as {@code style.css} in a folder, whose path ends in a slash. */
    public List<Output> files(String folder) {
        return files.tailMap(ASSETS).values().stream()
                .filter(file -> file.path().startsWith(ASSETS))
                .<Output>map(file -> new Output.Bytes(folder + file.path().substring(ASSETS.length()), file.bytes()))
                .toList();
    }

    /** The text of one file of the theme, such as {@code assets/style.css}. */
    public String file(String name) {
        ThemeFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("the theme has no file " + name);
        }
        return file.text();
    }

    /** A digest of all files: where it is the same, the theme writes the same. */
    public String digest() {
        return digest;
    }

    private static String digest(SortedMap<String, ThemeFile> files) {
        Digest digest = Digest.start();
        files.values().forEach(file -> digest.add(file.path()).add(file.bytes()));
        return digest.end();
    }
}
