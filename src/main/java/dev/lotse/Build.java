package dev.lotse;

import dev.lotse.audience.Department;
import dev.lotse.channel.search.Search;
import dev.lotse.check.MessageCheck;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edition.Edition;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.BusyException;
import dev.lotse.output.ForeignFolderException;
import dev.lotse.output.Output;
import dev.lotse.output.Publication;
import dev.lotse.output.Published;
import dev.lotse.output.StoreFolder;
import dev.lotse.picture.Darkroom;
import dev.lotse.read.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The pipeline: files to corpus, corpus to an edition per department and language, editions to outputs, and these
 * published, all at once or not at all.
 */
public final class Build {
    private final BuildRequest request;
    private final Consumer<String> notice;
    private final Diagnostics diagnostics = new Diagnostics();

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
        Optional<Opened> read = open();
        if (read.isEmpty() || isRefused()) {
            return read.map(this::tryOut).orElseGet(() -> report(List.of(), Optional.empty()));
        }
        try (Publication publication = Publication.open(read.get().project().output(), Duration.ofMinutes(2), notice);
                Darkroom darkroom =
                        new Darkroom(StoreFolder.open(publication.cache().resolve("pictures"), fromNothing))) {
            StoreFolder store = StoreFolder.open(publication.cache().resolve("kits"), fromNothing);
            keepOthers(read.get(), publication);
            List<Edition.Doorway> doorways = make(
                    outputs(read.get()).with(darkroom, store), publication::has, output -> write(output, publication));
            if (isRefused()) {
                return report(doorways, Optional.empty());
            }
            Published published = publication.publish();
            if (request.asksForAll()) {
                darkroom.tidy();
                if (!request.sitesOnly()) {
                    store.tidy();
                }
            }
            return report(doorways, Optional.of(published));
        } catch (UncheckedIOException broken) {
            throw new IOException(broken.getCause());
        }
    }

    /** Makes everything that {@link #publish} makes and writes nothing, and looks at how messages are written. */
    public BuildReport check() {
        return open().map(this::proofread).orElseGet(() -> report(List.of(), Optional.empty()));
    }

    private BuildReport proofread(Opened opened) {
        Project project = opened.project();
        MessageCheck messages = new MessageCheck(project.corpus(), project.rollout());
        List<Edition.Doorway> doorways = make(outputs(opened).readBy(messages::read), path -> false, output -> {});
        messages.tell(opened.editor().early(), diagnostics);
        return report(doorways, Optional.empty());
    }

    private Optional<Opened> open() {
        notice.accept("Reading");
        return Opened.open(request, Opened.project(request, diagnostics), diagnostics);
    }

    private boolean isRefused() {
        return diagnostics.hasErrors() || request.strict() && diagnostics.count(Severity.WARNING) > 0;
    }

    /** Makes everything for the mistakes that show only then. */
    private BuildReport tryOut(Opened opened) {
        return report(make(outputs(opened), path -> false, output -> {}), Optional.empty());
    }

    private Outputs outputs(Opened opened) {
        return new Outputs(request, opened, new Search());
    }

    private List<Edition.Doorway> make(Outputs outputs, Predicate<String> kept, Consumer<Output> sink) {
        notice.accept("Making the sites");
        List<Edition.Doorway> doorways = outputs.make(kept, sink);
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

    private static void write(Output output, Publication publication) {
        try {
            publication.write(output);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private BuildReport report(List<Edition.Doorway> doorways, Optional<Published> published) {
        long departments =
                doorways.stream().map(Edition.Doorway::reader).distinct().count();
        int pages = doorways.stream().mapToInt(Edition.Doorway::pages).sum();
        return new BuildReport(diagnostics.sorted(), (int) departments, doorways.size(), pages, published);
    }
}
