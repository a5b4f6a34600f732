package dev.lotse.read.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.audience.Target;
import dev.lotse.content.Policy;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.file.Glob;
import dev.lotse.read.file.ProjectFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteFileTest {
    @TempDir
    Path folder;

    private YamlProject project;

    @BeforeEach
    void prepare() {
        project = YamlProject.in(folder);
    }

    @Test
    void everythingIsRead() {
        project.put("themes/own/page.ftlh", "");
        project.put("site/people.yml", "departments: {hr: {name: HR}}");
        Configuration read = project.put("site/site.yml", """
                        title: {de: Neuer Arbeitsplatz, en: New workplace}
                        url: https://intranet.example/rollout
                        languages: [de, en]
                        content: {de: ../content/de, en: ../content/en}
                        theme: ../themes/own
                        audiences: people.yml
                        output: ../public
                        default-audience: nobody
                        variables: {product: Company Portal, vpn: {de: a, en: b}}
                        defaults:
                          - match: "**/*-ios.md"
                            set: {type: guide}
                        links: {hidden: warn, missing: text, external: text, root: /help/}
                        portal: false
                        """).configuration();
        assertEquals("New workplace", read.site().title().in("en"));
        assertEquals(
                Optional.of("https://intranet.example/rollout/"), read.site().url());
        assertEquals(List.of("de", "en"), List.copyOf(read.roots().keySet()));
        assertEquals(folder.resolve("content/en").toAbsolutePath(), read.roots().get("en"));
        assertEquals(Optional.of(folder.resolve("themes/own").toAbsolutePath()), read.theme());
        assertEquals(folder.resolve("public").toAbsolutePath(), read.output());
        assertEquals(Target.nobody(), read.site().defaultAudience());
        assertEquals("b", read.site().variables().get("vpn").in("en"));
        assertEquals(Policy.WARN, read.site().links().hidden());
        assertEquals(Policy.TEXT, read.site().links().missing());
        assertEquals(Optional.of("/help/"), read.site().links().root());
        assertEquals("**/*-ios.md", read.defaults().get(0).glob());
        assertEquals("site/site.yml:11:12", read.defaults().get(0).at().toString());
        assertEquals(List.of("hr"), List.copyOf(read.audience().departments().keySet()));
    }

    @Test
    void whatIsLeftOutHasItsUsualValue() {
        Configuration read = project.configuration();
        assertEquals(folder.resolve("dist").toAbsolutePath(), read.output());
        assertEquals(Target.everyone(), read.site().defaultAudience());
        assertEquals(Policy.ERROR, read.site().links().hidden());
        assertTrue(read.site().links().external());
        assertTrue(read.site().portal());
        assertEquals(Optional.empty(), read.theme());
    }

    @Test
    void theCommandCanSayWhereToWrite() {
        Path other = folder.resolve("other");
        assertEquals(
                other.toAbsolutePath(),
                ConfigurationReader.read(new ProjectFiles(folder, new Diagnostics()), Optional.of(other))
                        .orElseThrow()
                        .output());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '¬', textBlock = """
                    titel: x ==> 4:1: error[unknown-key]: no key "titel"; did you mean "title"?
                    logo: x.png ==> 4:1: error[unknown-key]: no key "logo"; there are: audiences, brand, content, default-audience, defaults, footer, front-matter, languages, links, mail, output, portal ...
                    url: intranet.example ==> 4:6: error[wrong-value]: "intranet.example" is no web address; write it like https://intranet.example/
                    url: https:/intranet.example ==> 4:6: error[wrong-value]: "https:/intranet.example" is no web address; write it like https://intranet.example/
                    url: https://a.example/?x ==> 4:6: error[wrong-value]: "https://a.example/?x" is no address of a folder; leave out what follows "?" or "#"
                    theme: ../nix ==> 4:8: error[missing-folder]: there is no folder nix; a path starts from the folder of the file that it stands in
                    audiences: nix.yml ==> 4:12: error[missing-file]: there is no file site/nix.yml; a path starts from the folder of the file that it stands in
                    rollout: ../../nix.yml ==> 4:10: error[missing-file]: there is no file ../nix.yml; a path starts from the folder of the file that it stands in
                    default-audience: sales ==> 4:19: error[wrong-value]: "sales" is not one of all, nobody
                    variables: {a.b: c} ==> 4:13: error[invalid-id]: "a.b" can't be the name of a variable; use letters without accents, digits, - and _
                    variables: {a: {fr: c}} ==> 4:17: error[unknown-language]: no language "fr"; there are: de, en
                    variables: [a] ==> 4:12: error[wrong-type]: "variables" takes keys with values, not a list; write its keys below it, each on a line of its own, two blanks further right
                    variables: ==> 4:1: error[empty-value]: "variables" has no value; give it one, or delete it
                    portal: nein ==> 4:9: error[wrong-value]: "nein" is neither true nor false; did you mean "false"?
                    portal: False ==> 4:9: error[wrong-value]: "False" is neither true nor false; did you mean "false"?
                    links: {hidden: wran} ==> 4:17: error[wrong-value]: "wran" is not one of error, warn, text; did you mean "warn"?
                    links: {extern: keep} ==> 4:9: error[unknown-key]: no key "extern"; did you mean "external"?
                    links: {root: help} ==> 4:15: error[wrong-value]: "help" is no start of an address; begin and end it with "/", such as /help/
                    output: ../content/de/x ==> 4:9: error[output-overlaps]: the output content/de/x and the content content/de overlap; write to a folder of its own, such as dist
                    output: .. ==> 4:9: error[output-overlaps]: the output . and the content content/de overlap; write to a folder of its own, such as dist
                    defaults: {match: a} ==> 4:11: error[wrong-type]: "defaults" takes a list, not keys with values; begin each of its entries with a hyphen on a line of its own: - ...
                    defaults: [{match: "a{b", set: {type: faq}}] ==> 4:20: error[wrong-value]: "a{b" is no pattern; close every { with a }
                    defaults: [{set: {type: faq}}] ==> 4:12: error[missing-key]: "match" is missing here; say which pages: match: "guides/**"
                    defaults: [{match: a, set: {}, when: b}] ==> 4:32: error[unknown-key]: no key "when"; there are: match, set
                    """)
    void aMistakeHasItsPlace(String line, String message) {
        String says = project.site(line + "\n").says();
        if (message.startsWith("0:")) {
            assertTrue(says.contains(message.substring(3)), says);
        } else {
            assertEquals("site/site.yml:" + message, says);
        }
    }

    @Test
    void requiredKeysAreAskedForAllAtOnce() {
        assertEquals("""
                site/site.yml:1:1: error[missing-key]: "content" is missing here; write it like: content: ../content
                site/site.yml:1:1: error[missing-key]: "languages" is missing here; write it like: languages: [de, en]
                site/site.yml:1:1: error[missing-key]: "title" is missing here; write it like: title: Your new workplace""", project.put("site/site.yml", "").says());
    }

    @Test
    void languagesHaveAForm() {
        assertEquals(
                """
                site/site.yml:2:17: error[wrong-value]: "German" is no language; write its code, such as de, en or pt-BR
                site/site.yml:2:25: error[wrong-value]: "de" is here twice; delete one""",
                project.put("site/site.yml", "title: x\nlanguages: [de, German, de]\ncontent: ../content\n")
                        .says());
    }

    @Test
    void aMissingFileIsToldWithWhatToDo() {
        assertEquals(
                "site/site.yml: error[missing-file]: there is no file site/site.yml; "
                        + "run this in the folder that holds site/, or give it with --project",
                project.delete("site/site.yml").says());
        assertEquals(
                "site/audiences.yml: error[missing-file]: there is no file site/audiences.yml; "
                        + "it says which departments there are",
                YamlProject.in(folder).delete("site/audiences.yml").says());
    }

    @Test
    void aLanguageWithoutAFolderIsAWarning() {
        assertEquals(
                "site/site.yml:3:10: warning[missing-folder]: there is no folder content/fr; "
                        + "make one, or take \"fr\" out of \"languages\"",
                project.put("site/site.yml", "title: x\nlanguages: [de, fr]\ncontent: ../content\n")
                        .says());
    }

    @Test
    void theDefaultLanguageNeedsAFolder() {
        assertEquals(
                "site/site.yml:3:10: error[missing-folder]: there is no folder content/fr; "
                        + "make one, or take \"fr\" out of \"languages\"",
                project.put("site/site.yml", "title: x\nlanguages: [fr, de]\ncontent: ../content\n")
                        .says());
    }

    @Test
    void brokenBytesAreToldWithTheirPlace() {
        byte[] bytes = "title: x\nurl: Bücher\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "site/site.yml:2:7: error[invalid-utf-8]: this character is not stored as UTF-8, so it can't be read; save the file with the encoding UTF-8",
                project.put("site/site.yml", bytes).says());
    }

    @Test
    void aMistakeInOneFileDoesNotHideThoseInOthers() {
        project.put("site/site.yml", "title: a: b\n")
                .audiences("departments: {sales: {nam: x}}\n")
                .rollout("waves: {1: {start: 1.9.2026}}\n");
        assertEquals("""
                site/audiences.yml:1:22: error[missing-key]: "name" is missing here; write it like: name: Sales
                site/audiences.yml:1:23: error[unknown-key]: no key "nam"; did you mean "name"?
                site/rollout.yml:1:20: error[wrong-value]: "1.9.2026" is no date; write year, month and day like 2026-10-05
                site/site.yml:1:9: error[yaml-syntax]: a text with a colon and a space in it needs quotes; write "a: b\"""", project.says());
    }

    @Test
    void aFileWithoutKeysIsToldSo() {
        assertEquals(
                "site/site.yml:1:1: error[wrong-type]: this file has to hold keys with values, not a text; "
                        + "write a space behind the colon of each key",
                project.put("site/site.yml", "title:x").says());
    }

    @Test
    void patternsIgnoreCaseAndMatchNoFolderToo() {
        Glob ios = Glob.of("**/*-ios.md").orElseThrow();
        assertTrue(ios.matches("vpn-ios.md"));
        assertTrue(ios.matches("guides/a/VPN-iOS.md"));
        assertEquals(false, ios.matches("vpn-ios.md.txt"));
        assertTrue(Glob.of("guides/**").orElseThrow().matches("guides/a/b.md"));
        assertEquals(false, Glob.of("guides/*.md").orElseThrow().matches("guides/a/b.md"));
        assertTrue(Glob.of("/{faq,news}/?.md").orElseThrow().matches("news/a.md"));
        assertTrue(Glob.of("a+b(c).md").orElseThrow().matches("A+B(C).md"));
    }
}
