package dev.lotse.training;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a course is said where it is written. */
class TrainingMistakesTest {
    @TempDir
    private Path folder;

    private Built module(String keys) {
        return TestSite.in(
                        folder,
                        "-- content/de/training/x/index.md --\n---\ntitle: X\noutcome: Y\n" + keys + "---\nText.\n")
                .build();
    }

    private static final String AT = "content/de/training/x/index.md:";

    @Test
    void sessions_are_read_strictly() {
        module("""
                sessions:
                  - {date: 2026-13-01, time: "9:00-9:30"}
                  - {date: 2026-12-01, time: "9-10"}
                  - {date: 2026-12-01, time: "10:00-9:30"}
                  - {date: 2026-12-01, time: "9:00-25:30"}
                  - {date: 2026-12-01}
                  - {date: 2026-12-01, time: "9:00-9:30", room: 1}
                  - {date: 2026-12-01, time: "9:00-9:30", place: {fr: Salle}}
                """)
                .reports(
                        AT + "5:12: error[wrong-value]: \"2026-13-01\" is no date",
                        AT + "6:30: error[wrong-value]: \"9-10\" is no time; write start and end like",
                        AT + "7:30: error[wrong-value]: \"10:00-9:30\" is no time; it has to end after",
                        AT + "8:30: error[wrong-value]: \"9:00-25:30\" is no time; hours go",
                        AT + "9:5: error[missing-key]: \"time\" is missing here",
                        AT + "10:43: error[unknown-key]: no key \"room\"",
                        AT + "11:51: error[unknown-language]: no language \"fr\"");
    }

    @Test
    void a_session_for_nobody_known_is_an_error_and_for_nobody() {
        module("""
                sessions:
                  - {date: 2026-12-01, time: "9:00-9:30", for: vertreib}
                  - {date: 2026-12-01, time: "9:00-9:30", fuer: sales}
                """).reports(AT + "5:48: error[unknown-department]", AT + "6:43: error[mistyped-for]");
    }

    @Test
    void how_it_is_done_and_the_pass_mark_are_checked() {
        module("mode: alone\npass-mark: 120 %\n")
                .reports(
                        AT + "4:7: error[wrong-value]: \"alone\" is not one of self-study, session, takeaway",
                        AT + "5:12: error[wrong-value]: \"120 %\" is no percentage; write a whole number");
    }

    @Test
    void a_department_can_only_ask_for_modules_that_are_there() {
        TestSite.in(folder, TrainingSite.FILES)
                .edit("site/audiences.yml", "sales: {", "sales: {pass-mark: {strat: 90 %}, ")
                .build()
                .reports("site/audiences.yml:14:23: error[unknown-module]: there is no training module \"strat\";"
                        + " did you mean \"start\"?");
    }

    @Test
    void a_time_zone_has_a_name() {
        TestSite.in(folder, TrainingSite.FILES)
                .edit("site/site.yml", "title:", "time-zone: Europe/Berlim\ntitle:")
                .build()
                .reports("site/site.yml:1:12: error[wrong-value]: \"Europe/Berlim\" is no time zone;"
                        + " did you mean \"Europe/Berlin\"?");
    }

    @Test
    void a_lesson_that_is_too_long_or_too_short_is_told_and_a_module_without_an_objective() {
        TestSite.in(folder, TrainingSite.FILES)
                .edit("content/de/training/start/pin.md", "4 Minuten", "11 Minuten")
                .edit("content/de/training/start/help.md", "5 min", "1 minute")
                .edit("content/de/training/start/index.md", "outcome: Du meldest dich sicher an.\n", "")
                .build()
                .fine()
                .reports(
                        "content/de/training/start/pin.md:4:1: warning[lesson-length]: a lesson takes 2 to 10 minutes",
                        "content/de/training/start/help.md:4:1: warning[lesson-length]",
                        "content/de/training/start/index.md:11:1: warning[module-outcome]");
    }

    @Test
    void a_question_that_nobody_can_answer_is_told() {
        TestSite.in(folder, """
                        -- content/de/x.md --
                        ::: quiz
                        ### Ohne Antworten

                        Nur Text.

                        ### Nichts stimmt

                        - [ ] a
                        - [ ] b

                        ### Alles stimmt {for="sales"}

                        - [x] a
                        :::
                        """)
                .build()
                .fine()
                .reports(
                        "content/de/x.md:2:1: warning[quiz-answers]: this question has no answers",
                        "content/de/x.md:6:1: warning[quiz-answers]: no answer to this question is right",
                        "content/de/x.md:11:1: warning[quiz-answers]: every answer to this question is right");
    }
}
