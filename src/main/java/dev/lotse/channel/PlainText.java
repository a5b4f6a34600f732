package dev.lotse.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The HTML of a page as plain text, as one writes it in a mail: blocks with an empty line between them, steps with their
 * numbers, links as {@code text (address)}, pictures as {@code [what they show]}.
 */
public final class PlainText {
    private static final Set<String> SILENT = Set.of("script", "style", "template", "button", "hr");
    private static final String WORD = "[ \\t\\r\\n]+";

    private PlainText() {}

    /** The text of nodes that follow each other; links whose addresses are not absolute are just their text. */
    public static String of(List<Node> nodes) {
        return blocks(nodes, "\n\n");
    }

    private static String blocks(List<Node> nodes, String beforeList) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof Element element && element.isBlock()) {
                add(lines(line), "\n\n", text);
                line.setLength(0);
                add(block(element), isList(element) ? beforeList : "\n\n", text);
            } else {
                inline(node, line);
            }
        }
        add(lines(line), "\n\n", text);
        return text.toString();
    }

    private static void add(String block, String between, StringBuilder text) {
        if (!block.isBlank()) {
            text.append(text.length() == 0 ? "" : between).append(block);
        }
    }

    private static boolean isList(Element element) {
        return element.nameIs("ul") || element.nameIs("ol");
    }

    /** Inline text without the space around its lines. */
    private static String lines(StringBuilder text) {
        return text.toString()
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String block(Element element) {
        if (SILENT.contains(element.normalName())) {
            return "";
        }
        return switch (element.normalName()) {
            case "ul", "ol" -> list(element);
            case "table" -> table(element);
            case "pre" -> element.wholeText().stripTrailing();
            case "dd" -> indented("  ", blocks(element.childNodes(), "\n"));
            case "blockquote" ->
                blocks(element.childNodes(), "\n\n")
                        .lines()
                        .map(line -> ("> " + line).stripTrailing())
                        .collect(Collectors.joining("\n"));
            default -> {
                String text = blocks(element.childNodes(), "\n\n");
                yield element.hasClass("audience") && !text.isEmpty() ? "(" + text + ")" : text;
            }
        };
    }

    private static String list(Element list) {
        boolean ordered = list.nameIs("ol");
        int number = ordered ? number(list.attr("start")) : 1;
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            String text = blocks(item.childNodes(), "\n");
            if (!text.isBlank()) {
                items.add(indented(ordered ? number++ + ". " : "- ", text));
            }
        }
        return String.join(items.stream().anyMatch(item -> item.contains("\n\n")) ? "\n\n" : "\n", items);
    }

    private static int number(String start) {
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    /** Text with something before its first line, and as much room before the others. */
    private static String indented(String before, String text) {
        return before + text.replaceAll("\n(?!\n)", "\n" + " ".repeat(before.length()));
    }

    private static String table(Element table) {
        return table.select("caption, tr").stream()
                .map(row -> row.nameIs("caption") ? blocks(row.childNodes(), "\n") : row(row))
                .filter(row -> !row.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String row(Element row) {
        return row.children().stream()
                .map(cell -> blocks(cell.childNodes(), "\n").replaceAll("\\s*\n\\s*", " "))
                .collect(Collectors.joining(" | "));
    }

    private static void inline(Node node, StringBuilder line) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText().replaceAll(WORD, " ");
            boolean doubled = line.length() == 0 || Character.isWhitespace(line.charAt(line.length() - 1));
            line.append(doubled && words.startsWith(" ") ? words.substring(1) : words);
        } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
            inline(element, line);
        }
    }

    private static void inline(Element element, StringBuilder line) {
        switch (element.normalName()) {
            case "br" -> line.append('\n');
            case "img" -> line.append(element.attr("alt").isBlank() ? "" : "[" + element.attr("alt") + "]");
            case "input" -> line.append(element.hasAttr("checked") ? "[x]" : "[ ]");
            case "a" -> link(element, line);
            default -> {
                boolean names = element.hasClass("audience");
                line.append(names ? "(" : "");
                element.childNodes().forEach(child -> inline(child, line));
                line.append(names ? ")" : "");
            }
        }
    }

    private static void link(Element link, StringBuilder line) {
        if (link.hasClass("footnote-back")) {
            return;
        }
        StringBuilder words = new StringBuilder();
        link.childNodes().forEach(child -> inline(child, words));
        boolean note = link.parent() != null && link.parent().hasClass("footnote-ref");
        line.append(note ? "[" + words + "]" : words);
        address(link.attr("href"))
                .filter(address -> !bare(address).equals(bare(words.toString())))
                .ifPresent(address -> line.append(" (").append(address).append(')'));
    }

    private static String bare(String address) {
        return address.strip().replaceAll("(?i)^https?://|/$|[ ()/-]", "");
    }

    /** What a reader of plain text can do something with. */
    private static Optional<String> address(String href) {
        String start = href.toLowerCase(Locale.ROOT);
        if (start.startsWith("mailto:") || start.startsWith("tel:")) {
            return Optional.of(href.substring(href.indexOf(':') + 1));
        }
        if (start.matches("[a-z][a-z0-9+.-]*:.*")) {
            return Optional.of(href);
        }
        return Optional.empty();
    }
}
