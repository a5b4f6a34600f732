package dev.lotse.leak;

import java.util.LinkedHashMap;
import java.util.Map;

/** Pages whose kind gives them a form of their own: answers, guides, stories, checklists, modules to learn from. */
final class RecordPlaces {
    private final Author author;
    private final Scope open = Scope.ANYWHERE;

    RecordPlaces(Author author) {
        this.author = author;
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        places.put("answer", this::answer);
        places.put("draft-answer", this::draftAnswer);
        places.put("guide", this::guide);
        places.put("guide-in-parts", this::guideInParts);
        places.put("story", this::story);
        places.put("checklist-page", this::checklist);
        places.put("module-with-quiz", this::module);
        return places;
    }

    private void answer() {
        Condition condition = author.draw(open);
        Scope record = open.with(condition);
        Condition narrower = author.draw(record);
        Scope inside = record.with(narrower);
        author.page(record, "de/faq/" + author.word("file name of an answer", record) + ".md", """
                ---
                title: Warum %s?
                description: Kurz %s
                id: %s
                for: %s
                tags: [%s]
                synonyms: [%s]
                related: [fragen.md]
                ---
                Darum %s

                ::: for %s
                Genauer %s
                :::

                ::: cause
                Grund %s [und %s]{for="%s"}
                :::

                ::: internal
                Intern %s
                :::
                """.formatted(
                        author.word("question", record),
                        author.word("description of an answer", record),
                        author.id(record),
                        condition,
                        author.unsure("topic of an answer", record),
                        author.unsure("other words for a question", record),
                        author.word("answer of its own page", record),
                        narrower,
                        author.word("guarded part of an answer's page", inside),
                        author.word("cause", record),
                        author.word("guarded cause", inside),
                        narrower,
                        author.word("internal part of an answer", record.withInternal())));
    }

    private void draftAnswer() {
        Scope draft = open.withInternal();
        author.page(draft, "de/faq/" + author.word("file name of an unchecked answer", draft) + ".md", """
                ---
                title: Ob %s?
                description: Noch %s
                id: %s
                state: draft
                ---
                Vielleicht %s
                """.formatted(
                        author.word("unchecked question", draft),
                        author.word("description of an unchecked answer", draft),
                        author.id(draft),
                        author.word("unchecked answer", draft)));
        author.page(open, "de/ungeprueft.md", """
                ---
                title: Verweist auf Ungeprüftes
                related: [guides/start-hier.md]
                ---
                Text
                """);
    }

    private void guide() {
        Condition condition = author.draw(open);
        Scope guide = open.with(condition);
        String next = author.word("file name of the next step", guide);
        author.page(guide, "de/guides/" + next + ".md", """
                ---
                title: Danach %s
                for: %s
                platform: [windows, ios, android, macos, android-shared]
                ---
                Text
                """.formatted(
                        author.word("title of the next step", guide), condition));
        author.page(open, "de/guides/start-hier.md", """
                ---
                title: Für alle
                related: [%s.md]
                ---
                Text
                """.formatted(next));
        author.page(guide, "de/guides/" + author.word("file name of a guide", guide) + ".md", """
                ---
                title: Einrichten %s
                for: %s
                outcome: Haken %s
                duration: %s Minuten
                platform: [windows, ios, android, macos, android-shared]
                action: {text: Weiter %s, link: %s.md}
                related: [%s.md]
                ---
                ::: needs
                - Kabel %s
                :::

                ::: steps
                1. Drücke %s

                   ::: trouble Nichts passiert %s
                   Schau %s
                   :::
                :::

                ::: done
                - [ ] Läuft %s
                :::
                """.formatted(
                        author.word("title of a guide", guide),
                        condition,
                        author.word("outcome", guide),
                        author.word("duration", guide),
                        author.word("text of a next step", guide),
                        next,
                        next,
                        author.word("what one needs", guide),
                        author.word("step", guide),
                        author.word("title of a trouble", guide),
                        author.word("trouble", guide),
                        author.word("sign that it worked", guide)));
    }

    private void guideInParts() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        author.page(open, "de/guides/teile.md", """
                ---
                title: In Teilen
                ---
                ::: needs
                - Strom %1$s
                - {for="%2$s"} Stecker %3$s
                :::

                ::: steps
                1. Erst %4$s
                2. {for="%2$s"} Dann %5$s
                3. Zuletzt

                   ::: for %2$s
                   Aber %6$s
                   :::
                :::

                ::: done
                - [ ] Fertig %7$s
                - [ ] {for="%2$s"} Auch %8$s
                :::
                """.formatted(
                        author.word("what everybody needs", open),
                        condition,
                        author.word("what some need", inside),
                        author.word("step of everybody", open),
                        author.word("step of some", inside),
                        author.word("part of a step", inside),
                        author.word("sign for everybody", open),
                        author.word("sign for some", inside)));
    }

    private void story() {
        Condition condition = author.draw(open);
        Scope story = open.with(condition);
        author.page(story, "de/stories/" + author.word("file name of a story", story) + ".md", """
                ---
                title: Geschichte %s
                for: %s
                person: %s
                quote: Gut %s
                publish: 2026-10-01
                ---
                Text %s
                """.formatted(
                        author.word("title of a story", story),
                        condition,
                        author.owner(story),
                        author.word("quote", story),
                        author.word("text of a story", story)));
    }

    private void checklist() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        author.page(open, "de/liste.md", """
                ---
                title: Erste Schritte
                type: checklist
                ---
                ::: checklist {#einstieg}
                - [ ] {#a} Zuerst %s
                - [ ] {#%s for="%s"} Danach %s
                :::
                """.formatted(
                        author.word("item for everybody", open),
                        author.word("id of an item for some", inside),
                        condition,
                        author.word("item for some", inside)));
    }

    private void module() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        author.page(open, "de/training/grundlagen/index.md", """
                ---
                title: Grundlagen
                type: training
                outcome: Alles %s
                ---
                Text
                """.formatted(author.word("outcome of a module", open)));
        author.page(open, "de/training/grundlagen/eins.md", """
                ---
                title: Lektion
                ---
                Text

                ::: quiz
                ### Was stimmt? %1$s

                - [x] Dies %2$s
                - [ ] Das
                - [ ] {for="%3$s"} Jenes %4$s
                  > Fast %5$s

                ### Und %6$s? {for="%3$s"}

                - [x] Ja %7$s
                - [ ] Nein
                :::

                ::: takeaway
                - Merke %8$s
                - {for="%3$s"} Merke auch %9$s
                :::
                """.formatted(
                        author.word("question of a quiz", open),
                        author.word("right answer", open),
                        condition,
                        author.word("guarded answer of a quiz", inside),
                        author.word("feedback on a guarded answer", inside),
                        author.word("guarded question of a quiz", inside),
                        author.word("answer of a guarded question", inside),
                        author.word("what everybody takes away", open),
                        author.word("what some take away", inside)));
    }
}
