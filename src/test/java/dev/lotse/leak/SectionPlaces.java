package dev.lotse.leak;

import java.util.LinkedHashMap;
import java.util.Map;

/** Conditional sections, and where they end. Each place is a page of its own that everybody gets. */
final class SectionPlaces {
    private final Author author;
    private final Scope open = Scope.ANYWHERE;

    SectionPlaces(Author author) {
        this.author = author;
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        places.put("section", this::section);
        places.put("section-inside", this::sectionInside);
        places.put("section-setext", this::setextSection);
        places.put("section-double", this::doubledHeadings);
        places.put("section-tabs", this::sectionWithTabs);
        return places;
    }

    private void section() {
        Condition first = author.draw(open);
        Scope one = open.with(first);
        Condition below = author.draw(one);
        Scope two = one.with(below);
        Condition other = author.draw(open);
        Scope three = open.with(other);
        author.sheet("abschnitte", """
                Vorher %s

                ## Erster %s {#%s for="%s"}
                Text %s

                ### Darunter %s {for="%s"}
                Text %s

                #### Noch tiefer %s

                ### Daneben %s

                %s

                ## Zweiter %s
                Text

                ### Dritter %s {for="%s"}
                Text %s

                # Ganz oben %s
                Text
                """.formatted(
                        author.word("before a section", open),
                        author.word("section's heading", one),
                        author.unsure("section's id", one),
                        first,
                        author.prose("section", one),
                        author.word("heading of a section in a section", two),
                        below,
                        author.prose("section in a section", two),
                        author.word("heading below that", two),
                        author.word("heading beside that", one),
                        author.prose("end of a section", one),
                        author.word("heading after a section", open),
                        author.word("guarded deeper heading", three),
                        other,
                        author.prose("guarded deeper section", three),
                        author.word("higher heading after a section", open)));
    }

    private void sectionInside() {
        Condition outer = author.draw(open);
        Scope one = open.with(outer);
        Condition inner = author.draw(one);
        Scope two = one.with(inner);
        author.sheet("abschnitt-innen", """
                ::: for %s
                Vorher %s

                ### Innen %s {for="%s"}
                Text %s
                :::
                Danach %s

                > ## Im Zitat %s {for="%s"}
                > Text %s

                Nach dem Zitat %s
                """.formatted(
                        outer,
                        author.word("block with a section", one),
                        author.word("heading in a block", two),
                        inner,
                        author.prose("section in a block", two),
                        author.word("after a block with a section", open),
                        author.word("heading in a quote", one),
                        outer,
                        author.prose("section in a quote", one),
                        author.word("after a quote with a section", open)));
    }

    private void setextSection() {
        author.sample("unterstrichen", "section with an underlined heading", """
                Davor %s

                Titel {for="%s"}
                -----
                Text %s %s

                Danach
                ------
                """);
    }

    private void doubledHeadings() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        author.sheet("doppelt", """
                ## %1$s {for="%2$s"}
                Text %3$s

                ## Einrichten
                Text

                ::: for %2$s
                ## %1$s
                :::

                ## Einrichten
                Text
                """.formatted(
                        author.text("Einrichten", inside),
                        condition,
                        author.prose("section with the heading of another", inside)));
    }

    private void sectionWithTabs() {
        author.sample("reiter-im-abschnitt", "section with tabs", """
                Davor %s

                ## Abschnitt {for="%s"}

                # [Windows](#tab/windows)

                Text %s

                # [Mac](#tab/macos)

                Text

                ---

                Hinter den Reitern %s

                ## Danach
                """);
    }
}
