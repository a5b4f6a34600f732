package dev.lotse.edit.body;

import dev.lotse.audience.Department;
import dev.lotse.audience.Target;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * Who reads a site, in which language, on which day.
 *
 * @param own the department whose site it is
 * @param seen the departments that it looks at, itself among them
 * @param language of the site; pages in it may be in another
 */
public record Readership(Department own, List<Viewer> seen, String language, LocalDate date) {
    public Readership {
        seen = List.copyOf(seen);
    }

    /** Whether something is for any of them. */
    public boolean admits(Target target) {
        return !admitted(target).isEmpty();
    }

    /** Those that something is for. */
    public List<Viewer> admitted(Target target) {
        return Selection.admitted(target, seen);
    }

    /** The department itself, without those that it looks at. */
    public Readership alone() {
        return of(seen.stream().filter(this::isOwn).toList());
    }

    /** The same site as another department that it looks at. */
    public Readership as(Department other) {
        return new Readership(other, seen, language, date);
    }

    /** The same for some of them. */
    public Readership of(List<Viewer> fewer) {
        return new Readership(own, fewer, language, date);
    }

    /** The departments that it looks at beside itself. */
    public List<Viewer> others() {
        return seen.stream().filter(viewer -> !isOwn(viewer)).toList();
    }

    /** Whether somebody is the department itself. */
    public boolean isOwn(Viewer viewer) {
        return viewer.department().equals(own);
    }

    /**
     * A text with the values of its variables.
     *
     * @param readers of them, those whom it is for
     * @param written the language it is written in
     */
    public String phrase(Phrase phrase, List<Viewer> readers, String written, VariableValues values) {
        return Selection.phrase(values, phrase, own, readers, written);
    }
}
