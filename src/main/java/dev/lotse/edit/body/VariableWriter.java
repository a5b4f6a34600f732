package dev.lotse.edit.body;

import dev.lotse.audience.PhoneNumber;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Phrase;
import dev.lotse.content.Ref;
import dev.lotse.content.Variable;
import dev.lotse.html.Html;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes what departments have for a variable. A telephone number of theirs is a link that dials it. */
final class VariableWriter {
    private static final String PHONE = "phone";

    private final AudienceLabels labels;
    private final PhraseWriter phrases;
    private final SelectedText galley;

    VariableWriter(AudienceLabels labels, PhraseWriter phrases, SelectedText galley) {
        this.labels = labels;
        this.phrases = phrases;
        this.galley = galley;
    }

    /**
     * Writes a department's own value, or those of several with their names.
     *
     * @param linking whether it stands in the text of a link
     */
    void write(Variable variable, boolean linking, Scope scope) {
        if (scope.single() || scope.seen().size() == 1) {
            one(variable, phrases.plain(variable, scope), linking || scope.single(), scope);
            return;
        }
        Map<String, List<Viewer>> byValue = phrases.byText(new Phrase(List.of(variable)), scope);
        long valued = byValue.values().stream().mapToLong(List::size).sum();
        if (byValue.size() <= 1 && (valued == scope.seen().size() || valued == 0)) {
            byValue.keySet().forEach(value -> one(variable, value, linking, scope));
            return;
        }
        byDepartment(byValue, (value, seen) -> one(variable, value, linking, scope), scope);
    }

    /**
     * Writes what departments have of their own, each with the names of those whose it is.
     *
     * @param writer writes what some of them have
     */
    void byDepartment(Map<String, List<Viewer>> theirs, BiConsumer<String, List<Viewer>> writer, Scope scope) {
        String start = "<span class=\"by-department\"><span>";
        for (Map.Entry<String, List<Viewer>> one : theirs.entrySet()) {
            galley.both(start, " ");
            writer.accept(one.getKey(), one.getValue());
            galley.html(" <span class=\"audience\">" + labels.owners(one.getValue(), scope) + "</span></span>");
            start = "; <span>";
        }
        galley.html("</span>");
    }

    /**
     * Writes a value.
     *
     * @param bare whether there can be no link
     */
    private void one(Variable variable, String value, boolean bare, Scope scope) {
        String name = variable.name();
        boolean phone = name.equals(PHONE) || name.endsWith("." + PHONE);
        Optional<String> number = phone && !bare ? PhoneNumber.in(value) : Optional.empty();
        number.ifPresent(dialled ->
                galley.slot(new SelectedText.LinkStart(dialling(dialled, variable, scope), "", Optional.empty())));
        galley.both(Html.escape(value), value);
        number.ifPresent(dialled -> galley.slot(new SelectedText.LinkEnd()));
    }

    private static SelectedText.Use dialling(String number, Variable variable, Scope scope) {
        String address = "tel:" + number;
        Ref ref = new Ref(
                scope.page().id().path(),
                scope.language(),
                Phrase.of(address),
                Ref.Kind.LINK,
                Optional.empty(),
                variable.at());
        return new SelectedText.Use(ref, address, Optional.empty());
    }
}
