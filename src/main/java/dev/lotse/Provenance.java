package dev.lotse;

import dev.lotse.digest.Digest;
import dev.lotse.digest.Fingerprint;
import dev.lotse.edition.Edition;
import dev.lotse.edition.PageContent;
import dev.lotse.edition.VisiblePage;
import dev.lotse.output.Output;
import dev.lotse.output.Proof;
import dev.lotse.output.Sources;
import dev.lotse.parallel.Once;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the outputs of an edition are made of: of everything that is not a page's text, and of the texts that are read
 * while they are made. Whoever asks a page what it says is noted, so that nobody has to know who reads what.
 */
final class Provenance implements Outputs.Tracked {
    private final Edition edition;
    private final Edition heard;
    private final Supplier<String> ground;
    private final Fingerprint bodies;
    /** What tells texts from others, by the address of the page; and what follows from one, by that and what it is. */
    private final Map<String, Supplier<String>> texts = new ConcurrentHashMap<>();

    /** What the file reads that a thread is making; of this edition alone, so there is one for each. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Set<String>> reading = new ThreadLocal<>();

    /**
     * The provenance of what is made of an edition.
     *
     * @param inputs what tells everything from all else that is not in the edition: program, theme, pictures
     * @param heads of editions, without what their pages say
     * @param bodies of what pages say
     */
    Provenance(Edition edition, String inputs, Fingerprint heads, Fingerprint bodies) {
        this.bodies = bodies;
        this.edition = edition;
        this.heard = edition.with(page -> page.heardBy(new Ear(page.address())));
        this.ground = new Once<>(() -> inputs + heads.of(edition.with(VisiblePage::head)));
        edition.pages().forEach(page -> {
            tell(page.address(), () -> List.of(page.facts(), page.content().body()));
            tell(name(page.address(), VisiblePage.DESCRIPTION), () -> List.of(page.description()));
        });
    }

    private void tell(String name, Supplier<List<Object>> text) {
        texts.putIfAbsent(name, new Once<>(() -> bodies.of(text.get())));
    }

    private static String name(String address, String what) {
        return address + "#" + what;
    }

    /** Hears what a page is asked. */
    private final class Ear implements PageContent.Listener {
        private final String address;

        Ear(String address) {
            this.address = address;
        }

        @Override
        public void asked() {
            note(address);
        }

        @Override
        public <T> T derived(String what, Supplier<T> answer) {
            T said = answer.get();
            tell(name(address, what), () -> List.of(said));
            note(name(address, what));
            return said;
        }
    }

    private void note(String name) {
        Set<String> own = reading.get();
        if (own == null) {
            throw new IllegalStateException(name + " is read, and nobody knows what for");
        }
        own.add(name);
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public Stream<Output> in(Function<Edition, Stream<Output>> form) {
        Set<String> readByAll = new TreeSet<>();
        List<Output> outputs = reading(readByAll, () -> form.apply(heard).toList());
        Sources sources = new Form(new Once<>(() -> key(ground.get(), readByAll)));
        return outputs.stream().map(output -> output instanceof Output.Made made ? made.of(sources) : output);
    }

    /** What the outputs of one form are made of. */
    private final class Form implements Sources {
        private final Supplier<String> known;

        /**
         * A form.
         *
         * @param known what tells apart all that each of them is made of
         */
        Form(Supplier<String> known) {
            this.known = known;
        }

        @Override
        public Written write(Supplier<Proof> maker) {
            Set<String> read = new TreeSet<>();
            Proof proof = reading(read, maker);
            return new Written(proof, List.copyOf(read));
        }

        @Override
        public String key(List<String> read) {
            return Provenance.this.key(known.get(), read);
        }
    }

    /** Does something, and notes what is read for it. */
    private <T> T reading(Set<String> read, Supplier<T> work) {
        reading.set(read);
        try {
            return work.get();
        } finally {
            reading.remove();
        }
    }

    private String key(String known, Collection<String> read) {
        Digest digest = Digest.start().add(known);
        read.forEach(address -> digest.add(address).add(text(address)));
        return digest.end();
    }

    private String text(String address) {
        Supplier<String> text = texts.get(address);
        return text == null ? "" : text.get();
    }
}
