package dev.lotse.leak;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures and files of which a part that not everybody gets makes use: their names and their bytes. */
final class FilePlaces {
    private final Author author;
    private final Scope open = Scope.ANYWHERE;

    FilePlaces(Author author) {
        this.author = author;
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> places = new LinkedHashMap<>();
        places.put("picture", this::pictures);
        places.put("picture-other-language", this::pictureFromOtherLanguage);
        places.put("picture-container", this::pictureContainer);
        places.put("picture-html", this::pictureInHtml);
        places.put("picture-of-guarded-page", this::pictureOfGuardedPage);
        places.put("file", this::files);
        places.put("file-unused", this::unusedFiles);
        places.put("video", this::video);
        return places;
    }

    private void pictures() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        String inline = picture("bilder", "conditional picture", inside);
        String inBlock = picture("bilder", "picture in a block", inside);
        String referenced = picture("bilder", "picture by reference", inside);
        author.binary("content/de/bilder/beides.png", Samples.png(author.word("picture used in and out", open)));
        author.sheet("bilder", """
                Vorher ![Bild %s](bilder/%s "Titel %s"){for="%s"} danach %s

                ![Beides](bilder/beides.png)

                ::: for %s
                ![Bild %s](bilder/%s) ![Beides](bilder/beides.png)

                [![Klein](bilder/%s)](bilder/%s) ![Verweis][v1]

                [v1]: bilder/%s
                :::
                """.formatted(
                        author.word("alt text of a conditional picture", inside),
                        inline,
                        author.word("title of a conditional picture", inside),
                        condition,
                        author.word("beside a picture", open),
                        condition,
                        author.word("alt text in a block", inside),
                        inBlock,
                        inBlock,
                        inBlock,
                        referenced));
    }

    /** Both pages show what only one language has. */
    private void pictureFromOtherLanguage() {
        Condition condition = author.draw(Scope.ENGLISH);
        Scope english = Scope.ENGLISH.with(condition);
        String name = picture("leihen", "picture of the other language", english);
        author.pair("leihen/seite.md", Scope.GERMAN, """
                ---
                title: Leihen
                ---
                Text
                """, Scope.ENGLISH, """
                ---
                title: Borrow
                ---
                Text

                ::: for %s
                ![Picture](%s)
                :::
                """.formatted(condition, name));
    }

    private void pictureContainer() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        String name = picture("behaelter", "picture in an image container", inside);
        author.sheet("bild-behaelter", """
                Vorher

                ::: for %s
                :::image type="content" source="behaelter/%s" alt-text="Bild %s":::
                :::
                """.formatted(
                        condition, name, author.word("alt text of an image container", inside)));
    }

    private void pictureInHtml() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        String name = picture("html", "picture in HTML", inside);
        author.sheet("bild-html", """
                Vorher

                ::: for %s
                <img src="html/%s" alt="Bild %s">
                :::
                """.formatted(condition, name, author.word("alt text in HTML", inside)));
    }

    private void pictureOfGuardedPage() {
        Condition condition = author.draw(open);
        Scope page = open.with(condition);
        String name = picture("seitenbild", "picture of a guarded page", page);
        author.page(page, "de/seitenbild/seite.md", """
                ---
                title: Seite
                for: %s
                ---
                ![Bild](%s)
                """.formatted(condition, name));
    }

    private void files() {
        Condition condition = author.draw(open);
        Scope inside = open.with(condition);
        String text = author.word("name of a linked file", inside) + ".txt";
        String zip = author.word("name of a linked archive", inside) + ".zip";
        String content = "Text " + author.word("text of a linked file", inside) + "\n";
        author.binary("content/de/dateien/" + text, content.getBytes(StandardCharsets.UTF_8));
        author.binary("content/de/dateien/" + zip, Samples.zip(author.word("text in a linked archive", inside)));
        author.sheet("dateien", """
                Vorher

                ::: for %s
                Die [Datei](dateien/%s).
                :::

                Auch [das %s [Archiv](dateien/%s)]{for="%s"}.
                """.formatted(
                        condition, text, author.word("span around a link to a file", inside), zip, condition));
    }

    private void unusedFiles() {
        picture("bilder", "picture that no page uses", Scope.NOWHERE);
        String name = author.word("name of a file that no page links to", Scope.NOWHERE);
        author.file("content/de/dateien/" + name + ".txt", author.word("file that no page links to", Scope.NOWHERE));
        String draft = picture("bilder", "picture of a draft", Scope.NOWHERE);
        author.page(Scope.NOWHERE, "de/entwurf-bild.md", """
                ---
                title: Entwurf
                draft: true
                ---
                ![Bild](bilder/%s)
                """.formatted(draft));
    }

    private void video() {
        Condition condition = author.draw(open);
        author.sheet("film", """
                Vorher

                ::: for %s
                [!VIDEO https://film.example/%s]
                :::
                """.formatted(condition, author.unsure("address of a video", open.with(condition))));
    }

    /** A picture in the folder of that name, its name and its bytes a word each. */
    private String picture(String folder, String place, Scope scope) {
        String name = author.word(place + ", its name", scope) + ".png";
        author.binary(
                "content/de/%s/%s".formatted(folder, name), Samples.png(author.word(place + ", its bytes", scope)));
        return name;
    }
}
