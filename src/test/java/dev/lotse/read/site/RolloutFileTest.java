package dev.lotse.read.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.rollout.Rollout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolloutFileTest {
    @TempDir
    Path folder;

    private YamlProject project;

    @BeforeEach
    void prepare() {
        project = YamlProject.in(folder);
    }

    @Test
    void everythingIsRead() {
        project.put("site/enrolled.csv", "date,department,value\n2026-10-01,sales,12\n2026-10-08,sales,40\n");
        Configuration configuration = project.rollout("""
                        waves:
                          1: {name: Pilot, start: 2026-09-01, end: 2026-09-18}
                          2: {name: {de: Verwaltung, en: Offices}, start: 2026-10-05}
                        phases:
                          announce: 3 weeks before start
                          enrol: start
                          run: 1 week after end
                        channels:
                          mail: {for: not platform:windows, from: sponsor}
                          poster: {for: all}
                        plan:
                          - page: news/start.md
                            send:
                              - {as: mail, when: 3 weeks before start}
                        holidays: {dach: [2026-12-25, 2026-12-26], nordics: [2026-12-24]}
                        blackouts: [{from: 2026-12-21, to: 2027-01-06, why: {de: Werksferien, en: Plant holidays}}]
                        targets:
                          - {id: enrolled, name: x, unit: devices, goal: 1200, by: 2027-01-31, actual: enrolled.csv}
                          - {id: reach, of: pages, goal: 80 %}
                        """).configuration();
        Rollout rollout = configuration.rollout();
        assertEquals(List.of("1", "2"), List.copyOf(rollout.waves().keySet()));
        assertEquals("Offices", rollout.waves().get("2").name().in("en"));
        assertEquals(Optional.empty(), rollout.waves().get("2").end());
        assertEquals(
                List.of("announce", "enrol", "run"),
                List.copyOf(rollout.phases().keySet()));
        assertEquals(
                "[1, 2]",
                configuration.audience().vocabulary().facets().get("wave").toString());
        assertEquals(
                "[announce, enrol, run]",
                configuration.audience().vocabulary().facets().get("phase").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '¬', textBlock = """
                    waves: {1: {name: a}} ==> 1:12: error[missing-key]: "start" is missing here; write it like: start: 2026-10-05
                    waves: {1: {start: 2026-02-30}} ==> 1:20: error[wrong-value]: "2026-02-30" is no date; the calendar has no such day
                    waves: {1: {start: 2026-10-05, end: 2026-10-04}} ==> 1:37: error[wrong-value]: the end is before the start
                    waves: {1: {start: 2026-10-05, ende: 2026-10-06}} ==> 1:32: error[unknown-key]: no key "ende"; did you mean "end"?
                    waves: {Eins: {start: 2026-10-05}} ==> 1:9: error[invalid-id]: "Eins" can't be the id of a wave; did you mean "eins"?
                    waves: [a] ==> 1:8: error[wrong-type]: "waves" takes keys with values, not a list; write its keys below it, each on a line of its own, two blanks further right
                    phases: {run: soon} ==> 1:15: error[wrong-value]: "soon" is no day of a wave; write it like 3 weeks before start, or 2 days after end
                    channels: {mail: {for: saels}} ==> 1:24: error[unknown-department]: no department "saels"; did you mean "sales"?
                    channels: {mail: {form: x}} ==> 1:19: error[unknown-key]: no key "form"; did you mean "for"?
                    plan: [{page: a, send: [{as: mail, when: later}]}] ==> 1:42: error[wrong-value]: "later" is no date; write year, month and day like 2026-10-05, or count from the reader's wave: 2 weeks before start
                    plan: [{send: [{as: mail, when: start}]}] ==> 1:8: error[missing-key]: "page" is missing here; say which page is sent
                    holidays: {dach: [25.12.2026]} ==> 1:19: error[wrong-value]: "25.12.2026" is no date; write year, month and day like 2026-10-05
                    blackouts: [{from: 2026-12-21, to: 2026-12-20}] ==> 1:36: error[wrong-value]: the end is before the start
                    targets: [{id: a, goal: 1, by: soon}] ==> 1:32: error[wrong-value]: "soon" is no date; write year, month and day like 2026-10-05
                    wave: {1: {start: 2026-10-05}} ==> 1:1: error[unknown-key]: no key "wave"; did you mean "waves"?
                    """)
    void aMistakeHasItsPlace(String text, String message) {
        assertEquals("site/rollout.yml:" + message, project.rollout(text).says());
    }

    @Test
    void keysThatThereAreAreNamedEvenWhereNoneOfThemIsWritten() {
        assertEquals("""
                site/rollout.yml:1:11: error[missing-key]: "for" is missing here; say who sees everybody's dates: overview: {for: it}
                site/rollout.yml:1:12: error[unknown-key]: no key "whom"; there are: for""", project.rollout("overview: {whom: sales}").says());
    }

    @Test
    void aDepartmentsWaveMustBeInThePlan() {
        assertEquals(
                "site/audiences.yml:9:24: error[unknown-wave]: no wave \"3\"; there are: 1",
                project.moreAudiences("  hr: {name: HR, wave: 3}\n")
                        .rollout("waves: {1: {start: 2026-10-05}}")
                        .says());
    }

    @Test
    void withoutAPlanAWaveIsJustAName() {
        assertEquals("", project.moreAudiences("  hr: {name: HR, wave: 3}\n").says());
    }

    @Test
    void anUnreadablePlanDoesNotMakeWavesUnknown() {
        assertEquals(
                "site/rollout.yml:1:9: error[yaml-syntax]: a text can't begin with \"*\"; write \"*\"",
                project.moreAudiences("  hr: {name: HR, wave: 3}\n")
                        .rollout("phases: *")
                        .says());
    }
}
