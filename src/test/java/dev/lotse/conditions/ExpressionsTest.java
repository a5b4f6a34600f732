package dev.lotse.conditions;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                            all                                        | sales hr lab oslo
                            nobody                                     | ''
                            sales                                      | sales
                            sales or lab                               | sales lab
                            platform:ios                               | sales
                            platform:ios,android                       | sales oslo
                            platform:windows,macos                     | sales hr lab
                            platform:windows and platform:ios          | sales
                            not platform:ios                           | hr lab oslo
                            not platform:ios and not region:nordics    | hr
                            not (platform:ios or region:nordics)       | hr
                            not not sales                              | sales
                            sales or region:nordics and platform:macos | sales lab
                            (sales or region:nordics) and platform:ios | sales
                            mobile                                     | sales oslo
                            not mobile                                 | hr lab
                            office                                     | sales hr
                            office and not sales                       | hr
                            department:sales,oslo                      | sales oslo
                            not department:sales                       | hr lab oslo
                            wave:1                                     | sales hr
                            wave:2 and language:en                     | oslo
                            wave:1,2                                   | sales hr lab oslo
                            language:en                                | oslo
                            language:de,en                             | sales hr lab oslo
                            all and not nobody                         | sales hr lab oslo
                            sales and nobody                           | ''
                            """)
    void an_audience_holds_for(String audience, String departments) {
        Built built = OnePage.of(folder, "Text\n\n::: for " + audience + "\nword\n:::\n")
                .fine();
        for (String department : new String[] {"sales", "hr", "lab", "oslo"}) {
            boolean gets = (" " + departments + " ").contains(" " + department + " ");
            OnePage.reads(built, department + ": Text" + (gets ? " word" : ""));
        }
    }

    @Test
    void each_language_of_a_department_has_its_own_answer() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        a [de]{for="language:de"} [en]{for="language:en"}
                        -- content/en/index.md --
                        b [de]{for="language:de"} [en]{for="language:en"}
                        """).build().clean();
        built.department("sales", "de").page("").is("<p>a de</p>");
        built.department("sales", "en").page("").is("<p>b en</p>");
    }

    @Test
    void the_phase_is_that_of_the_departments_wave_on_the_day() {
        TestSite site = TestSite.in(folder, """
                        -- content/de/index.md --
                        x [announce]{for="phase:announce"} [enrol]{for="phase:enrol"} [run]{for="phase:run"}
                        -- site/site.yml --
                        title: T
                        languages: [de, en]
                        content: ../content
                        audiences: audiences.yml
                        rollout: rollout.yml
                        -- site/rollout.yml --
                        waves:
                          1: {name: Pilot, start: 2026-09-01, end: 2026-09-18}
                          2: {name: Next, start: 2026-10-20, end: 2026-10-30}
                        phases:
                          announce: 3 weeks before start
                          enrol: start
                          run: 1 week after end
                        """);
        OnePage.reads(site.build().clean(), "sales: x run", "lab: x announce");
        OnePage.reads(site.run("build", "--date", "2026-10-20"), "sales: x run", "lab: x enrol");
        OnePage.reads(site.run("build", "--date", "2026-10-19"), "sales: x run", "lab: x announce");
        OnePage.reads(site.run("build", "--date", "2026-09-24"), "sales: x enrol", "lab: x");
        OnePage.reads(site.run("build", "--date", "2026-09-25"), "sales: x run", "lab: x");
        OnePage.reads(site.run("build", "--date", "2026-08-10"), "sales: x", "lab: x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                            plattform:ios   | 1  | error[unknown-facet]: no facet "plattform"; did you mean "platform"?
                            platform:iso    | 10 | error[unknown-value]: "platform" has no value "iso"; did you mean "ios"?
                            salse           | 1  | error[unknown-department]: no department "salse"; did you mean "sales"?
                            Sales           | 1  | error[unknown-department]: no department "Sales"; did you mean "sales"?
                            sales und hr    | 7  | error[audience-syntax]: "und" can't stand here; did you mean "and"?
                            sales oder hr   | 7  | error[audience-syntax]: "oder" can't stand here; did you mean "or"?
                            sales OR hr     | 7  | error[audience-syntax]: "OR" can't stand here; did you mean "or"?
                            wave:7          | 6  | error[unknown-value]
                            language:fr     | 10 | error[unknown-value]
                            department:sale | 12 | error[unknown-value]: "department" has no value "sale"; did you mean "sales"?
                            (sales          | 1  | error[audience-syntax]
                            sales hr        | 7  | error[audience-syntax]
                            """)
    void a_mistake_is_told_with_its_place_and_a_suggestion(String audience, int column, String error) {
        OnePage.isRefused(folder, "::: for " + audience + "\nx\n:::\n", "1:" + (8 + column) + ": " + error);
        OnePage.isRefused(folder, "a [x]{for=\"" + audience + "\"}\n", "1:" + (11 + column) + ": " + error);
        OnePage.isRefused(folder, "---\nfor: " + audience + "\n---\na\n", "2:" + (5 + column) + ": " + error);
    }

    @Test
    void german_words_are_told_the_english_ones() {
        OnePage.of(folder, "[x]{for=\"nicht sales\"}\n").endsWith(1).prints("did you mean \"not\"?");
        OnePage.of(folder, "[x]{for=\"sales und hr\"}\n").endsWith(1).prints("did you mean \"and\"?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                            Vertrieb | sales
                            vertreib | sales
                            personal | hr
                            Lab      | lab
                            iPhone   | platform:ios
                            """)
    void what_people_call_somebody_is_told_how_it_is_written(String name, String written) {
        TestSite.in(
                        folder,
                        "-- content/de/index.md --\n# Start\n\nText.\n-- content/de/a.md --\n---\nfor: " + name
                                + "\n---\n# Seite\n\nText.\n")
                .edit(
                        "site/audiences.yml",
                        "[windows, macos, ios, android]",
                        "{windows: W, macos: M, ios: iPhone, android: A}")
                .build()
                .reports("content/de/a.md:2:6: error[unknown-department]: no department \"" + name
                        + "\"; did you mean \"" + written + "\"?");
    }
}
