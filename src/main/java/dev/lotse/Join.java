package dev.lotse;

import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Findings;
import dev.lotse.digest.DoubleChecksum;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.Output;
import dev.lotse.output.publish.BusyException;
import dev.lotse.output.publish.ForeignFolderException;
import dev.lotse.output.publish.PathClaims;
import dev.lotse.output.publish.Publication;
import dev.lotse.output.publish.Published;
import dev.lotse.parallel.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;

/** Unites what several machines have made into one site, which is the one that a single machine would have made. */
public final class Join {
    private final List<String> problems = new ArrayList<>();
    private final Consumer<String> notice;

    /**
     * What came of it.
     *
     * @param report nothing where there are problems
     * @param problems a sentence each, with what to do
     */
    public record Joined(Optional<BuildReport> report, List<String> problems) {}

    /**
     * Unites parts.
     *
     * @param notice is told, in words for people, what is going on
     */
    public Join(Consumer<String> notice) {
        this.notice = notice;
    }

    /** Publishes parts as one, if they are all there and whole. */
    public Joined publish(List<Path> folders, Path out) throws IOException, ForeignFolderException, BusyException {
        notice.accept("Looking at the parts");
        List<ShardOutput.There> parts = new ArrayList<>();
        for (Path folder : folders) {
            ShardOutput.in(folder)
                    .ifPresentOrElse(
                            parts::add,
                            () -> problems.add(folder + " holds no part of a build, or not"
                                    + " all of one: there is no whole file " + ShardOutput.FILE
                                    + ". Build it with --shard, and copy all of it."));
        }
        compare(parts);
        claim(parts);
        if (problems.isEmpty()) {
            for (ShardOutput.There part : parts) {
                verify(part);
            }
        }
        return problems.isEmpty()
                ? new Joined(Optional.of(write(parts, out)), problems)
                : new Joined(Optional.empty(), problems);
    }

    /** Says which parts don't belong together, and which are missing. */
    private void compare(List<ShardOutput.There> parts) {
        if (parts.isEmpty()) {
            return;
        }
        ShardOutput.There first = parts.get(0);
        int count = first.part().shard().count();
        Map<Integer, Path> there = new TreeMap<>();
        for (ShardOutput.There part : parts) {
            Shard shard = part.part().shard();
            if (!part.part().key().equals(first.part().key()) || shard.count() != count) {
                problems.add(
                        part.folder() + " and " + first.folder() + " are not parts of one build: the project, the"
                                + " day, the options, the time zone of the machines or the version of Lotse or Java differ. Build all parts of the same.");
            } else if (there.putIfAbsent(shard.index(), part.folder()) != null) {
                problems.add(part.folder() + " and " + there.get(shard.index()) + " are both part " + shard
                        + ". Name each part once.");
            }
        }
        for (int index = 1; index <= count && problems.isEmpty(); index++) {
            if (!there.containsKey(index)) {
                problems.add("Part " + index + "/" + count + " is missing. Build it with --shard " + index + "/" + count
                        + ", and name its folder too.");
                return;
            }
        }
    }

    /** Says which files can't be published, or are in two parts. */
    private void claim(List<ShardOutput.There> parts) {
        PathClaims claims = new PathClaims();
        parts.forEach(part -> part.files().keySet().stream()
                .flatMap(path -> claims.refusal(path).stream())
                .findFirst()
                .ifPresent(
                        why -> problems.add(part.folder() + " is no part to be joined: " + why + ". Build it again.")));
    }

    /** Says which files are not as they were made. */
    private void verify(ShardOutput.There part) throws IOException {
        ConcurrentSkipListSet<String> broken = new ConcurrentSkipListSet<>();
        Pool.each(part.files().entrySet(), Pool.CORES, file -> {
            Path path = part.folder().resolve(file.getKey());
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || DoubleChecksum.of(path) != file.getValue()) {
                broken.add(file.getKey());
            }
        });
        if (!broken.isEmpty()) {
            problems.add(part.folder() + " is not whole: " + broken.first()
                    + (broken.size() > 1 ? " and " + (broken.size() - 1) + " more files are" : " is")
                    + " missing or changed. Copy the part again.");
        }
    }

    private BuildReport write(List<ShardOutput.There> parts, Path out)
            throws IOException, ForeignFolderException, BusyException {
        notice.accept("Publishing");
        try (Publication publication = Publication.open(out, Duration.ofMinutes(2), notice)) {
            SortedMap<String, Long> all = new TreeMap<>();
            for (ShardOutput.There part : parts) {
                all.putAll(part.files());
                Pool.each(
                        part.files().keySet(),
                        Pool.CORES,
                        path -> publication.write(
                                new Output.Copy(path, part.folder().resolve(path))));
            }
            if (!publication.files().equals(all)) {
                throw new IOException("a part was changed while it was read; join again when nobody writes to it");
            }
            if (parts.get(0).part().sitesOnly()) {
                publication.keep(Layout.KITS.substring(0, Layout.KITS.length() - 1));
            }
            return report(parts, publication.publish());
        }
    }

    private static BuildReport report(List<ShardOutput.There> parts, Published published) {
        Diagnostics diagnostics = new Diagnostics();
        Findings findings = new Findings();
        int departments = 0;
        int sites = 0;
        int pages = 0;
        for (ShardOutput.There part : parts) {
            BuildReport own = part.part().report();
            diagnostics.addAll(own.diagnostics());
            findings.addAll(part.part().findings());
            departments += own.departments();
            sites += own.sites();
            pages += own.pages();
        }
        diagnostics.addAll(findings.diagnostics(parts.get(0).part().departments()));
        return new BuildReport(diagnostics.sorted(), departments, sites, pages, Optional.of(published), new Timings());
    }
}
