package dev.lotse;

import dev.lotse.audience.Accent;
import dev.lotse.audience.Department;
import dev.lotse.channel.Palette;
import dev.lotse.channel.Portal;
import dev.lotse.channel.Web;
import dev.lotse.check.CorpusCheck;
import dev.lotse.check.EditionCheck;
import dev.lotse.content.Corpus;
import dev.lotse.content.Site;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Editor;
import dev.lotse.edition.Findings;
import dev.lotse.output.BusyException;
import dev.lotse.output.ForeignFolderException;
import dev.lotse.output.Output;
import dev.lotse.output.PathClaims;
import dev.lotse.output.Publication;
import dev.lotse.output.Published;
import dev.lotse.read.Project;
import dev.lotse.read.ProjectReader;
import dev.lotse.theme.Theme;
import dev.lotse.theme.ThemeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pipeline: files to corpus, corpus to an edition per department and language, editions to outputs, and these
 * published, all at once or not at all.
 */
public final class Build {
    private final BuildRequest request;
    private final Consumer<String> notice;
    private final Diagnostics diagnostics = new Diagnostics();

    /** A project, and who makes what of it. */
    private record Workshop(Project project, Theme theme, Editor editor, Findings findings) {
        Site site() {
            return project.corpus().site();
        }

        List<Diagnostic> found() {
            return findings.diagnostics(
                    project.corpus().audience().departments().size());
        }
    }

    /**
     * A build.
     *
     * @param notice is told, in words for people, what is going on
     */
    public Build(BuildRequest request, Consumer<String> notice) {
        this.request = request;
        this.notice = notice;
    }

    /** Makes everything and publishes it, if nothing is wrong with it. */
    public BuildReport publish() throws IOException, ForeignFolderException, BusyException {
        Optional<Workshop> workshop = open();
        if (workshop.isEmpty() || isRefused()) {
            return workshop.map(this::tryOut).orElseGet(() -> report(List.of(), Optional.empty()));
        }
        try (Publication publication =
                Publication.open(workshop.get().project.output(), Duration.ofMinutes(2), notice)) {
            keepOthers(workshop.get(), publication);
            List<Edition.Doorway> doorways =
                    make(workshop.get(), publication::has, output -> write(output, publication));
            diagnostics.addAll(workshop.get().found());
            return report(doorways, isRefused() ? Optional.empty() : Optional.of(publication.publish()));
        } catch (UncheckedIOException broken) {
            throw new IOException(broken.getCause());
        }
    }

    /** Makes everything that {@link #publish} makes, and writes nothing. */
    public BuildReport check() {
        return open().map(this::tryOut).orElseGet(() -> report(List.of(), Optional.empty()));
    }

    /** Who makes the editions of a project for a day; mistakes in them are of no interest. */
    public static Editor editor(Project project, LocalDate date) {
        Theme theme = Theme.load(Optional.empty(), project.corpus().site().languages(), new Diagnostics());
        return new Editor(project.corpus(), project.rollout(), date, new ThemeWords(theme), Set.of(), new Findings());
    }

    /** The project as it was read; nothing where its files make no whole. */
    public static Optional<Project> project(BuildRequest request, Diagnostics diagnostics) {
        return ProjectReader.read(request.project(), request.output(), diagnostics);
    }

    private Optional<Workshop> open() {
        notice.accept("Reading");
        return project(request, diagnostics).map(project -> {
            Theme theme = Theme.load(
                    project.theme(),
                    request.shown(project.theme()),
                    project.corpus().site().languages(),
                    diagnostics);
            Findings findings = new Findings();
            Editor editor = new Editor(
                    project.corpus(),
                    project.rollout(),
                    request.date(),
                    new ThemeWords(theme),
                    diagnostics.filesWithErrors(),
                    findings);
            request.check(project.corpus().audience(), project.corpus().site(), diagnostics);
            new Palette(theme.file("assets/style.css")).check(accents(project.corpus()), diagnostics);
            new CorpusCheck(project.corpus(), editor::viewers, diagnostics).run();
            return new Workshop(project, theme, editor, findings);
        });
    }

    /** The colours that somebody chose. */
    private static List<Accent> accents(Corpus corpus) {
        return Stream.concat(
                        corpus.site().brand().accent().stream(),
                        corpus.audience().departments().values().stream()
                                .flatMap(department -> department.accent().stream()))
                .distinct()
                .toList();
    }

    private boolean isRefused() {
        return diagnostics.hasErrors() || request.strict() && diagnostics.count(Severity.WARNING) > 0;
    }

