package dev.lotse.serve;

import dev.lotse.BuildRequest;
import dev.lotse.Preview;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Severity;
import dev.lotse.output.Output;
import dev.lotse.theme.ThemeException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The sites of a project as they were last without errors, and what is wrong with it now.
 *
 * <p>A site is made when somebody asks for it, and again when it is asked for after the project was read anew; one that
 * has an error then stays as it was. A few sites are kept. May be used by any number of threads.
 */
final class LastGoodSites {
    /** Sites; one of the real content, in two languages, takes about 15 MB. */
    private static final int KEPT = 8;

    private final BuildRequest request;
    private final Consumer<Reading> told;
    private final Map<Key, Proof> proofs = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Proof> eldest) {
            return size() > KEPT;
        }
    };

    private Optional<Preview> whole = Optional.empty();
    private Optional<Preview> sound = Optional.empty();
    private long reading;
    private boolean stale;
    private List<Diagnostic> found = List.of();
    private List<Diagnostic> later = List.of();
    private boolean checked;
    private Map<LocalDate, List<Finding>> findings = Map.of();
    private final Map<LocalDate, List<Diagnostic>> mentioned = new HashMap<>();
    private long takes;
    private long state;
    private boolean closed;
    private Optional<Above> above = Optional.empty();

    private record Key(String department, LocalDate date) {}

    /** What stands above all sites. */
    private record Above(long reading, Optional<LocalDate> links, Map<String, Output> outputs) {}

    /** A site as it was last without errors. */
    private static final class Proof {
        private Optional<Preview.Site> site = Optional.empty();
        /** The one before it, for there are mistakes that show only when a page is made. */
        private Optional<Preview.Site> before = Optional.empty();

        private List<Diagnostic> diagnostics = List.of();
        private long tried = -1;
        private long made = -1;
    }

    /**
     * A department's site, and how it stands with it.
     *
     * @param site nothing where it never was without errors
     * @param stale whether there is a newer state of the project that can't be shown
     */
    record Shown(Optional<Preview.Site> site, boolean stale) {}

    /**
     * No sites yet.
     *
     * @param told hears of mistakes that another day than the usual one has
     */
    LastGoodSites(BuildRequest request, Consumer<Reading> told) {
        this.request = request;
        this.told = told;
    }

    /**
     * Takes a project as it was read just now.
     *
     * @param changed files; what was found in the others when every site was made is taken to hold until they are made
     *     again
     */
    synchronized void take(Preview preview, Set<Path> changed) {
        later = later.stream()
                .filter(diagnostic -> !changed.contains(real(diagnostic.at().file())))
                .toList();
        stale = !preview.isWhole();
        if (!stale) {
            whole = Optional.of(preview);
            reading++;
        }
        takes++;
        tell(preview.diagnostics(), false);
    }

    /** Takes note that the project can't be read at all. */
    synchronized void take(Diagnostic why) {
        stale = true;
        takes++;
        tell(List.of(why), false);
    }

    /** Takes what was found when every site of a project was made, unless another one was taken meanwhile. */
    synchronized void take(long when, Preview preview, List<Diagnostic> everything) {
        if (when == takes) {
            if (!Preview.hasErrors(everything)) {
                sound = Optional.of(preview);
            }
            tell(everything, true);
        }
    }

    /** How many projects were taken so far. */
    synchronized long takes() {
        return takes;
    }

    private Path real(String file) {
        Path path = request.project().resolve(file).toAbsolutePath().normalize();
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            return path;
        }
    }

    private void tell(List<Diagnostic> now, boolean all) {
        if (all) {
            later = now;
        } else {
            found = now;
        }
        checked = all;
        refresh();
        state++;
        notifyAll();
    }

    /** Puts together what is known of mistakes, for each day that somebody looks at. */
    private boolean refresh() {
        Map<LocalDate, List<Finding>> now = new HashMap<>();
        Stream.concat(Stream.of(request.date()), proofs.keySet().stream().map(Key::date))
                .distinct()
                .forEach(day -> now.put(day, findings(day, known(day))));
        boolean changed = !now.equals(findings);
        findings = now;
        return changed;
    }

    /** Mistakes with their lines, which are those of the time when the mistakes were found. */
    private List<Finding> findings(LocalDate day, List<Diagnostic> now) {
        List<Finding> before = findings.getOrDefault(day, List.of());
        return now.equals(before.stream().map(Finding::diagnostic).toList())
                ? before
                : Finding.of(now, request.project());
    }

    /** What is wrong on a day; what was found in several ways counts once. */
    private List<Diagnostic> known(LocalDate day) {
        Stream<Diagnostic> made = stale || checked && isUsual(day)
                ? Stream.of()
                : proofs.entrySet().stream()
                        .filter(entry -> entry.getKey().date.equals(day))
                        .filter(entry -> entry.getValue().tried == reading)
                        .flatMap(entry -> entry.getValue().diagnostics.stream());
        Map<List<Object>, Diagnostic> all = new LinkedHashMap<>();
        Stream.of(found.stream(), isUsual(day) ? later.stream() : Stream.<Diagnostic>of(), made)
                .flatMap(diagnostics -> diagnostics)
                .forEach(diagnostic -> all.putIfAbsent(List.of(diagnostic.rule(), diagnostic.at()), diagnostic));
        return all.values().stream().sorted().toList();
    }

    private boolean isUsual(LocalDate day) {
        return request.date().equals(day);
    }

    /** A number that is another one after every change. */
    synchronized long state() {
        return state;
    }

    /** Waits until something has changed since a state; at most for a while. */
    synchronized long await(long known, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (state == known && !closed) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return state;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Lets nobody wait any longer. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Everything that is known to be wrong now, as far as it concerns a day. */
    synchronized List<Finding> findings(LocalDate day) {
        List<Finding> known = findings.get(day);
        return known == null ? findings(day, known(day)) : known;
    }

    private synchronized Optional<Preview> sound() {
        return sound;
    }

    /** The same for the day of an address. */
    List<Finding> findings(Address address) {
        return findings(day(address));
    }

    /** The day of an address. */
    LocalDate day(Address address) {
        return address.date().orElse(request.date());
    }

    /** Whether nothing more will become known by itself: every site was made, or will not be made for that day. */
    synchronized boolean isChecked(LocalDate day) {
        return checked || !isUsual(day);
    }

    /** The project as it could be read last; nothing where it never could. */
    synchronized Optional<Preview> whole() {
        return whole;
    }

    /** Whether the project could be read, the last time. */
    synchronized boolean isStale() {
        return stale;
    }

    /** A department's site on a day. */
    Shown site(String department, LocalDate date) {
        Proof proof;
        Preview preview;
        long now;
        synchronized (this) {
            preview = whole.orElseThrow();
            now = reading;
            proof = proofs.computeIfAbsent(new Key(department, date), key -> new Proof());
        }
        // One thread makes a site, the others wait for it; nobody waits for another site.
        synchronized (proof) {
            if (proof.tried < now) {
                Preview.Site made = preview.site(department, date);
                if (!Preview.hasErrors(made.diagnostics())) {
                    proof.before = proof.site;
                    proof.site = Optional.of(made);
                    proof.made = now;
                } else if (proof.site.isEmpty()) {
                    // Nobody has looked at it yet; but there may be a state in which nothing at all was wrong.
                    proof.site = sound().map(before -> before.site(department, date))
                            .filter(before -> !Preview.hasErrors(before.diagnostics()));
                }
                note(proof, now, made.diagnostics());
                if (!isUsual(date)) {
                    mention(date);
                }
            }
            return new Shown(proof.site, isStale() || proof.made < now);
        }
    }

    /** Takes back a site of which the theme can't make a page: it stays as it was before. */
    void withdraw(String department, LocalDate date, ThemeException broken) {
        Proof proof;
        synchronized (this) {
            proof = proofs.computeIfAbsent(new Key(department, date), key -> new Proof());
        }
        synchronized (proof) {
            proof.site = proof.before;
            proof.before = Optional.empty();
            proof.made = -1;
            List<Diagnostic> all = new ArrayList<>(proof.diagnostics);
            all.add(new Diagnostic(Severity.ERROR, "theme-template", broken.at(), broken.message(), ""));
            note(proof, proof.tried, all);
        }
    }

    /** Tells what is wrong on another day, unless that is what was told of it before. */
    private void mention(LocalDate day) {
        List<Diagnostic> now;
        List<Diagnostic> fresh;
        synchronized (this) {
            now = known(day);
            fresh = new ArrayList<>(now);
            fresh.removeAll(known(request.date()));
            List<Diagnostic> before = mentioned.get(day);
            if (before == null ? fresh.isEmpty() : before.equals(now)) {
                return;
            }
            fresh.removeAll(before == null ? List.of() : before);
            mentioned.put(day, now);
        }
        told.accept(new Reading(Reading.Kind.OTHER_DAY, day, 0, now, fresh));
    }

    private synchronized void note(Proof proof, long now, List<Diagnostic> diagnostics) {
        proof.tried = now;
        proof.diagnostics = diagnostics;
        if (refresh()) {
            state++;
            notifyAll();
        }
    }

    /** What stands above all sites, on a day; the short links only if they are asked for, for they take every site. */
    Map<String, Output> above(LocalDate date, boolean links) {
        Preview preview;
        long now;
        synchronized (this) {
            preview = whole.orElseThrow();
            now = reading;
            Optional<Above> known =
                    above.filter(a -> a.reading == now).filter(a -> !links || a.links.equals(Optional.of(date)));
            if (known.isPresent()) {
                return known.get().outputs;
            }
        }
        Map<String, Output> outputs = links ? preview.shortLinks(date) : preview.portal();
        synchronized (this) {
            above = Optional.of(new Above(now, Optional.of(date).filter(day -> links), outputs));
        }
        return outputs;
    }
}
