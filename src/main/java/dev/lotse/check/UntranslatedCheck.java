package dev.lotse.check;

import dev.lotse.content.Corpus;
import dev.lotse.content.EditorialRule;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Findings;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule for messages in another language than the one they are sent in: they are left out of the kit. */
public final class UntranslatedCheck {
    private UntranslatedCheck() {}

    /** Says what nobody is sent in an edition's language. */
    public static void run(Edition edition, Corpus corpus, Findings findings) {
        Set<String> sent = edition.dispatches().stream().map(Dispatch::address).collect(Collectors.toSet());
        edition.pages().stream()
                .filter(page ->
                        sent.contains(page.address()) && !page.language().equals(edition.language()))
                .flatMap(page -> corpus.page(new PageId(page.language(), page.path())).stream())
                .filter(page -> Remarks.holds(EditorialRule.MESSAGE_UNTRANSLATED, page, corpus))
                .forEach(page -> tell(page, edition, findings));
    }

    private static void tell(Page page, Edition edition, Findings findings) {
        String language = edition.language();
        findings.add(
                edition.reader().id(),
                new Diagnostic(
                        Severity.WARNING,
                        EditorialRule.MESSAGE_UNTRANSLATED.toString(),
                        page.at(),
                        "there is no translation of this in \"" + language
                                + "\", so nobody is sent it in that language",
                        "write " + page.id().path() + " in the folder of \"" + language
                                + "\" too, or take the language from the department's languages in audiences.yml"));
    }
}
