package dev.lotse.channel.mail;

import dev.lotse.channel.Shades;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Writes a style sheet into the elements of a mail, for mail programs drop style sheets.
 *
 * <p>Rules count in the order of the file, whatever their selectors: a later one goes before. Colours are named as in the
 * style sheet of the site, {@code var(--ink)}; the light shade is written into the elements, the dark one into the
 * head of the mail, for programs that read it there.
 */
final class Inliner {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COLOR = Pattern.compile("var\\(--([a-z-]+)\\)");

    private final Map<String, Shades> colors;

    /**
     * An inliner.
     *
     * @param colors by name
     */
    Inliner(Map<String, Shades> colors) {
        this.colors = colors;
    }

    /** Writes a style sheet into a mail. */
    void inline(String css, Document mail) {
        StringBuilder dark = new StringBuilder("\n@media (prefers-color-scheme: dark) {\n");
        Matcher rule = RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rule.find()) {
            String selector = rule.group(1).strip().replaceAll("\\s+", " ");
            String declarations = declarations(rule.group(2));
            matching(selector, mail).forEach(element -> element.attr("style", style(element, declarations)));
            colored(declarations)
                    .ifPresent(shades ->
                            dark.append(selector).append(" { ").append(shades).append(" }\n"));
        }
        Optional.ofNullable(mail.selectFirst("head style"))
                .ifPresent(style ->
                        style.appendChild(new DataNode(dark.append("}\n").toString())));
    }

    /** A selector that means nothing here, such as {@code a:hover}, fits no element. */
    private static Iterable<Element> matching(String selector, Document mail) {
        try {
            return mail.select(selector);
        } catch (Selector.SelectorParseException unknown) {
            return List.of();
        }
    }

    private static String declarations(String text) {
        return Arrays.stream(text.split(";"))
                .map(declaration -> declaration.strip().replaceAll("\\s+", " "))
                .filter(declaration -> !declaration.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String style(Element element, String declarations) {
        String before = element.attr("style");
        return (before.isEmpty() ? "" : before + "; ") + shaded(declarations, false);
    }

    /** The declarations with a colour in them, with their dark shades. */
    private Optional<String> colored(String declarations) {
        String colored = Arrays.stream(declarations.split("; "))
                .filter(declaration -> COLOR.matcher(declaration).find())
                .map(declaration -> shaded(declaration, true) + " !important")
                .collect(Collectors.joining("; "));
        return colored.isEmpty() ? Optional.empty() : Optional.of(colored);
    }

    private String shaded(String declarations, boolean dark) {
        return COLOR.matcher(declarations).replaceAll(name -> {
            Shades shades = colors.get(name.group(1));
            return shades == null ? "inherit" : (dark ? shades.dark() : shades.light()).toString();
        });
    }
}
