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
        SearchIndex index = new SearchIndex(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        parts(site).forEach(part -> index.add(object(site.file("search/" + part + ".js"))));
        return index;
    }

    /** The names of the parts of a site's index. */
    public static List<String> parts(BuiltSite site) {
        String names = (String) object(site.file("search.js")).get("files");
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    /** The texts of all files that a site's index has, by their paths. */
    public static Map<String, String> files(BuiltSite site) {
        Map<String, String> files = new TreeMap<>();
        site.files().stream()
                .filter(path -> path.equals("search.js") || path.startsWith("search/"))
                .forEach(path -> files.put(path, site.file(path).text()));
        return files;
    }

    private static Map<?, ?> object(BuiltFile file) {
        String script = file.text();
        return json(script.substring(script.indexOf("= {") + 2, script.lastIndexOf(';')));
    }

    private void add(Map<?, ?> part) {
        List<String> passages = new ArrayList<>();
        for (Object row : (List<?>) part.get("pages")) {
            List<?> page = (List<?>) row;
            pages.put((String) page.get(0), page);
            List<?> sections = (List<?>) page.get(6);
            for (int i = 0; i < sections.size(); i += 3) {
                String place = page.get(0) + (sections.get(i).equals("") ? "" : "#" + sections.get(i));
                passages.add(place);
                texts.put(place, (String) sections.get(i + 2));
            }
        }
        String[] words = ((String) part.get("words")).split(" ");
        String[] found = ((String) part.get("places")).split(" ");
        for (int i = 0; i < words.length; i++) {
            places.computeIfAbsent(words[i], word -> new ArrayList<>()).addAll(unpacked(found[i], passages));
        }
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
