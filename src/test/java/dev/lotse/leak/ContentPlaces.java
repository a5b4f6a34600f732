package dev.lotse.leak;

import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that Markdown and its containers offer, inside of a condition. */
final class ContentPlaces {
    private final Author author;
    private final Scope open = Scope.ANYWHERE;

    ContentPlaces(Author author) {
        this.author = author;
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        inside(places, "details", "::: details Titel %s\nText %s\n:::");
        inside(places, "checklist", "::: checklist {#merkzettel-a}\n- [ ] Eins %s\n- [x] Zwei %s\n:::");
        inside(places, "steps", "::: steps\n1. Eins %s\n2. Zwei %s\n:::");
        inside(places, "quiz", """
                ::: quiz
                ### Frage %s

                - [ ] Nein %s
                - [x] Ja %s

                  > Grund %s

                > Erklärung %s
                :::""");
        inside(places, "alert", "> [!WARNING]\n> Achtung %s\n>\n> - Punkt %s");
        inside(places, "tabs", """
                # [Reiter %s](#tab/eins)

                Text %s

                # [Zwei](#tab/zwei)

                Text %s

                ---
                """);
        inside(places, "zones", "::: zone pivot=\"eins\"\nText %s\n::: zone-end");
        inside(places, "headings", "## Titel %s\n\nText %s\n\n### Unter *%s*\n\nText");
        inside(places, "code", "Wort `%s`\n\n```\n%s\n```\n\n    %s");
        inside(places, "table", "| %s | B |\n|---|---|\n| %s | Zelle |\n| Zelle | **%s** |");
        inside(places, "list", "- Eins %s\n  - Darunter %s\n\n3. Drei %s\n4. Vier");
        inside(places, "definitions", "Begriff %s\n:   Erklärung %s\n:   Noch eine");
        inside(places, "quote", "> Zitat %s\n>\n> > Darin %s\n\n~~Weg %s~~");
        inside(places, "links", """
                [Text %s](https://%s.example/pfad "Titel %s") <https://%s.example/> https://%s.example/auto

                [Fest](https://fest.example/?q=%s#%s)""");
        inside(places, "link-label", "Siehe [Text %s][m1].\n\n[m1]: https://%s.example/ \"Titel %s\"");
        inside(places, "footnote", "Fuß[^f1] %s.\n\n[^f1]: Note %s\n\n    Mehr %s");
        places.put("footnotes-around", this::footnotesAround);
        places.put("internal", this::internal);
        places.put("html-comment", this::comments);
        places.put("html-attributes", this::htmlAttributes);
        return places;
    }

    /** A page with the text inside of a condition, and a word for everybody before and after it. */
    private void inside(Map<String, Runnable> places, String name, String text) {
        places.put(name, () -> {
            Condition condition = author.draw(open);
            Scope inside = open.with(condition);
            StringBuilder filled = new StringBuilder();
            int from = 0;
            for (int gap = text.indexOf("%s"); gap >= 0; gap = text.indexOf("%s", from)) {
                filled.append(text, from, gap).append(author.word(name + " in a block", inside));
                from = gap + 2;
            }
            filled.append(text.substring(from));
            author.sheet("inhalt-" + name, """
                    Vorher %s

                    ::: for %s
                    %s

                    %s
                    :::

                    Danach %s
                    """.formatted(
                            author.word("before " + name, open),
                            condition,
                            filled,
                            author.more(inside),
                            author.word("after " + name, open)));
        });
    }

    private void footnotesAround() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        author.sheet("fussnoten", """
                Eins[^a] und [nur %s]{for="%s"} und drei[^c].

                [^a]: Note %s

                ::: for %s
                Zwei[^d] %s

                [^d]: Note %s
                :::

                [^c]: Note %s
                """.formatted(
                        author.word("span between footnotes", inside),
                        condition,
                        author.word("footnote for everybody", open),
                        condition,
                        author.prose("reference of a hidden footnote", inside),
                        author.prose("hidden footnote among others", inside),
                        author.word("footnote for everybody", open)));
    }

    private void internal() {
        Scope internal = open.withInternal();
        Condition condition = author.draw(open);
        Scope guarded = open.with(condition);
        Scope both = guarded.withInternal();
        author.sheet("intern", """
                Vorher %s

                ::: internal
                Intern %s

                ## Titel %s
                :::

                ::: for %s
                Außen %s

                ::: internal
                Beides %s
                :::
                :::

                ::: internal
                Außen intern %s

                ::: for %s
                Beides %s
                :::
                :::
                Danach %s
                """.formatted(
                        author.word("before an internal part", open),
                        author.prose("internal part", internal),
                        author.word("heading in an internal part", internal),
                        condition,
                        author.prose("block around an internal part", guarded),
                        author.prose("internal part in a block", both),
                        author.prose("internal part around a block", internal),
                        condition,
                        author.prose("block in an internal part", both),
                        author.word("after an internal part", open)));
    }

    private void comments() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        author.sheet("kommentare", """
                Vorher %s <!-- %s -->

                <!--
                %s

                %s
                -->

                ::: for %s
                <!-- %s -->

                Innen %s
                :::

                [//]: # (%s)
                """.formatted(
                        author.word("before a comment", open),
                        author.word("comment in a line", Scope.NOWHERE),
                        author.word("comment", Scope.NOWHERE),
                        author.word("comment after a blank line", Scope.NOWHERE),
                        condition,
                        author.word("comment in a block", Scope.NOWHERE),
                        author.prose("block with a comment", inside),
                        author.word("link label used as a comment", Scope.NOWHERE)));
    }

    private void htmlAttributes() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        author.sheet("attribute", """
                Vorher %s <b>fett</b>

                ::: for %s
                <div title="%s" id="%s" class="%s" data-x="%s">Text %s</div>

                Ein <span title="%s">Wort %s</span> <abbr title="%s">kurz</abbr>

                <details><summary>Titel %s</summary>

                Text %s

                </details>
                :::
                """.formatted(
                        author.word("before HTML", open),
                        condition,
                        author.unsure("HTML title", inside),
                        author.unsure("HTML id", inside),
                        author.unsure("HTML class", inside),
                        author.unsure("HTML data", inside),
                        author.word("HTML text", inside),
                        author.unsure("HTML title in a line", inside),
                        author.word("HTML text in a line", inside),
                        author.unsure("HTML abbr", inside),
                        author.word("HTML summary", inside),
                        author.word("HTML details", inside)));
    }
}
