package dev.lotse.leak;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes the sources of a generated project, original or twin: words, conditions, pages and files. A twin is written
 * for one department; pages and files it doesn't get are left out, and what is hidden from it says something else.
 */
final class Author {
    private final Words words;
    private final Conditions conditions;
    private final boolean twin;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Scope> owners = new TreeMap<>();

    Author(long seed, Optional<Department> twin) {
        this.words = new Words(seed, twin);
        this.conditions = new Conditions(seed);
        this.twin = twin.isPresent();
    }

    Words words() {
        return words;
    }

    Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    Map<String, Scope> owners() {
        return Collections.unmodifiableMap(owners);
    }

    Condition draw(Scope within) {
        return conditions.draw(within);
    }

    Condition drawForFolder(Scope within) {
        return conditions.drawForFolder(within);
    }

    int count(int bound) {
        return conditions.count(bound);
    }

    /** A secret word. */
    String word(String place, Scope scope) {
        return words.secret(place, scope, false);
    }

    /** A secret word of which the theme decides whether those who get the part find it. */
    String unsure(String place, Scope scope) {
        return words.secret(place, scope.asUnsure(), false);
    }

    /** A page's id: public, and no word of it in the sites of those that don't get the page. */
    String id(Scope scope) {
        return words.secret("page id", scope.asUnsure(), true);
    }

    /** A person who owns a page. */
    String owner(Scope page) {
        String id = "owner-" + (owners.size() + 1);
        owners.put(id, page);
        return id;
    }

    /** A secret word in a text; in a twin that hides it, a text of some length. */
    String prose(String place, Scope scope) {
        StringBuilder text = new StringBuilder(word(place, scope));
        if (words.isReplaced(scope)) {
            for (int i = words.otherCount(12); i > 0; i--) {
                text.append(' ').append(words.other());
            }
        }
        return text.toString();
    }

    /** What an author writes; something else in a twin that hides it. */
    String text(String text, Scope scope) {
        return words.isReplaced(scope) ? words.other() : text;
    }

    /** Nothing; in a twin that hides it, some paragraphs and a heading. To stand between blank lines. */
    String more(Scope scope) {
        StringBuilder more = new StringBuilder();
        if (words.isReplaced(scope)) {
            for (int i = 1 + words.otherCount(3); i > 0; i--) {
                more.append("%s %s\n\n### %s\n\n".formatted(words.other(), words.other(), words.other()));
            }
        }
        return more.append(words.isReplaced(scope) ? words.other() : "").toString();
    }

    /** A page that has no translation; a twin whose department doesn't get it doesn't have it. */
    void page(Scope scope, String path, String text) {
        if (!words.isReplaced(scope)) {
            keep(path, text);
        }
    }

    /** A page that everybody gets. */
    void sheet(String name, String text) {
        keep("de/" + name + ".md", "---\ntitle: Blatt\n---\n" + text);
    }

    /** One whose text has four gaps: a word for everybody, a condition, and two words under it. */
    void sample(String name, String place, String text) {
        Condition condition = draw(Scope.ANYWHERE);
        Scope inside = Scope.ANYWHERE.with(condition);
        String beside = word("beside a " + place, Scope.ANYWHERE);
        sheet(name, text.formatted(beside, condition, prose(place, inside), prose(place, inside)));
    }

    /** A page in both languages. One of them alone can't be left out: the other would take its place. */
    void pair(String path, Scope german, String germanText, Scope english, String englishText) {
        if (!words.isReplaced(german) || !words.isReplaced(english)) {
            keep("de/" + path, germanText);
            keep("en/" + path, englishText);
        }
    }

    /** A page that the project needs even where nobody gets it, because something names it. */
    void keep(String path, String text) {
        file("content/" + path, text);
    }

    void file(String path, String text) {
        binary(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void binary(String path, byte[] bytes) {
        if (files.put(path, bytes) != null && !twin) {
            throw new IllegalStateException("written twice: " + path);
        }
    }
}
