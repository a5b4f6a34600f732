package dev.lotse.read.site;

import dev.lotse.audience.Target;
import dev.lotse.audience.TargetParser;
import dev.lotse.audience.Vocabulary;
import dev.lotse.read.yaml.Expressions;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads groups: named audiences that may use one another, in any order, but never themselves. */
final class GroupReader {
    private final Map<String, Yaml.Scalar> groups = new LinkedHashMap<>();
    private final Map<String, Target> meanings = new LinkedHashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Vocabulary simple;
    private final Vocabulary pretended;
    private final Values values;

    /**
     * The groups of a project.
     *
     * @param simple the words that are no groups
     */
    GroupReader(Map<String, Yaml.Entry> entries, Vocabulary simple, Values values) {
        this.simple = simple;
        this.values = values;
        Map<String, Target> anything = new LinkedHashMap<>();
        entries.forEach((id, entry) -> {
            anything.put(id, Target.everyone());
            values.scalar(entry.value(), id).ifPresent(text -> groups.put(id, text));
        });
        this.pretended = with(simple, anything);
        anything.keySet().stream().filter(id -> !groups.containsKey(id)).forEach(this::refuse);
    }

    /** What each group means; nobody where it can't be read. */
    Map<String, Target> read() {
        groups.forEach((id, text) -> meaning(id, text, new HashSet<>()));
        Map<String, Target> ordered = new LinkedHashMap<>();
        groups.keySet().forEach(id -> ordered.put(id, meanings.getOrDefault(id, Target.nobody())));
        meanings.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** A vocabulary with groups added. */
    static Vocabulary with(Vocabulary simple, Map<String, Target> groups) {
        Map<String, Target> names = new LinkedHashMap<>(simple.names());
        groups.forEach(names::putIfAbsent);
        return new Vocabulary(simple.facets(), names);
    }

    private void meaning(String id, Yaml.Scalar text, Set<String> open) {
        if (meanings.containsKey(id)) {
            return;
        }
        if (!open.add(id)) {
            values.diagnostics().error("circle", text.at(), "the group \"" + id + "\" is part of itself");
            refuse(id);
            return;
        }
        Set<String> used = new HashSet<>();
        collect(TargetParser.parse(text.text(), pretended).target(), used);
        groups.forEach((name, other) -> {
            if (used.contains(name)) {
                meaning(name, other, open);
            }
        });
        Optional<Target> read = new Expressions(with(simple, meanings), values.diagnostics()).parse(text);
        if (read.isEmpty() || used.stream().anyMatch(unreadable::contains)) {
            refuse(id);
        } else {
            meanings.putIfAbsent(id, read.get());
        }
    }

    /** Whatever uses it is unreadable too: inside "not" nobody would turn into everybody. */
    private void refuse(String id) {
        unreadable.add(id);
        meanings.put(id, Target.nobody());
    }

    /** The names in an expression: a word behind a colon may look the same, and is none. */
    private static void collect(Target target, Set<String> names) {
        if (target instanceof Target.Named named) {
            names.add(named.name());
        } else {
            target.terms().forEach(part -> collect(part, names));
        }
    }
}
