package dev.lotse.leak;

import dev.lotse.leak.Condition.And;
import dev.lotse.leak.Condition.Facet;
import dev.lotse.leak.Condition.Named;
import dev.lotse.leak.Condition.Not;
import java.util.List;

/** What {@link Company} says, as the files of a project. Variables, help desks and people have secret values. */
final class CompanyFiles {
    private final Author author;
    private final Scope open = Scope.ANYWHERE;

    CompanyFiles(Author author) {
        this.author = author;
    }

    void write() {
        site();
        audiences();
        rollout();
        author.page(open, "de/werte.md", """
                ---
                title: "Werte {{ dock }}"
                ---
                Tor {{ gate }}, Auskunft {{ helpdesk.name }}, <span title="{{ berth }}">Liegeplatz</span>.

                ## Pier {{ pier }}

                ::: for office
                Kiosk {{ kiosk }}
                :::

                ::: for department:sales,depot
                Schleuse {{ lock }}
                :::
                """);
    }

    private void site() {
        author.file("site/site.yml", """
                title: {de: Hafen, en: Harbour}
                url: https://intranet.example/rollout/
                languages: [de, en]
                content: ../content
                audiences: audiences.yml
                rollout: rollout.yml
                output: ../dist
                defaults:
                  - match: "**/*-iphone.md"
                    set: {for: "platform:ios"}
                  - match: "vorgabe/*.md"
                    set: {for: "not region:nordics"}
                links:
                  hidden: text
                  missing: text
                """);
        // the defaults match something, whatever is hidden
        author.file("content/de/anker-iphone.md", "---\ndraft: true\n---\n# Anker\n\nText\n");
        author.file("content/de/vorgabe/anker.md", "---\ndraft: true\n---\n# Anker\n\nText\n");
    }

    private void rollout() {
        Condition walk = author.draw(open);
        Condition help = author.draw(open);
        Condition answers = author.draw(open);
        Condition sent = author.draw(open);
        author.file("site/rollout.yml", """
                waves:
                  1: {name: Erste %s, start: 2026-09-01, end: 2026-09-18}
                  2: {name: Zweite %s, start: 2026-10-05, end: 2026-10-30}
                  3: {name: Dritte %s, start: 2026-10-26, end: 2026-11-20}
                phases:
                  announce: 3 weeks before start
                  enrol: start
                  run: 1 week after end
                approaches:
                  - {how: drop-in, for: "%s", text: Komm %s, place: Halle %s, when: Immer %s}
                responsible:
                  - {person: anna, role: Leitung %s, for: "%s"}
                channels:
                  mail: {for: all}
                  poster: {for: all}
                  walk: {for: "%s", name: Rundgang %s}
                  chat: {for: all}
                plan:
                  - page: news/aushang.md
                    send:
                      - {as: mail, when: 2 weeks before start}
                      - {as: poster, when: 1 week before start}
                      - {as: walk, when: start, for: "%s"}
                      - {as: chat, when: start}
                """.formatted(
                wave(1),
                wave(2),
                wave(3),
                help,
                author.word("approach", open.with(help).asUnsure()),
                author.word("place of an approach", open.with(help).asUnsure()),
                author.word("hours of an approach", open.with(help).asUnsure()),
                author.word("somebody's part", open.with(answers).asUnsure()),
                answers,
                walk,
                author.word("name of a channel", open.with(walk).with(sent).asUnsure()),
                sent));
    }

    private String wave(int number) {
        Scope its =
                open.with(new Facet("wave", List.of(String.valueOf(number)))).asUnsure();
        return author.word("name of a wave", its);
    }

    private void audiences() {
        Condition vip = new Named("board");
        String central = author.word("help desk's name", open.with(new Not(vip)));
        String board = author.word("help desk's name", open.with(vip));
        String sponsor =
                author.word("sponsor's name", open.with(new Named("sales")).asUnsure());
        String office = author.word(
                "variable's value from a profile",
                open.with(new And(List.of(new Named("office"), new Not(new Named("sales"))))));
        author.file(
                "site/audiences.yml",
                """
                facets:
                  platform: {windows: Windows, macos: macOS, ios: iPhone, android: Android, android-shared: Geteilt}
                  region: [dach, nordics]
                  workload: [mail, teams, vpn, field-app]
                people:
                  anna: {name: Anna Keller, email: anna.keller@example.com}
                  bert: {name: Bert %s, email: bert@example.com}
                %s
                %s
                helpdesks:
                  central: {name: Auskunft %s, phone: +49 40 2, email: help@example.com}
                  vip: {name: Auskunft %s, phone: +49 40 3, email: vip@example.com}
                groups:
                  mobile: platform:ios,android,android-shared
                  north: region:nordics
                  outdoors: mobile and not office
                profiles:
                  base: {platform: [windows], region: dach, workload: [mail], helpdesk: central}
                  office: {extends: base, workload: [mail, teams], variables: {kiosk: %s}}
                  field: {extends: base, workload: [field-app, vpn], platform: [ios, android]}
                departments:
                """.formatted(sponsor, owners(), champions(), central, board, office) + departments());
    }

