package dev.lotse.read.markdown.html;

import dev.lotse.content.Part;
import dev.lotse.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Parts in order, neighbours that are fixed made one. */
public final class Merger {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    public void text(String plain) {
        html.append(Html.escape(plain));
        text.append(plain);
    }

    public void add(Part part) {
        if (part instanceof Part.Markup markup) {
            html.append(markup.html());
            text.append(markup.text());
        } else {
            flush();
            parts.add(part);
        }
    }

    private void flush() {
        if (html.length() > 0) {
            parts.add(new Part.Markup(html.toString(), text.toString()));
            html.setLength(0);
            text.setLength(0);
        }
    }

    public List<Part> done() {
        flush();
        return parts;
    }
}
