package dev.lotse.channel.mail;

import dev.lotse.channel.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sets a text with what every mail program shows: paragraphs, two levels of headings, lists, links, emphasis, pictures
 * that come along, and tables. Boxes become tables of one cell. Classes are those of the mail's own style sheet, and
 * begin with {@code m-}.
 */
final class MailText {
    private static final int WIDEST = 536;
    private static final Set<String> BOXES = Set.of("alert", "needs", "done", "cause", "takeaway");
    private static final Set<String> TITLES = Set.of("alert-title", "box-title");

    private final Wording wording;
    private final Enclosures pictures;

    MailText(Wording wording, Enclosures pictures) {
        this.wording = wording;
        this.pictures = pictures;
    }

    /** The text as HTML. */
    String set() {
        Element out = new Element("div");
        blocks(wording.body().childNodes(), out);
        out.childNodes().forEach(block -> block.after("\n"));
        return html(out);
    }

    private static String html(Element element) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        document.body().appendChild(element);
        return element.html();
    }

    /** Blocks one after the other; what stands between them becomes paragraphs. */
    private void blocks(List<Node> nodes, Element out) {
        Element line = new Element("p");
        for (Node node : nodes) {
            if (node instanceof Element element && element.isBlock()) {
                close(line, out);
                line = new Element("p");
                block(element, out);
            } else {
                inline(node, line);
            }
        }
        close(line, out);
    }

    private static void close(Element line, Element out) {
        if (!line.text().isBlank() || !line.select("img").isEmpty()) {
            out.appendChild(line);
        }
    }

    private void block(Element element, Element out) {
        switch (element.normalName()) {
            case "h1", "h2" -> line(element, out.appendElement("h2"));
            case "h3", "h4", "h5", "h6" -> line(element, out.appendElement("h3"));
            case "ul", "ol" -> list(element, out);
            case "table" -> table(element, out);
            case "pre" -> code(element, out.appendElement("p").addClass("m-code"));
            case "dt" -> line(element, out.appendElement("p").appendElement("strong"));
            case "figcaption" -> line(element, out.appendElement("p").addClass("m-small"));
            case "p" -> paragraph(element, out);
            case "figure" -> figure(element, out);
            default -> {
                boolean boxed = element.nameIs("blockquote") || BOXES.stream().anyMatch(element::hasClass);
                blocks(element.childNodes(), boxed ? box(out) : out);
            }
        }
    }

    private void paragraph(Element element, Element out) {
        Element line = new Element("p");
        boolean title = TITLES.stream().anyMatch(element::hasClass);
        line(element, title ? line.appendElement("strong") : line);
        close(line, out);
    }

    private static Element box(Element out) {
        return out.appendElement("table")
                .addClass("m-box")
                .attr("role", "presentation")
                .attr("width", "100%")
                .attr("cellpadding", "0")
                .attr("cellspacing", "0")
                .appendElement("tbody")
                .appendElement("tr")
                .appendElement("td");
    }

    private void list(Element list, Element out) {
        Element own = out.appendElement(list.normalName());
        if (list.attr("start").matches("\\d{1,6}")) {
            own.attr("start", list.attr("start"));
        }
        list.children().forEach(item -> cell(item, own.appendElement("li")));
    }

    private void table(Element table, Element out) {
        Optional.ofNullable(table.selectFirst("caption"))
                .ifPresent(caption -> line(caption, out.appendElement("p").addClass("m-small")));
        Element rows = out.appendElement("table")
                .addClass("m-table")
                .attr("width", "100%")
                .attr("cellpadding", "0")
                .attr("cellspacing", "0")
                .appendElement("tbody");
        for (Element row : table.select("tr")) {
            Element own = rows.appendElement("tr");
            row.children()
                    .forEach(each -> cell(
                            each,
                            own.appendElement(each.nameIs("th") ? "th" : "td").attr("align", "left")));
        }
    }

    /** What a cell or an item holds: a line, or blocks. */
    private void cell(Element from, Element out) {
        if (from.children().stream().noneMatch(Element::isBlock)) {
            line(from, out);
        } else {
            blocks(from.childNodes(), out);
        }
    }

    private void code(Element from, Element out) {
        for (String line : from.wholeText().stripTrailing().split("\n", -1)) {
            if (out.childNodeSize() > 0) {
                out.appendElement("br");
            }
            out.appendText(line.replace(' ', '\u00A0'));
        }
    }

    private void line(Element from, Element out) {
        from.childNodes().forEach(node -> inline(node, out));
    }

    private void inline(Node node, Element out) {
        if (node instanceof TextNode text) {
            out.appendText(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
        } else if (node instanceof Element element) {
            inline(element, out);
        }
    }

    private void inline(Element element, Element out) {
        switch (element.normalName()) {
            case "br" -> out.appendElement("br");
            case "img" -> picture(element, out);
            case "a" -> line(element, out.appendElement("a").attr("href", element.attr("href")));
            case "strong", "b" -> line(element, out.appendElement("strong"));
            case "em", "i" -> line(element, out.appendElement("em"));
            case "code", "kbd", "samp" ->
                line(element, out.appendElement("span").addClass("m-code"));
            default -> line(element, out);
        }
    }

    /** A picture; those that mails can't show are on the page alone. */
    private void picture(Element picture, Element out) {
        String width = picture.attr("width");
        int own = width.matches("\\d{1,3}") ? Integer.parseInt(width) : WIDEST;
        shown(picture)
                .ifPresent(shown -> out.appendElement("img")
                        .attr("src", shown.source())
                        .attr("alt", picture.attr("alt"))
                        .attr("width", Integer.toString(Math.min(WIDEST, own))));
    }

    private Optional<Enclosure> shown(Element picture) {
        return wording.picture(picture).flatMap(pictures::shown);
    }

    /** A picture with its caption, or neither. */
    private void figure(Element figure, Element out) {
        if (figure.select("img").stream().allMatch(picture -> shown(picture).isPresent())) {
            blocks(figure.childNodes(), out);
        }
    }
}
