package dev.lotse.read.file;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.gif.GifMetadataReader;
import com.drew.imaging.heif.HeifMetadataReader;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.png.PngHeader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import com.drew.metadata.webp.WebpDirectory;
import dev.lotse.content.PictureSize;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The size of a picture made of pixels, of the kinds that browsers show: PNG, JPEG, GIF, WebP, AVIF.
 *
 * <p>What a file is its first bytes say, not its name. No more is read of it than its size takes.
 */
final class Raster {
    private Raster() {}

    /** The usual ending of a file of this kind; nothing where it is no picture that browsers show. */
    static Optional<String> ending(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (FileTypeDetector.detectFileType(in)) {
                case Png -> Optional.of(".png");
                case Jpeg -> Optional.of(".jpg");
                case Gif -> Optional.of(".gif");
                case WebP -> Optional.of(".webp");
                default -> Optional.empty();
            };
        }
    }

    static Optional<PictureSize> measure(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            FileType type = FileTypeDetector.detectFileType(in);
            return switch (type) {
                case Png -> png(in);
                case Jpeg -> jpeg(in);
                case Gif ->
                    size(
                            GifMetadataReader.readMetadata(in),
                            GifHeaderDirectory.class,
                            GifHeaderDirectory.TAG_IMAGE_WIDTH,
                            GifHeaderDirectory.TAG_IMAGE_HEIGHT);
                case WebP ->
                    size(
                            WebpMetadataReader.readMetadata(in),
                            WebpDirectory.class,
                            WebpDirectory.TAG_IMAGE_WIDTH,
                            WebpDirectory.TAG_IMAGE_HEIGHT);
                // a moving AVIF is taken for a film
                case Avif, QuickTime -> avif(in);
                default -> Optional.empty();
            };
        } catch (ImageProcessingException | RuntimeException broken) {
            // the library counts on what a file says of itself, and trips in many ways where that is wrong
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> png(InputStream in) throws IOException, ImageProcessingException {
        for (PngChunk chunk : new PngChunkReader().extract(new StreamReader(in), Set.of(PngChunkType.IHDR))) {
            PngHeader header = new PngHeader(chunk.getBytes());
            return size(header.getImageWidth(), header.getImageHeight());
        }
        return Optional.empty();
    }

    private static Optional<PictureSize> jpeg(InputStream in) throws IOException, ImageProcessingException {
        Metadata metadata = JpegMetadataReader.readMetadata(in, List.of(new JpegReader(), new ExifReader()));
        boolean turned = value(metadata, ExifIFD0Directory.class, ExifIFD0Directory.TAG_ORIENTATION)
                .filter(orientation -> orientation >= 5 && orientation <= 8)
                .isPresent();
        return size(metadata, JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT)
                .map(size -> turned ? size.turned() : size);
    }

    private static Optional<PictureSize> avif(InputStream in) {
        Metadata metadata = HeifMetadataReader.readMetadata(in);
        boolean turned = value(metadata, HeifDirectory.class, HeifDirectory.TAG_IMAGE_ROTATION)
                .filter(rotation -> rotation % 180 != 0)
                .isPresent();
        return size(metadata, HeifDirectory.class, HeifDirectory.TAG_IMAGE_WIDTH, HeifDirectory.TAG_IMAGE_HEIGHT)
                .map(size -> turned ? size.turned() : size);
    }

    private static Optional<PictureSize> size(Metadata metadata, Class<? extends Directory> kind, int wide, int high) {
        return value(metadata, kind, wide)
                .flatMap(width -> value(metadata, kind, high).flatMap(height -> size(width, height)));
    }

    private static Optional<PictureSize> size(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    /** A number of a file's head, of whose kinds there may be several. */
    private static Optional<Integer> value(Metadata metadata, Class<? extends Directory> kind, int tag) {
        return metadata.getDirectoriesOfType(kind).stream()
                .flatMap(directory -> Optional.ofNullable(directory.getInteger(tag)).stream())
                .findFirst();
    }
}
