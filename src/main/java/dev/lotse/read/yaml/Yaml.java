package dev.lotse.read.yaml;

import dev.lotse.diagnostic.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** YAML as people write it: texts, lists and mappings with their places, nothing interpreted. */
public sealed interface Yaml {
    public Position at();

    /** What it is, for a message: {@code a text}. */
    String kind();

    /** A text: {@code NO} and {@code 017} are what was written. */
    record Scalar(String text, Origin origin) implements Yaml {
        @Override
        public Position at() {
            return origin.at();
        }

        /** The place of a character of the text, given in UTF-16 units from its start. */
        public Position at(int offset) {
            return origin.at(offset);
        }

        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A list. */
    record Sequence(List<Yaml> items, Position at) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order of the file. */
    record Mapping(Map<String, Entry> entries, Position at) implements Yaml {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** A mapping without any key. */
        public static Mapping empty(Position at) {
            return new Mapping(Map.of(), at);
        }

        /** This one, with the keys of another added, and replaced where both have one. */
        public Mapping with(Mapping other) {
            Map<String, Entry> merged = new LinkedHashMap<>(entries);
            merged.putAll(other.entries);
            return new Mapping(merged, other.at);
        }

        /** This one, without some keys. */
        public Mapping without(Set<String> keys) {
            Map<String, Entry> left = new LinkedHashMap<>(entries);
            left.keySet().removeAll(keys);
            return new Mapping(left, at);
        }

        /**
         * This one, with keys under other names; what has its other name already keeps it.
         *
         * @param names by the name that is written; {@code ignore} for those that are left out
         */
        public Mapping renamed(Map<String, String> names) {
            Map<String, Entry> renamed = new LinkedHashMap<>();
            entries.forEach((key, entry) -> {
                String name = names.getOrDefault(key, key);
                if (name.equals(key)) {
                    renamed.put(key, entry);
                } else if (!name.equals("ignore")) {
                    renamed.putIfAbsent(name, new Entry(name, entry.at, entry.value));
                }
            });
            return new Mapping(renamed, at);
        }

        @Override
        public String kind() {
            return "keys with values";
        }
    }

    /**
     * A key with its value.
     *
     * @param at the place of the key
     */
    record Entry(String key, Position at, Yaml value) {}

    /** A key without a value, or a file without content. */
    record Nothing(Position at) implements Yaml {
        @Override
        public String kind() {
            return "nothing";
        }
    }
}
