package dev.lotse.check;

import dev.lotse.audience.Department;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.edition.Edition;
import java.util.List;

/** Rules for what a department gets. */
public final class EditionCheck {
    private EditionCheck() {}

    /** Says what is wrong with a department's site, in all its languages. */
    public static void run(Department department, List<Edition> editions, Diagnostics diagnostics) {
        for (Edition edition : editions) {
            if (edition.pages().stream().allMatch(page -> page.path().isEmpty())) {
                diagnostics.warning(
                        "department-without-pages",
                        department.at(),
                        "the department \"" + department.id() + "\" gets no page in the language \""
                                + edition.language() + "\"",
                        "\"lotse explain PAGE --for " + department.id() + "\" says why");
            }
        }
    }
}
