package dev.lotse.read.site;

import dev.lotse.diagnostic.Position;
import dev.lotse.read.keys.AudiencesKeys;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Profiles, and what departments and other profiles get by extending them. */
final class Inheritance {
    private final Map<String, Yaml.Mapping> profiles = new LinkedHashMap<>();
    private final Values values;

    /**
     * What somebody is when all that it extends is added.
     *
     * @param mapping the keys of its own and of its bases; a key of its own wins, {@code variables} merge
     * @param profiles every profile that it extends
     */
    record Extended(Yaml.Mapping mapping, Set<String> profiles) {}

    private record Base(String id, Yaml.Mapping mapping, Position at) {}

    Inheritance(Map<String, Yaml.Entry> profiles, Values values) {
        this.values = values;
        profiles.forEach(
                (id, entry) -> values.mapping(entry.value(), id).ifPresent(mapping -> this.profiles.put(id, mapping)));
        refuseCircles();
    }

    /** All of some entries; one that is no mapping has no keys. */
    Map<String, Extended> extend(Map<String, Yaml.Entry> entries, Values shapes) {
        Map<String, Extended> extended = new LinkedHashMap<>();
        entries.forEach((id, entry) ->
                extended.put(id, extend(shapes.mapping(entry.value(), id).orElse(Yaml.Mapping.empty(entry.at())))));
        return extended;
    }

    private Extended extend(Yaml.Mapping own) {
        Set<String> seen = new LinkedHashSet<>();
        Yaml.Mapping merged = own;
        Optional<Base> base = base(own);
        while (base.isPresent() && seen.add(base.get().id())) {
            merged = merge(base.get().mapping(), merged);
            base = base(base.get().mapping());
        }
        return new Extended(merged, seen);
    }

    private static Yaml.Mapping merge(Yaml.Mapping base, Yaml.Mapping own) {
        Yaml.Mapping merged = base.with(own);
        String variables = AudiencesKeys.VARIABLES.name();
        Yaml.Entry inherited = base.entries().get(variables);
        Yaml.Entry added = own.entries().get(variables);
        if (inherited != null
                && added != null
                && inherited.value() instanceof Yaml.Mapping first
                && added.value() instanceof Yaml.Mapping second) {
            Yaml.Entry both = new Yaml.Entry(variables, added.at(), first.with(second));
            return merged.with(new Yaml.Mapping(Map.of(variables, both), own.at()));
        }
        return merged;
    }

    /** The profile that a mapping extends. */
    private Optional<Base> base(Yaml.Mapping mapping) {
        Yaml.Entry entry = mapping.entries().get(AudiencesKeys.EXTENDS.name());
        if (entry == null) {
            return Optional.empty();
        }
        return AudiencesKeys.EXTENDS
                .kind()
                .read(entry.value(), entry.key(), values)
                .flatMap(name -> values.find("unknown-profile", "profile", name, profiles)
                        .map(profile -> new Base(name.text(), profile, name.at())));
    }

    private void refuseCircles() {
        Set<String> told = new HashSet<>();
        profiles.forEach((id, profile) -> {
            Set<String> bases = extend(profile).profiles();
            if (bases.contains(id) && told.add(id)) {
                told.addAll(bases);
                Position at = base(profile).map(Base::at).orElse(profile.at());
                values.diagnostics().error("circle", at, "the profile \"" + id + "\" extends itself");
            }
        });
    }
}
