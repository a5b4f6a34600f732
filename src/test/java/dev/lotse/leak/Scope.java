package dev.lotse.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where in the sources something stands: the languages whose trees take the page, and the conditions around it.
 *
 * @param languages trees that show the page, as its own language's or by falling back
 * @param perhaps trees of which the specification doesn't say whether they show it
 * @param guards conditions around it, outermost first; one and the same department must meet them all
 * @param internal whether it stands in an {@code ::: internal} part
 * @param unsure whether a department that gets the part may do without the word
 * @param contested whether a site that sees others has to choose between two versions
 * @param own the only department whose own value this is, where a site that sees others shows just its own
 */
record Scope(
        Set<String> languages,
        Set<String> perhaps,
        List<Condition> guards,
        boolean internal,
        boolean unsure,
        boolean contested,
        Optional<String> own) {

    /** A page that only the default language has: the other language falls back to it. */
    static final Scope ANYWHERE = of(Set.of("de", "en"), Set.of());

    /** A page that has a translation. */
    static final Scope GERMAN = of(Set.of("de"), Set.of());

    static final Scope ENGLISH = of(Set.of("en"), Set.of());

    /** A page that only the second language has. */
    static final Scope ONLY_ENGLISH = of(Set.of("en"), Set.of("de"));

    static final Scope NOWHERE = ANYWHERE.with(new Condition.Nobody());

    private static Scope of(Set<String> languages, Set<String> perhaps) {
        return new Scope(languages, perhaps, List.of(), false, false, false, Optional.empty());
    }

    Scope with(Condition guard) {
        List<Condition> narrower = new ArrayList<>(guards);
        narrower.add(guard);
        return new Scope(languages, perhaps, List.copyOf(narrower), internal, unsure, contested, own);
    }

    /** What is sent of a page that has no translation: in the other language nothing. */
    Scope asSent() {
        return new Scope(Set.of("de"), Set.of("en"), guards, internal, unsure, contested, own);
    }

    Scope withInternal() {
        return new Scope(languages, perhaps, guards, true, unsure, contested, own);
    }

    Scope asUnsure() {
        return new Scope(languages, perhaps, guards, internal, true, contested, own);
    }

    Scope asContested() {
        return new Scope(languages, perhaps, guards, internal, unsure, true, own);
    }

    Scope ownOf(Department department) {
        return new Scope(languages, perhaps, guards, internal, unsure, contested, Optional.of(department.id()));
    }

    Sight sight(Tree tree) {
        String language = tree.language();
        Department reader = tree.department();
        boolean anotherOnesValue = own.isPresent() && !own.get().equals(reader.id());
        boolean otherLanguage = !languages.contains(language) && !perhaps.contains(language);
        if (anotherOnesValue || otherLanguage || (internal && !reader.internal())) {
            return Sight.HIDDEN;
        }
        List<Department> getting = Company.seenBy(reader).stream()
                .filter(seen -> guards.stream().allMatch(guard -> guard.holds(seen, language)))
                .toList();
        if (getting.isEmpty()) {
            return Sight.HIDDEN;
        }
        boolean readInThisLanguage =
                getting.stream().anyMatch(seen -> seen.languages().contains(language));
        boolean certain = languages.contains(language) && readInThisLanguage;
        return certain && !unsure && !(contested && reader.seesOthers()) ? Sight.SHOWN : Sight.EITHER;
    }

    boolean isHiddenFrom(Department department) {
        return Company.treesOf(department).stream().allMatch(tree -> sight(tree) == Sight.HIDDEN);
    }

    @Override
    public String toString() {
        return String.join("+", languages.stream().sorted().toList()) + (internal ? " internal " : " ") + guards;
    }
}
