package dev.lotse.read.markdown.syntax;

import dev.lotse.diagnostic.Nearest;
import dev.lotse.read.text.Attributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with {@code :::}, read.
 *
 * @param name the first word behind the colons, in small letters; empty where there is none
 * @param argument the rest of the line, without attributes at its end
 * @param argumentOffset of it, from the start of the line
 * @param attributes at the end of the line; in an expression or a directive of Learn there are none
 * @param twoColons whether it was written with two
 * @param stray the place in the line of what was meant as a condition and is none, -1 where nothing is
 */
public record Fence(
        Role role,
        String name,
        String argument,
        int argumentOffset,
        Attributes attributes,
        int stray,
        boolean twoColons) {
    Fence(Role role, String name, String argument, int argumentOffset, Attributes attributes, int stray) {
        this(role, name, argument, argumentOffset, attributes, stray, false);
    }

    /** What a line does. */
    public enum Role {
        OPEN,
        CLOSE,
        WHOLE,
        SKIP,
        UNKNOWN
    }

    /** Names that open a container. */
    static final List<String> CONTAINERS = List.of(
            "for",
            "steps",
            "checklist",
            "details",
            "internal",
            "quiz",
            "zone",
            "needs",
            "trouble",
            "done",
            "cause",
            "takeaway",
            "mail",
            "poster",
            "chat");

    private static final Map<String, Role> LEARN = Map.of(
            "image",
            Role.WHOLE,
            "zone-end",
            Role.CLOSE,
            "image-end",
            Role.SKIP,
            "row",
            Role.SKIP,
            "row-end",
            Role.SKIP,
            "column",
            Role.SKIP,
            "column-end",
            Role.SKIP);
    private static final Map<String, String> FOREIGN = Map.of(
            "für",
            "for",
            "fur",
            "for",
            "fuer",
            "for",
            "schritte",
            "steps",
            "checkliste",
            "checklist",
            "intern",
            "internal",
            "quizz",
            "quiz");
    /** Admonitions of Docusaurus, VitePress, Starlight, MyST, MkDocs and GitBook, and the alert that is most like each. */
    private static final Map<String, String> ALERTS = Map.ofEntries(
            Map.entry("note", "NOTE"),
            Map.entry("info", "NOTE"),
            Map.entry("hint", "TIP"),
            Map.entry("seealso", "NOTE"),
            Map.entry("abstract", "NOTE"),
            Map.entry("question", "NOTE"),
            Map.entry("example", "NOTE"),
            Map.entry("hinweis", "NOTE"),
            Map.entry("tip", "TIP"),
            Map.entry("tipp", "TIP"),
            Map.entry("success", "TIP"),
            Map.entry("important", "IMPORTANT"),
            Map.entry("wichtig", "IMPORTANT"),
            Map.entry("warning", "WARNING"),
            Map.entry("warnung", "WARNING"),
            Map.entry("attention", "WARNING"),
            Map.entry("achtung", "WARNING"),
            Map.entry("caution", "CAUTION"),
            Map.entry("vorsicht", "CAUTION"),
            Map.entry("danger", "CAUTION"),
            Map.entry("error", "CAUTION"),
            Map.entry("failure", "CAUTION"),
            Map.entry("bug", "CAUTION"));

    private static final Set<String> FOLDED =
            Set.of("spoiler", "expandable", "expander", "dropdown", "collapse", "toggle", "accordion");
    private static final Pattern LINE = Pattern.compile("(:{3,}\\s*)([^\\s:{]*)(.*)", Pattern.DOTALL);

    private static final Pattern TWO_COLONS =
            Pattern.compile("::\\s*(?:f[oüu]r|fuer|internal|intern)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Whether a line is one, or was meant to be. */
    static boolean isOne(CharSequence line) {
        char first = line.length() == 0 ? 'x' : line.charAt(0);
        if (first != ':' && first < 0x80) {
            return false;
        }
        String start = Attributes.plain(
                line.subSequence(0, Math.min(20, line.length())).toString());
        return start.startsWith(":::") || TWO_COLONS.matcher(start).matches();
    }

    /** Reads a line that is one. */
    public static Fence read(String line) {
        Matcher form = LINE.matcher(line.stripTrailing());
        if (!form.matches()) {
            String name = Attributes.plain(line).replaceFirst("^:+\\s*", "").split("\\s", 2)[0];
            return new Fence(
                    Role.UNKNOWN,
                    name,
                    "",
                    0,
                    Attributes.NONE,
                    -1,
                    !Attributes.plain(line).startsWith(":::"));
        }
        String name = form.group(2);
        String rest = form.group(3);
        boolean bare = name.isEmpty() && rest.isBlank();
        Role role = bare ? Role.CLOSE : LEARN.getOrDefault(name, CONTAINERS.contains(name) ? Role.OPEN : Role.UNKNOWN);
        if (role == Role.UNKNOWN) {
            return new Fence(role, name.isEmpty() ? rest.trim() : name, "", 0, Attributes.NONE, -1);
        }
        String text = role == Role.WHOLE ? rest.replaceFirst(":{3,}$", "") : rest;
        if (name.equals("for") || role != Role.OPEN) {
            return fence(role, name, text, form.start(3), Attributes.NONE, -1);
        }
        int brace = text.lastIndexOf('{');
        Optional<Attributes> attributes = brace < 0 ? Optional.empty() : Attributes.at(text, brace);
        boolean atEnd = attributes.isPresent()
                && brace + attributes.get().length() == text.stripTrailing().length();
        String left = atEnd ? text.substring(0, brace) : text;
        int stray = Attributes.condition(left);
        return fence(role, name, left, form.start(3), atEnd ? attributes.get() : Attributes.NONE, stray);
    }

    private static Fence fence(Role role, String name, String text, int offset, Attributes attributes, int stray) {
        int blank = text.length() - text.stripLeading().length();
        return new Fence(role, name, text.strip(), offset + blank, attributes, stray < 0 ? -1 : offset + stray);
    }

    /** Whether this line may end what that one began. */
    public boolean closes(Fence opening) {
        return name.isEmpty() || name.equals(opening.name + "-end");
    }

    /** The alert that an admonition of another tool is most like. */
    public static String alert(String name) {
        return ALERTS.getOrDefault(name.toLowerCase(Locale.ROOT), "NOTE");
    }

    /** What an unknown name may have meant. */
    public String hint() {
        String small = name.toLowerCase(Locale.ROOT);
        if (twoColons) {
            return "write three colons: ::: for ...";
        }
        if (ALERTS.containsKey(small)) {
            return "write > [!" + alert(small) + "] and quote each of its lines with >";
        }
        if (FOLDED.contains(small)) {
            return "write ::: details and a title";
        }
        if (small.startsWith("tab")) {
            return "write a heading for each: # [Windows](#tab/windows)";
        }
        String meant = FOREIGN.get(name.toLowerCase(Locale.ROOT));
        String near = meant != null ? "did you mean \"" + meant + "\"?" : Nearest.hint(name, CONTAINERS);
        return near.isEmpty() ? "there are: " + String.join(", ", CONTAINERS) : near;
    }
}
