package dev.lotse.read.yaml;

import dev.lotse.audience.Text;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.diagnostic.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the shapes of YAML: texts, lists of texts, mappings, texts by language; says where something else stands. */
public final class Values {
    /** So many names can be listed and still be read. */
    private static final int MANY = 12;

    private final Diagnostics diagnostics;
    private final List<String> languages;
    private final Forms forms;

    /**
     * Values of a project.
     *
     * @param languages that a text may have versions for; none: not known, so all pass
     */
    public Values(Diagnostics diagnostics, List<String> languages) {
        this.diagnostics = diagnostics;
        this.languages = languages;
        this.forms = new Forms(diagnostics);
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    Forms forms() {
        return forms;
    }

    /** The value of a key, if it has one. */
    public Optional<Yaml> given(Yaml.Entry entry) {
        if (entry.value() instanceof Yaml.Nothing) {
            empty(entry.at(), entry.key());
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    /** A text that is not empty. */
    public Optional<Yaml.Scalar> scalar(Yaml yaml, String name) {
        if (yaml instanceof Yaml.Scalar scalar) {
            if (scalar.text().isBlank()) {
                empty(yaml.at(), name);
                return Optional.empty();
            }
            return Optional.of(scalar);
        }
        mismatch(yaml, name, "a text");
        return Optional.empty();
    }

    public Optional<Yaml.Mapping> mapping(Yaml yaml, String name) {
        if (yaml instanceof Yaml.Mapping mapping) {
            return Optional.of(mapping);
        }
        mismatch(yaml, name, "keys with values");
        return Optional.empty();
    }

    Optional<Fields> fields(Yaml yaml, String name, Keys keys) {
        return mapping(yaml, name).map(mapping -> new Fields(mapping, keys, this));
    }

    public List<Yaml> items(Yaml yaml, String name) {
        if (yaml instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        mismatch(yaml, name, "a list");
        return List.of();
    }

    /** The texts of a list; one text is a list of one. */
    public List<Yaml.Scalar> scalars(Yaml yaml, String name) {
        List<Yaml> items = yaml instanceof Yaml.Scalar ? List.of(yaml) : List.of();
        if (yaml instanceof Yaml.Sequence sequence) {
            items = sequence.items();
        } else if (items.isEmpty()) {
            mismatch(yaml, name, "a text or a list of texts");
        }
        return items.stream().flatMap(item -> scalar(item, name).stream()).toList();
    }

    /** A text, or one by language. */
    public Optional<Text> text(Yaml yaml, String name) {
        if (!(yaml instanceof Yaml.Mapping mapping)) {
            return scalar(yaml, name).map(scalar -> Text.of(scalar.text()));
        }
        Map<String, String> versions = new LinkedHashMap<>();
        for (Yaml.Entry entry : mapping.entries().values()) {
            if (!languages.isEmpty() && !languages.contains(entry.key())) {
                unknown("unknown-language", entry.at(), "language", entry.key(), languages);
            } else {
                scalar(entry.value(), entry.key()).ifPresent(text -> versions.put(entry.key(), text.text()));
            }
        }
        if (mapping.entries().isEmpty()) {
            empty(mapping.at(), name);
        }
        return versions.isEmpty() ? Optional.empty() : Optional.of(new Text(inOrder(versions)));
    }

    /** The default language first: it stands in for those that have no version. */
    private Map<String, String> inOrder(Map<String, String> versions) {
        Map<String, String> sorted = new LinkedHashMap<>();
        languages.stream().filter(versions::containsKey).forEach(l -> sorted.put(l, versions.getOrDefault(l, "")));
        versions.forEach(sorted::putIfAbsent);
        return sorted;
    }

    /** Says that there is nothing of a name, and what there is. */
    public void unknown(String rule, Position at, String what, String name, Collection<String> known) {
        diagnostics.error(rule, at, "no " + what + " \"" + name + "\"", either(name, known));
    }

    /** Whether an id is known; where it is not, says which ones are. */
    public boolean isKnown(String rule, String what, Yaml.Scalar id, Collection<String> known) {
        if (!known.contains(id.text())) {
            unknown(rule, id.at(), what, id.text(), known);
        }
        return known.contains(id.text());
    }

    /** What an id means; where that is nothing, says what there is. */
    public <T> Optional<T> find(String rule, String what, Yaml.Scalar id, Map<String, T> all) {
        return isKnown(rule, what, id, all.keySet()) ? Optional.ofNullable(all.get(id.text())) : Optional.empty();
    }

    /** Says that there is no such key, and which ones there are, or the first of them. */
    void unknownKey(Yaml.Entry entry, Collection<String> known) {
        String hint = either(entry.key(), known);
        diagnostics.error(
                "unknown-key",
                entry.at(),
                "no key \"" + entry.key() + "\"",
                hint.isEmpty()
                        ? known.stream().sorted().limit(MANY).collect(Collectors.joining(", ", "there are: ", " ..."))
                        : hint);
    }

    /** What was meant, or all that there is. */
    public static String either(String wrong, Collection<String> known) {
        String meant = wrong.length() < 2 ? "" : Nearest.hint(wrong, known);
        if (!meant.isEmpty() || known.size() > MANY) {
            return meant;
        }
        List<String> sorted = new ArrayList<>(known);
        sorted.sort(null);
        return sorted.isEmpty() ? "" : "there are: " + String.join(", ", sorted);
    }

    /** What was meant by a text, if something is near. */
    static String hint(Yaml.Scalar wrong, Collection<String> known) {
        return Nearest.hint(wrong.text(), known);
    }

    public void empty(Position at, String name) {
        boolean color = Set.of("color", "accent", "light", "dark").contains(name);
        String hint = color ? "put a colour in quotes: \"#0a5a7a\"" : "give it one, or delete it";
        diagnostics.error("empty-value", at, "\"" + name + "\" has no value", hint);
    }

    private void mismatch(Yaml yaml, String name, String wanted) {
        if (yaml instanceof Yaml.Nothing) {
            empty(yaml.at(), name);
        } else {
            diagnostics.error(
                    "wrong-type",
                    yaml.at(),
                    "\"" + name + "\" takes " + wanted + ", not " + yaml.kind(),
                    example(name, wanted));
        }
    }

    /** The lines that would be right. */
    private static String example(String name, String wanted) {
        if (wanted.contains("list of texts")) {
            return "write it like: " + name + ": [one, two]";
        }
        if (wanted.startsWith("a list")) {
            return "begin each of its entries with a hyphen on a line of its own: - ...";
        }
        return wanted.startsWith("keys")
                ? "write its keys below it, each on a line of its own, two blanks further right"
                : "write a single text: " + name + ": ...";
    }
}
