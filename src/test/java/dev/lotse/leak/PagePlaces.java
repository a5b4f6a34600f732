package dev.lotse.leak;

import dev.lotse.leak.Condition.Facet;
import dev.lotse.leak.Condition.Not;
import dev.lotse.leak.Condition.Or;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole pages that not everybody gets. */
final class PagePlaces {
    private final Author author;
    private final Scope open = Scope.ANYWHERE;

    PagePlaces(Author author) {
        this.author = author;
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        places.put("home", this::home);
        places.put("guarded-page", this::guardedPages);
        places.put("for-list", this::forAsList);
        places.put("for-defaults", this::forByDefaults);
        places.put("unpublished", this::unpublished);
        places.put("course", this::course);
        return places;
    }

    private void home() {
        author.pair(
                "index.md",
                Scope.GERMAN,
                """
                ---
                title: Anlegestelle
                ---
                Für alle: %s
                """.formatted(author.word("home page", Scope.GERMAN)),
                Scope.ENGLISH,
                """
                ---
                title: Landing stage
                ---
                For all: %s
                """.formatted(author.word("home page", Scope.ENGLISH)));
    }

    private void guardedPages() {
        for (int i = 0; i < 4; i++) {
            Condition condition = author.draw(open);
            guardedPage("guides/" + author.word("page file name", open.with(condition)), condition);
        }
    }

    private void guardedPage(String path, Condition condition) {
        Scope page = open.with(condition);
        author.page(page, "de/" + path + ".md", """
                ---
                # %s
                title: Seite %s
                description: Beschreibung %s
                for: %s
                id: %s
                owner: %s
                tags: [%s, gemeinsam]
                synonyms:
                  - %s
                redirect-from: [frueher/%s/]
                x-remark: %s
                ---
                Text %s

                ## Abschnitt %s

                <!-- %s -->
                Ende
                """.formatted(
                        author.word("YAML comment", Scope.NOWHERE),
                        author.word("page title", page),
                        author.word("page description", page),
                        condition,
                        author.id(page),
                        author.owner(page),
                        author.word("page tag", page),
                        author.word("page synonym", page),
                        author.word("page redirect-from", page),
                        author.unsure("page's own front matter key", page),
                        author.word("page text", page),
                        author.word("page heading", page),
                        author.word("comment on a guarded page", Scope.NOWHERE)));
    }

    private void forAsList() {
        Condition first = author.draw(open);
        Condition second = author.draw(open);
        Scope page = open.with(new Or(List.of(first, second)));
        author.page(page, "de/liste-eins.md", """
                ---
                title: Liste %s
                for: ["%s", "%s"]
                ---
                Text %s
                """.formatted(
                        author.word("for as a list", page), first, second, author.word("for as a list", page)));
        author.page(page, "de/liste-zwei.md", """
                ---
                title: Liste %s
                for:
                  - %s
                  - %s
                ---
                Text %s
                """.formatted(
                        author.word("for as a list", page), first, second, author.word("for as a list", page)));
    }

    /** The defaults stand in {@link CompanyFiles}. */
    private void forByDefaults() {
        Condition own = author.draw(open);
        Scope iphone = open.with(new Facet("platform", List.of("ios")));
        Scope both =
                iphone.with(new Not(new Facet("region", List.of("nordics")))).with(own);
        author.page(iphone, "de/mail-iphone.md", """
                ---
                title: Mail %s
                ---
                Text %s
                """.formatted(
                        author.word("for by default", iphone), author.word("for by default", iphone)));
        author.page(both, "de/vorgabe/mail-iphone.md", """
                ---
                title: Mail %s
                for: %s
                ---
                Text %s
                """.formatted(
                        author.word("three fors", both), own, author.word("three fors", both)));
    }

    /** Sessions, lessons, questions and what is taken along make pages and files that nobody writes. */
    private void course() {
        Condition session = author.draw(open);
        Condition answer = author.draw(open);
        Condition lesson = author.draw(open);
        author.page(open, "de/training/kurs/index.md", """
                ---
                title: Kurs
                outcome: Etwas können
                sessions:
                  - {date: 2030-12-01, time: "9:00-9:30", place: "Raum %s"}
                  - {date: 2030-12-02, time: "9:00-9:30", place: "Raum %s", for: "%s"}
                ---
                ::: takeaway
                Immer. [Manchmal %s]{for="%s"}
                :::
                """.formatted(
                        author.word("session", open),
                        author.word("guarded session", open.with(session)),
                        session,
                        author.word("takeaway", open.with(answer)),
                        answer));
        author.page(open, "de/training/kurs/frage.md", """
                ::: quiz
                ### Frage

                - [x] Ja
                - [ ] Nein
                - [x] {for="%s"} Vielleicht %s
                  > Weil %s
                :::
                """.formatted(
                        answer,
                        author.word("quiz answer", open.with(answer)),
                        author.word("quiz feedback", open.with(answer))));
        author.page(open.with(lesson), "de/training/kurs/lektion.md", """
                ---
                title: Lektion %s
                for: %s
                ---
                Text
                """.formatted(
                        author.word("lesson", open.with(lesson)), lesson));
    }

    private void unpublished() {
        String[] keys = {"draft: true", "publish: 2026-12-01", "expires: 2026-09-01"};
        for (String key : keys) {
            author.page(
                    Scope.NOWHERE, "de/" + author.word("unpublished file name", Scope.NOWHERE) + ".md", """
                    ---
                    title: Entwurf %s
                    description: %s
                    %s
                    tags: [%s]
                    ---
                    Text %s
                    """.formatted(
                                    author.word("unpublished title", Scope.NOWHERE),
                                    author.word("unpublished description", Scope.NOWHERE),
                                    key,
                                    author.word("unpublished tag", Scope.NOWHERE),
                                    author.word("unpublished text", Scope.NOWHERE)));
        }
    }
}
