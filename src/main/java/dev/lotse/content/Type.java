package dev.lotse.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** What kind of page it is, and so what its readers expect of it. */
public enum Type {
    PAGE(""),
    GUIDE("guides"),
    FAQ("faq"),
    TRAINING("training"),
    ANNOUNCEMENT("news"),
    STORY("stories"),
    /** What is to be done on the way in, to be ticked off; the home page leads to it. */
    CHECKLIST(""),
    /** When and how a department moves; its dates are put in. */
    ROLLOUT(""),
    /** What a department is sent, and when; made of the plan. */
    PLAN(""),
    /** For colleagues who help in their department. */
    CHAMPIONS(""),
    /** For those who lead a team. */
    MANAGERS(""),
    /** For those who answer the phone. */
    HELPDESK("");

    private static final String INDEX = "index.md";

    private final String folder;

    Type(String folder) {
        this.folder = folder;
    }

    /** The type that a page's top folder implies. */
    public static Type impliedBy(String path) {
        return Arrays.stream(values())
                .filter(type -> !type.folder.isEmpty() && path.startsWith(type.folder + "/"))
                .findFirst()
                .orElse(PAGE);
    }

    /**
     * Whether a page stands for its folder and lists what is in it: the page of a folder that implies a type, and that of
     * any folder with other pages.
     *
     * @param path of the page's source
     * @param others the paths of pages there are, the page's own among them
     */
    public static boolean isList(String path, Collection<String> others) {
        if (!path.endsWith("/" + INDEX)) {
            return false;
        }
        String folder = path.substring(0, path.length() - INDEX.length());
        return Arrays.stream(values()).anyMatch(type -> folder.equals(type.folder + "/"))
                || others.stream().anyMatch(other -> other.startsWith(folder) && !other.equals(path));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
