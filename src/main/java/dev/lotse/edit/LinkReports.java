package dev.lotse.edit;

import dev.lotse.content.Page;
import dev.lotse.content.Policy;
import dev.lotse.content.Ref;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Findings;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edit.body.Resolved;
import java.util.Optional;

/** Says what is wrong with links, as strictly as the project wants it. */
final class LinkReports {
    private final LinkTargets targets;
    private final Findings findings;

    LinkReports(LinkTargets targets, Findings findings) {
        this.targets = targets;
        this.findings = findings;
    }

    Optional<Resolved> hidden(Ref ref, Page page) {
        if (targets.doubtful().test(page)) {
            return Optional.empty();
        }
        report(
                ref.hidden().orElse(targets.rules().hidden()),
                "hidden-link",
                ref,
                "\"" + page.id().path() + "\" "
                        + (page.stateOfDraft().isPresent() ? "is a draft (state: draft), and so " : "is ")
                        + "not for everybody who gets this link",
                "put the link under the same condition, or add {hidden=text} to it");
        return Optional.empty();
    }

    Optional<Resolved> undue(Ref ref, Page page) {
        if (ref.hidden().equals(Optional.of(Policy.TEXT))) {
            return Optional.empty();
        }
        String why = page.meta().draft() ? "is a draft" : "is not shown on this date";
        find(
                Severity.WARNING,
                "undue-link",
                ref,
                "\"" + page.id().path() + "\" " + why + ", so this link becomes text",
                "if that is meant, add {hidden=text} to it");
        return Optional.empty();
    }

    Optional<Resolved> missing(Ref ref, String message, String hint) {
        report(
                targets.rules().missing(),
                ref.kind() == Ref.Kind.MEDIA ? "missing-picture" : "missing-link",
                ref,
                message,
                hint);
        return Optional.empty();
    }

    void report(Policy policy, String rule, Ref ref, String message, String hint) {
        switch (policy) {
            case ERROR -> find(Severity.ERROR, rule, ref, message, hint);
            case WARN -> find(Severity.WARNING, rule, ref, message, hint);
            case TEXT -> {}
        }
    }

    void find(Severity severity, String rule, Ref ref, String message, String hint) {
        findings.add(targets.readers().own().id(), new Diagnostic(severity, rule, ref.at(), message, hint));
    }
}
