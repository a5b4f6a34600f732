package dev.lotse.serve;

import dev.lotse.BuildRequest;
import dev.lotse.Preview;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Position;
import dev.lotse.diagnostic.Severity;
import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads a project anew whenever its files have changed, and then looks for the mistakes that show only when every site
 * is made.
 */
final class Reloader implements AutoCloseable {
    /** Milliseconds without a change after which a save, or a change of branch, is taken to be over. */
    private static final long QUIET = 50;
    /** Milliseconds after which nobody waits any longer for that. */
    private static final long ENOUGH = 1000;
    /** Milliseconds after which folders that come and go are looked for. */
    private static final long LOOK = 400;
    /** Milliseconds that readers have the machine for themselves before every site is made. */
    private static final long PAUSE = 250;
    /** How often something that vanishes while it is read is read again. */
    private static final int ATTEMPTS = 5;

    private final BuildRequest request;
    private final LastGoodSites proofs;
    private final Consumer<Reading> told;
    private final Watch watch = new Watch(this::changed);
    private final Thread reader = Pool.thread("preview", this::work);
    private final Thread checker = Pool.thread("preview-check", this::check);
    private List<Diagnostic> known = List.of();
    private Optional<Preview> newest = Optional.empty();
    private Optional<Preview> unchecked = Optional.empty();
    private Set<Path> changed = new HashSet<>();
    private boolean dirty;
    private long last;
    private boolean closed;

    Reloader(BuildRequest request, LastGoodSites proofs, Consumer<Reading> told) {
        this.request = request;
        this.proofs = proofs;
        this.told = told;
    }

    /** Reads the project for the first time, and goes on by itself from then on. */
    void open() throws IOException {
        // Already while it is read, so that nothing is missed that is saved meanwhile.
        Path project = request.project().toAbsolutePath().normalize();
        watch.over(Set.of(project.resolve("site"), project.resolve("content")), Set.of());
        read(true);
        reader.start();
        checker.start();
    }

    private void work() {
        try {
            while (awaitChange()) {
                read(false);
            }
        } catch (IOException blind) {
            String hint = "save what is open and start again; under Linux see fs.inotify.max_user_watches";
            refuse(error("unwatched", "site", String.valueOf(blind.getMessage()), hint), false, System.nanoTime());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void changed(Path path) {
        Path name = path.getFileName();
        if (name == null || !name.toString().startsWith(".")) {
            dirty = true;
            changed.add(path);
            last = System.nanoTime();
            notifyAll();
        }
    }

    private boolean awaitChange() throws InterruptedException, IOException {
        while (true) {
            synchronized (this) {
                if (!dirty && !closed) {
                    wait(LOOK);
                }
                if (closed) {
                    return false;
                }
                if (dirty) {
                    settle();
                    dirty = false;
                    return true;
                }
            }
            watch.look();
        }
    }

    /** Waits until nothing changes any more. */
    private synchronized void settle() throws InterruptedException {
        long start = System.nanoTime();
        long left = QUIET;
        while (left > 0 && since(start) < ENOUGH) {
            wait(left);
            left = QUIET - since(last);
        }
    }

    private static long since(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    private void read(boolean first) throws IOException {
        long start = System.nanoTime();
        Set<Path> files;
        synchronized (this) {
            unchecked = Optional.empty();
            files = Set.copyOf(changed);
            changed = new HashSet<>();
        }
        watch.seen();
        for (int attempt = 1; !take(start, files, first, attempt == ATTEMPTS); attempt++) {
            pause();
        }
    }

    /** Reads and hands on what was read; false if it is worth another attempt. */
    private boolean take(long start, Set<Path> files, boolean first, boolean last) throws IOException {
        try {
            Preview preview = newest.map(Preview::again).orElseGet(() -> Preview.read(request));
            newest = Optional.of(preview);
            Path output = preview.output();
            watch.over(preview.sources(), Set.of(output, output.resolveSibling("." + output.getFileName() + ".lotse")));
            proofs.take(preview, files);
            tell(kind(first), start);
            synchronized (this) {
                unchecked = Optional.of(preview);
                notifyAll();
            }
            return true;
        } catch (UncheckedIOException gone) {
            if (last) {
                Throwable cause = gone.getCause();
                String file = String.valueOf(cause == null ? gone.getMessage() : cause.getMessage());
                refuse(error("unreadable", file, "this file can't be read", "save it again"), first, start);
            }
            return last;
        } catch (RuntimeException mistake) {
            // The preview goes on: the next save may be one that doesn't lead there.
            String what = "this is a mistake in Lotse itself, please report it: " + mistake;
            refuse(error("internal", "site", what, ""), first, start);
            return true;
        }
    }

    private static Diagnostic error(String rule, String file, String message, String hint) {
        return new Diagnostic(Severity.ERROR, rule, Position.of(file), message, hint);
    }

    private void refuse(Diagnostic why, boolean first, long start) {
        proofs.take(why);
        tell(kind(first), start);
    }

    private static Reading.Kind kind(boolean first) {
        return first ? Reading.Kind.FIRST : Reading.Kind.AGAIN;
    }

    private static void pause() {
        try {
            Thread.sleep(QUIET);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Reading.Kind kind, long start) {
        List<Diagnostic> now = proofs.findings(request.date()).stream()
                .map(Finding::diagnostic)
                .toList();
        List<Diagnostic> fresh = new ArrayList<>(now);
        synchronized (this) {
            fresh.removeAll(known);
            known = now;
        }
        told.accept(new Reading(kind, request.date(), (System.nanoTime() - start) / 1e9, now, fresh));
    }

    private void check() {
        try {
            for (Optional<Preview> next = nextUnchecked(); next.isPresent(); next = nextUnchecked()) {
                check(next.get());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(Preview preview) throws InterruptedException {
        long takes = proofs.takes();
        Thread.sleep(PAUSE);
        long start = System.nanoTime();
        try {
            Optional<List<Diagnostic>> found = preview.check(() -> isOutdated(preview));
            if (found.isPresent() && !isOutdated(preview)) {
                proofs.take(takes, preview, found.get());
                tell(Reading.Kind.EVERY_SITE, start);
                finish(preview);
            }
        } catch (UncheckedIOException gone) {
            finish(preview); // A file vanished meanwhile, which is a change that leads to another reading.
        }
    }

    /** What is to be checked next; nothing where the preview ends. */
    private synchronized Optional<Preview> nextUnchecked() throws InterruptedException {
        while (unchecked.isEmpty() && !closed) {
            wait();
        }
        return closed ? Optional.empty() : unchecked;
    }

    private synchronized boolean isOutdated(Preview preview) {
        return closed || dirty || unchecked.filter(next -> next == preview).isEmpty();
    }

    private synchronized void finish(Preview preview) {
        unchecked = unchecked.filter(next -> next != preview);
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        watch.close();
    }
}
