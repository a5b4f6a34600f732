package dev.lotse.edit.body;

import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Phrase;
import dev.lotse.content.Variable;
import dev.lotse.html.Html;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes phrases with the values of one department. */
final class PhraseWriter {
    private final VariableValues values;
    private final Department own;
    private final SelectedText galley;

    /**
     * A writer.
     *
     * @param galley where it is noted which values are lacking
     */
    PhraseWriter(VariableValues values, Department own, SelectedText galley) {
        this.values = values;
        this.own = own;
        this.galley = galley;
    }

    /** A phrase of a page's front matter, with the site's own values. */
    static String phrase(VariableValues values, Phrase phrase, Department own, List<Viewer> seen, String language) {
        StringBuilder text = new StringBuilder();
        for (Phrase.Piece piece : phrase.pieces()) {
            if (piece instanceof Phrase.Literal literal) {
                text.append(literal.text());
            } else if (piece instanceof Variable variable) {
                text.append(single(values, variable.name(), own, seen, language).orElse(""));
            }
        }
        return text.toString();
    }

    /** The one value of a variable: that of all departments that what it stands in is for, or else the site's own. */
    private static Optional<String> single(
            VariableValues values, String variable, Department own, List<Viewer> seen, String language) {
        Set<Optional<String>> theirs = new HashSet<>();
        seen.forEach(viewer -> theirs.add(values.of(variable, viewer.department(), language)));
        Optional<String> value = theirs.size() == 1 ? theirs.iterator().next() : Optional.empty();
        return value.isPresent() || seen.size() == 1 ? value : values.of(variable, own, language);
    }

    /** Who gets which text of a phrase. Those who lack a value in it get none. */
    Map<String, List<Viewer>> byText(Phrase phrase, Scope scope) {
        Map<String, List<Viewer>> byText = new LinkedHashMap<>();
        for (Viewer viewer : scope.seen()) {
            text(phrase, viewer.department(), scope.language())
                    .ifPresent(text ->
                            byText.computeIfAbsent(text, t -> new ArrayList<>()).add(viewer));
        }
        return byText;
    }

    private Optional<String> text(Phrase phrase, Department reader, String language) {
        StringBuilder text = new StringBuilder();
        for (Phrase.Piece piece : phrase.pieces()) {
            Optional<String> part = piece instanceof Phrase.Literal literal
                    ? Optional.of(literal.text())
                    : values.of(((Variable) piece).name(), reader, language);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            text.append(part.get());
        }
        return Optional.of(text.toString());
    }

    String plain(Variable variable, Scope scope) {
        Optional<String> value = single(values, variable.name(), own, scope.seen(), scope.language());
        if (value.isEmpty()) {
            galley.lack(new SelectedText.Lack(variable.name(), variable.at()));
        }
        return value.orElse("");
    }

    String plain(Phrase phrase, Scope scope) {
        StringBuilder text = new StringBuilder();
        for (Phrase.Piece piece : phrase.pieces()) {
            text.append(piece instanceof Phrase.Literal literal ? literal.text() : plain((Variable) piece, scope));
        }
        return text.toString();
    }

    /** Attributes as HTML, but for the id, which has to be the only one of its kind. */
    String attributes(Map<String, Phrase> attributes, Scope scope) {
        StringBuilder html = new StringBuilder();
        attributes.forEach((name, value) -> {
            if (!name.equals("id")) {
                html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Html.escape(plain(value, scope)))
                        .append('"');
            }
        });
        return html.toString();
    }

    Optional<String> id(Map<String, Phrase> attributes, Scope scope) {
        return Optional.of(plain(attributes.getOrDefault("id", Phrase.EMPTY), scope))
                .filter(id -> !id.isEmpty());
    }
}
