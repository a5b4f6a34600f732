package dev.lotse.site;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Editorial rules for what people are sent: told by {@code lotse check}, not by a build. */
class MessagesTest {
    /** Goes to everybody by mail, poster and chat, from Anna, and breaks no rule. */
    private static final String FINE = """
            -- content/de/index.md --
            # Start
            -- content/de/news/start.md --
            ---
            title: Es geht los
            from: anna
            subject: Dein neues Passwort
            action: {text: Los, link: ../index.md}
            ---
            Ab Montag brauchst du nur noch ein Passwort. Such dir eine ruhige halbe Stunde.
            """;

    private static final String PAGE = "content/de/news/start.md";

    @TempDir
    private Path folder;

    private TestSite site() {
        return TestSite.in(folder, FINE);
    }

    /** Checks it, and lets it be German only. */
    private static Built check(TestSite site) {
        String german = "message-untranslated: Nur auf Deutsch";
        String text = site.text("site/site.yml");
        if (text.contains(german)) {
            return site.run("check", "--date", "2026-10-12").fine();
        }
        site.write(
                "site/site.yml",
                text.contains("rules: {")
                        ? text.replace("rules: {", "rules: {" + german + ", ")
                        : text + "rules: {" + german + "}\n");
        return site.run("check", "--date", "2026-10-12").fine();
    }

    @Test
    void a_good_message_is_passed_over_in_silence() {
        check(site()).clean();
    }

    @Test
    void a_build_takes_what_breaks_them() {
        site().edit(PAGE, "from: anna\n", "").build().clean();
    }

    @Test
    void somebody_stands_behind_a_message() {
        check(site().edit(PAGE, "from: anna\n", ""))
                .reports(PAGE + ":6:1: warning[message-sponsor]: this message is from nobody (all departments); say");
    }

    @Test
    void a_department_without_a_sponsor_is_named() {
        check(site().edit(PAGE, "from: anna", "from: sponsor"))
                .reports(
                        PAGE + ":3:1: warning[message-sponsor]: this message is from nobody (helpdesk, hr, lab, oslo)");
    }

    @Test
    void there_is_something_to_do_next() {
        check(site().edit(PAGE, "action: {text: Los, link: ../index.md}\n", ""))
                .reports(PAGE + ":6:1: warning[message-action]: this message asks for nothing (all departments)");
    }

    @Test
    void and_no_more_than_one_thing() {
        check(site().edit(PAGE, "Such dir", "\n\n[Jetzt anmelden](https://example.com/)\n\nSuch dir"))
                .reports(PAGE + ":5:1: warning[message-action]: this message asks for 2 things (all departments)");
    }

    @Test
    void a_link_in_a_sentence_asks_for_nothing_else() {
        check(site().edit(PAGE, "Such dir", "Siehe [hier](https://example.com/). Such dir"))
                .clean();
    }

    @Test
    void a_page_that_is_no_announcement_asks_to_be_opened() {
        check(planned(site(), "mail, poster", "guides/vpn.md")
                        .write("content/de/guides/vpn.md", "---\nfrom: anna\ntitle: VPN\n---\nHier kannst du mehr.\n"))
                .clean();
    }

    private static TestSite planned(TestSite site, String media, String page) {
        StringBuilder rollout = new StringBuilder("""
                waves:
                  1: {name: Pilot, start: 2026-10-19, end: 2026-10-30}
                  2: {name: Alle, start: 2026-11-02, end: 2026-11-27}
                channels:
                  mail: {for: all}
                  poster: {for: all}
                plan:
                  - page: %s
                    send:
                """.formatted(page));
        for (String medium : media.split(", ")) {
            rollout.append("      - {as: ").append(medium).append(", when: 1 week before start}\n");
        }
        return site.write("site/rollout.yml", rollout.toString())
                .edit("site/site.yml", "audiences:", "rollout: rollout.yml\naudiences:");
    }

    @Test
    void it_is_short() {
        check(site().edit(PAGE, "Such dir", "Das ist gut. ".repeat(50) + "Such dir"))
                .reports(PAGE
                        + ":7:1: warning[message-length]: this message has 164 words, and people read 150 at most");
    }

    @Test
    void what_counts_are_its_words_for_mail() {
        String words = "Ab Montag kannst du länger schlafen.";
        TestSite site = site().edit(
                        PAGE, "Such dir", "Das ist gut. ".repeat(50) + "\n\n::: mail\n" + words + "\n:::\n\nSuch dir");
        check(site).clean();
        check(site.edit(PAGE, words, "Du kannst das. ".repeat(51)))
                .reports(PAGE + ":7:1: warning[message-length]: this message has 153 words");
    }

