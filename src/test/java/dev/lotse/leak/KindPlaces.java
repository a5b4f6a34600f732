package dev.lotse.leak;

import dev.lotse.leak.Condition.And;
import dev.lotse.leak.Condition.Not;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pages of a certain kind, and pages that others name: in links, in a table of contents, to take their place. */
final class KindPlaces {
    private final Author author;
    private final Scope open = Scope.ANYWHERE;

    KindPlaces(Author author) {
        this.author = author;
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        places.put("replaces", this::replacing);
        places.put("links-to-hidden-pages", this::linksToHiddenPages);
        places.put("news", this::news);
        places.put("poster", this::poster);
        places.put("training", this::training);
        places.put("faq", this::faq);
        places.put("toc", this::toc);
        return places;
    }

    private void replacing() {
        Condition condition = author.draw(open);
        Scope replaced = open.with(new Not(condition)).asContested();
        Scope replacing = open.with(condition).asContested();
        author.keep("de/wechsel/start.md", """
                ---
                title: Wechsel %s
                ---
                Text %s
                """.formatted(
                        author.word("replaced title", replaced), author.word("replaced text", replaced)));
        author.page(replacing, "de/wechsel/start-anders.md", """
                ---
                title: Wechsel %s
                replaces: start.md
                for: %s
                ---
                Text %s
                """.formatted(
                author.word("replacing title", replacing), condition, author.word("replacing text", replacing)));
    }

    private void linksToHiddenPages() {
        Condition condition = author.draw(open);
        Scope target = open.with(condition);
        String name = author.word("file name of a linked page", target);
        author.keep("de/" + name + ".md", """
                ---
                title: Ziel %s
                for: %s
                ---
                ## Anker
                Text %s
                """.formatted(
                        author.word("title of a linked page", target), condition, author.word("linked page", target)));
        Scope second = open.with(author.draw(open));
        String left = author.word("file name of a linked page", second);
        author.page(second, "de/" + left + ".md", """
                ---
                title: Zweites Ziel %s
                for: %s
                ---
                Text
                """.formatted(
                author.word("title of a linked page", second), second.guards().get(0)));
        author.page(open, "de/verweise.md", """
                ---
                title: Verweise
                related: [%1$s.md]
                ---
                Siehe [dort](%1$s.md), [da](%1$s.md#anker){hidden=text} und [hier][]. Oder [drüben](%2$s.md).

                [hier]: %1$s.md
                """.formatted(name, left));
    }

    private void news() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        author.page(open, "de/news/aushang.md", """
                ---
                title: Aushang
                from: anna
                subject: Es geht los, und zwar für jeden größeren und jeden kleineren Liegeplatz %s
                ---
                Für alle: %s

                ::: for %s
                Nur hier: %s
                :::

                ::: mail
                Per Post: %s [Größeres %s]{for="%s"}
                :::

                ::: chat
                Kurz: %s [Größeres %s]{for="%s"}
                :::
                """.formatted(
                        author.word("subject of a mail", open.asSent()),
                        author.word("announcement", open),
                        condition,
                        author.prose("part of an announcement", inside),
                        author.word("words for mails", open.asSent()),
                        author.unsure("guarded words for mails", inside),
                        condition,
                        author.word("words for chats", open.asSent()),
                        author.unsure("guarded words for chats", inside),
                        condition));
        author.page(inside, "de/news/meldung.md", """
                ---
                title: Meldung %s
                description: %s
                for: %s
                from: anna
                subject: Betreff %s
                action: {text: Los %s, link: "https://%s.example/"}
                ---
                Text %s
                """.formatted(
                        author.word("announcement title", inside),
                        author.word("announcement description", inside),
                        condition,
                        author.unsure("announcement subject", inside),
                        author.unsure("announcement action", inside),
                        author.unsure("announcement action's link", inside),
                        author.word("announcement text", inside)));
    }

    /** Words for a poster are in no page, so only kits can have them. */
    private void poster() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        Condition other = author.draw(open);
        Scope headline = open.with(other);
        author.page(open, "de/news/plakat.md", """
                ---
                title: Plakat
                from: anna
                subject: Plakat
                ---
                Text

                ::: poster
                ## [Groß %s]{for="%s"} Groß

                Satz %s

                ::: for %s
                Klein %s
                :::
                :::
                """.formatted(
                        author.word("poster's headline", headline.asSent()),
                        other,
                        author.word("poster's sentence", open.asSent()),
                        condition,
                        author.word("small words of a poster", inside.asSent())));
        author.page(inside, "de/news/plakat-fuer-manche.md", """
                ---
                title: Plakat %s
                description: Plakatsatz %s
                for: %s
                ---
                Text

                ::: poster
                # Plakatwort %s
                :::
                """.formatted(
                        author.word("title of a page with a poster", inside),
                        author.word("description of a page with a poster", inside),
                        condition,
                        author.word("headline of a hidden page's poster", inside.asSent())));
    }

    private void training() {
        Condition condition = author.drawForFolder(open);
        Scope module = open.with(condition);
        Condition narrower = author.draw(module);
        Scope lesson = module.with(narrower);
        String folder = "de/training/" + author.word("folder of a training module", module);
        author.page(module, folder + "/index.md", """
                ---
                title: Kurs %s
                type: training
                for: %s
                duration: 30 min
                ---
                Text %s
                """.formatted(
                        author.word("training title", module), condition, author.word("training text", module)));
        author.page(module, folder + "/eins.md", """
                ---
                title: Lektion %s
                order: 1
                ---
                Text %s
                """.formatted(
                        author.word("lesson title", module), author.word("lesson text", module)));
        author.page(lesson, folder + "/zwei.md", """
                ---
                title: Lektion %s
                order: 2
                for: %s
                ---
                Text %s
                """.formatted(
                        author.word("narrower lesson's title", lesson),
                        narrower,
                        author.word("narrower lesson's text", lesson)));
    }

    private void faq() {
        Condition first = author.draw(open);
        Condition second = author.draw(open);
        Scope both = open.with(new And(List.of(first, second)));
        Scope one = open.with(first);
        author.page(open, "de/faq/fragen.md", """
                ---
                title: Fragen
                ---
                ## Wer fragt?

                Alle: %s

                ## Wer fragt %s? {for="%s"}

                Antwort %s

                ::: for %s
                Genauer: %s
                :::

                ## Was noch?

                Nichts.
                """.formatted(
                        author.word("answer", open),
                        author.word("guarded question", one),
                        first,
                        author.prose("guarded answer", one),
                        second,
                        author.prose("guarded part of a guarded answer", both)));
    }

    private void toc() {
        Condition condition = author.draw(open);
        Scope page = open.with(condition);
        author.keep("de/dialekt/eintrag.md", """
                ---
                title: Eintrag %s
                for: %s
                ---
                Text %s
                """.formatted(
                        author.word("page in TOC.md", page), condition, author.word("page in TOC.md", page)));
        author.keep("de/dialekt/offen.md", "# Offen\n\nText " + author.word("page in TOC.md", open) + "\n");
        author.keep("de/dialekt/TOC.md", """
                # [Offen](offen.md)
                # [Genauer %s](eintrag.md)
                """.formatted(author.unsure("label in TOC.md", page)));
    }
}
