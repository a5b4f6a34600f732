package dev.lotse.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.digest.Digest;
import dev.lotse.kit.Built;
import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Phones load a smaller version of wide pictures. */
class RenditionsTest {
    private static final byte[] SCREEN = Pictures.screen(1200, 400);

    @TempDir
    private Path folder;

    private TestSite site(String markdown) {
        return TestSite.in(folder, "-- content/de/x.md --\n# X\n\n" + markdown + "\n");
    }

    private Path drawer() {
        return folder.resolve(".dist.lotse/cache/pictures");
    }

    private List<Path> drawn() throws IOException {
        try (Stream<Path> files = Files.list(drawer())) {
            return files.sorted().toList();
        }
    }

    private static Element image(Built built) {
        return built.department("hr").page("x").html().select("main .body img").get(0);
    }

    @Test
    void a_wide_screenshot_has_a_smaller_version_beside_it() throws IOException {
        Built built = site("![A](media/a.png)")
                .write("content/de/media/a.png", SCREEN)
                .build()
                .clean();
        Element image = image(built);
        assertEquals("../media/a.png", image.attr("src"));
        assertEquals("../media/a.704w.png 704w, ../media/a.png 1200w", image.attr("srcset"));
        assertEquals(
                "(min-width: 736px) 704px, (min-resolution: 2.5dppx) 60vw, calc(100vw - 32px)", image.attr("sizes"));
        assertEquals("1200x400", image.attr("width") + "x" + image.attr("height"));
        Path smaller = built.department("hr").file("media/a.704w.png").path();
        assertEquals(704, ImageIO.read(smaller.toFile()).getWidth());
        assertEquals(235, ImageIO.read(smaller.toFile()).getHeight());
        assertTrue(Files.size(smaller) < .8 * SCREEN.length);
        assertArrayEquals(
                SCREEN,
                Files.readAllBytes(built.department("hr").file("media/a.png").path()));
    }

    @Test
    void the_page_says_how_wide_a_picture_will_be() {
        String sizes = image(site("![A](a.png){width=300}")
                        .write("content/de/a.png", SCREEN)
                        .build()
                        .clean())
                .attr("sizes");
        assertTrue(sizes.startsWith("(min-width: 332px) 300px, "), sizes);
    }

    @Test
    void of_a_high_one_it_is_what_fits_on_the_screen() {
        Element image = image(site("![A](a.jpg)")
                .write("content/de/a.jpg", Pictures.photo(1080, 2160))
                .build()
                .clean());
        assertEquals("272x544", image.attr("width") + "x" + image.attr("height"));
        assertTrue(image.attr("sizes").startsWith("(min-width: 304px) 272px, "), image.attr("sizes"));
    }

