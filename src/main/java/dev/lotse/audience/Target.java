package dev.lotse.audience;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For whom something is: a tree that answers for a viewer, and prints itself as the expression it came from.
 *
 * <p>Written as an expression, see {@link TargetParser}.
 */
public sealed interface Target {
    /** For all. */
    static Target everyone() {
        return new Everyone();
    }

    /** For none. */
    static Target nobody() {
        return new Nobody();
    }

    /** For sites that get internal parts. */
    static Target internal() {
        return new Internal();
    }

    /** For those who are reached through a medium: what stands in {@code ::: mail} is in no page. */
    static Target through(String medium) {
        return new Through(medium);
    }

    /** Whether it is for this viewer. */
    boolean admits(Viewer viewer);

    /** What it is put together of. */
    default List<Target> terms() {
        return List.of();
    }

    /** Itself and everything that it is put together of, down to the bottom. */
    default Stream<Target> all() {
        return Stream.concat(Stream.of(this), terms().stream().flatMap(Target::all));
    }

    /** Those who are meant by both. */
    default Target and(Target other) {
        if (this instanceof Everyone || other instanceof Nobody) {
            return other;
        }
        return other instanceof Everyone || this instanceof Nobody ? this : new All(List.of(this, other));
    }

    /** {@code all} */
    record Everyone() implements Target {
        @Override
        public boolean admits(Viewer viewer) {
            return true;
        }

        @Override
        public String toString() {
            return "all";
        }
    }

    /** {@code nobody}; also what becomes of an expression that can't be read. */
    record Nobody() implements Target {
        @Override
        public boolean admits(Viewer viewer) {
            return false;
        }

        @Override
        public String toString() {
            return "nobody";
        }
    }

    /** {@code ::: internal}: for sites that get internal parts, whomever else they see. */
    record Internal() implements Target {
        @Override
        public boolean admits(Viewer viewer) {
            return viewer.internal();
        }

        @Override
        public String toString() {
            return "internal";
        }
    }

    /** {@code ::: mail}, {@code ::: poster}, {@code ::: chat}: for readers of that medium, not for those of the page. */
    record Through(String medium) implements Target {
        @Override
        public boolean admits(Viewer viewer) {
            return viewer.medium().filter(medium::equals).isPresent();
        }

        @Override
        public String toString() {
            return medium;
        }
    }

    /** {@code facet:value,value}: the department has any of the values. */
    record Has(String facet, Set<String> values) implements Target {
        public Has {
            values = Collections.unmodifiableSet(new TreeSet<>(values));
        }

        @Override
        public boolean admits(Viewer viewer) {
            return viewer.values(facet).stream().anyMatch(values::contains);
        }

        @Override
        public String toString() {
            return facet + ":" + String.join(",", values);
        }
    }

    /** The name of a department, a profile or a group, which stands for what it means. */
    record Named(String name, Target meaning) implements Target {
        @Override
        public boolean admits(Viewer viewer) {
            return meaning.admits(viewer);
        }

        @Override
        public List<Target> terms() {
            return List.of(meaning);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** {@code not term} */
    record Not(Target term) implements Target {
        @Override
        public boolean admits(Viewer viewer) {
            return !term.admits(viewer);
        }

        @Override
        public List<Target> terms() {
            return List.of(term);
        }

        @Override
        public String toString() {
            return "not " + bracketed(term);
        }
    }

    /** {@code term and term} */
    record All(List<Target> terms) implements Target {
        public All {
            terms = List.copyOf(terms);
        }

        @Override
        public boolean admits(Viewer viewer) {
            return terms.stream().allMatch(term -> term.admits(viewer));
        }

        @Override
        public String toString() {
            return terms.stream().map(Target::bracketed).collect(Collectors.joining(" and "));
        }
    }

    /** {@code all or all} */
    record Any(List<Target> terms) implements Target {
        public Any {
            terms = List.copyOf(terms);
        }

        @Override
        public boolean admits(Viewer viewer) {
            return terms.stream().anyMatch(term -> term.admits(viewer));
        }

        @Override
        public String toString() {
            return terms.stream().map(Target::bracketed).collect(Collectors.joining(" or "));
        }
    }

    private static String bracketed(Target target) {
        return target instanceof All || target instanceof Any ? "(" + target + ")" : target.toString();
    }
}
