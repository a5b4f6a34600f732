package dev.lotse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawMarkupTest {
    @TempDir
    Path folder;

    private Built page(String text) {
        return TestSite.in(folder, "-- content/de/index.md --\n# Start\n\n" + text.replace("↵", "\n") + "\n")
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "==>", textBlock = """
                    •	Punkt eins                    ==> 3:1 ==> write - Punkt eins
                    · Punkt eins                    ==> 3:1 ==> write - Punkt eins
                    1.Öffnen Sie die App            ==> 3:1 ==> write 1. Öffnen Sie die App
                    2)**Weiter**                    ==> 3:1 ==> write 2) **Weiter**
                    ##Überschrift                   ==> 3:1 ==> write ## Überschrift
                    #Überschrift mit Worten         ==> 3:1 ==> write # Überschrift mit Worten
                    -[ ] Gerät abholen              ==> 3:1 ==> write - [ ] Gerät abholen
                    -[x] Gerät abholen              ==> 3:1 ==> write - [x] Gerät abholen
                    Siehe [Seite] (index.md) hier   ==> 3:7 ==> write [Seite](index.md)
                    Siehe [x] (https://example.com) ==> 3:7 ==> write [x](https://example.com)
                    ![x] (bild.png)                 ==> 3:1 ==> write ![x](bild.png)
                    Siehe [[VPN einrichten]].       ==> 3:7 ==> write [VPN einrichten](vpn-einrichten.md)
                    [[_TOC_]]                       ==> 3:1 ==> delete it: the page shows its contents by itself
                    Mit dem {product} geht es.      ==> 3:9 ==> write {{ product }}
                    ## Titel {#Größe 1}             ==> 3:10 ==> write {#Größe-1}
                    !!! note                        ==> 3:1 ==> write > [!NOTE]
                    ??? warning "Vorsicht"          ==> 3:1 ==> write > [!WARNING]
                    === "Windows"                   ==> 3:1 ==> write # [Windows](#tab/windows)
                    {% hint style="danger" %}       ==> 3:1 ==> write > [!CAUTION]
                    {% embed url="https://v.example/1" %} ==> 3:1 ==> write [!VIDEO https://v.example/1]
                    o	Punkt zwei                    ==> 3:1 ==> write - Punkt zwei
                    2.„Weiter“ tippen               ==> 3:1 ==> write 2. „Weiter“ tippen
                    Siehe [[hr/start]].             ==> 3:7 ==> write [hr/start](hr/start.md)
                    Mit ++ctrl+c++ kopieren         ==> 3:5 ==> write <kbd>ctrl</kbd>+<kbd>c</kbd>
                    --8<-- "includes/x.md"          ==> 3:1 ==> write [!INCLUDE [x.md](includes/x.md)]
                    Fertig :material-check:         ==> 3:8 ==> delete it
                    *[VPN]: Virtual Private Network ==> 3:1 ==> delete it
                    {% endtab %}                    ==> 3:1 ==> delete it
                    Das ist ==wichtig==.            ==> 3:9 ==> write <mark>wichtig</mark>
                    Das ist **wichtig **und klar.   ==> 3:9 ==> without blanks inside
                    """)
    void marks_that_would_be_shown_as_typed_are_told_with_what_works(String text, String place, String instead) {
        page(text)
                .reports("content/de/index.md:" + place + ": warning[raw-markup]")
                .prints(instead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`•\tPunkt` und `[[x]]`",
                "```↵#Heading↵!!! note↵```",
                "Version 1.2 und 3.Auflage-Text am 1.5.",
                "Sie zahlen 5 * 3 ** 2",
                "Das Passwort besteht aus ***** oder \\*\\*x",
                "#1 auf der Liste",
                "Tickets mit #VPN kennzeichnen",
                "C:\\Program Files (x86)\\x",
                "Siehe [Seite](index.md) (neu)",
                "[Pflichtfeld] (siehe unten)",
                "Drücken Sie [Strg] (links unten).",
                "a == b und c == d",
                "\\{product\\} und \\[[x]]",
                "1. eins↵2. zwei↵3. drei",
                "10.000 Euro",
                "- [ ] offen↵- [x] erledigt"
            })
    void ordinary_text_is_left_alone(String text) {
        page(text).clean();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[ ]", "[  ]", "[x ]", "[ x]", "[ x ]", "[X ]"})
    void a_box_is_read_however_it_is_typed(String box) {
        Built built = page("- " + box + " Gerät abholen");
        built.clean();
        var site = built.department("hr").page("");
        assertTrue(site.body().contains("checkbox") && !site.body().contains("["), site.body());
        assertEquals(box.toLowerCase(Locale.ROOT).contains("x"), site.body().contains("checked"), site.body());
    }

    @Test
    void what_stands_between_two_steps_and_belongs_to_none_is_told() {
        for (String between : List.of("![Bild](b.png)", "```↵lotse↵```", "  - Unterpunkt")) {
            TestSite.in(
                            folder,
                            "-- content/de/b.png --\nBild\n-- content/de/index.md --\n# Start\n\n"
                                    + ("1. eins↵↵" + between + "↵↵2. zwei").replace("↵", "\n") + "\n")
                    .build()
                    .reports("content/de/index.md:5:" + (between.startsWith(" ") ? 3 : 1) + ": warning[raw-markup]")
                    .prints("indent each of its lines by 3 blanks");
        }
    }

    @Test
    void ids_may_have_umlauts() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        # Start

                        [hin](#überblick), [Gerät](#gerät)

                        ## Übersicht {#überblick}

                        ::: checklist {#prüfung}
                        - {#gerät} [ ] Gerät abholen
                        :::
                        """).build();
        built.clean();
        built.department("hr")
                .page("")
                .shows("id=\"überblick\"")
                .shows("id=\"gerät\"")
                .hides("{#");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "==>", textBlock = """
                    ::: note            ==> write > [!NOTE]
                    ::: tip Titel       ==> write > [!TIP]
                    :::warning          ==> write > [!WARNING]
                    ::: danger          ==> write > [!CAUTION]
                    ::: Hinweis         ==> write > [!NOTE]
                    ::: spoiler         ==> write ::: details
                    ::: tabs            ==> # [Windows](#tab/windows)
                    :: for sales        ==> write three colons
                    """)
    void containers_of_other_tools_are_refused_with_what_works(String opening, String hint) {
        page(opening + "↵Text↵:::").prints("error[unknown-container]", hint);
    }
}
