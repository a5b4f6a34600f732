package dev.lotse.read.text;

import dev.lotse.content.ForeignKey;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author wrote in braces behind something: {@code {#id .class key=value for="platform:ios"}}.
 *
 * @param values by key, {@code id} and {@code class} included, without the condition
 * @param condition the text of {@code for}, and where in the braces it begins
 * @param length of the whole, braces included
 */
public record Attributes(Map<String, String> values, Optional<Condition> condition, int length) {
    public static final Attributes NONE = new Attributes(Map.of(), Optional.empty(), 0);

    /** Keys that say for whom, in other tools; HTML's own such as {@code target} and {@code role} are none. */
    private static final Set<String> AUDIENCES =
            Set.of(("audience audiences department departments group groups target-group visible-to visible-for"
                            + " zielgruppe zielgruppen abteilung abteilungen gruppe gruppen")
                    .split(" "));

    private static final Pattern ITEM = Pattern.compile(
            "\\s*(?:#([\\p{L}\\p{N}\\p{M}_.:-]+)|\\.([\\p{L}\\w-]+)|([\\p{L}\\w:.-]+)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'{}=„“”‚‘’<>`]+)))(?=[\\s}])");
    private static final Pattern END = Pattern.compile("\\s*\\}");
    private static final String FOR_LIKE = "(?:f[oüu]r|fuer|fro|ofr|forr|audience|zielgruppe|department|abteilung)";
    private static final Pattern CONDITION_LIKE = Pattern.compile(
            "\\{\\s*" + FOR_LIKE + "(?:\\s*[=:}]|\\s+\\S)"
                    + "|\\{[^{}\\n=]*\\b(?:" + String.join("|", AUDIENCES) + ")\\s*="
                    + "|\\{[^{}\\n]*[\\s;,]" + FOR_LIKE + "\\s*[=:]"
                    + "|\\{(?:\\s*[.#][\\w:.-]+)+[\\s;,]+" + FOR_LIKE + "\\s*\\}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Characters behind a brace that are looked at for a condition. */
    private static final int NEAR = 200;

    /** A condition's text, and its offset from the opening brace. */
    public record Condition(String text, int offset) {}

    /** The attributes that begin at an opening brace; nothing where it opens something else. */
    public static Optional<Attributes> at(CharSequence text, int brace) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> classes = new ArrayList<>();
        Optional<Condition> condition = Optional.empty();
        Matcher item = ITEM.matcher(text);
        int from = brace + 1;
        while (item.region(from, text.length()).lookingAt()) {
            from = item.end();
            if (item.group(1) != null) {
                values.put("id", Normalizer.normalize(item.group(1), Normalizer.Form.NFC));
            } else if (item.group(2) != null) {
                classes.add(item.group(2));
            } else {
                int group = item.group(4) != null ? 4 : item.group(5) != null ? 5 : 6;
                String key = item.group(3);
                if (key.equals("for")) {
                    if (condition.isPresent()) {
                        return Optional.empty();
                    }
                    condition = Optional.of(new Condition(item.group(group), item.start(group) - brace));
                } else if (isConditionKey(key)) {
                    return Optional.empty();
                } else if (key.equals("class")) {
                    classes.addAll(List.of(item.group(group).trim().split("\\s+")));
                } else {
                    values.put(key.toLowerCase(Locale.ROOT), item.group(group));
                }
            }
        }
        Matcher end = END.matcher(text).region(from, text.length());
        if (from == brace + 1 || !end.lookingAt()) {
            return Optional.empty();
        }
        if (!classes.isEmpty()) {
            values.put("class", String.join(" ", classes));
        }
        return Optional.of(new Attributes(values, condition, end.end() - brace));
    }

    /** Whether what begins at a brace was meant to be a condition, whatever became of it. */
    public static boolean looksLikeCondition(CharSequence text, int brace) {
        String near =
                text.subSequence(brace, Math.min(text.length(), brace + NEAR)).toString();
        return CONDITION_LIKE.matcher(plain(near)).lookingAt();
    }

    /** Text without what the eye does not see, and in the usual width. */
    public static String plain(String text) {
        boolean usual = text.chars().allMatch(c -> c < 0x80);
        return usual ? text : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }

    /** The place of the first brace in a text that begins a condition, well written or not; -1 where none does. */
    public static int condition(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            boolean brace = text.charAt(i) == '{' || text.charAt(i) == '\uFF5B';
            if (brace
                    && (looksLikeCondition(text, i)
                            || at(text, i).filter(a -> a.condition.isPresent()).isPresent())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isConditionKey(String key) {
        return FrontMatterKeys.isNearFor(key)
                || FrontMatterKeys.isFor(key)
                || AUDIENCES.contains(ForeignKey.plain(key));
    }
}
