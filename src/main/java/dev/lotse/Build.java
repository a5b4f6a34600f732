package dev.lotse;

import dev.lotse.audience.Department;
import dev.lotse.channel.search.Search;
import dev.lotse.check.MessageCheck;
import dev.lotse.check.ReviewCheck;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Severity;
import dev.lotse.digest.Digest;
import dev.lotse.edition.Edition;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.Output;
import dev.lotse.output.publish.BusyException;
import dev.lotse.output.publish.ForeignFolderException;
import dev.lotse.output.publish.Publication;
import dev.lotse.output.publish.Published;
import dev.lotse.picture.Darkroom;
import dev.lotse.read.Extent;
import dev.lotse.read.Memory;
import dev.lotse.read.Project;
import dev.lotse.read.ProjectReader;
import dev.lotse.store.StoreFolder;
import dev.lotse.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The pipeline: files to corpus, corpus to an edition per department and language, editions to outputs, and these
 * published, all at once or not at all.
 */
public final class Build {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final BuildRequest request;
    private final Consumer<String> notice;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Timings timings = new Timings();

    /**
     * A build.
     *
     * @param notice is told, in words for people, what is going on
     */
    public Build(BuildRequest request, Consumer<String> notice) {
        this.request = request;
        this.notice = notice;
    }

    /**
     * Makes everything and publishes it, if nothing is wrong with it.
     *
     * @param fromNothing whether nothing shall be taken from what earlier builds left behind
     */
    public BuildReport publish(boolean fromNothing) throws IOException, ForeignFolderException, BusyException {
        begin("Looking for changes");
        Optional<Extent> extent = ProjectReader.extent(request.project(), request.output());
        if (extent.isEmpty()) {
            return open(new Memory()).map(this::tryOut).orElseGet(() -> report(List.of(), Optional.empty()));
        }
        // Before they are read: what changes meanwhile is a change to the next build.
        Set<Path> sources = new LinkedHashSet<>(extent.get().sources());
        extent.get().theme().map(Theme::folders).ifPresent(sources::addAll);
        Inputs inputs = Inputs.of(request.project(), sources, extent.get().output());
        String key = key(inputs);
        LastBuild last =
                new LastBuild(Publication.cache(extent.get().output()).resolve("last-build"), key + request.shard());
        Optional<BuildReport> same = fromNothing || !last.isSame() ? Optional.empty() : unchanged(last, extent.get());
        return same.isPresent() ? same.get() : publish(inputs, key, last, fromNothing);
    }

    /** What was published before, if it is there still just as it was. */
    private Optional<BuildReport> unchanged(LastBuild last, Extent extent)
            throws IOException, ForeignFolderException, BusyException {
        try (Publication publication = Publication.open(extent.output(), PATIENCE, notice)) {
            Optional<BuildReport> report =
                    publication.intact().flatMap(published -> last.report(published, publication.mark(), timings));
            timings.end();
            return report;
        }
    }

    /** Everything that a build depends on, wherever it runs. */
    private String key(Inputs inputs) {
        return Digest.start()
                .add(Inputs.program())
                .add(inputs.digest())
                .add(request.wanted())
                .end();
    }

    private BuildReport publish(Inputs inputs, String key, LastBuild last, boolean fromNothing)
            throws IOException, ForeignFolderException, BusyException {
        Memory memory = KeptPages.of(inputs.output(), fromNothing);
        Optional<Opened> read = open(memory);
        if (read.isEmpty() || isRefused()) {
            return read.map(this::tryOut).orElseGet(() -> report(List.of(), Optional.empty()));
        }
        try (Publication publication = Publication.open(read.get().project().output(), PATIENCE, notice);
                Darkroom darkroom = new Darkroom(
                        StoreFolder.open(publication.cache().resolve("pictures"), fromNothing), inputs::content)) {
            memory.keep();
            if (fromNothing) {
                publication.makeAnew();
            }
            if (request.shard().isEmpty()) {
                keepOthers(read.get(), publication);
            }
            Tracking tracking = Tracking.of(read.get(), inputs, request.date());
            List<Edition.Doorway> doorways = make(
                    outputs(read.get()).with(darkroom, tracking),
                    publication::has,
                    output -> write(output, publication));
            if (isRefused()) {
                return report(doorways, Optional.empty());
            }
            begin("Publishing");
            boolean isStill = inputs.isStill();
            if (!isStill) {
                publication.forgetSources();
            }
            request.shard()
                    .ifPresent(shard ->
                            write(part(key, shard, read.get(), doorways).output(publication.files()), publication));
            Published published = publication.publish();
            BuildReport report = report(doorways, Optional.of(published));
            if (request.asksForAll()) {
                darkroom.tidy();
            }
            if (isStill) {
                keep(last, report, publication);
            }
            return report;
        } catch (UncheckedIOException broken) {
            throw new IOException(broken.getCause());
        }
    }

