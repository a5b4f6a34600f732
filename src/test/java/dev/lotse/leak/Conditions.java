package dev.lotse.leak;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.lotse.leak.Condition.And;
import dev.lotse.leak.Condition.Everyone;
import dev.lotse.leak.Condition.Facet;
import dev.lotse.leak.Condition.Named;
import dev.lotse.leak.Condition.Nobody;
import dev.lotse.leak.Condition.Not;
import dev.lotse.leak.Condition.Or;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws conditions that tell departments apart. */
final class Conditions {
    private static final int TRIES = 60;

    private final Random random;

    Conditions(long seed) {
        this.random = new Random(seed * 31 + 7);
    }

    /**
     * A condition that, within the scope, tells ordinary departments of one language apart. Where the scope is too
     * narrow for that, one that shows it to somebody.
     */
    Condition draw(Scope within) {
        for (int i = 0; i < TRIES; i++) {
            Condition drawn = expression(2);
            Scope narrowed = within.with(drawn);
            if (tellsApart(within, narrowed)) {
                return drawn;
            }
        }
        return Company.DEPARTMENTS.stream()
                .<Condition>map(department -> new Named(department.id()))
                .filter(named -> isShownToSomebody(within.with(named)))
                .findFirst()
                .orElseGet(Everyone::new);
    }

    /** One that holds in either language or in none, for a folder narrows both. */
    Condition drawForFolder(Scope within) {
        Condition drawn = draw(within);
        return drawn.toString().contains("language:") ? drawForFolder(within) : drawn;
    }

    int count(int bound) {
        return random.nextInt(bound);
    }

    /** Whether, in one language, the narrower scope leaves out one of the ordinary departments, but not all. */
    private static boolean tellsApart(Scope within, Scope narrowed) {
        return Company.trees().stream()
                .filter(tree -> !tree.department().seesOthers() && within.sight(tree) == Sight.SHOWN)
                .collect(groupingBy(
                        Tree::language,
                        mapping(tree -> narrowed.sight(tree) == Sight.SHOWN, collectingAndThen(toSet(), Set::size))))
                .containsValue(2);
    }

    private static boolean isShownToSomebody(Scope scope) {
        return Company.ordinaryOnes().stream()
                .flatMap(department -> Company.treesOf(department).stream())
                .anyMatch(tree -> scope.sight(tree) == Sight.SHOWN);
    }

    private Condition expression(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return leaf();
        }
        List<Condition> parts = new ArrayList<>();
        for (int i = random.nextInt(2); i < 3; i++) {
            parts.add(expression(depth - 1));
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Not(parts.get(0));
            case 1 -> new And(parts);
            default -> new Or(parts);
        };
    }

    private Condition leaf() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> new Named(pick(new ArrayList<>(Company.GROUPS.keySet())));
            case 2, 3 -> new Named(pick(Company.PROFILES));
            case 4, 5 -> new Named(pick(Company.FACETS.get("department")));
            case 6 -> random.nextBoolean() ? new Everyone() : new Nobody();
            case 7, 8, 9 -> facet("platform");
            default -> facet(pick(new ArrayList<>(Company.FACETS.keySet())));
        };
    }

    private Condition facet(String name) {
        List<String> values = new ArrayList<>(Company.FACETS.get(name));
        Collections.shuffle(values, random);
        return new Facet(name, List.copyOf(values.subList(0, 1 + random.nextInt(values.size() > 2 ? 2 : 1))));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
