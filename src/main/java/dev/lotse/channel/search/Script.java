package dev.lotse.channel.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A script that sets values, while it is written. */
final class Script {
    private final StringBuilder out = new StringBuilder();

    /** Adds what is script itself. */
    Script add(String code) {
        out.append(code);
        return this;
    }

    /** Adds a list, each of its values as somebody writes it. */
    <T> Script list(List<T> all, Consumer<T> write) {
        out.append('[');
        for (int i = 0; i < all.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write.accept(all.get(i));
        }
        out.append(']');
        return this;
    }

    /** Adds a list of texts. */
    Script quote(List<String> texts) {
        return list(texts, this::quote);
    }

    /** Adds a text. */
    Script quote(String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean quoted = c == '"' || c == '\\';
            if (quoted || c < ' ' || c == '\u2028' || c == '\u2029') {
                out.append(text, from, i); // whole pieces: what stands between is nearly all of it
                out.append(quoted ? "\\" + c : String.format(Locale.ROOT, "\\u%04x", (int) c));
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
        return this;
    }

    /** All of it. */
    String text() {
        return out.toString();
    }
}
