package dev.lotse.leak;

import java.util.LinkedHashMap;
import java.util.Map;

/** Conditions on spans, items and rows, and unbalanced HTML around them. */
final class InlinePlaces {
    private final Author author;
    private final Scope open = Scope.ANYWHERE;

    InlinePlaces(Author author) {
        this.author = author;
    }

    /**
     * In the texts, {@code @} is a word for everybody, {@code ?} the condition, {@code %} a word under it,
     * {@code $} one that the theme may leave out.
     */
    Map<String, Runnable> all() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        put(places, "span", "Vorher @ [nur % hier]{for=\"?\"} danach @, *[betont %]{for=\"?\"}* und [`%`]{for=\"?\"}.");
        put(places, "span-alone", "Vorher @\n\n[%]{for=\"?\"}\n\nDanach @");
        put(places, "span-around-link", "Vorher @ [mehr [bei %](https://%.example/ \"%\") dort]{for=\"?\"} danach @");
        put(places, "span-in-link", "Vorher @ [bei [%]{for=\"?\"} uns](https://fest.example/) danach @");
        put(places, "span-in-heading", "## Titel @ [nur %]{for=\"?\"}\n\nText @\n\n## Titel @ [%]{for=\"?\"} Ende");
        put(places, "span-in-span", "Vorher @ [außen % [innen %]{for=\"?\"} außen %]{for=\"?\"} danach @");
        put(
                places,
                "span-in-definition",
                "Begriff @ [%]{for=\"?\"}\n:   Erklärung @ [nur %]{for=\"?\"}\n:   [%]{for=\"?\"}");
        put(
                places,
                "span-in-cell",
                "| @ | B |\n|---|---|\n| @ [%]{for=\"?\"} | x |\n| [%]{for=\"?\"} | [%]{for=\"?\"} |");
        put(places, "span-in-quote", "> @ [%]{for=\"?\"}\n\n> [%]{for=\"?\"}\n\n> [!NOTE]\n> @ [%]{for=\"?\"}");
        put(places, "item", """
                - Eins @
                - {for="?"} Zwei %
                  - Darunter %

                  Absatz %
                - Drei @
                  - {for="?"} Tiefer %

                Nur bedingte:

                * {for="?"} %
                * {for="?"} %
                """);
        put(places, "ordered-item", "1. {for=\"?\"} Eins %\n2. Zwei @\n3. {for=\"?\"} Drei %\n4. Vier @");
        put(places, "task-item", "- [ ] Eins @\n- [ ] {for=\"?\"} Zwei %\n- [x] {for=\"?\"} Drei %");
        put(places, "checklist-item", "::: checklist {#merkzettel-b}\n- [ ] Eins @\n- [ ] {for=\"?\"} Zwei %\n:::");
        put(places, "quiz-answer", """
                ::: quiz
                ### Frage @

                - [x] Ja @
                - [ ] {for="?"} Nein %
                - [ ] Vielleicht
                :::
                """);
        put(places, "row", """
                | Gerät | @ |
                |---|---|
                | {for="?"} Erste % | % |
                | Zweite @ | x |
                | {for="?"} Dritte | [Text](https://%.example/) |

                | Nur | bedingte |
                |---|---|
                | {for="?"} % | % |
                """);
        put(
                places,
                "html-before",
                "<div><b>\n\n@ offen\n\n</div></div></section>\n\n::: for ?\nInnen %\n:::\n\nDanach @");
        put(places, "html-inside", """
                Vorher @

                ::: for ?
                </div></section></article>

                Innen %

                <table><tr><td>

                Noch %

                <b><div>

                Und %
                :::

                Danach @
                """);
        put(
                places,
                "html-after",
                "Vorher @\n\n::: for ?\nInnen %\n:::\n\n</div></main>\n\n<table>\n\nDanach @\n\n</b>");
        put(places, "html-inline", "Vorher @ <b> [nur % </b></div> %]{for=\"?\"} <i> danach @ </b></span></p> Ende @");
        put(places, "html-item", "- Eins @ </li></ul>\n- {for=\"?\"} Zwei % </li></ul></div> %\n- Drei @ <b>");
        put(places, "html-row", """
                | A | B |
                |---|---|
                | @ </td></b> | <b> |
                | {for="?"} % </td></tr></table></div> | % |
                | @ | <td> |
                """);
        put(places, "html-quote", "> @ </blockquote></div>\n>\n> ::: for ?\n> % </blockquote> %\n> :::\n\nDanach @");
        put(places, "attributes", "Vorher @ [nur %]{#$ .$ title=$ for=\"?\"} danach @");
        places.put("title-from-heading", this::titleFromHeading);
        return places;
    }

    private void put(Map<String, Runnable> places, String name, String text) {
        places.put(name, () -> {
            Condition condition = author.draw(open);
            author.sheet("zeile-" + name, filled(name, text, condition));
        });
    }

    private String filled(String name, String text, Condition condition) {
        Scope inside = open.with(condition);
        StringBuilder filled = new StringBuilder();
        for (String line : text.lines().toList()) {
            for (char c : line.toCharArray()) {
                switch (c) {
                    case '@' -> filled.append(author.word("beside " + name, open));
                    case '?' -> filled.append(condition);
                    case '%' -> filled.append(author.word(name, inside));
                    case '$' -> filled.append(author.unsure(name, inside));
                    default -> filled.append(c);
                }
            }
            filled.append('\n');
        }
        return filled.toString();
    }

    private void titleFromHeading() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        author.page(open, "de/ueberschrift.md", """
                # Titel %s [nur %s]{for="%s"}

                Text
                """.formatted(
                author.word("title from a heading", open), author.word("span in the title", inside), condition));
    }
}
