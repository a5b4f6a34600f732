package dev.lotse.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an audience can't have anybody in it, whichever departments there will be: {@code sales and plant},
 * {@code wave:1 and wave:2}, {@code platform:ios and not platform:ios}.
 *
 * <p>The expression is taken apart into its alternatives (disjunctive normal form); one with very many is held possible.
 */
public final class Contradiction {
    /** What a department is one of at a time; of all else it may have several. */
    private static final Set<String> SINGLE = Set.of("department", "wave", "phase", "language");

    private static final int MANY = 500;

    private Contradiction() {}

    /** Whether nobody can be meant. */
    public static boolean isIn(Target target) {
        return alternatives(target, true)
                .map(all -> all.stream().noneMatch(Contradiction::isPossible))
                .orElse(false);
    }

    /** Something that holds, or does not, in one alternative. */
    private record Literal(Target target, boolean holds) {}

    /** The alternatives, each a list of what has to hold; nothing where there are too many. */
    private static Optional<List<List<Literal>>> alternatives(Target target, boolean holds) {
        if (target instanceof Target.Named named) {
            return alternatives(named.meaning(), holds);
        }
        if (target instanceof Target.Not not) {
            return alternatives(not.term(), !holds);
        }
        if (target instanceof Target.All all) {
            return holds ? product(all.terms(), true) : sum(all.terms(), false);
        }
        if (target instanceof Target.Any any) {
            return holds ? sum(any.terms(), true) : product(any.terms(), false);
        }
        return Optional.of(List.of(List.of(new Literal(target, holds))));
    }

    private static Optional<List<List<Literal>>> sum(List<Target> terms, boolean holds) {
        List<List<Literal>> sum = new ArrayList<>();
        for (Target term : terms) {
            Optional<List<List<Literal>>> some = alternatives(term, holds);
            if (some.isEmpty() || sum.size() > MANY) {
                return Optional.empty();
            }
            sum.addAll(some.get());
        }
        return Optional.of(sum);
    }

    private static Optional<List<List<Literal>>> product(List<Target> terms, boolean holds) {
        List<List<Literal>> product = List.of(List.of());
        for (Target term : terms) {
            Optional<List<List<Literal>>> some = alternatives(term, holds);
            if (some.isEmpty() || product.size() * some.get().size() > MANY) {
                return Optional.empty();
            }
            List<List<Literal>> longer = new ArrayList<>();
            for (List<Literal> before : product) {
                for (List<Literal> more : some.get()) {
                    List<Literal> both = new ArrayList<>(before);
                    both.addAll(more);
                    longer.add(both);
                }
            }
            product = longer;
        }
        return Optional.of(product);
    }

    private static boolean isPossible(List<Literal> alternative) {
        Map<String, Set<String>> left = new HashMap<>();
        for (Literal literal : alternative) {
            boolean never = literal.target instanceof Target.Nobody && literal.holds
                    || literal.target instanceof Target.Everyone && !literal.holds;
            if (never) {
                return false;
            }
            if (literal.target instanceof Target.Has has && literal.holds && SINGLE.contains(has.facet())) {
                left.computeIfAbsent(has.facet(), f -> new HashSet<>(has.values()))
                        .retainAll(has.values());
            }
        }
        if (left.values().stream().anyMatch(Set::isEmpty)) {
            return false;
        }
        return alternative.stream()
                .filter(literal -> !literal.holds)
                .map(Literal::target)
                .noneMatch(not ->
                        alternative.stream().filter(Literal::holds).anyMatch(yes -> excludes(not, yes.target, left)));
    }

    /** Whether what does not hold follows from what does. */
    private static boolean excludes(Target not, Target yes, Map<String, Set<String>> left) {
        if (not instanceof Target.Has without && yes instanceof Target.Has with) {
            Set<String> values = left.getOrDefault(with.facet(), with.values());
            return without.facet().equals(with.facet()) && without.values().containsAll(values);
        }
        return not.equals(yes);
    }
}
