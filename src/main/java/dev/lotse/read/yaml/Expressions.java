package dev.lotse.read.yaml;

import dev.lotse.audience.Target;
import dev.lotse.audience.TargetParser;
import dev.lotse.audience.Vocabulary;
import dev.lotse.content.Condition;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.text.FrontMatterKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads audience expressions that stand in YAML; each mistake has its exact place, and admits nobody. */
public final class Expressions {
    private final Vocabulary vocabulary;
    private final Diagnostics diagnostics;

    public Expressions(Vocabulary vocabulary, Diagnostics diagnostics) {
        this.vocabulary = vocabulary;
        this.diagnostics = diagnostics;
    }

    /** One expression, or a list of them, read as "or": nobody as a whole where one of them is unreadable. */
    public Target read(Yaml yaml, String key) {
        if (!(yaml instanceof Yaml.Sequence list) || list.items().isEmpty()) {
            return one(yaml, key).orElse(Target.nobody());
        }
        List<Target> targets = new ArrayList<>();
        list.items().forEach(item -> one(item, key).ifPresent(targets::add));
        if (targets.size() < list.items().size()) {
            return Target.nobody();
        }
        return targets.size() == 1 ? targets.get(0) : new Target.Any(targets);
    }

    private Optional<Target> one(Yaml yaml, String key) {
        if (yaml instanceof Yaml.Scalar scalar) {
            return parse(scalar);
        }
        if (yaml instanceof Yaml.Nothing
                || (yaml instanceof Yaml.Sequence list && list.items().isEmpty())) {
            diagnostics.error(
                    "empty-audience", yaml.at(), "\"" + key + "\" has no value", "say for whom, or write \"all\"");
        } else {
            diagnostics.error(
                    "wrong-type",
                    yaml.at(),
                    "\"" + key + "\" takes an audience or a list of them, not " + yaml.kind(),
                    "write it like: " + key + ": platform:ios and not region:nordics");
        }
        return Optional.empty();
    }

    /** An expression, or nothing where it has a mistake. */
    public Optional<Target> parse(Yaml.Scalar scalar) {
        TargetParser.Result result = TargetParser.parse(scalar.text(), vocabulary);
        for (TargetParser.Problem problem : result.problems()) {
            diagnostics.error(problem.rule(), scalar.at(problem.offset()), problem.message(), problem.hint());
        }
        return result.problems().isEmpty() ? Optional.of(result.target()) : Optional.empty();
    }

    /** The {@code for} of a mapping, and everything that was meant to be one. */
    public List<Condition> conditions(Yaml.Mapping mapping) {
        List<Condition> conditions = new ArrayList<>();
        for (Yaml.Entry entry : mapping.entries().values()) {
            String key = entry.key();
            if (key.equals(FrontMatterKeys.FOR)) {
                Position at = entry.value() instanceof Yaml.Nothing
                        ? entry.at()
                        : entry.value().at();
                conditions.add(new Condition(read(entry.value(), key), at));
            } else if (FrontMatterKeys.isNearFor(key)) {
                diagnostics.error(
                        "mistyped-for", entry.at(), "\"" + key + "\" restricts nothing", "did you mean \"for\"?");
                conditions.add(new Condition(Target.nobody(), entry.at()));
            }
        }
        return conditions;
    }
}
