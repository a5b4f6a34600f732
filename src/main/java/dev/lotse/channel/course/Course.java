package dev.lotse.channel.course;

import dev.lotse.channel.Kit;
import dev.lotse.edition.Edition;
import dev.lotse.edition.TrainingModule;
import dev.lotse.edition.text.Addresses;
import dev.lotse.names.FoldedName;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

/** A training module as a learning system knows it. */
record Course(Edition edition, TrainingModule module) {
    /** The file that a learning system opens. */
    static final String START = "index.html";

    /** {@code first-day} for {@code training/first-day/}: what its files are named after. */
    String name() {
        String name = Kit.name(module.address().replaceFirst("(?i)^training/", ""));
        boolean first = edition.modules().stream()
                .map(other -> other.address())
                .filter(other -> FoldedName.of(Kit.name(other.replaceFirst("(?i)^training/", "")))
                        .equals(FoldedName.of(name)))
                .allMatch(other -> module.address().compareTo(other) <= 0);
        return first ? name : name + "-" + Integer.toHexString(module.address().hashCode());
    }

    /** The same in every build, and no other course's: an XML id. */
    String id() {
        String path = edition.reader().id() + "/" + edition.language() + "/" + module.address();
        return "lotse-" + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    }

    /** The same as an IRI: the address of the module's page, where it is known. */
    String iri() {
        return edition.url()
                .map(url -> url + Addresses.encoded(module.address()))
                .orElseGet(() -> id().replaceFirst("^lotse-", "urn:uuid:"));
    }

    /** What it is about, in one sentence at least. */
    String description() {
        return Stream.of(module.outcome().orElse(""), module.description())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(module.title());
    }

    /** Whether there is anything to pass. */
    boolean asks() {
        return module.questions() > 0;
    }
}
