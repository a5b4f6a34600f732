package dev.lotse.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the user interface in one language.
 *
 * @param language the tag that was asked for, whichever texts stand in for it
 * @param texts by their key, such as {@code toc.title}; sorted
 */
public record Texts(String language, Map<String, String> texts) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    public Texts {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(texts)));
    }

    /**
     * What readers call a medium: as the plan names it, or else in the words of the theme.
     *
     * @param id such as {@code mail}
     * @param named by the plan; may be empty
     */
    public String medium(String id, String named) {
        return named.isEmpty() ? texts.getOrDefault("medium." + id, id) : named;
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} ... replaced by the arguments as they are.
     *
     * @throws NoSuchElementException where there is no such text, or it wants an argument that isn't given
     */
    public String say(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new NoSuchElementException("there is no text \"" + key + "\" for the language " + language);
        }
        return text.indexOf('{') < 0
                ? text
                : PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(argument(key, place, arguments)));
    }

    /** Whether the language is written from right to left. */
    public boolean isLeftward() {
        return Direction.isLeftward(language);
    }

    /**
     * A text that counts something, in the form that the number wants in this language: {@code lessons.few} where there
     * is such a text, the one for a single thing, or the one for several.
     *
     * @param one the key of the text for one; where the language uses its form for other numbers too, it names the number
     * @param several the key of the text for all others
     */
    public String count(String one, String several, long number) {
        Plural form = Plural.of(language, number);
        String own = several + "." + form;
        if (texts.containsKey(own)) {
            return say(own, number);
        }
        boolean single = number == 1 || texts.getOrDefault(one, "").contains("{0}");
        return say(form == Plural.ONE && single ? one : several, number);
    }

    private static String argument(String key, MatchResult place, Object... arguments) {
        int index = Integer.parseInt(place.group(1));
        if (index >= arguments.length) {
            throw new NoSuchElementException(
                    "the text \"" + key + "\" wants " + place.group() + ", which isn't given here");
        }
        return String.valueOf(arguments[index]);
    }

    /** The places, such as {@code {0}}, that a text has for arguments. */
    static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).toList();
    }
}
