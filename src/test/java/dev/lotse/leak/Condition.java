package dev.lotse.leak;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;

/**
 * An audience expression that prints itself the way an author writes it and knows for whom it holds. It is built as an
 * object and never parsed, so it can't share a mistake with the parser under test.
 */
sealed interface Condition {
    boolean holds(Department department, String language);

    /** As {@link #toString()}, in brackets where the expression stands inside a narrower one. */
    default String asTerm() {
        return toString();
    }

    record Everyone() implements Condition {
        @Override
        public boolean holds(Department department, String language) {
            return true;
        }

        @Override
        public String toString() {
            return "all";
        }
    }

    record Nobody() implements Condition {
        @Override
        public boolean holds(Department department, String language) {
            return false;
        }

        @Override
        public String toString() {
            return "nobody";
        }
    }

    /** {@code facet:value,value}. */
    record Facet(String name, List<String> values) implements Condition {
        @Override
        public boolean holds(Department department, String language) {
            return !Collections.disjoint(department.values(name, language), values);
        }

        @Override
        public String toString() {
            return name + ":" + String.join(",", values);
        }
    }

    /** A bare name: a department, a profile or a group. */
    record Named(String name) implements Condition {
        @Override
        public boolean holds(Department department, String language) {
            return Company.GROUPS.containsKey(name)
                    ? Company.GROUPS.get(name).holds(department, language)
                    : department.id().equals(name) || department.profiles().contains(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Not(Condition inner) implements Condition {
        @Override
        public boolean holds(Department department, String language) {
            return !inner.holds(department, language);
        }

        @Override
        public String toString() {
            return "not " + inner.asTerm();
        }
    }

    record And(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Department department, String language) {
            return parts.stream().allMatch(part -> part.holds(department, language));
        }

        @Override
        public String asTerm() {
            return "(" + this + ")";
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::asTerm).collect(joining(" and "));
        }
    }

    record Or(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Department department, String language) {
            return parts.stream().anyMatch(part -> part.holds(department, language));
        }

        @Override
        public String asTerm() {
            return "(" + this + ")";
        }

        /** Leaves out the brackets around {@code and}, which binds tighter: the parser has to know. */
        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof And ? part.toString() : part.asTerm())
                    .collect(joining(" or "));
        }
    }
}
