package dev.lotse;

import dev.lotse.digest.Digest;
import dev.lotse.digest.Fingerprint;
import dev.lotse.edition.Edition;
import dev.lotse.edition.PageContent;
import dev.lotse.edition.VisiblePage;
import dev.lotse.output.Output;
import dev.lotse.output.Sources;
import dev.lotse.parallel.Once;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the outputs of an edition are made of: of everything that is not a page's text, and of the texts that are read
 * while they are made. Whoever asks a page what it says is noted, so that nobody has to know who reads what.
 */
final class Provenance implements Sources {
    private final Edition edition;
    private final Supplier<String> ground;
    private final Fingerprint bodies;
    /** What tells texts from others, by the address of the page; and what follows from one, by that and what it is. */
    private final Map<String, Supplier<String>> texts = new ConcurrentHashMap<>();

    private final Set<String> readByAll = new ConcurrentSkipListSet<>();
    /** What the text reads that a thread is making; of this edition alone, so there is one for each. */
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
        this.edition = edition.with(page -> page.heardBy(new Ear(page.address())));
        this.ground = new Once<>(() -> key(inputs + heads.of(edition.with(VisiblePage::head)), readByAll));
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
        (own == null ? readByAll : own).add(name);
    }

    /** The outputs of the edition in a form, all listed at once: what is read for that is read for all of them. */
    Stream<Output> track(Function<Edition, Stream<Output>> form) {
        List<Output> outputs = form.apply(edition).toList();
        return outputs.stream().map(output -> output instanceof Output.Made made ? made.of(this) : output);
    }

    @Override
    public Written write(Supplier<String> maker) {
        Set<String> read = new TreeSet<>();
        reading.set(read);
        try {
            return new Written(maker.get(), List.copyOf(read));
        } finally {
            reading.remove();
        }
    }

    @Override
    public String key(List<String> read) {
        return key(ground.get(), read);
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