    static Stream<Arguments> others() {
        byte[] moving = Pictures.with("acTL", new byte[8], SCREEN);
        byte[] cut = Arrays.copyOf(SCREEN, SCREEN.length / 2);
        byte[] garbled = SCREEN.clone();
        Arrays.fill(garbled, 200, garbled.length - 200, (byte) 7);
        return Stream.of(
                Arguments.of("narrow", "a.png", Pictures.screen(1000, 400)),
                Arguments.of("a drawing", "a.svg", Pictures.svg("width='2000' height='900'")),
                Arguments.of("a GIF", "a.gif", Pictures.gif(1200, 400)),
                Arguments.of("a WebP", "a.webp", Pictures.webp(1200, 400)),
                Arguments.of("an AVIF", "a.avif", Pictures.avif(1200, 400, 0)),
                Arguments.of("one that moves", "a.png", moving),
                Arguments.of("one without pixels", "a.png", Pictures.png(1200, 400)),
                Arguments.of("one cut short", "a.png", cut),
                Arguments.of("a garbled one", "a.png", garbled),
                Arguments.of("an empty JPEG", "a.jpg", Pictures.jpeg(1200, 400)),
                Arguments.of("so small that nothing is saved", "a.png", Pictures.plain(1200, 400)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void others_stay_as_they_are(String what, String name, byte[] file) throws IOException {
        Built built = site("![A](" + name + ")")
                .write("content/de/" + name, file)
                .build()
                .fine();
        assertFalse(image(built).hasAttr("srcset"), what);
        assertFalse(image(built).hasAttr("sizes"), what);
        built.department("hr").lacks("a.704w" + name.substring(1));
        assertArrayEquals(
                file, Files.readAllBytes(built.department("hr").file(name).path()));
    }

    /** 2,500 million pixels, said in a few hundred bytes. */
    @Test
    void a_bomb_is_never_unpacked() {
        site("![A](a.png) ![B](b.jpg)")
                .write("content/de/a.png", Pictures.png(50_000, 50_000))
                .write("content/de/b.jpg", Pictures.jpeg(50_000, 50_000))
                .build()
                .fine()
                .reports("content/de/a.png: warning[large-picture]: ", "content/de/b.jpg: warning[large-picture]: ")
                .department("hr")
                .lacks("a.704w.png", "b.704w.jpg");
    }

    @Test
    void it_is_made_once_for_all_departments_languages_and_names() throws IOException {
        Built built = TestSite.in(
                        folder, "-- content/de/x.md --\n![A](a.png) ![B](b.png)\n-- content/en/x.md --\n![A](a.png)\n")
                .write("content/de/a.png", SCREEN)
                .write("content/de/b.png", SCREEN)
                .write("content/en/a.png", SCREEN)
                .build()
                .clean();
        assertEquals(1, drawn().size());
        byte[] made = Files.readAllBytes(drawn().get(0));
        for (String file : List.of("hr/de/a", "hr/de/b", "hr/en/a", "lab/de/b", "oslo/en/a")) {
            assertArrayEquals(
                    made,
                    Files.readAllBytes(built.file("sites/" + file + ".704w.png").path()));
        }
    }

    @Test
    void the_next_build_takes_it_out_of_the_drawer() throws IOException {
        TestSite site = site("![A](a.png) ![B](b.png)")
                .write("content/de/a.png", SCREEN)
                .write("content/de/b.png", Pictures.plain(1200, 400));
        site.build().clean();
        List<Path> first = drawn();
        assertEquals(2, first.size());
        FileTime then = FileTime.fromMillis(0);
        for (Path file : first) {
            Files.setLastModifiedTime(file, then);
        }
        site.build().clean();
        assertEquals(first, drawn());
        for (Path file : first) {
            assertEquals(then, Files.getLastModifiedTime(file));
        }
        site.build("--clean").clean();
        assertEquals(first, drawn());
        assertFalse(first.stream().anyMatch(file -> file.toFile().lastModified() == 0));
    }

    @Test
    void with_the_drawer_and_without_it_the_bytes_are_the_same() throws IOException {
        TestSite site = site("![A](a.png) ![B](b.jpg)")
                .write("content/de/a.png", SCREEN)
                .write("content/de/b.jpg", Pictures.photo(1600, 900));
        TreeMap<String, String> first = digests(site.build().clean());
        assertEquals(first, digests(site.build().clean()));
        assertEquals(first, digests(site.build("--clean").clean()));
        assertEquals(
                2,
                first.keySet().stream()
                        .filter(path -> path.matches("sites/hr/de/.\\.704w\\..*"))
                        .count());
    }

    private static TreeMap<String, String> digests(Built built) throws IOException {
        TreeMap<String, String> digests = new TreeMap<>();
        Path root = built.folder().resolve("dist").toRealPath();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(root.relativize(file).toString().replace('\\', '/'), Digest.of(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    @Test
    void what_was_damaged_in_the_drawer_is_made_again() throws IOException {
        TestSite site = site("![A](a.png)").write("content/de/a.png", SCREEN);
        site.build().clean();
        Path made = drawn().get(0);
        byte[] whole = Files.readAllBytes(made);
        Files.write(made, Arrays.copyOf(whole, 100));
        Files.writeString(drawer().resolve("left behind.new"), "half");
        Built built = site.write("content/de/b.md", "# B\n\nText.\n").build().clean();
        assertArrayEquals(
                whole,
                Files.readAllBytes(built.department("hr").file("a.704w.png").path()));
        assertArrayEquals(whole, Files.readAllBytes(made));
        assertEquals(List.of(made), drawn());
    }

    @Test
    void what_nobody_needs_any_more_is_thrown_away_by_a_build_of_everything() throws IOException {
        TestSite site = site("[![A](a.png)]{for=hr}\n\n[![B](b.png)]{for=lab}")
                .write("content/de/a.png", SCREEN)
                .write("content/de/b.png", Pictures.screen(1300, 400));
        site.build().clean();
        assertEquals(2, drawn().size());
        site.build("--department", "hr").clean();
        assertEquals(2, drawn().size());
        site.edit("content/de/x.md", "[![A](a.png)]{for=hr}", "Text.").build().clean();
        assertEquals(1, drawn().size());
    }

    @Test
    void a_check_makes_none() {
        site("![A](a.png)")
                .write("content/de/a.png", SCREEN)
                .run("check", "--date", "2026-10-12")
                .clean();
        assertFalse(Files.exists(folder.resolve(".dist.lotse")));
    }

    @Test
    void a_file_of_the_author_with_its_name_stays_what_it_is() throws IOException {
        Built built = site("![A](a.png)\n\n![Own](A.704w.png)\n\n[File](a.704w-2.png)")
                .write("content/de/a.png", SCREEN)
                .write("content/de/A.704w.png", Pictures.png(3, 2))
                .write("content/de/a.704w-2.png", Pictures.png(3, 2))
                .build()
                .clean();
        assertEquals("../a.704w-3.png 704w, ../a.png 1200w", image(built).attr("srcset"));
        assertArrayEquals(
                Pictures.png(3, 2),
                Files.readAllBytes(built.department("hr").file("A.704w.png").path()));
        built.department("hr").has("a.704w-3.png");
    }

    @Test
    void its_name_tells_nothing_of_a_file_that_only_others_get() {
        Built built = site("![A](a.png)\n\n[![Own](a.704w.png)]{for=lab}")
                .write("content/de/a.png", SCREEN)
                .write("content/de/a.704w.png", Pictures.png(3, 2))
                .build()
                .clean();
        built.department("hr").page("x").shows("../a.704w.png 704w");
        built.department("lab").page("x").shows("../a.704w-2.png 704w");
    }

    @Test
    void whoever_does_not_get_the_picture_does_not_get_its_smaller_version() {
        Built built = site("Text.\n\n[![A](geheim.png)]{for=lab}")
                .write("content/de/geheim.png", SCREEN)
                .build()
                .clean();
        built.department("lab").has("geheim.704w.png");
        built.department("hr").hides("geheim");
    }
}
