package dev.lotse.channel;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that mean something in the languages that Lotse writes, each by a short name. */
final class HostileTexts {
    static final Map<String, String> ALL = all();

    private HostileTexts() {}

    private static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("date", "19. Oktober: *Los* [x](y)");
        texts.put("item", "- Strich * Stern + Plus");
        texts.put("marks", "vertrag_neu_final **fett** `code` ~~weg~~ # eins > zwei");
        texts.put("address", "C# 100 % & Co; a=b?c+d/e%41\\f");
        texts.put("quotes", "\"zitiert\" 'so' „so“ a|b, c;d");
        texts.put("tags", "<b>fett</b> <script>alert(1)</script> </title> ]]> -->");
        texts.put("entities", "&amp; &copy; &#65; &nbsp; AT&T");
        texts.put("formula", "=1+1");
        texts.put("command", "@SUM(A1) -2+3");
        texts.put("places", "${title} %s %1$s $1 {0} \\n \\u0041 #{x}");
        texts.put("json", "{\"a\": [1, 2]} \\\"");
        texts.put("emoji", "Los 😀 geht’s 👩‍💻 los 🇩🇪");
        texts.put("invisible", "Null\u200Bbreite Silben\u00ADtrennung Zehn\u00A0Prozent\u202F%");
        texts.put("lines", "Zeile\u2028Trenner\u2029Ende");
        texts.put("breaks", "Erste\nBcc: boss@example.com\r\nBEGIN:VEVENT");
        texts.put("right", "שלום \u202Eabc\u202C مرحبا 12");
        texts.put("long", "Ärger mit 😀 Umläuten ".repeat(15).strip());
        texts.put("decomposed", "Mu\u0308ll A\u030Angstro\u0308m");
        return texts;
    }

    /** A text as it stands in YAML. */
    static String yaml(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    /** A text as one reads it where lines are broken as they fit. */
    static String flat(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ").strip();
    }
}