    /** What was published is out, so what goes wrong here is told and no more. */
    private void keep(LastBuild last, BuildReport report, Publication publication) {
        try {
            last.keep(report, publication.mark());
        } catch (IOException broken) {
            notice.accept("The next build will take longer: " + broken.getMessage());
        }
    }

    /** What is told of a share. */
    private ShardOutput part(String key, Shard shard, Opened opened, List<Edition.Doorway> doorways) {
        int departments = opened.departments().size();
        List<Diagnostic> some = opened.findings().diagnostics(departments);
        BuildReport all = report(doorways, Optional.empty());
        List<Diagnostic> others =
                all.diagnostics().stream().filter(told -> !some.contains(told)).toList();
        BuildReport own =
                new BuildReport(others, all.departments(), all.sites(), all.pages(), Optional.empty(), all.timings());
        return new ShardOutput(key, shard, own, opened.findings(), departments, request.sitesOnly());
    }

    /** Makes everything that {@link #publish} makes and writes nothing, and looks at how messages are written. */
    public BuildReport check() {
        return check(Optional.empty());
    }

    /**
     * The same, and what has to be reviewed soon.
     *
     * @param ahead how far it looks beyond the build's day
     */
    public BuildReport check(Optional<TemporalAmount> ahead) {
        return open(KeptPages.of(request))
                .map(opened -> proofread(opened, ahead))
                .orElseGet(() -> report(List.of(), Optional.empty()));
    }

    private BuildReport proofread(Opened opened, Optional<TemporalAmount> ahead) {
        Project project = opened.project();
        MessageCheck messages = new MessageCheck(project.corpus(), project.rollout());
        List<Edition.Doorway> doorways = make(outputs(opened).readBy(messages::read), path -> false, Output::tryOut);
        messages.tell(opened.editor().early(), diagnostics);
        new ReviewCheck(project.corpus(), request.date(), ahead).tell(diagnostics);
        return report(doorways, Optional.empty());
    }

    private Optional<Opened> open(Memory memory) {
        begin("Reading");
        return Opened.open(request, Opened.project(request, diagnostics, memory), diagnostics);
    }

    private boolean isRefused() {
        return diagnostics.hasErrors() || request.strict() && diagnostics.count(Severity.WARNING) > 0;
    }

    /** Makes everything for the mistakes that show only then. */
    private BuildReport tryOut(Opened opened) {
        return report(make(outputs(opened), path -> false, Output::tryOut), Optional.empty());
    }

    private Outputs outputs(Opened opened) {
        return new Outputs(request, opened, new Search());
    }

    private List<Edition.Doorway> make(Outputs outputs, Predicate<String> kept, Consumer<Output> sink) {
        begin("Making the sites");
        Progress progress =
                Progress.of("Making the sites", outputs.opened().departments().size(), notice);
        List<Edition.Doorway> doorways = outputs.make(kept, sink, progress);
        outputs.opened().tell();
        return doorways;
    }

    /** Takes over what was not asked for as it is published now. */
    private void keepOthers(Opened opened, Publication publication) throws IOException {
        if (request.sitesOnly()) {
            keep(Layout.KITS, publication);
        }
        List<String> parts = request.sitesOnly() ? List.of(Layout.SITES) : List.of(Layout.SITES, Layout.KITS);
        for (Department department : opened.departments()) {
            List<String> others = department.languages().stream()
                    .filter(language -> !request.asksFor(department.id(), language))
                    .toList();
            for (String part : parts) {
                String folder = part + department.id() + "/";
                if (others.size() == department.languages().size()) {
                    keep(folder, publication);
                } else {
                    for (String language : others) {
                        keep(folder + language + "/", publication);
                    }
                }
            }
        }
    }

    private static void keep(String folder, Publication publication) throws IOException {
        publication.keep(folder.substring(0, folder.length() - 1));
    }

    private void begin(String stage) {
        timings.begin(stage);
        notice.accept(stage);
    }

    private void write(Output output, Publication publication) {
        try {
            long start = System.nanoTime();
            Publication.Written written = publication.write(output);
            timings.add(output.path(), written, System.nanoTime() - start);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private BuildReport report(List<Edition.Doorway> doorways, Optional<Published> published) {
        long departments =
                doorways.stream().map(Edition.Doorway::reader).distinct().count();
        int pages = doorways.stream().mapToInt(Edition.Doorway::pages).sum();
        timings.end();
        return new BuildReport(diagnostics.sorted(), (int) departments, doorways.size(), pages, published, timings);
    }
}
