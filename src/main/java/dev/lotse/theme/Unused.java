package dev.lotse.theme;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.diagnostic.Position;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Templates and texts of a theme that nothing asks for: {@code parts/foter.ftlh} replaces no part, and the theme looks
 * as before.
 */
final class Unused {
    /** Templates for types of pages, which a theme may have and the built-in one does not. */
    private static final Set<String> TYPES =
            Set.of("guide.ftlh", "faq.ftlh", "training.ftlh", "announcement.ftlh", "story.ftlh");

    private static final Pattern INCLUDE = Pattern.compile("[<\\[]#(?:include|import)\\s+(?:([\"'])([^\"'$]*)\\1)?");

    private final Map<String, ThemeFile> known;
    private final List<ThemeFile> own;
    private final List<ThemeFile> templates;
    private final Diagnostics diagnostics;

    /**
     * Looks through a theme.
     *
     * @param layers files of the built-in theme, then those of the themes above it
     */
    Unused(List<? extends Map<String, ThemeFile>> layers, Diagnostics diagnostics) {
        this.known = layers.get(0);
        this.own = layers.stream()
                .skip(1)
                .flatMap(layer -> layer.values().stream())
                .toList();
        this.templates = Stream.concat(known.values().stream(), own.stream())
                .filter(ThemeFile::isTemplate)
                .toList();
        this.diagnostics = diagnostics;
    }

    /** Tells them; nothing where a template can't be read, for it might use them. */
    void tell() {
        if (diagnostics.has("theme-template") || diagnostics.has("theme-refused")) {
            return;
        }
        templates();
        Set<String> keys = known.values().stream()
                .filter(ThemeTexts::isText)
                .flatMap(file -> keys(file).keySet().stream())
                .collect(Collectors.toSet());
        own.stream().filter(ThemeTexts::isText).forEach(file -> texts(file, keys));
    }

    private void templates() {
        Set<String> included = templates.stream().flatMap(Unused::includes).collect(Collectors.toSet());
        if (included.contains("")) {
            return; // one is named only while pages are made
        }
        Set<String> names = Stream.concat(
                        known.keySet().stream().filter(path -> path.endsWith(".ftlh")), TYPES.stream())
                .collect(Collectors.toSet());
        own.stream()
                .filter(ThemeFile::isTemplate)
                .filter(file -> !names.contains(file.path()) && !included.contains(file.path()))
                .forEach(file -> tell(
                        Position.of(file.shown()),
                        "this template replaces none, and no other one includes it",
                        Nearest.hint(file.path(), names)));
    }

    /** The paths of what a template includes; an empty one where that is no fixed text. */
    private static Stream<String> includes(ThemeFile file) {
        Matcher matcher = INCLUDE.matcher(file.text());
        return matcher.results().map(found -> {
            String name = found.group(2);
            if (name == null || name.isEmpty() || name.contains("*")) {
                return "";
            }
            String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
            return Path.of("/" + (name.startsWith("/") ? "" : folder) + name)
                    .normalize()
                    .toString()
                    .substring(1)
                    .replace('\\', '/');
        });
    }

    private static Map<String, TextFile.Line> keys(ThemeFile file) {
        return TextFile.read(file, new Diagnostics()).lines();
    }

    private void texts(ThemeFile file, Collection<String> keys) {
        keys(file).forEach((key, line) -> {
            if (!keys.contains(counted(key)) && !key.startsWith("section.") && !isAsked(key)) {
                tell(
                        new Position(file.shown(), line.number(), 1),
                        "no template asks for the text \"" + key + "\"",
                        Nearest.hint(key, keys));
            }
        });
    }

    /** The key that one for some numbers belongs to: {@code lessons} for {@code lessons.few}. */
    private static String counted(String key) {
        return Plural.MORE.stream()
                .map(form -> "." + form)
                .filter(key::endsWith)
                .findFirst()
                .map(form -> key.substring(0, key.length() - form.length()))
                .orElse(key);
    }

    /** Whether a template names a key, or how it begins. */
    private boolean isAsked(String key) {
        return templates.stream().anyMatch(template -> {
            String text = template.text();
            if (text.contains('"' + key + '"') || text.contains("'" + key + "'")) {
                return true;
            }
            for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
                String start = key.substring(0, dot + 1);
                if (Stream.of("\"", "'")
                        .anyMatch(
                                quote -> text.contains(quote + start + quote) || text.contains(quote + start + "${"))) {
                    return true;
                }
            }
            return false;
        });
    }

    private void tell(Position at, String message, String hint) {
        diagnostics.warning("theme-unused", at, message, hint.isEmpty() ? "delete it, or use it in a template" : hint);
    }
}
