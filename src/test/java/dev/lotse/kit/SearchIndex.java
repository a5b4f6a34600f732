package dev.lotse.kit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The search index of a site, unpacked without the program.
 *
 * @param places of each word: the address and, behind {@code #}, the id of each passage that has it, with the field and
 *     how often
 * @param texts of the passages, by the same
 */
public record SearchIndex(Map<String, List<String>> places, Map<String, String> texts, Map<String, List<?>> pages) {
    private static final List<String> FIELDS = List.of("title", "heading", "other", "text", "part");
    /** Digits up to this one end a number. */
    private static final int LAST = 61;

    /** The one of a built site. */
    public static SearchIndex of(BuiltSite site) {
        String script = site.file("search.js").text();
        Map<?, ?> all = json(script.substring(script.indexOf("= {") + 2, script.lastIndexOf(';')));
        List<String> passages = new ArrayList<>();
        Map<String, String> texts = new TreeMap<>();
        Map<String, List<?>> pages = new TreeMap<>();
        for (Object row : (List<?>) all.get("pages")) {
            List<?> page = (List<?>) row;
            pages.put((String) page.get(0), page);
            List<?> parts = (List<?>) page.get(6);
            for (int i = 0; i < parts.size(); i += 3) {
                String place = page.get(0) + (parts.get(i).equals("") ? "" : "#" + parts.get(i));
                passages.add(place);
                texts.put(place, (String) parts.get(i + 2));
            }
        }
        String[] words = ((String) all.get("words")).split(" ");
        String[] places = ((String) all.get("places")).split(" ");
        Map<String, List<String>> found = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            found.put(words[i], unpacked(places[i], passages));
        }
        return new SearchIndex(found, texts, pages);
    }

    /** Where a word stands, as {@code guides/vpn/#start text 2}. */
    public List<String> find(String word) {
        return places.getOrDefault(word, List.of());
    }

    private static List<String> unpacked(String digits, List<String> passages) {
        List<String> found = new ArrayList<>();
        List<Integer> numbers = numbers(digits);
        int passage = 0;
        for (int i = 0; i < numbers.size(); i++) {
            passage += numbers.get(i) / 2;
            int field = numbers.get(i) % 2 == 0 ? FIELDS.indexOf("text") : numbers.get(++i);
            found.add(passages.get(passage) + " " + FIELDS.get(field % 5) + " " + (1 + field / 5));
        }
        return found;
    }

    private static List<Integer> numbers(String digits) {
        List<Integer> numbers = new ArrayList<>();
        int value = 0;
        int weight = 1;
        for (char c : digits.toCharArray()) {
            int digit = c - '!' - (c > '"' ? 1 : 0) - (c > '\\' ? 1 : 0);
            value += digit * weight;
            weight *= 31;
            if (digit < LAST) {
                numbers.add(value);
                value = 0;
                weight = 1;
            }
        }
        return numbers;
    }

    private static Map<?, ?> json(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            parser.nextToken();
            return (Map<?, ?>) value(parser);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new TreeMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                object.put(key, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.currentToken().isNumeric() ? parser.getIntValue() : parser.getText();
    }
}
