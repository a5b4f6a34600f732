package dev.lotse.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Pictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A smaller picture shows the same. */
class ReductionTest {
    private static byte[] reduced(byte[] file) {
        return new Reduction().of(file).orElseThrow(() -> new AssertionError("nothing was made"));
    }

    private static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    static Stream<Named<BufferedImage>> kinds() {
        return Stream.of(
                Named.of("colours", Pictures.drawn(1200, 400, BufferedImage.TYPE_INT_RGB)),
                Named.of("colours that can be seen through", seeThrough()),
                Named.of("greys", Pictures.drawn(1200, 400, BufferedImage.TYPE_BYTE_GRAY)),
                Named.of("fine greys", Pictures.drawn(1200, 400, BufferedImage.TYPE_USHORT_GRAY)),
                Named.of("fine colours", fine()),
                Named.of("a palette", Pictures.drawn(1200, 400, BufferedImage.TYPE_BYTE_INDEXED)));
    }

    private static BufferedImage seeThrough() {
        BufferedImage picture = Pictures.drawn(1200, 400, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 300; x++) {
            for (int y = 0; y < 400; y++) {
                picture.setRGB(x, y, 0x00ff0000); // what nobody sees must not bleed into its neighbours
            }
        }
        return picture;
    }

    /** 16 bits for each colour. */
    private static BufferedImage fine() {
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        BufferedImage fine = new BufferedImage(
                model, model.createCompatibleWritableRaster(1200, 400), false, new java.util.Hashtable<>());
        Graphics2D pen = fine.createGraphics();
        pen.drawImage(Pictures.drawn(1200, 400, BufferedImage.TYPE_INT_RGB), 0, 0, null);
        pen.dispose();
        return fine;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_PNG_keeps_its_colours(BufferedImage picture) throws IOException {
        byte[] file = Pictures.file("png", picture);
        PictureSource source = PictureSource.of(file).orElseThrow();
        BufferedImage before = read(file);
        BufferedImage after = read(source.file(scaled(source)));
        assertEquals(704, after.getWidth());
        assertEquals(before.getColorModel().hasAlpha(), after.getColorModel().hasAlpha());
        for (double x = .1; x < 1; x += .2) {
            assertArrayEquals(average(before, x), average(after, x), 3, "at " + x);
        }
    }

    private static BufferedImage scaled(PictureSource source) throws IOException {
        return Reduction.reduced(source);
    }

    /** The average colour of a fifth of a picture; of what can't be seen only that. */
    private static double[] average(BufferedImage picture, double x) {
        double[] sum = new double[4];
        int from = (int) ((x - .08) * picture.getWidth());
        int to = (int) ((x + .08) * picture.getWidth());
        long count = (long) (to - from) * picture.getHeight();
        for (int at = from; at < to; at++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                Color color = new Color(picture.getRGB(at, y), true);
                double seen = color.getAlpha() / 255.0;
                sum[0] += color.getRed() * seen;
                sum[1] += color.getGreen() * seen;
                sum[2] += color.getBlue() * seen;
                sum[3] += color.getAlpha();
            }
        }
        return Arrays.stream(sum).map(all -> all / count).toArray();
    }

    private static void assertArrayEquals(double[] expected, double[] actual, double within, String message) {
        org.junit.jupiter.api.Assertions.assertArrayEquals(expected, actual, within, message);
    }