    /** Makes everything for the mistakes that show only then. */
    private BuildReport tryOut(Workshop workshop) {
        List<Edition.Doorway> doorways = make(workshop, path -> false, output -> {});
        diagnostics.addAll(workshop.found());
        return report(doorways, Optional.empty());
    }

    /**
     * Makes all sites, and what stands above them.
     *
     * @param kept whether a file of a site that was not asked for is there all the same
     */
    private List<Edition.Doorway> make(Workshop workshop, Predicate<String> kept, Consumer<Output> sink) {
        notice.accept("Making the sites");
        PathClaims claims = new PathClaims();
        boolean told = diagnostics.has("duplicate-address")
                || diagnostics.has("reserved-address")
                || diagnostics.has("duplicate-id");
        Consumer<Output> checked = told
                ? sink
                : output -> claims.refusal(output.path())
                        .ifPresentOrElse(
                                why -> diagnostics.error(
                                        "duplicate-address",
                                        Position.of(output.path()),
                                        why,
                                        "rename one of the files behind it"),
                                () -> sink.accept(output));
        List<Department> departments =
                List.copyOf(workshop.project.corpus().audience().departments().values());
        List<Edition.Doorway> doorways =
                Parallel.map(departments, department -> site(workshop, department, kept, checked)).stream()
                        .flatMap(List::stream)
                        .toList();
        portal(workshop, published(doorways, kept), checked);
        return doorways;
    }

    /** The ways into sites, those that were not asked for with the short links that they have been published with. */
    private List<Edition.Doorway> published(List<Edition.Doorway> doorways, Predicate<String> kept) {
        Set<String> ids = doorways.stream()
                .flatMap(doorway -> doorway.ids().keySet().stream())
                .collect(Collectors.toSet());
        return doorways.stream()
                .map(doorway -> request.asksFor(doorway.department().id()) ? doorway : doorway.where(ids, kept))
                .toList();
    }

    /** A department's site, in all its languages. */
    private List<Edition.Doorway> site(
            Workshop workshop, Department department, Predicate<String> kept, Consumer<Output> sink) {
        List<Edition> all = new ArrayList<>();
        for (String language : department.languages()) {
            Edition edition = workshop.editor.edit(department, language);
            all.add(request.asksFor(edition) ? edition : edition.where(kept));
        }
        EditionCheck.run(department, all.stream().filter(request::asksFor).toList(), diagnostics);
        List<Edition> there = all.stream()
                .filter(edition -> request.asksFor(edition) || !edition.pages().isEmpty())
                .toList();
        List<Edition> asked = there.stream()
                .filter(request::asksFor)
                .map(edition -> edition.beside(there))
                .toList();
        if (!asked.isEmpty()) {
            Web web = new Web(workshop.theme, workshop.site().portal());
            List<Edition> beside =
                    there.stream().map(edition -> edition.beside(there)).toList();
            guarded(Stream.concat(asked.stream().flatMap(web::emit), web.above(beside)), sink);
        }
        return there.stream().map(Edition::doorway).toList();
    }

    private void portal(Workshop workshop, List<Edition.Doorway> doorways, Consumer<Output> sink) {
        Site site = workshop.site();
        if (site.portal()) {
            guarded(new Portal(workshop.theme, site.brand(), site.languages()).emit(site.title(), doorways), sink);
        }
    }

    /** Hands outputs on, up to the first one that the theme can't make. */
    private void guarded(Stream<Output> outputs, Consumer<Output> sink) {
        try {
            outputs.forEach(sink);
        } catch (ThemeException broken) {
            diagnostics.error("theme-template", broken.at(), broken.message());
        }
    }

    /** Takes over what was not asked for as it is published now. */
    private void keepOthers(Workshop workshop, Publication publication) throws IOException {
        for (Department department :
                workshop.project.corpus().audience().departments().values()) {
            String folder = "sites/" + department.id();
            List<String> others = department.languages().stream()
                    .filter(language -> !request.asksFor(department.id(), language))
                    .toList();
            if (others.size() == department.languages().size()) {
                publication.keep(folder);
            } else {
                for (String language : others) {
                    publication.keep(folder + "/" + language);
                }
            }
        }
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
                doorways.stream().map(Edition.Doorway::department).distinct().count();
        int pages = doorways.stream().mapToInt(Edition.Doorway::pages).sum();
        return new BuildReport(diagnostics.sorted(), (int) departments, doorways.size(), pages, published);
    }
}
