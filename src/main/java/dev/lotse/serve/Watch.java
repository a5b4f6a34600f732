package dev.lotse.serve;

import dev.lotse.parallel.Pool;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;

/**
 * Tells that something has changed in a set of files and folders, whether they are there yet or not.
 *
 * <p>What lies in a folder is watched by the operating system. The folders themselves and single files are looked at
 * again every now and then, because no watch survives what it watches: a folder that is deleted and comes back, as after
 * a change of branch, is another one.
 */
final class Watch implements AutoCloseable {
    /** So often a folder may vanish while it is about to be watched. */
    private static final int PATIENCE = 5;

    private final Consumer<Path> changed;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> Pool.thread("watch", work));
    private Set<Path> sources = Set.of();
    private Set<Path> ignored = Set.of();
    private Map<Path, Optional<Trace>> traces = Map.of();
    private @Nullable DirectoryWatcher watcher;
    private int failures;
    private boolean closed;

    /** What tells one state of a file or folder from another; of folders, what lies in them doesn't count. */
    private record Trace(
            boolean folder, Path real, @Nullable Object key, long changed, long size) {
        static Optional<Trace> of(Path path) {
            try {
                Path real = path.toRealPath();
                BasicFileAttributes found = Files.readAttributes(real, BasicFileAttributes.class);
                return Optional.of(
                        found.isDirectory()
                                ? new Trace(true, real, found.fileKey(), 0, 0)
                                : new Trace(
                                        false,
                                        real,
                                        found.fileKey(),
                                        found.lastModifiedTime().toMillis(),
                                        found.size()));
            } catch (IOException notThere) {
                return Optional.empty();
            }
        }
    }

    /**
     * A watch over nothing yet.
     *
     * @param changed is told of every change, on any thread
     */
    Watch(Consumer<Path> changed) {
        this.changed = changed;
    }

    /**
     * Watches these from now on.
     *
     * @param unless folders that are left out with all that is in them
     */
    synchronized void over(Set<Path> paths, Set<Path> unless) throws IOException {
        if (!paths.equals(sources) || !unless.equals(ignored)) {
            sources = Set.copyOf(paths);
            ignored = Set.copyOf(unless);
            traces = traces();
            renew();
        }
    }

    /** Looks whether a source itself has gone, come or changed; to be called every now and then. */
    synchronized void look() throws IOException {
        Map<Path, Optional<Trace>> now = traces();
        boolean blind = failures > 0;
        if (closed || now.equals(traces) && !blind) {
            return;
        }
        List<Path> different = now.keySet().stream()
                .filter(path -> blind || !Objects.equals(now.get(path), traces.get(path)))
                .toList();
        traces = now;
        renew();
        different.forEach(changed);
    }

    /** Takes single files for what they are now: whoever is about to read them need not hear of them a second time. */
    synchronized void seen() {
        Map<Path, Optional<Trace>> now = new HashMap<>(traces);
        now.replaceAll((path, before) -> {
            Optional<Trace> found = Trace.of(path);
            boolean folder = Stream.of(before, found).flatMap(Optional::stream).anyMatch(Trace::folder);
            return folder ? before : found;
        });
        traces = now;
    }

    private Map<Path, Optional<Trace>> traces() {
        Map<Path, Optional<Trace>> found = new HashMap<>();
        sources.forEach(path -> found.put(path, Trace.of(path)));
        return found;
    }

    private void renew() throws IOException {
        if (watcher != null) {
            watcher.close();
        }
        List<Path> folders = outermost();
        watcher = null;
        if (closed || folders.isEmpty()) {
            return;
        }
        DirectoryWatcher fresh = DirectoryWatcher.builder()
                .paths(folders)
                .fileHashing(false)
                .logger(NOPLogger.NOP_LOGGER)
                .fileTreeVisitor(this::visit)
                .listener(event -> {
                    if (!isIgnored(event.path())) {
                        changed.accept(event.path());
                    }
                })
                .build();
        // It returns when everything is registered; only then nothing is missed.
        CompletableFuture<Void> end = fresh.watchAsync(threads);
        if (end.isCompletedExceptionally()) {
            fresh.close();
            failures++;
            if (failures > PATIENCE) {
                throw new IOException("changes can't be watched: " + reason(end));
            }
        } else {
            failures = 0;
            watcher = fresh;
        }
    }

    private static String reason(CompletableFuture<Void> failed) {
        try {
            failed.join();
            return "";
        } catch (CompletionException wrapped) {
            Throwable cause = wrapped;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return String.valueOf(cause.getMessage());
        }
    }

    /** The folders that are there, without those that lie in another one. */
    private List<Path> outermost() {
        List<Path> folders = new ArrayList<>();
        traces.values().stream()
                .flatMap(Optional::stream)
                .map(Trace::real)
                .filter(Files::isDirectory)
                .distinct()
                .sorted()
                .filter(folder -> folders.stream().noneMatch(folder::startsWith))
                .forEach(folders::add);
        return folders;
    }

    private boolean isIgnored(Path path) {
        return ignored.stream().anyMatch(path::startsWith);
    }

    private void visit(Path start, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile)
            throws IOException {
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                boolean hidden =
                        !folder.equals(start) && folder.getFileName().toString().startsWith(".");
                if (hidden || isIgnored(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                onFolder.call(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                onFile.call(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (watcher != null) {
            watcher.close();
        }
        threads.shutdownNow();
    }
}
