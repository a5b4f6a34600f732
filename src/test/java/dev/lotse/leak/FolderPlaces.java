package dev.lotse.leak;

import java.util.LinkedHashMap;
import java.util.Map;

/** Pages that are narrowed from elsewhere: by their folder, by the other language, by what includes them. */
final class FolderPlaces {
    private final Author author;
    private final Scope open = Scope.ANYWHERE;

    FolderPlaces(Author author) {
        this.author = author;
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        places.put("folder", this::folder);
        places.put("folder-other-language", this::folderByOtherLanguage);
        places.put("translation", this::translations);
        places.put("one-language", this::onlyEnglish);
        places.put("include", this::includes);
        places.put("include-in-folder", this::includeFromNarrowedFolder);
        return places;
    }

    /** The German index narrows both languages; a folder within it narrows further, a page within that once more. */
    private void folder() {
        Condition outer = author.drawForFolder(open);
        Condition inner = author.drawForFolder(open.with(outer));
        Condition own = author.draw(open.with(outer).with(inner));
        Scope german = Scope.GERMAN.with(outer);
        Scope english = Scope.ENGLISH.with(outer);
        Scope any = open.with(outer);
        String folder = author.word("folder name", any);
        author.page(any, "de/%s/index.md".formatted(folder), guarded("Ordner", "folder index", outer, any));
        author.pair(
                folder + "/paar.md",
                german,
                plain("Paar", "page below a folder", german),
                english,
                plain("Pair", "translation below a folder", english));
        Scope deeper = any.with(inner);
        author.page(
                deeper, "de/%s/tief/index.md".formatted(folder), guarded("Tief", "folder in folder", inner, deeper));
        author.page(deeper, "de/%s/tief/seite.md".formatted(folder), plain("Seite", "page two folders down", deeper));
        Scope deepest = deeper.with(own);
        author.page(
                deepest,
                "de/%s/tief/eigen.md".formatted(folder),
                guarded("Eigen", "guarded page two folders down", own, deepest));
    }

    /** Only the English index has a condition. */
    private void folderByOtherLanguage() {
        Condition condition = author.drawForFolder(open);
        Scope german = Scope.GERMAN.with(condition);
        Scope english = Scope.ENGLISH.with(condition);
        Scope any = open.with(condition);
        String place = "folder narrowed in the other language";
        author.pair(
                "fremd/index.md",
                german,
                plain("Fremd", place, german),
                english,
                guarded("Foreign", place, condition, english));
        author.page(any, "de/fremd/seite.md", plain("Seite", place, any));
        author.page(any, "de/fremd/tief/seite.md", plain("Tief", place, any));
    }

    /** Each language has a condition of its own: who doesn't get the one is not given the other instead. */
    private void translations() {
        for (int i = 1; i <= 3; i++) {
            Scope german = Scope.GERMAN;
            Condition forGerman = i == 2 ? new Condition.Everyone() : author.draw(german);
            Condition forEnglish = i == 3 ? new Condition.Everyone() : author.draw(Scope.ENGLISH);
            german = german.with(forGerman);
            Scope english = Scope.ENGLISH.with(forEnglish);
            author.pair(
                    "paar-" + i + ".md",
                    german,
                    guarded("Paar", "page with a translation", forGerman, german),
                    english,
                    guarded("Pair", "translation", forEnglish, english));
        }
    }

    private void onlyEnglish() {
        Scope english = Scope.ONLY_ENGLISH;
        Condition condition = author.draw(english);
        english = english.with(condition);
        author.page(english, "en/only.md", guarded("Only", "page in English only", condition, english));
    }

    private void includes() {
        Condition around = author.draw(open);
        Scope inside = open.with(around);
        Condition own = author.draw(inside);
        Scope narrowed = inside.with(own);
        Condition lone = author.draw(open);
        Scope alone = open.with(lone);
        author.page(
                inside,
                "de/includes/innen.md",
                "Einschub %s\n\n![Bild](innen.png)\n".formatted(author.prose("include in a condition", inside)));
        author.binary("content/de/includes/innen.png", Samples.png(author.word("picture of an include", inside)));
        author.page(narrowed, "de/includes/doppelt.md", include("include with for in a condition", own, narrowed));
        author.keep("de/_allein.md", include("include with for", lone, alone));
        author.keep("de/includes/zeile.md", include("inline include with for", lone, alone));
        author.keep("de/_ungenutzt.md", plain("Titel", "include that no page uses", Scope.NOWHERE));
        author.page(open, "de/einschub.md", """
                ---
                title: Einschub
                ---
                Anfang %s

                ::: for %s
                %s
                :::

                [!INCLUDE [Allein](_allein.md)]

                Zeile [!INCLUDE [Zeile](includes/zeile.md)] weiter

                Ende %s
                """.formatted(
                        author.word("before an include", open),
                        around,
                        included(inside, narrowed),
                        author.word("after an include", open)));
    }

    private String included(Scope inside, Scope narrowed) {
        return author.words().isReplaced(inside)
                ? author.more(inside)
                : "[!INCLUDE [Innen](includes/innen.md)]\n\n"
                        + (author.words().isReplaced(narrowed) ? "" : "[!INCLUDE [Doppelt](includes/doppelt.md)]");
    }

    private void includeFromNarrowedFolder() {
        Condition condition = author.drawForFolder(open);
        Scope folder = open.with(condition);
        author.keep("de/kammer/index.md", guarded("Kammer", "folder of an include", condition, folder));
        author.keep("de/kammer/_teil.md", "Teil " + author.prose("include from a narrowed folder", folder) + "\n");
        author.keep(
                "de/kammer/includes/rest.md", "Rest " + author.prose("include from a narrowed folder", folder) + "\n");
        author.page(
                open, "de/gast.md", """
                ---
                title: Gast
                ---
                Anfang %s

                [!INCLUDE [Teil](kammer/_teil.md)]

                [!INCLUDE [Rest](kammer/includes/rest.md)]
                """.formatted(author.word("page with an include from a narrowed folder", open)));
    }

    private String guarded(String title, String place, Condition condition, Scope scope) {
        return """
                ---
                title: %s %s
                description: Beschreibung %s
                tags: [%s]
                synonyms: [%s]
                for: %s
                ---
                Text %s

                ## Abschnitt %s
                """.formatted(
                        title,
                        author.word(place + ", title", scope),
                        author.word(place + ", description", scope),
                        author.word(place + ", tag", scope),
                        author.word(place + ", synonym", scope),
                        condition,
                        author.prose(place, scope),
                        author.word(place + ", heading", scope));
    }

    private String include(String place, Condition condition, Scope scope) {
        return "---\nfor: %s\n---\nText %s\n".formatted(condition, author.prose(place, scope));
    }

    private String plain(String title, String place, Scope scope) {
        return """
                ---
                title: %s %s
                ---
                Text %s
                """.formatted(title, author.word(place + ", title", scope), author.prose(place, scope));
    }
}