    /** The people that own guarded pages; {@link PagePlaces} writes those pages. */
    private String owners() {
        StringBuilder people = new StringBuilder();
        author.owners()
                .forEach((id, page) -> people.append("  %s: {name: Otto %s, email: %s@example.com}\n"
                        .formatted(id, author.word("name of a page's owner", page.asUnsure()), id)));
        return people.toString().stripTrailing();
    }

    /** One for each department, with a photo; the file of it is named by a word too. */
    private String champions() {
        StringBuilder people = new StringBuilder();
        for (Department department : Company.DEPARTMENTS) {
            Scope its = open.ownOf(department).asUnsure();
            String file = author.word("file name of a photo", its);
            author.binary("content/de/people/" + file + ".png", Samples.png(author.word("photo", its)));
            people.append("  champion-%s: {name: Cora %s, title: Lotsin %s, phone: +49 40 4, photo: people/%s.png}\n"
                    .formatted(
                            department.id(),
                            author.word("champion's name", open.ownOf(department)),
                            author.word("champion's title", its),
                            file));
        }
        return people.toString().stripTrailing();
    }

    private String departments() {
        return department("sales", "office", "platform: [windows, ios]\nwave: 2\nsponsor: bert")
                + department("hr", "office", "platform: [windows, macos]\nwave: 1\nlanguages: [de]")
                + department("depot", "field", "platform: [android, android-shared]\nregion: nordics\nwave: 3")
                + department("service", "field", "wave: 3\nlanguages: [de, en]")
                + department("board", "base", "platform: [macos, ios]\nwave: 1\nhelpdesk: vip")
                + department(
                        "oslo", "office", "platform: [windows, android]\nregion: nordics\nwave: 2\nlanguages: [en]")
                + department("admins", "base", "platform: [windows, macos]\nregion: nordics\nwave: 3\ninternal: true")
                + department(
                        "desk", "base", "platform: [windows, ios]\nwave: 1\nsees: all\ninternal: true\nlisted: false")
                + department("coaches", "base", "platform: [windows, ios]\nwave: 2\nsees: platform:ios and not wave:1");
    }

    private String department(String id, String profile, String keys) {
        Department department = Company.department(id);
        Scope its = open.with(new Facet("department", List.of(id)));
        boolean usesLock = List.of("sales", "depot").contains(id);
        StringBuilder variables = new StringBuilder();
        variable(variables, "gate", "variable's value in a text", its);
        variable(variables, "lock", "variable's value in a condition", usesLock ? its : Scope.NOWHERE);
        variable(variables, "dock", "variable's value in a title", open.ownOf(department));
        // in the text of a site that sees others stands its own value; in what they see, below that, each one's
        variable(variables, "pier", "variable's value in a heading", its.asUnsure());
        variable(variables, "berth", "variable's value in an attribute", its.asUnsure());
        variable(variables, "ferry", "variable that no page uses", Scope.NOWHERE);
        if (id.equals("sales")) {
            variable(variables, "kiosk", "variable's value over a profile's", its);
        }
        return ("%s:\n  extends: %s\n  name: Abteilung %s\n".formatted(id, profile, id)
                        + keys.indent(2)
                        + "  champions: [champion-%s]\n".formatted(id)
                        + "  welcome: Willkommen %s\n"
                                .formatted(author.word(
                                        "sponsor's words",
                                        open.ownOf(department).asUnsure()))
                        + "  variables:\n"
                        + variables)
                .indent(2);
    }

    private void variable(StringBuilder variables, String name, String place, Scope scope) {
        variables.append("    %s: %s\n".formatted(name, author.word(place, scope)));
    }
}
