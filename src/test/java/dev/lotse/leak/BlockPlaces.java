package dev.lotse.leak;

import java.util.LinkedHashMap;
import java.util.Map;

/** Conditional blocks, and what they stand in. Each place is a page of its own that everybody gets. */
final class BlockPlaces {
    private final Author author;
    private final Scope open = Scope.ANYWHERE;

    BlockPlaces(Author author) {
        this.author = author;
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        places.put("block", this::block);
        places.put("block-in-item", this::blockInItem);
        places.put("block-in-quote", this::blockInQuote);
        places.put("block-in-alert", this::blockInAlert);
        places.put("block-in-definition", this::blockInDefinition);
        places.put("block-in-containers", this::blockInContainers);
        return places;
    }

    private void block() {
        Condition outer = author.draw(open);
        Scope first = open.with(outer);
        Condition inner = author.draw(first);
        Scope second = first.with(inner);
        Condition innermost = author.draw(second);
        Scope third = second.with(innermost);
        author.sheet("bloecke", """
                Vorher %s

                ::: for %s
                Außen %s

                %s

                ::: for %s
                Innen %s
                ::: for %s
                Zuinnerst %s
                :::
                Wieder innen %s
                :::

                Wieder außen %s
                :::
                Danach %s

                Nur Text:

                ```
                ::: for nobody
                %s
                :::
                ```
                """.formatted(
                        author.word("before a block", open),
                        outer,
                        author.prose("block", first),
                        author.more(first),
                        inner,
                        author.prose("nested block", second),
                        innermost,
                        author.prose("block in a nested block", third),
                        author.prose("nested block after an inner one", second),
                        author.prose("block after an inner one", first),
                        author.word("after a block", open),
                        author.word("block that is sample code", open)));
    }

    private void blockInItem() {
        author.sample("block-im-punkt", "block in an item", """
                - Erster %1$s

                  ::: for %2$s
                  Innen %3$s
                  :::

                - Zweiter

                1. Erstens

                   - Darunter

                     ::: for %2$s
                     %4$s
                     :::
                """);
    }

    private void blockInQuote() {
        author.sample("block-im-zitat", "block in a quote", """
                > Davor %s
                >
                > ::: for %s
                > Innen %s
                >
                > > Zitat %s
                > :::
                > Danach
                """);
    }

    private void blockInAlert() {
        author.sample("block-im-hinweis", "block in an alert", """
                > [!NOTE]
                > Davor %1$s
                >
                > ::: for %2$s
                > Innen %3$s
                > :::

                > [!tip]
                > ::: for %2$s
                > %4$s
                > :::
                """);
    }

    private void blockInDefinition() {
        author.sample("block-in-definition", "block in a definition", """
                Begriff
                :   Erklärung %s

                    ::: for %s
                    Innen %s

                    Mehr %s
                    :::

                Ende
                """);
    }

    private void blockInContainers() {
        author.sample("block-in-behaeltern", "block in containers", """
                ::: details Mehr dazu
                Davor %1$s

                ::: for %2$s
                Innen %3$s
                :::
                Danach
                :::

                ::: steps
                1. Erstens
                2. {for="%2$s"} Zweitens %4$s
                3. Drittens
                :::
                """);
    }
}
