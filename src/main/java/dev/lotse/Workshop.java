package dev.lotse;

import dev.lotse.audience.Accent;
import dev.lotse.audience.Department;
import dev.lotse.channel.Channel;
import dev.lotse.channel.Palette;
import dev.lotse.channel.chat.Chats;
import dev.lotse.channel.course.CoursePackages;
import dev.lotse.channel.mail.Mails;
import dev.lotse.channel.paper.Posters;
import dev.lotse.channel.paper.Press;
import dev.lotse.channel.paper.book.Handbook;
import dev.lotse.channel.search.Search;
import dev.lotse.channel.web.PlanFiles;
import dev.lotse.channel.web.Portal;
import dev.lotse.channel.web.Web;
import dev.lotse.check.ConditionCheck;
import dev.lotse.check.CorpusCheck;
import dev.lotse.check.EditionCheck;
import dev.lotse.check.ForeignKeyCheck;
import dev.lotse.check.PlanCheck;
import dev.lotse.check.TranslationCheck;
import dev.lotse.check.UntranslatedCheck;
import dev.lotse.content.Corpus;
import dev.lotse.content.Site;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Findings;
import dev.lotse.diagnostic.Position;
import dev.lotse.edit.Editor;
import dev.lotse.edition.Edition;
import dev.lotse.output.Output;
import dev.lotse.output.PathClaims;
import dev.lotse.output.Stock;
import dev.lotse.picture.Renditions;
import dev.lotse.read.Project;
import dev.lotse.report.PlanReport;
import dev.lotse.theme.Theme;
import dev.lotse.theme.ThemeException;
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
 * A project that was read, and who makes sites of it for one day.
 *
 * @param renditions where smaller versions of pictures come from; from nowhere where nothing is published
 * @param stock where things come from that take long to make; from nowhere where nothing is published
 * @param reader is shown every edition that is asked for, by several threads
 * @param findings mistakes that only some departments meet
 * @param diagnostics all others
 */
