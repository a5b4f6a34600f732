package dev.lotse.edit.body;

import dev.lotse.audience.Viewer;
import dev.lotse.edition.Words;
import dev.lotse.html.Html;
import java.util.List;
import java.util.Optional;

/** The names of those who get something, where not all do that get what is around it. */
public final class AudienceLabels {
    /** So many names in a label are more than anybody reads in the middle of a sentence. */
    private static final int MANY = 5;
    /** So many are still read. */
    private static final int FEW = 2;

    private final Words words;

    AudienceLabels(Words words) {
        this.words = words;
    }

    /** Some of those who get what is around it, as HTML. */
    String of(List<Viewer> seen, Scope scope) {
        return Html.escape(nearlyAll(seen, scope)
                .orElseGet(() -> words.say(scope.language(), "audience.only", names(seen, scope.language()))));
    }

    /** The same where it says whose something is, as HTML. */
    String owners(List<Viewer> seen, Scope scope) {
        return Html.escape(nearlyAll(seen, scope).orElseGet(() -> names(seen, scope.language())));
    }

    /**
     * The names of those whom something is for; none where it is for all that get what is around it.
     *
     * @param all those
     */
    public static List<String> of(List<Viewer> seen, List<Viewer> all, String language) {
        List<String> names = namesOf(seen, language);
        return names.equals(namesOf(all, language)) ? List.of() : names;
    }

    /** Those whom labels name: who helps others reads it for them, and is named only where nobody else is. */
    static List<Viewer> named(List<Viewer> seen) {
        List<Viewer> others =
                seen.stream().filter(viewer -> !viewer.department().internal()).toList();
        return others.isEmpty() ? seen : others;
    }

    private static String names(List<Viewer> seen, String language) {
        return String.join(", ", namesOf(seen, language));
    }

    private static List<String> namesOf(List<Viewer> seen, String language) {
        return named(seen).stream()
                .map(viewer -> viewer.department().name().in(language))
                .toList();
    }

    /** Where many are meant, and few are not, these are named. */
    private Optional<String> nearlyAll(List<Viewer> seen, Scope scope) {
        List<String> these = namesOf(seen, scope.language());
        List<String> others = namesOf(scope.seen(), scope.language()).stream()
                .filter(name -> !these.contains(name))
                .toList();
        return these.size() >= MANY && !others.isEmpty() && others.size() <= FEW
                ? Optional.of(words.say(scope.language(), "audience.except", String.join(", ", others)))
                : Optional.empty();
    }
}
