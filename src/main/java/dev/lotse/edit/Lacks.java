package dev.lotse.edit;

import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Meta;
import dev.lotse.content.Page;
import dev.lotse.content.Training;
import dev.lotse.content.Variable;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Findings;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edit.body.Body;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.body.SelectedText;
import dev.lotse.edit.body.VariableValues;
import java.util.List;
import java.util.stream.Stream;

/** Says what a department's pages lack: values of variables, waves that dates count from, ids of their own. */
final class Lacks {
    private final Due due;
    private final VariableValues values;
    private final Findings findings;

    Lacks(Due due, VariableValues values, Findings findings) {
        this.due = due;
        this.values = values;
        this.findings = findings;
    }

    /** Says which pages have a date that nobody here has a wave for. */
    void dates(LanguagePages shelf, Readership site) {
        for (Page page : shelf.pages().values()) {
            List<Viewer> readers = site.admitted(page.target());
            if (readers.stream().anyMatch(site::isOwn)
                    && readers.stream()
                            .allMatch(viewer ->
                                    due.uncounted(page, viewer.department()).isPresent())) {
                due.uncounted(page, site.own()).ifPresent(key -> uncounted(page, key, site.own()));
            }
        }
    }

    private void uncounted(Page page, String key, Department own) {
        findings.add(
                own.id(),
                new Diagnostic(
                        Severity.WARNING,
                        "date-without-wave",
                        page.at(key),
                        "\"" + key + "\" counts from a wave, and there is none here, so this isn't shown",
                        "give the department \"wave:\" in audiences.yml and that wave its day in rollout.yml, or write a date"));
    }

    /**
     * Says which variables of a page's front matter have no value here.
     *
     * @param readers in the page's language
     */
    void frontMatter(Page page, Readership readers) {
        Stream.of(
                        Stream.of(page.meta().title(), page.meta().description()),
                        page.meta().duration().stream(),
                        page.meta().outcome().stream(),
                        page.meta().quote().stream(),
                        page.meta().subject().stream(),
                        page.meta().action().map(Meta.Action::text).stream(),
                        page.meta().training().sessions().stream()
                                .filter(session -> readers.admits(session.target()))
                                .map(Training.Session::place))
                .flatMap(phrases -> phrases)
                .flatMap(phrase -> phrase.pieces().stream())
                .filter(Variable.class::isInstance)
                .map(Variable.class::cast)
                .filter(variable -> values.of(variable.name(), readers.own(), readers.language())
                        .isEmpty())
                .forEach(variable -> lack(new SelectedText.Lack(variable.name(), variable.at()), readers.own()));
    }

    private void lack(SelectedText.Lack lack, Department own) {
        findings.add(
                own.id(),
                new Diagnostic(
                        Severity.ERROR,
                        "missing-value",
                        lack.at(),
                        "\"{{ " + lack.variable() + " }}\" has no value here",
                        remedy(lack.variable()) + ", or put this under a condition"));
    }

    /** Where a value would have to stand. */
    private static String remedy(String variable) {
        String field = variable.substring(variable.indexOf('.') + 1);
        return switch (variable.substring(0, Math.max(0, variable.indexOf('.')))) {
            case "wave" ->
                "give the department \"wave:\" in audiences.yml"
                        + (field.equals("id") ? "" : ", and that wave a \"" + field + "\" in rollout.yml");
            case "helpdesk", "sponsor" ->
                "give the department \"" + variable.substring(0, variable.indexOf('.')) + ":\" in audiences.yml"
                        + (field.equals("name") ? "" : ", and that one a \"" + field + "\"");
            case "department" -> "give the department \"" + field + ":\" in audiences.yml";
            default -> "give it one in audiences.yml or site.yml";
        };
    }

    /** Says which variables of a page's text have no value here, and which of its ids stand twice. */
    void texts(Body body, Department own) {
        body.lacks().forEach(lack -> lack(lack, own));
        for (SelectedText.Repeated repeated : body.repeated()) {
            findings.add(
                    own.id(),
                    new Diagnostic(
                            repeated.heading() ? Severity.ERROR : Severity.WARNING,
                            "duplicate-anchor",
                            repeated.at(),
                            "the id \"" + repeated.id()
                                    + "\" stands twice on this page, and links lead to the first only",
                            "give one of the two another id"));
        }
    }
}
