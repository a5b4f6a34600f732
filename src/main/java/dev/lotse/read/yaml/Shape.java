package dev.lotse.read.yaml;

import java.util.List;

/** What can be written as a value, for programs that know the form of a file without reading it as we do. */
public sealed interface Shape {
    /** The keys of the mappings in it; none where it has no mappings whose keys are known. */
    default Keys inside() {
        return Keys.of();
    }

    /** How these mappings are reached: {@code []} for each in a list, {@code .*} for each that has a name. */
    default String step() {
        return "";
    }

    /** The words that it may be; none where that is open. */
    default List<String> words() {
        return List.of();
    }

    /** What other programs may take a text for, such as {@code 017} or {@code on}. */
    enum Seen {
        /** Whatever it looks like. */
        ANYTHING,
        /** It looks like nothing else. */
        TEXT,
        WHOLE,
        NUMBER,
        FLAG
    }

    /**
     * A text.
     *
     * @param pattern that all of it has, where it is seen as a text; the same in Java and JavaScript
     * @param words that it may be; none where that is open
     */
    record Plain(Seen seen, String pattern, @Override List<String> words, List<String> examples) implements Shape {
        public Plain {
            words = List.copyOf(words);
            examples = List.copyOf(examples);
        }
    }

    /** A list, or a single one of what it may hold. */
    record Several(Shape each) implements Shape {}

    /** A list. */
    record Listed(Shape each) implements Shape {
        @Override
        public Keys inside() {
            return each.inside();
        }

        @Override
        public String step() {
            return "[]";
        }
    }

    /** A mapping whose keys are names that its author chooses. */
    record Named(Shape each) implements Shape {
        @Override
        public Keys inside() {
            return each.inside();
        }

        @Override
        public String step() {
            return ".*";
        }
    }

    /** A mapping with keys of ours. */
    record Keyed(Keys keys) implements Shape {
        @Override
        public Keys inside() {
            return keys;
        }
    }

    /** One thing, or a mapping in its place. */
    record Either(Shape usual, Shape mapping) implements Shape {
        @Override
        public String step() {
            return mapping.step();
        }

        @Override
        public Keys inside() {
            return mapping.inside();
        }
    }
}
