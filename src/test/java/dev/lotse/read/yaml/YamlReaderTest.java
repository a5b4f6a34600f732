package dev.lotse.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.site.YamlProject;
import dev.lotse.read.text.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Yaml read(String text) {
        return YamlReader.read(new Source("a.yml", text), diagnostics)
                .orElseThrow(() -> new AssertionError(YamlProject.lines(diagnostics)));
    }

    private Yaml value(String text) {
        return ((Yaml.Mapping) read(text)).entries().get("a").value();
    }

    private static String says(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Yaml> read = YamlReader.read(new Source("a.yml", text), diagnostics);
        assertEquals(read.isEmpty(), diagnostics.hasErrors());
        return YamlProject.lines(diagnostics);
    }

    @Test
    void textsStayWhatWasWritten() {
        for (String text :
                List.of("NO", "7:30", "017", "+49 40 1", "17.10", "1e3", "~", "null", "0x1F", "2026-02-30")) {
            assertEquals(text, ((Yaml.Scalar) value("a: " + text)).text());
        }
    }

    @Test
    void aKeyWithoutValueIsThereWithNothing() {
        assertTrue(value("a:\nb: 1") instanceof Yaml.Nothing);
        assertEquals("a.yml:1:3", value("a:\nb: 1").at().toString());
    }

    @Test
    void anEmptyFileIsNothing() {
        assertTrue(read("") instanceof Yaml.Nothing);
        assertTrue(read("# only a comment\n") instanceof Yaml.Nothing);
    }

    @Test
    void placesAreThoseOfTheFileAlsoForAPartOfIt() {
        Source source = new Source("a.md", "---\na: b\n---\nText");
        Yaml.Mapping mapping =
                (Yaml.Mapping) YamlReader.read(source, 4, 9, diagnostics).orElseThrow();
        assertEquals("a.md:2:4", mapping.entries().get("a").value().at().toString());
    }

    @Test
    void placesCountCodePointsBehindEmoji() {
        Yaml.Mapping mapping = (Yaml.Mapping) read("b: \"😀\" # 😀\na: {c: 😀, d: ios}");
        Yaml.Mapping inner = (Yaml.Mapping) mapping.entries().get("a").value();
        assertEquals("a.yml:2:14", inner.entries().get("d").value().at().toString());
    }

    @Test
    void aByteOrderMarkDoesNotMovePlaces() {
        Yaml.Mapping mapping = (Yaml.Mapping) read("\uFEFFa: b");
        assertEquals("a.yml:1:1", mapping.entries().get("a").at().toString());
        assertEquals("a.yml:1:4", mapping.entries().get("a").value().at().toString());
    }

    @Test
    void windowsLineEndsDoNotMovePlaces() {
        Yaml.Mapping mapping = (Yaml.Mapping) read("b: c\r\n\r\na: d\r\n");
        assertEquals("a.yml:3:4", mapping.entries().get("a").value().at().toString());
    }

    @Test
    void charactersOfATextHaveTheirPlaces() {
        assertEquals("a.yml:1:8", ((Yaml.Scalar) value("a: one two")).at(4).toString());
        assertEquals("a.yml:1:9", ((Yaml.Scalar) value("a: 'one two'")).at(4).toString());
        assertEquals("a.yml:1:10", ((Yaml.Scalar) value("a: 'on'' two'")).at(4).toString());
        assertEquals(
                "a.yml:1:10", ((Yaml.Scalar) value("a: \"on\\\" two\"")).at(4).toString());
        assertEquals(
                "a.yml:1:14",
                ((Yaml.Scalar) value("a: \"on\\u0065 two\"")).at(4).toString());
        assertEquals("a.yml:1:4", ((Yaml.Scalar) value("a: |\n  one two")).at(4).toString());
        assertEquals("a.yml:1:4", ((Yaml.Scalar) value("a: one\n  two")).at(4).toString());
    }

    @Test
    void duplicateKeysAreToldAllAtOnce() {
        assertEquals("""
                a.yml:2:1: error[duplicate-key]: "a" stands here twice; delete one
                a.yml:3:11: error[duplicate-key]: "c" stands here twice; delete one""", says("a: 1\na: 2\nb: {c: 1, c: 2}"));
    }

    @Test
    void aListWithoutQuotesInsideBracesMustNotLoseItsHalf() {
        assertEquals(
                "a.yml:1:27: error[yaml-syntax]: \"android\" has no value; "
                        + "put a text with a comma or colon in it in quotes, inside of { }",
                says("a: {for: not platform:ios,android}"));
        assertFalse(says("a: {b: , c: d}").isEmpty());
        assertFalse(says("a: [b: ]").isEmpty());
    }

    @Test
    void whatYamlCanDoBeyondTextIsRefused() {
        assertEquals("a.yml:1:4: error[yaml-syntax]: a text can't begin with \"&\"; write \"&x b\"", says("a: &x b"));
        assertEquals("a.yml:1:4: error[yaml-syntax]: a text can't begin with \"*\"; write \"*x\"", says("a: *x"));
        assertEquals(
                "a.yml:1:4: error[yaml-syntax]: a text can't begin with \"!\"; write \"!!int b\"", says("a: !!int b"));
        assertEquals("a.yml:1:4: error[yaml-syntax]: a text can't begin with \"!\"; write \"! b\"", says("a: ! b"));
        assertEquals(
                "a.yml:2:1: error[yaml-syntax]: \"<<\" is not supported; write the keys out, or use \"extends\"",
                says("a: b\n<<: {c: d}"));
        assertEquals(
                "a.yml:2:1: error[yaml-syntax]: \"---\" begins a second document; delete the line",
                says("a: b\n---\nc: d"));
        assertEquals("a.yml:1:3: error[yaml-syntax]: a key has to be a text; put it in quotes", says("? [a]\n: b"));
    }

    @Test
    void aTextThatANumberSignCutsOffIsTold() {
        String told =
                "warning[yaml-comment]: what begins with \"#\" behind a blank is a comment, and left out; put the text in quotes if it is a part of it: ";
        assertEquals(
                "a.yml:1:13: " + told + "\"Step #3 now\"; write \"# \" if it is a comment", says("title: Step #3 now"));
        assertEquals("a.yml:1:8: " + told + "\"#3 now\"; write \"# \" if it is a comment", says("title: #3 now"));
        assertEquals("a.yml:2:5: " + told + "\"A #b\"; write \"# \" if it is a comment", says("- x\n- A #b"));
        assertEquals("", says("a: C# und F#\nb: \"Step #3\"\nc: d # ein Kommentar\n#noch einer\ne: 'x #3' #y\n# z"));
    }

    @Test
    void invisibleCharactersAreRefused() {
        assertEquals(
                "a.yml:1:5: error[control-character]: the invisible character U+2028 can't stand here; delete it",
                says("a: b\u2028c: d"));
        assertEquals(
                "a.yml:1:5: error[control-character]: the invisible character U+0085 can't stand here; delete it",
                says("a: b\u0085c: d"));
        assertEquals(
                "a.yml:1:5: error[control-character]: the invisible character U+0000 can't stand here; delete it",
                says("a: b\0"));
        assertFalse(says("a: b\uD800").isEmpty());
    }

    @Test
    void deepNestingAndLongFilesAreRefusedInTime() {
        assertEquals(
                "a.yml:1:51: error[yaml-limit]: this is nested too deeply; split it, or make it simpler",
                says("[".repeat(100_000)));
        assertEquals(
                "a.yml:1:1: error[yaml-limit]: this is too long to be read; split the file",
                says("a: " + "x".repeat(3_000_000)));
    }
}
