package dev.lotse.markdown;

import static dev.lotse.markdown.OnePage.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lotse.kit.Built;
import dev.lotse.kit.BuiltFile;
import dev.lotse.kit.BuiltSite;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("a.png", Pictures.png(300, 200)),
                Arguments.of("a.PNG", Pictures.png(300, 200)),
                Arguments.of("a.jpg", Pictures.jpeg(300, 200)),
                Arguments.of("a.jpeg", Pictures.jpeg(300, 200, 1)),
                Arguments.of("a.jpg", Pictures.jpeg(300, 200, 3)),
                Arguments.of("a.jpg", Pictures.jpeg(200, 300, 5)),
                Arguments.of("a.jpg", Pictures.jpeg(200, 300, 6)),
                Arguments.of("a.jpg", Pictures.jpeg(200, 300, 8)),
                Arguments.of("a.gif", Pictures.gif(300, 200)),
                Arguments.of("a.webp", Pictures.webp(300, 200)),
                Arguments.of("a.webp", Pictures.losslessWebp(300, 200)),
                Arguments.of("a.webp", Pictures.extendedWebp(300, 200)),
                Arguments.of("a.avif", Pictures.avif(300, 200, 0)),
                Arguments.of("a.avif", Pictures.avif(200, 300, 3)),
                Arguments.of("a.svg", Pictures.svg("width=\"300\" height=\"200\"")),
                Arguments.of("a.png", Pictures.jpeg(300, 200)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_picture_says_how_large_it_is(String name, byte[] file) {
        site(folder, "![A](" + name + ")")
                .write("content/de/" + name, file)
                .build()
                .clean()
                .department("hr")
                .page("x")
                .is("<p><img src=\"../" + name + "\" alt=\"A\" width=\"300\" height=\"200\" decoding=\"async\"></p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            width='300' height='200'                            | 300x200
            width='300px' height='2in'                          | 300x192
            width='2.54cm' height='25.4mm'                      | 96x96
            width='101.6Q' height='72pt'                        | 96x96
            width='6PC' height='1e2'                            | 96x100
            width='12.5' height='.4'                            | 13x1
            viewBox='0 0 640 480'                               | 640x480
            viewBox='-10,-10, 64.4 ,48'                         | 64x48
            width='100%' height='100%' viewBox='0 0 640 480'    | 640x480
            width='320' viewBox='0 0 640 480'                   | 320x240
            height='240' width='100%' viewBox='0 0 640 480'     | 320x240
            width='20em' height='10em' viewBox='0 0 64 48'      | 64x48
            width='0' height='10' viewBox='0 0 640 480'         | 13x10
            width='300' height='100' viewBox='0 0 640 480'      | 300x100
            """)
    void a_drawing_says_it_in_its_own_way(String attributes, String size) {
        assertEquals(size, size(image("a.svg", Pictures.svg(attributes), "![a](a.svg)")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ![a](a.png){width=150}                              | 150x100
            ![a](a.png){height=50}                              | 75x50
            ![a](a.png){width=10 height=20}                     | 10x20
            ![a](a.png){width=150px}                            | 150x100
            ![a](a.png){width=1}                                | 1x1
            ![a](a.png){width="50%"}                            | 300x200
            ![a](a.png){width=0 height=50}                      | 75x50
            ![a](a.png){width=-3}                               | 300x200
            ![a](a.png){width=auto height=1e3}                  | 300x200
            <img alt="a" src="a.png" width="150">               | 150x100
            <img alt="a" src="a.png" width="100%" height="50">  | 75x50
            <img alt="a" src="a.png" height=" 50 " width="">    | 75x50
            :::image source="a.png" alt-text="a" width="150"::: | 150x100
            x :::image source="a.png" height="50" alt-text="a"::: | 75x50
            ![a](a.png){width="{{ wide }}"}                     | 150x100
            """)
    void what_its_author_says_wins(String markdown, String size) {
        TestSite site = site(folder, markdown).write("content/de/a.png", Pictures.png(300, 200));
        site.edit("site/site.yml", "variables: {", "variables: {wide: 150, ");
        assertEquals(size, size(only(site.build().clean())));
    }

    @Test
    void the_size_is_that_of_the_file_that_the_reader_gets() {
        TestSite site = TestSite.in(folder, """
                -- content/de/x.md --
                ![a](a.png) ![b](b.png)
                -- content/de/nur.md --
                ![a](a.png)
                -- content/en/x.md --
                ![a](a.png) ![b](b.png)
                """)
                .write("content/de/a.png", Pictures.png(10, 20))
                .write("content/en/a.png", Pictures.png(30, 40))
                .write("content/de/b.png", Pictures.png(50, 60));
        Built built = site.build().clean();
        assertEquals(
                List.of("10x20", "50x60"), sizes(built.department("hr", "de").page("x")));
        assertEquals(
                List.of("30x40", "50x60"), sizes(built.department("hr", "en").page("x")));
        assertEquals(List.of("10x20"), sizes(built.department("hr", "de").page("nur")));
        built.department("hr", "en").page("nur").shows("width=\"30\" height=\"40\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.png  | kein Bild
            a.png  | ''
            a.jpg  | <svg viewBox='0 0 1 1'/>
            a.pdf  | %PDF-1.4
            a.svg  | <svg xmlns='http://www.w3.org/2000/svg' width='100%'/>
            a.svg  | <html/>
            a.svg  | ''
            """)
    void a_file_whose_size_cannot_be_read_is_told_once(String name, String text) {
        TestSite site = site(
                folder, "![A](" + name + "){height=7} ![B](" + name + ")\n-- content/de/y.md --\n![C](" + name + ")");
        Built built = site.write("content/de/" + name, text).build().fine();
        built.reports("content/de/" + name + ": warning[unreadable-picture]: ");
        built.department("hr").page("x").shows(" alt=\"A\" height=\"7\" decoding=", " alt=\"B\" loading=");
    }

    static Stream<byte[]> broken() {
        byte[] endless = Pictures.png(300, 200);
        endless[8] = 0x7f;
        byte[] negative = Pictures.png(300, 200);
        negative[8] = (byte) 0x80;
        byte[] wrong = Pictures.avif(300, 200, 0);
        wrong[44] = (byte) 0xff;
        return Stream.of(
                wrong,
                endless,
                negative,
                Arrays.copyOf(Pictures.png(300, 200), 30),
                Pictures.png(0, 200),
                Pictures.png(300, -1),
                Arrays.copyOf(Pictures.jpeg(300, 200), 10),
                Pictures.jpeg(300, 0),
                Arrays.copyOf(Pictures.gif(300, 200), 8),
                Arrays.copyOf(Pictures.webp(300, 200), 20),
                Arrays.copyOf(Pictures.avif(300, 200, 0), 60));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void so_is_a_broken_one(byte[] file) {
        site(folder, "![A](a.png)")
                .write("content/de/a.png", file)
                .build()
                .fine()
                .reports("content/de/a.png: warning[unreadable-picture]: ")
                .department("hr")
                .page("x")
                .is("<p><img src=\"../a.png\" alt=\"A\" decoding=\"async\"></p>");
    }

    @Test
    void a_broken_file_that_nobody_sees_as_a_picture_is_not_told() {
        site(folder, "[a](a.png) [![g](b.png)]{for=nobody}")
                .write("content/de/a.png", "x")
                .write("content/de/b.png", "x")
                .write("content/de/c.png", "x")
                .build()
                .clean();
    }

    @Test
    void all_pictures_but_the_first_are_loaded_when_they_come_near() {
        TestSite site = site(
                        folder,
                        "x[^1]\n\n![a](a.png)\n\n> ![b](a.png)\n\n<img alt=\"c\" src=\"a.png\" loading=\"eager\">\n\n[^1]: ![d](a.png)")
                .write("content/de/a.png", Pictures.png(3, 2));
        Built built = site.build().clean();
        assertEquals(
                List.of("", "lazy", "lazy", "lazy"),
                loading(built.department("hr").page("x")));
    }

    @Test
    void the_first_is_the_first_that_a_department_gets() {
        String guarded = "![a](a.png){for=\"platform:ios\"}\n\n![b](fehlt.png)\n\n![c](c.png)\n\n![d](d.png)";
        TestSite site = site(folder, guarded, "links: {missing: text}\n");
        for (String name : List.of("a", "c", "d")) {
            site.write("content/de/" + name + ".png", Pictures.png(3, 2));
        }
        Built built = site.build().clean();
        assertEquals(
                List.of("", "lazy", "lazy"), loading(built.department("sales").page("x")));
        assertEquals(List.of("", "lazy"), loading(built.department("hr").page("x")));
        assertEquals(
                List.of("", "lazy", "lazy"),
                loading(built.department("helpdesk").page("x")));
        assertEquals(List.of("", "lazy"), loading(built.department("oslo").page("x")));
    }

    private Element image(String name, byte[] file, String markdown) {
        return only(
                site(folder, markdown).write("content/de/" + name, file).build().clean());
    }

    private static Element only(Built built) {
        BuiltSite site = built.department("hr");
        return site.page("x").html().select("main .body img:not(template img)").get(0);
    }

    private static List<String> sizes(BuiltFile page) {
        return page.html().select("main .body img:not(template img)").stream()
                .map(PicturesTest::size)
                .toList();
    }

    private static List<String> loading(BuiltFile page) {
        return page.html().select("main .body img:not(template img)").eachAttr("decoding").stream()
                        .allMatch("async"::equals)
                ? page.html().select("main .body img:not(template img)").stream()
                        .map(img -> img.attr("loading"))
                        .toList()
                : List.of();
    }

    private static String size(Element image) {
        return image.attr("width") + "x" + image.attr("height");
    }
}