    /** Four corners of four colours, as they lie in the file for each way to hold a camera. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_photo_is_set_upright(int orientation) throws IOException {
        boolean lies = orientation >= 5;
        BufferedImage stored = new BufferedImage(lies ? 1600 : 2000, lies ? 2000 : 1600, BufferedImage.TYPE_3BYTE_BGR);
        Color[] seen = {Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW
        }; // top left, top right, bottom left, bottom right
        int[][] places = {
            {0, 1, 2, 3},
            {1, 0, 3, 2},
            {3, 2, 1, 0},
            {2, 3, 0, 1},
            {0, 2, 1, 3},
            {1, 3, 0, 2},
            {3, 1, 2, 0},
            {2, 0, 3, 1}
        };
        Graphics2D pen = stored.createGraphics();
        for (int i = 0; i < 4; i++) {
            pen.setColor(seen[places[orientation - 1][i]]);
            pen.fillRect(
                    i % 2 * stored.getWidth() / 2,
                    i / 2 * stored.getHeight() / 2,
                    stored.getWidth(),
                    stored.getHeight());
        }
        pen.dispose();
        byte[] exif = HexFormat.of()
                .parseHex("457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001" + "000" + orientation
                        + "0000" + "00000000");
        BufferedImage small = read(reduced(Pictures.with(0xe1, exif, Pictures.file("jpeg", stored))));
        assertEquals("704x563", small.getWidth() + "x" + small.getHeight());
        for (int i = 0; i < 4; i++) {
            Color found = new Color(small.getRGB(i % 2 == 0 ? 100 : 600, i / 2 == 0 ? 100 : 460));
            assertArrayEquals(components(seen[i]), components(found), 12, "corner " + i);
        }
    }

    private static double[] components(Color color) {
        return new double[] {color.getRed(), color.getGreen(), color.getBlue()};
    }

    /** A colour is not converted: what it means is said by the same words as before. */
    @Test
    void the_meaning_of_colours_goes_along_and_nothing_else_does() {
        byte[] gamma = {0, 0, (byte) 0xb1, (byte) 0x8f};
        byte[] png = Pictures.with("gAMA", gamma, Pictures.screen(1200, 400));
        png = Pictures.with("tEXt", "Author\0Erika Muster".getBytes(StandardCharsets.US_ASCII), png);
        String small = text(reduced(png));
        assertTrue(small.contains("gAMA" + text(gamma)));
        assertFalse(small.contains("Muster"));

        byte[] profile = "ICC_PROFILE\0\1\1a profile that no program knows".getBytes(StandardCharsets.US_ASCII);
        byte[] jpeg = Pictures.with(0xe2, profile, Pictures.photo(1200, 400));
        jpeg = Pictures.with(0xe1, "Exif\0\0GPS 53.5 N".getBytes(StandardCharsets.US_ASCII), jpeg);
        jpeg = Pictures.with(0xfe, "Erika Muster".getBytes(StandardCharsets.US_ASCII), jpeg);
        small = text(reduced(jpeg));
        assertTrue(small.contains(text(profile)));
        assertFalse(small.contains("Muster") || small.contains("GPS"));
    }

    @Test
    void a_JPEG_with_a_profile_is_still_one() throws IOException {
        byte[] profile = "ICC_PROFILE\0\1\1x".getBytes(StandardCharsets.US_ASCII);
        byte[] small = reduced(Pictures.with(0xe2, profile, Pictures.photo(1200, 400)));
        assertEquals(704, Jpeg.read(small).orElseThrow().width());
        assertEquals(704, read(reduced(Pictures.photo(1200, 400))).getWidth());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void equal_bytes_give_equal_bytes_however_many_are_made_at_once() {
        byte[] file = Pictures.screen(1400, 900);
        Reduction reduction = new Reduction();
        byte[] first = reduced(file);
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> assertTrue(Arrays.equals(first, reduction.of(file).orElseThrow())));
    }

    /** Whatever is wrong with a file, at worst there is no smaller version of it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_damage_stops_a_build(boolean png) {
        byte[] whole = png ? Pictures.screen(1100, 300) : Pictures.photo(1100, 300);
        Random random = new Random(1);
        Reduction reduction = new Reduction();
        for (int i = 0; i < 60; i++) {
            byte[] broken = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int times = 0; times < 1 + i % 4; times++) {
                int at = random.nextInt(Math.min(broken.length, i % 2 == 0 ? 700 : broken.length) + 1);
                if (at < broken.length) {
                    broken[at] = (byte) random.nextInt();
                }
            }
            reduction.of(broken).ifPresent(made -> assertTrue(made.length < whole.length));
        }
    }

    @Test
    void what_is_no_picture_gives_nothing() {
        for (String text : new String[] {
            "", "GIF89a", "\u0089PNG\r\n\u001a\n", "\u00ff\u00d8", "\u00ff\u00d8\u00ff\u00ff\u00ff\u00ff", "text"
        }) {
            assertTrue(
                    new Reduction()
                            .of(text.getBytes(StandardCharsets.ISO_8859_1))
                            .isEmpty(),
                    text);
        }
    }
}
