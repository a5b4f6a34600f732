package dev.lotse.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.output.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Theme load(String... languages) {
        return Theme.load(Optional.of(folder), "themes/mine", List.of(languages), diagnostics);
    }

    private List<String> told() {
        return diagnostics.sorted().stream().map(Object::toString).toList();
    }

    private static Theme builtIn() {
        return Theme.load(Optional.empty(), List.of("de", "en"), new Diagnostics());
    }

    @Test
    void theBuiltInThemeIsWithoutMistakes() {
        Theme.load(Optional.empty(), List.of("de", "en"), diagnostics);
        assertEquals(List.of(), told());
    }

    @Test
    void bothLanguagesOfTheBuiltInThemeSayTheSameThings() {
        Theme theme = builtIn();
        assertEquals(
                theme.texts("en").texts().keySet(), theme.texts("de").texts().keySet());
    }

    @Test
    void everyBuiltInTemplateHoldsToTheRules() {
        BuiltIn.files().values().forEach(file -> assertTrue(Templates.accepts(file, diagnostics), file.path()));
        assertEquals(List.of(), told());
    }

    @Test
    void theStyleSheetStaysSmall() {
        assertTrue(builtIn().file("assets/style.css").length() < 92 * 1024);
    }

    @Test
    void oneFileOfTheStyleSheetIsReplacedOrAdded() throws IOException {
        put("styles/1-tokens.css", ":root { --mine: 1px }\n");
        put("styles/9-mine.css", ".mine { top: var(--mine) }\n");
        String style = load("de").file("assets/style.css");
        assertTrue(style.startsWith(":root { --mine: 1px }\n"), style);
        assertTrue(style.endsWith("\n.mine { top: var(--mine) }\n"), style);
        assertTrue(style.contains("@media print"), style);
        assertFalse(style.contains("--paper:"), style);
    }

    @Test
    void aThemeExtendsAnotherAndReplacesOneOfItsFiles() throws IOException {
        put("company/parts/header.ftlh", "<header>Firma</header>\n");
        put("company/parts/footer.ftlh", "<footer>Firma</footer>\n");
        put("company/texts/de.properties", "toc.title = Inhalt\nskip = Weiter\n");
        put("mine/theme.properties", "extends = ../company\n");
        put("mine/parts/footer.ftlh", "<footer>Werk</footer>\n");
        put("mine/texts/de.properties", "skip = Spring\n");
        Theme theme = Theme.load(Optional.of(folder.resolve("mine")), "themes/mine", List.of("de"), diagnostics);
        assertEquals(List.of(), told());
        String html = theme.render("page", "de", Samples.page());
        assertTrue(html.contains("<header>Firma</header>"), html);
        assertTrue(html.contains("<footer>Werk</footer>"), html);
        assertFalse(html.contains("<footer>Firma</footer>"), html);
        assertEquals("Inhalt", theme.texts("de").say("toc.title"));
        assertEquals("Spring", theme.texts("de").say("skip"));
        assertEquals("Tipp", theme.texts("de").say("alert.tip"));
    }

    @Test
    void themesThatExtendEachOtherOrNothingAreTold() throws IOException {
        put("a/theme.properties", "extends = ../b\n");
        put("b/theme.properties", "extends = ../a\n");
        put("c/theme.properties", "extends = ../gone\nextend = x\n");
        Theme.load(Optional.of(folder.resolve("a")), "themes/a", List.of("de"), diagnostics);
        Theme.load(Optional.of(folder.resolve("c")), "themes/c", List.of("de"), diagnostics);
        assertEquals(
                List.of(
                        "themes/b/theme.properties:1:1: error[theme-cycle]: these themes extend each other in a circle; take"
                                + " \"extends\" out of one of them",
                        "themes/c/theme.properties:1:1: error[theme-missing]: there is no theme folder themes/gone; correct the"
                                + " path in theme.properties, which starts from the theme's folder",
                        "themes/c/theme.properties:2:1: error[unknown-key]: there is no key \"extend\"; a theme says only:"
                                + " extends = ../other-theme"),
                told());
    }

    @Test
    void theTextsThatALanguageLacksAreNamed() throws IOException {
        StringBuilder french = new StringBuilder();
        builtIn().texts("en").texts().forEach((key, text) -> french.append(key + " = " + text + "\n"));
        put("texts/fr.properties", french.toString().replaceAll("(skip|toc.title) = .*\n", ""));
        load("fr");
        assertEquals(
                List.of(
                        "themes/mine/texts/fr.properties: warning[theme-text]: these texts are missing, and the English ones stand in: skip, toc.title;"
                                + " write each on a line of its own: key = text"),
                told());
    }

    @Test
    void aFolderReplacesOneFileAndLeavesTheOthers() throws IOException {
        put("parts/header.ftlh", "<header>Mein Kopf: ${frame.department}</header>\n");
        Theme theme = load("de");
        String html = theme.render("page", "de", Samples.page());
        assertTrue(html.contains("<header>Mein Kopf: Vertrieb</header>"), html);
        assertTrue(html.contains("Brauchst du Hilfe?"), html);
        assertNotEquals(builtIn().digest(), theme.digest());
        assertEquals(List.of(), told());
    }

    @Test
    void aFolderThatRepeatsTheBuiltInThemeHasItsDigest() throws IOException {
        for (ThemeFile file : BuiltIn.files().values()) {
            Path copy = folder.resolve(file.path());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.bytes());
        }
        assertEquals(builtIn().digest(), load("de", "en").digest());
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Theme.load(Optional.of(folder.resolve("gone")), "themes/gone", List.of("de"), diagnostics);
        assertEquals(
                List.of("themes/gone: error[theme-missing]: there is no theme folder themes/gone; correct the path in"
                        + " theme.properties, which starts from the theme's folder"),
                told());
    }

    @Test
    void textsAreReplacedKeyByKey() throws IOException {
        put("texts/de.properties", "toc.title = Inhalt\nmine = Meins {0}\n");
        put("404.ftlh", "${say('mine', 1)}");
        Texts texts = load("de").texts("de");
        assertEquals("Inhalt", texts.say("toc.title"));
        assertEquals("Meins 5 {1} $1", texts.say("mine", "5 {1} $1"));
        assertEquals("Hinweis", texts.say("alert.note"));
        assertEquals(List.of(), told());
    }

    @Test
    void aRegionTakesWhatItLacksFromItsLanguage() throws IOException {
        put("texts/de-CH.properties", "internal.label = Nur für den Support\n");
        Texts texts = load("de-CH").texts("de-CH");
        assertEquals("Nur für den Support", texts.say("internal.label"));
        assertEquals("Tipp", texts.say("alert.tip"));
        assertEquals("Deutsch", texts.say("language.name"));
        assertEquals(List.of(), told());
    }

    @Test
    void englishStandsInForALanguageThatTheThemeLacks() {
        Texts texts = load("fr").texts("fr");
        assertEquals("Tip", texts.say("alert.tip"));
        assertEquals("Français", texts.say("language.name"));
        assertEquals(
                List.of(
                        "themes/mine/texts/fr.properties: warning[theme-language]: the theme has no texts in the"
                                + " language fr, English stands in; give the theme this file: a copy of texts/en.properties, translated"),
                told());
    }

    @Test
    void mistakesInTextsAreToldWithTheirLine() throws IOException {
        put("texts/de.properties", "# Mein\ntoc.title Inhalt\naudience.only = Für {0} und {1}\nx = 1\nx = 2\n");
        put("404.ftlh", "${say('x')}");
        load("de");
        assertEquals(
                List.of(
                        "themes/mine/texts/de.properties:2:1: error[theme-text]: this is no text; write: key = text",
                        "themes/mine/texts/de.properties:3:1: error[theme-text]: nothing is given for {1} in"
                                + " \"audience.only\"",
                        "themes/mine/texts/de.properties:5:1: error[theme-text]: the text \"x\" stands here twice"),
                told());
    }

    @Test
    void theEngineIsToldWhichTextItAsksForInVain() {
        Texts texts = builtIn().texts("de");
        NoSuchElementException none = assertThrows(NoSuchElementException.class, () -> texts.say("no.such"));
        assertEquals("there is no text \"no.such\" for the language de", none.getMessage());
        assertThrows(NoSuchElementException.class, () -> texts.say("audience.only"));
    }

    @Test
    void assetsGoOutBelowTheFolderAskedFor() throws IOException {
        put("assets/fonts/body.woff2", "font");
        List<String> paths =
                load("de").files("de/_theme/").stream().map(Output::path).toList();
        assertTrue(paths.containsAll(List.of("de/_theme/style.css", "de/_theme/fonts/body.woff2")), paths.toString());
        assertTrue(paths.stream().allMatch(path -> path.startsWith("de/_theme/")), paths.toString());
    }

    @Test
    void hiddenFilesAreNoPartOfATheme() throws IOException {
        put("assets/.DS_Store", "x");
        put(".git/config", "x");
        assertEquals(builtIn().digest(), load("de").digest());
    }

    @Test
    void linksOutOfTheThemeAreRefusedAndThoseInsideAreFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.txt"), "secret");
        put("assets/a.txt", "a");
        Files.createSymbolicLink(folder.resolve("assets/b.txt"), Path.of("a.txt"));
        Files.createSymbolicLink(folder.resolve("assets/c.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("assets/d"), elsewhere);
        Theme theme = load("de");
        assertEquals("a", theme.file("assets/b.txt"));
        assertFalse(theme.files("x/").stream().anyMatch(file -> file.path().equals("x/c.txt")));
        assertEquals(
                List.of("themes/mine/assets/c.txt", "themes/mine/assets/d"),
                diagnostics.sorted().stream().map(told -> told.at().file()).toList());
    }

    @Test
    void whatReplacesNothingAndIsAskedForByNoneIsToldWithWhatWasProbablyMeant() throws IOException {
        put("parts/foter.ftlh", "x");
        put("pages.ftlh", "<#include \"parts/own.ftlh\"><#include '/mine/two.ftlh'>${say('own.text')}");
        put("parts/own.ftlh", "${say(\"kind.\" + name)}<#include \"three.ftlh\">");
        put("parts/three.ftlh", "x");
        put("mine/two.ftlh", "x");
        put("texts/de.properties", "toc.titel = Inhalt\nown.text = x\nkind.a = x\nsection.handbuch = x\nother = x\n");
        load("de");
        assertEquals(
                List.of(
                        "themes/mine/pages.ftlh: warning[theme-unused]: this template replaces none, and no other one"
                                + " includes it; did you mean \"page.ftlh\"?",
                        "themes/mine/parts/foter.ftlh: warning[theme-unused]: this template replaces none, and no other one"
                                + " includes it; did you mean \"parts/footer.ftlh\"?",
                        "themes/mine/texts/de.properties:1:1: warning[theme-unused]: no template asks for the text"
                                + " \"toc.titel\"; did you mean \"toc.title\"?",
                        "themes/mine/texts/de.properties:5:1: warning[theme-unused]: no template asks for the text"
                                + " \"other\"; delete it, or use it in a template"),
                told());
    }
}
