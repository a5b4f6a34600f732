package dev.lotse.kit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Picture files of a given size, as small as they come. */
public final class Pictures {
    private Pictures() {}

    /** Without its pixels. */
    public static byte[] png(int width, int height) {
        return png(width, height, "");
    }

    /** With a text as its comment. */
    public static byte[] png(int width, int height, String comment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(hex("89504e470d0a1a0a"));
        chunk(out, "IHDR", buffer(13).putInt(width).putInt(height).put(hex("0804000000")));
        byte[] said = ("Comment\0" + comment).getBytes(StandardCharsets.UTF_8);
        chunk(out, "tEXt", buffer(said.length).put(said));
        chunk(out, "IEND", buffer(0));
        return out.toByteArray();
    }

    /** A window with a lot of small print in it, as a PNG. */
    public static byte[] screen(int width, int height) {
        return file("png", drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** The same, photographed. */
    public static byte[] photo(int width, int height) {
        return file("jpeg", drawn(width, height, BufferedImage.TYPE_3BYTE_BGR));
    }

    /** A window with small print, always the same. */
    public static BufferedImage drawn(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        Random random = new Random(4);
        pen.setColor(new Color(0xf3f6f8));
        pen.fillRect(0, 0, width, height);
        for (int y = 40; y < height - 8; y += 20) {
            for (int x = 20; x < width - 20; x += 9) {
                pen.setColor(new Color(random.nextInt(0x1000000)));
                pen.fillRect(x, y, 2 + random.nextInt(6), 2 + random.nextInt(12));
            }
        }
        pen.setColor(new Color(0x0b5c6b));
        pen.fillRect(0, 0, width, 30);
        pen.dispose();
        for (int y = 0; y < height; y += 2) {
            for (int x = 0; x < width; x += 3) {
                picture.setRGB(x, y, picture.getRGB(x, y) ^ random.nextInt(4)); // as soft as what a screen draws
            }
        }
        return picture;
    }

    /** Nothing but one colour, which takes hardly any bytes. */
    public static byte[] plain(int width, int height) {
        return file("png", new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY));
    }

    /** A PNG with another chunk behind its first one. */
    public static byte[] with(String chunk, byte[] data, byte[] png) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        chunk(out, chunk, ByteBuffer.wrap(data));
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    /** A JPEG with another segment at its beginning. */
    public static byte[] with(int segment, byte[] data, byte[] jpeg) {
        return buffer(jpeg.length + data.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) segment)
                .putShort((short) (data.length + 2))
                .put(data)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Pixels as a file of a format. */
    public static byte[] file(String format, BufferedImage picture) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (!ImageIO.write(picture, format, out)) {
                throw new IllegalArgumentException(format);
            }
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, ByteBuffer data) {
        CRC32 sum = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        sum.update(name);
        sum.update(data.array());
        out.writeBytes(buffer(4).putInt(data.capacity()).array());
        out.writeBytes(name);
        out.writeBytes(data.array());
        out.writeBytes(buffer(4).putInt((int) sum.getValue()).array());
    }

    /** As it is stored, with nothing said about how it is turned. */
    public static byte[] jpeg(int width, int height) {
        return jpeg(width, height, "");
    }

    /** As a camera stores it, which says how it is to be turned. */
    public static byte[] jpeg(int width, int height, int orientation) {
        String exif = "457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001" + "000" + orientation + "0000"
                + "00000000";
        return jpeg(width, height, "ffe10022" + exif);
    }

    private static byte[] jpeg(int width, int height, String segment) {
        return hex("ffd8" + segment + "ffc0000b08%04x%04x01011100".formatted(height, width) + "ffda0008010100003f00"
                + "00" + "ffd9");
    }

    /** Its head alone. */
    public static byte[] gif(int width, int height) {
        return little(14)
                .put(ascii("GIF89a"))
                .putShort((short) width)
                .putShort((short) height)
                .put(hex("0000003b"))
                .array();
    }

    /** A lossy one. */
    public static byte[] webp(int width, int height) {
        return riff(little(18)
                .put(ascii("VP8 "))
                .putInt(10)
                .put(hex("9001009d012a"))
                .putShort((short) width)
                .putShort((short) height));
    }

    /** A lossless one. */
    public static byte[] losslessWebp(int width, int height) {
        return riff(little(14)
                .put(ascii("VP8L"))
                .putInt(5)
                .put((byte) 0x2f)
                .putInt(width - 1 | height - 1 << 14)
                .put((byte) 0));
    }

    /** One with more in it than pixels. */
    public static byte[] extendedWebp(int width, int height) {
        ByteBuffer size = little(8).putInt(width - 1).putInt(height - 1);
        return riff(little(18)
                .put(ascii("VP8X"))
                .putInt(10)
                .putInt(2)
                .put(size.array(), 0, 3)
                .put(size.array(), 4, 3));
    }

    private static byte[] riff(ByteBuffer chunk) {
        return little(12 + chunk.capacity())
                .put(ascii("RIFF"))
                .putInt(4 + chunk.capacity())
                .put(ascii("WEBP"))
                .put(chunk.array())
                .array();
    }

    /** One that is turned by so many quarters. */
    public static byte[] avif(int width, int height, int quarters) {
        return hex("""
                00000020 66747970 61766966 00000000 61766966 6d696631 6d696166 4d413142
                000000f5 6d657461 00000000
                00000021 68646c72 00000000 00000000 70696374 00000000 00000000 00000000 00
                0000000e 7069746d 00000000 0001
                0000001e 696c6f63 00000000 44000001 00010000 00010000 011d0000 002c
                00000028 69696e66 00000000 0001 0000001a 696e6665 02000000 00010000 61763031 436f6c6f 7200
                00000074 69707270 00000054 6970636f
                00000014 69737065 00000000 %08x %08x
                00000010 70697869 00000000 03080808
                0000000c 61763143 81000c00
                00000013 636f6c72 6e636c78 0001000d 000680
                00000009 69726f74 %02x
                00000018 69706d61 00000000 00000001 00010501 02830485
                00000008 6d646174
                """.formatted(width, height, quarters).replaceAll("\\s", ""));
    }

    /** A drawing with these attributes. */
    public static byte[] svg(String attributes) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + "><path d=\"M0 0\"/></svg>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size);
    }

    private static ByteBuffer little(int size) {
        return buffer(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