    @Test
    void it_says_what_its_readers_get() {
        TestSite site =
                site().edit(PAGE, "Ab Montag brauchst du nur noch ein Passwort.", "Am Montag beginnt das Projekt.");
        check(site).reports(PAGE + ":7:1: warning[message-benefit]: this message doesn't say what its readers get");
        check(site.edit(PAGE, "from: anna", "from: anna\noutcome: Ein Passwort statt sieben."))
                .clean();
    }

    @Test
    void in_english_too() {
        TestSite site = site().write("content/en/news/start.md", """
                ---
                title: Here we go
                from: anna
                action: {text: Start, link: ../index.md}
                ---
                The project starts on Monday.
                """).write("content/en/index.md", "# Start\n");
        check(site).reports("content/en/news/start.md:6:1: warning[message-benefit]: this message doesn't say");
        check(site.edit("content/en/news/start.md", "The project", "You can sleep longer. The project"))
                .clean();
    }

    @Test
    void its_subject_can_be_read_on_a_phone() {
        String subject = "x".repeat(51);
        TestSite site = site().edit(PAGE, "Dein neues Passwort", subject);
        check(site)
                .reports(PAGE + ":4:1: warning[message-subject]: a phone cuts this subject off: it has 51 characters");
        check(site.edit(PAGE, subject, "x".repeat(50))).clean();
    }

    @Test
    void it_comes_by_two_ways() {
        check(planned(site(), "mail, poster", "news/start.md")).clean();
        check(planned(TestSite.in(folder, FINE).write("site/site.yml", TestSite.SITE), "mail", "news/start.md"))
                .reports("site/rollout.yml:8:11: warning[message-channel]: news/start.md comes by mail alone");
    }

    @Test
    void it_goes_out_when_it_is_published_and_not_before() {
        check(planned(site(), "mail, poster", "news/start.md").edit(PAGE, "from:", "publish: 2026-10-13\nfrom:"))
                .reports(PAGE + ":3:1: warning[message-early]: this goes out on 2026-10-12, before it is published on "
                        + "2026-10-13 (hr, sales)");
    }

    @Test
    void what_it_leads_to_is_there() {
        TestSite site = planned(site(), "mail, poster", "news/start.md")
                .write("content/de/guide.md", "---\ntitle: Anleitung\npublish: 2026-10-12\n---\nSo geht es.\n")
                .edit(PAGE, "Such dir", "Lies die [Anleitung](../guide.md). Such dir");
        check(site).clean();
        site.edit("content/de/guide.md", "2026-10-12", "2026-10-20");
        check(site)
                .reports(
                        PAGE + ":7:55: warning[message-early]: this goes out on 2026-10-12, and content/de/guide.md is "
                                + "published on 2026-10-20 (hr, sales)",
                        PAGE + ":7:55: warning[undue-link]");
    }

    @Test
    void it_is_easy_to_read() {
        String hard = "Die unternehmensweite Authentifizierungsinfrastruktur wird entsprechend der "
                + "Informationssicherheitsrichtlinie mittels Mehrfaktorauthentifizierungsverfahren konsolidiert, "
                + "wodurch organisationsübergreifende Verantwortlichkeiten nachvollziehbar dokumentiert werden können. ";
        TestSite site = site().edit(PAGE, "Such dir", hard + hard + "Such dir");
        check(site).reports(PAGE + ":7:1: warning[reading-ease]: this message is hard to read: its reading ease is ");
        check(site.edit("site/site.yml", "content:", "reading-ease: 0\ncontent:"))
                .reports(PAGE);
    }

    @ParameterizedTest
    @CsvSource({"from: anna, message-sponsor", "'action: {text: Los, link: ../index.md}', message-action"})
    void a_rule_can_be_switched_off_for_a_page_or_for_all(String line, String rule) {
        TestSite site = site().edit(PAGE, line + "\n", "");
        check(site.edit(PAGE, "title:", "rules: {" + rule + ": das ist so gewollt}\ntitle:"))
                .clean();
        check(TestSite.in(folder, FINE)
                        .write("site/site.yml", TestSite.SITE)
                        .edit(PAGE, line + "\n", "")
                        .edit("site/site.yml", "content:", "rules: {" + rule + ": das ist so gewollt}\ncontent:"))
                .clean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"  \""})
    void a_reason_is_wanted(String reason) {
        site().edit(PAGE, "title:", "rules:\n  message-sponsor: " + reason + "\ntitle:")
                .build()
                .endsWith(1)
                .reports(PAGE + ":3:3: error[missing-reason]: \"message-sponsor\" is switched off without a reason");
    }

    @Test
    void a_rule_has_to_be_one() {
        site().edit("site/site.yml", "content:", "rules: {message-sponser: weil}\nreading-ease: 101\ncontent:")
                .build()
                .endsWith(1)
                .reports(
                        "site/site.yml:3:9: error[unknown-rule]: no rule \"message-sponser\"; did you mean",
                        "site/site.yml:4:15: error[wrong-value]: \"101\" is no reading ease");
    }
}
