package dev.lotse.channel.mail;

import dev.lotse.edition.Edition;
import dev.lotse.edition.text.Piece;
import dev.lotse.edition.text.VisibleAsset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pictures that a mail takes along. */
final class Enclosures {
    /** What is bigger makes mails too heavy for mailboxes and phones. */
    private static final long MOST_BYTES = 400_000;

    private final Map<String, Path> photos;
    private final Map<String, Enclosure> taken = new LinkedHashMap<>();
    private final Map<String, Path> files = new LinkedHashMap<>();

    Enclosures(Edition edition) {
        this.photos = edition.files().stream()
                .collect(Collectors.toMap(VisibleAsset::path, VisibleAsset::file, (one, other) -> one));
    }

    /** Those that were asked for, each once. */
    List<Enclosure> all() {
        return new ArrayList<>(taken.values());
    }

    /** The files that they are, by the names of {@link Enclosure#file}. */
    Map<String, Path> files() {
        return Collections.unmodifiableMap(files);
    }

    /** A picture, or the smaller version of it that a mail can hold; nothing where it can hold none. */
    Optional<Enclosure> shown(Piece.Picture picture) {
        return shown(picture.file().file())
                .or(() -> picture.whole()
                        .flatMap(whole -> picture.smaller().get())
                        .flatMap(smaller -> shown(smaller.file().file())));
    }

    /** A photo, by its path below the language's folder. */
    Optional<Enclosure> photo(String path) {
        return Optional.ofNullable(photos.get(path)).flatMap(this::shown);
    }

    private Optional<Enclosure> shown(Path file) {
        return read(file).map(picture -> {
            if (taken.put(picture.id(), picture) == null) {
                files.put(picture.file(), file);
            }
            return picture;
        });
    }

    private static Optional<Enclosure> read(Path file) {
        try {
            return Files.size(file) > MOST_BYTES ? Optional.empty() : Enclosure.of(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
