package dev.lotse.channel.mail;

import dev.lotse.edition.Addresses;
import dev.lotse.edition.VisibleAsset;
import dev.lotse.edition.VisiblePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the pictures of a mail out of an edition's files. */
final class Enclosures {
    /** What is bigger makes mails too heavy for mailboxes and phones. */
    private static final long MOST_BYTES = 400_000;

    private final Map<String, Path> files;
    private final VisiblePage page;
    private final Map<String, Enclosure> taken = new LinkedHashMap<>();

    Enclosures(List<VisibleAsset> assets, VisiblePage page) {
        this.files = assets.stream().collect(Collectors.toMap(VisibleAsset::path, VisibleAsset::file, (a, b) -> a));
        this.page = page;
    }

    /** Those that were asked for, each once. */
    List<Enclosure> all() {
        return new ArrayList<>(taken.values());
    }

    /** The picture behind an address that the page shows it by; nothing where a mail can't. */
    Optional<Enclosure> shown(String src) {
        if (src.isEmpty() || Addresses.isElsewhere(src)) {
            return Optional.empty();
        }
        URI from = URI.create("file:///" + Addresses.encoded(page.address()));
        try {
            return file(from.resolve(src).getPath().substring(1));
        } catch (IllegalArgumentException broken) {
            return Optional.empty(); // What an author wrote by hand may be no address.
        }
    }

    /** A file, by its path below the language's folder. */
    Optional<Enclosure> file(String path) {
        return Optional.ofNullable(files.get(path)).flatMap(Enclosures::read).map(picture -> {
            taken.put(picture.id(), picture);
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
