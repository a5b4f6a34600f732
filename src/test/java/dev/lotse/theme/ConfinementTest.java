package dev.lotse.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfinementTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    /** What templates are filled with here. */
    public record Model(String title, List<String> names, int number) {}

    private static final Model MODEL = new Model("A & <b>", List.of("x", "y"), 1234567);

    private Theme load(String template) throws IOException {
        Files.writeString(folder.resolve("mine.ftlh"), template);
        return Theme.load(Optional.of(folder), "themes/mine", List.of("de"), diagnostics);
    }

    private String render(String template) throws IOException {
        return load(template).render("mine", "de", MODEL);
    }

    private ThemeException failure(String template) throws IOException {
        Theme theme = load(template);
        return assertThrows(ThemeException.class, () -> theme.render("mine", "de", MODEL));
    }

    private List<String> told() {
        return diagnostics.sorted().stream().map(Object::toString).toList();
    }

    @Test
    void whatStandsInARecordIsEscaped() throws IOException {
        assertEquals("A &amp; &lt;b&gt;", render("${title}"));
    }

    @Test
    void numbersAreWrittenForProgramsInEveryLanguage() throws IOException {
        assertEquals("1234567", render("${number}"));
    }

    @Test
    void aMissingTextIsNamedWithItsPlace() throws IOException {
        ThemeException e = failure("<p>\n  ${say('no.such')}</p>");
        assertEquals("there is no text \"no.such\" for the language de", e.message());
        assertEquals("mine.ftlh", e.template());
        assertEquals("themes/mine/mine.ftlh:2:3", e.at().toString());
    }

    @Test
    void aMissingComponentIsNamedWithItsPlace() throws IOException {
        ThemeException e = failure("<p>\n\t${titel}</p>");
        assertEquals("there is no titel here", e.message());
        assertEquals("themes/mine/mine.ftlh:2:4", e.at().toString());
    }

    @Test
    void anErrorInAPartIsToldInThePart() throws IOException {
        Files.writeString(folder.resolve("part.ftlh"), "\n${title?number}");
        ThemeException e = failure("<#include 'part.ftlh'>");
        assertEquals("part.ftlh", e.template());
        assertEquals(2, e.line());
    }

    @Test
    void aTemplateThatCantBeReadIsToldAndTheBuiltInOneStandsIn() throws IOException {
        Files.writeString(folder.resolve("page.ftlh"), "<#if title>\n<p>${title</p>\n</#if>");
        Theme theme = load("");
        assertEquals(1, told().size());
        assertTrue(told().get(0).startsWith("themes/mine/page.ftlh:2:"), told().get(0));
        assertTrue(theme.render("page", "de", Samples.page()).contains("VPN einrichten"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'1 + 1'?eval}",
                "${'1' ? <#-- --> eval}",
                "${'{}'?eval_json}",
                "<@'x'?interpret />",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${names?api.size()}",
                "<#assign x = names?map(n -> n?eval)>",
                "${\"a ${'x'?eval}\"}",
                "${.now}",
                "${.data_model.title}",
                "<#list 1..2 as n><#if (.now?string == 'x')>y</#if></#list>",
                "<#noautoesc>${title}</#noautoesc>",
                "<#outputformat 'plainText'>${title}</#outputformat>"
            })
    void whatAThemeMayNotUseIsRefusedWithItsPlace(String template) throws IOException {
        load("<p>\n " + template + "</p>");
        assertEquals(1, told().size(), told().toString());
        assertTrue(told().get(0).contains("error[theme-refused]: a theme may not use "), told().get(0));
        assertTrue(told().get(0).startsWith("themes/mine/mine.ftlh:2:"), told().get(0));
    }

    @Test
    void escapingCantBeSwitchedOffForAWholeTemplate() throws IOException {
        load("<#ftl auto_esc=false>${title}");
        assertEquals(
                List.of("themes/mine/mine.ftlh:1:1: error[theme-refused]: a theme may not use auto_esc=false"), told());
    }

    @Test
    void anotherOutputFormatIsRefusedToo() throws IOException {
        load("<#ftl output_format='XML'>${title}");
        assertEquals(1, told().size());
    }

    @Test
    void wordsThatOnlyLookRefusedAreText() throws IOException {
        assertEquals("<a href=\"x?new=1&api\">.now?eval</a>", render("<a href=\"x?new=1&api\">.now?eval</a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${title.class}", "${model.hashCode()}", "${names.class}", "${title.getBytes()}"})
    void javaIsOutOfReach(String template) throws IOException {
        failure(template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.ftlh", "/../secret.ftlh", "file:///etc/passwd", "assets/style.css", "/etc/passwd"})
    void templatesAreFoundInTheThemeOnly(String path) throws IOException {
        Files.writeString(folder.resolveSibling("secret.ftlh"), "secret");
        failure("<#include '" + path + "'>");
    }

    @Test
    void templatesThatWouldNotBeEscapedAreRefused() throws IOException {
        Files.writeString(folder.resolve("old.ftl"), "${title}");
        load("");
        assertEquals(1, told().size());
        assertTrue(told().get(0).startsWith("themes/mine/old.ftl: error[theme-template]"), told().get(0));
    }

    @Test
    void linesFromWindowsGiveTheSameOutput() throws IOException {
        assertEquals(render("<p>\n${title}\n</p>"), render("\uFEFF<p>\r\n${title}\r\n</p>"));
    }

    @Test
    void theMachinesLocaleAndTimeZoneChangeNothing() throws IOException {
        String template =
                "${number} ${number * 1.5} ${'title'?upper_case} ${names?sort?join(',')} ${0?number_to_datetime}";
        String here = render(template);
        String page = load("").render("page", "de", Samples.page());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, render(template));
            assertEquals(page, load("").render("page", "de", Samples.page()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals("1234567 1851850.5 TITLE x,y 1970-01-01T00:00:00Z", here);
    }
}
