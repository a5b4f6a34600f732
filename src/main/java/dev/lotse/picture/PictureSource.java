package dev.lotse.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture file, taken apart: what its pixels are made from goes to the decoder, what its colours mean comes back into
 * the smaller version as it is. So no colour is ever converted, and nothing else that a camera or a program wrote into
 * the file (places, names, comments) reaches a decoder or a reader.
 */
interface PictureSource {
    /** As it is stored, before it is turned. */
    int width();

    /** As it is stored, before it is turned. */
    int height();

    /** How many bytes its pixels have in memory. */
    long weight();

    /** How it is to be turned. */
    CameraTurn turn();

    /** Its pixels. */
    BufferedImage pixels() throws IOException;

    /** Other pixels as a file of the same kind, with the same meaning of colours. */
    public byte[] file(BufferedImage pixels) throws IOException;

    /** Takes a file apart, by its first bytes and not by its name; nothing where it isn't one that can be made smaller. */
    static Optional<? extends PictureSource> of(byte[] file) throws IOException {
        if (Png.isOne(file)) {
            return Png.read(file);
        }
        return Jpeg.isOne(file) ? Jpeg.read(file) : Optional.empty();
    }

    /** Reads the pixels of a file. */
    static BufferedImage decode(String format, byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /**
     * Writes pixels into a file.
     *
     * @param quality from 0 to 1, as the format understands it
     */
    static byte[] encode(String format, float quality, BufferedImage pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        if (how instanceof JPEGImageWriteParam jpeg) {
            jpeg.setOptimizeHuffmanTables(true);
        }
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A file with something put in. */
    static byte[] inserted(byte[] file, int at, byte[] what) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + what.length);
        out.write(file, 0, at);
        out.writeBytes(what);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }
}