record Workshop(
        BuildRequest request,
        Project project,
        Theme theme,
        Search search,
        Editor editor,
        Renditions renditions,
        Stock stock,
        Consumer<Edition> reader,
        Findings findings,
        Diagnostics diagnostics) {

    /** Reads a project, and looks for everything that can be wrong with it as a whole; nothing where it makes none. */
    static Optional<Workshop> open(BuildRequest request, Optional<Project> read, Diagnostics diagnostics) {
        return read.map(project -> {
            Theme theme = Theme.load(
                    project.theme(),
                    request.shown(project.theme()),
                    project.corpus().site().languages(),
                    diagnostics);
            Workshop workshop = of(request, project, theme, new Search(), request.date(), diagnostics);
            request.check(project.corpus().audience(), project.corpus().site(), diagnostics);
            new Palette(theme.file("assets/style.css")).check(accents(project.corpus()), diagnostics);
            new CorpusCheck(project.corpus(), workshop.editor::viewers, diagnostics).run();
            new ConditionCheck(project.corpus(), workshop.editor::viewers, diagnostics).run();
            new ForeignKeyCheck(project.corpus(), request.date(), diagnostics).run();
            if (!diagnostics.hasErrors()) { // a condition that can't be read is no difference
                new TranslationCheck(project.corpus(), diagnostics).run();
            }
            new PlanCheck(project.corpus(), project.rollout(), diagnostics).run();
            return workshop;
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

    private static Workshop of(
            BuildRequest request,
            Project project,
            Theme theme,
            Search search,
            LocalDate date,
            Diagnostics diagnostics) {
        Findings findings = new Findings();
        Editor editor = new Editor(
                project.corpus(),
                project.rollout(),
                date,
                new ThemeWords(theme),
                diagnostics.filesWithErrors(),
                findings);
        return new Workshop(
                request,
                project,
                theme,
                search,
                editor,
                Renditions.NONE,
                Stock.NONE,
                edition -> {},
                findings,
                diagnostics);
    }

    /** The same for another day, with a list of mistakes of its own that goes on from this one. */
    Workshop on(LocalDate date) {
        Diagnostics own = new Diagnostics();
        own.addAll(diagnostics.sorted());
        return of(request, project, theme, search, date, own);
    }

    /** The same, with smaller versions of pictures, and things that take long to make. */
    Workshop with(Renditions made, Stock things) {
        return new Workshop(request, project, theme, search, editor, made, things, reader, findings, diagnostics);
    }

    /** The same, with somebody who reads along. */
    Workshop readBy(Consumer<Edition> other) {
        return new Workshop(request, project, theme, search, editor, renditions, stock, other, findings, diagnostics);
    }

    Site site() {
        return project.corpus().site();
    }

    /** The departments that are there to have a site, asked for or not. */
    List<Department> departments() {
        return List.copyOf(project.corpus().audience().departments().values());
    }

    /** Adds what only some departments meet to the other mistakes. */
    void tell() {
        diagnostics.addAll(findings.diagnostics(departments().size()));
    }

    /**
     * Makes all sites, and what stands above them.
     *
     * @param kept whether a file of a site that was not asked for is there all the same
     */
    List<Edition.Doorway> make(Predicate<String> kept, Consumer<Output> sink) {
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
        List<Channel> kits = kits();
        List<Edition.Doorway> doorways =
                Parallel.map(departments(), department -> site(department, kept, kits, checked)).stream()
                        .flatMap(List::stream)
                        .toList();
        portal(published(doorways, kept), checked);
        reports(checked);
        return doorways;
    }

    /** The ways into sites, those that were not asked for with the short links that they have been published with. */
    private List<Edition.Doorway> published(List<Edition.Doorway> doorways, Predicate<String> kept) {
        Set<String> ids = doorways.stream()
                .flatMap(doorway -> doorway.ids().keySet().stream())
                .collect(Collectors.toSet());
        return doorways.stream()
                .map(doorway -> request.asksFor(doorway.reader().id()) ? doorway : doorway.where(ids, kept))
                .toList();
    }

    private List<Edition.Doorway> site(
            Department department, Predicate<String> kept, List<Channel> kits, Consumer<Output> sink) {
        List<Edition> editions = editions(department, kept);
        editions.stream().filter(request::asksFor).forEach(reader);
        emit(editions, sink);
        send(editions, kits, sink);
        return editions.stream().map(Edition::doorway).toList();
    }

    /** What a department sees, in all its languages that were asked for, and in the others as far as they are kept. */
    List<Edition> editions(Department department, Predicate<String> kept) {
        List<Edition> all = new ArrayList<>();
        for (String language : department.languages()) {
            Edition edition = editor.edit(department, language, renditions);
            all.add(request.asksFor(edition) ? edition : edition.where(kept));
        }
        EditionCheck.run(department, all.stream().filter(request::asksFor).toList(), diagnostics);
        List<Edition> there = all.stream()
                .filter(edition -> request.asksFor(edition) || !edition.pages().isEmpty())
                .toList();
        return there.stream().map(edition -> edition.beside(there)).toList();
    }

    /** A department's site, as far as it was asked for. */
    void emit(List<Edition> editions, Consumer<Output> sink) {
        List<Edition> asked = editions.stream().filter(request::asksFor).toList();
        if (!asked.isEmpty()) {
            Web web = new Web(theme, site().portal(), site().url(), search, site().timeZone());
            guarded(Stream.concat(asked.stream().flatMap(web::emit), web.above(editions)), sink);
        }
    }

    /** What is sent to a department or handed over to it, as far as it was asked for. */
    private void send(List<Edition> editions, List<Channel> kits, Consumer<Output> sink) {
        List<Edition> asked = editions.stream().filter(request::asksFor).toList();
        if (!kits.isEmpty()) {
            asked.forEach(edition -> UntranslatedCheck.run(edition, project.corpus(), findings));
        }
        for (Channel kit : kits) {
            guarded(asked.stream().flatMap(kit::emit), sink);
        }
    }

    /** Every form but that of a web site. */
    private List<Channel> kits() {
        if (request.sitesOnly()) {
            return List.of();
        }
        Press press = new Press(stock);
        return List.of(
                new PlanFiles(theme),
                new Mails(theme, site().timeZone()),
                new Chats(theme),
                new Posters(theme, press),
                new Handbook(theme, press),
                new CoursePackages(theme, stock));
    }

    /** What stands above all sites, if the project wants that. */
    void portal(List<Edition.Doorway> doorways, Consumer<Output> sink) {
        if (site().portal()) {
            Portal portal = new Portal(theme, site().brand(), site().languages());
            guarded(portal.emit(site().title(), doorways), sink);
        }
    }

    /** What the one who answers for the sites gets to see, over all departments. */
    private void reports(Consumer<Output> sink) {
        String language = site().languages().get(0);
        PlanReport report = new PlanReport(theme, language, site().title().in(language), request.date());
        guarded(report.emit(editor.agenda(language)), sink);
    }

    /** Hands outputs on, up to the first one that the theme can't make. */
    private void guarded(Stream<Output> outputs, Consumer<Output> sink) {
        try {
            outputs.forEach(sink);
        } catch (ThemeException broken) {
            diagnostics.error("theme-template", broken.at(), broken.message());
        }
    }
}
