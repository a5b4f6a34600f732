package dev.lotse.start;

import dev.lotse.audience.Vocabulary;
import dev.lotse.names.PortableName;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whom a new project is for.
 *
 * @param name what it is called
 * @param departments their names by their ids, one at least
 * @param languages that sites have texts in, the main one first
 */
public record Company(String name, Map<String, String> departments, List<String> languages) {
    /** What a name can't be longer than, to fit into a menu. */
    private static final int LONGEST = 80;

    /** A word of the new {@code audiences.yml}, beside those that mean something everywhere. */
    private static final String PROFILE = "usual";

    private static final Map<String, String> LETTERS = Map.of(
            "ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae", "ø", "oe", "å", "aa", "ł", "l", "đ", "d", "&", " ");

    public Company {
        departments = Collections.unmodifiableMap(new LinkedHashMap<>(departments));
        languages = List.copyOf(languages);
    }

    /**
     * The one that somebody tells of.
     *
     * @throws UnusableException where no project can be made of it
     */
    public static Company of(String called, List<String> departments, List<String> languages) {
        List<String> known = Starter.languages();
        for (String language : languages) {
            if (!known.contains(language)) {
                throw new UnusableException("Lotse has no texts in the language \"" + language + "\" yet. There are: "
                        + String.join(", ", known) + ".");
            }
        }
        if (languages.isEmpty() || Set.copyOf(languages).size() < languages.size()) {
            throw new UnusableException("Name each language once, such as: de,en");
        }
        return new Company(name("company", called), ids(departments), languages);
    }

    private static Map<String, String> ids(List<String> names) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String given : names) {
            String name = name("department", given);
            String id = id(name);
            if (Vocabulary.RESERVED.contains(id) || id.equals(PROFILE) || !PortableName.isOne(id)) {
                throw new UnusableException("A department can't be called \"" + name + "\": its id would be \"" + id
                        + "\", a word that is taken. Give it a longer name, such as \"" + name
                        + " team\"; what readers see can be changed later.");
            }
            String other = ids.putIfAbsent(id.isEmpty() ? "department-" + (ids.size() + 1) : id, name);
            if (other != null) {
                throw new UnusableException("\"" + other + "\" and \"" + name + "\" would have the same id, \"" + id
                        + "\". Give one of them another name.");
            }
        }
        if (ids.isEmpty()) {
            throw new UnusableException("Name one department at least; their names are separated by commas.");
        }
        return ids;
    }

    private static String name(String what, String given) {
        String name = given.strip();
        if (name.isEmpty()) {
            throw new UnusableException("A " + what + " has to have a name.");
        }
        if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new UnusableException(
                    "The name of a " + what + " is a line of at most " + LONGEST + " characters, without tabs.");
        }
        return name;
    }

    /** A folder's name for a department: {@code vertrieb-sued} for "Vertrieb Süd"; empty where no letter is left. */
    static String id(String name) {
        String id = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            id = id.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(id, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
