package dev.lotse.read.markdown;

import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.html.Html;
import dev.lotse.read.markdown.html.Allowed;
import java.util.List;
import java.util.Map;

/** What was read, written as HTML as it is for somebody who sees all of it. */
final class Written {
    private final StringBuilder html = new StringBuilder();

    private Written() {}

    static String of(List<Part> parts) {
        Written written = new Written();
        written.all(parts, false);
        return written.html.toString();
    }

    private void all(List<Part> parts, boolean tight) {
        parts.forEach(part -> write(part, tight));
    }

    private void write(Part part, boolean tight) {
        if (part instanceof Part.Markup markup) {
            html.append(markup.html());
        } else if (part instanceof Part.Element element) {
            element(element.tag(), element.attributes(), element.parts());
        } else if (part instanceof Part.Heading heading) {
            element("h" + heading.level(), heading.attributes(), heading.parts());
        } else if (part instanceof Part.Link link) {
            open(
                    "a",
                    link.attributes(),
                    " href=\"" + Html.escape(text(link.ref().destination())) + "\"");
            all(link.parts(), false);
            html.append("</a>");
        } else if (part instanceof Part.Media media) {
            open(
                    "img",
                    media.attributes(),
                    " src=\"" + Html.escape(text(media.ref().destination())) + "\"");
        } else if (part instanceof Part.Listing list) {
            list(list);
        } else if (part instanceof Part.Item item) {
            item(item, tight);
        } else if (part instanceof Part.Paragraph paragraph) {
            html.append(tight ? "" : "<p>");
            all(paragraph.parts(), false);
            html.append(tight ? "\n" : "</p>\n");
        } else {
            all(part.inner(), tight);
        }
    }

    private void element(String tag, Map<String, Phrase> attributes, List<Part> parts) {
        open(tag, attributes, "");
        all(parts, false);
        if (!Allowed.isVoid(tag)) {
            html.append("</").append(tag).append('>');
        }
    }

    private void open(String tag, Map<String, Phrase> attributes, String first) {
        html.append('<').append(tag).append(first);
        attributes.forEach((name, value) -> html.append(' ')
                .append(name)
                .append("=\"")
                .append(Html.escape(text(value)))
                .append('"'));
        html.append('>');
    }

    private void list(Part.Listing list) {
        String start = list.ordered() && list.start() != 1 ? " start=\"" + list.start() + "\"" : "";
        String tag = list.ordered() ? "ol" : "ul";
        open(tag, list.attributes(), start);
        List<Part.Item> items = list.parts().stream().map(Part.Item.class::cast).toList();
        boolean loose = false;
        for (int i = 0; i < items.size(); i++) {
            loose |= items.get(i).blankAfter() && i + 1 < items.size();
            loose |= items.get(i).blankInside();
        }
        boolean tight = !loose;
        items.forEach(item -> write(item, tight));
        html.append("</").append(tag).append(">\n");
    }

    private void item(Part.Item item, boolean tight) {
        html.append("<li>");
        if (item.box() != Part.Box.NONE) {
            html.append("<input type=\"checkbox\"").append(item.box() == Part.Box.TICKED ? " checked> " : "> ");
        }
        all(item.parts(), tight);
        html.append("</li>\n");
    }

    private static String text(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        phrase.pieces().forEach(piece -> text.append(piece instanceof Phrase.Literal literal ? literal.text() : "?"));
        return text.toString();
    }
}
