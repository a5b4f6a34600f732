package dev.lotse;

import dev.lotse.audience.Accent;
import dev.lotse.audience.Department;
import dev.lotse.channel.Palette;
import dev.lotse.check.CorpusCheck;
import dev.lotse.content.Corpus;
import dev.lotse.content.Site;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Findings;
import dev.lotse.edit.Editor;
import dev.lotse.read.Memory;
import dev.lotse.read.Project;
import dev.lotse.read.ProjectReader;
import dev.lotse.theme.Theme;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project that was read, for one day: every command starts from it.
 *
 * @param findings mistakes that only some departments meet
 * @param diagnostics all others
 */
public record Opened(Project project, Theme theme, Editor editor, Findings findings, Diagnostics diagnostics) {
    /** The day of a moment where a project's people are; in another zone where the project names none. */
    public static LocalDate day(Path project, Instant moment, ZoneId otherwise) {
        return LocalDate.ofInstant(moment, ProjectReader.timeZone(project).orElse(otherwise));
    }

    /** The project as it was read; nothing where its files make no whole. */
    static Optional<Project> project(BuildRequest request, Diagnostics diagnostics, Memory memory) {
        return ProjectReader.read(request.project(), request.output(), diagnostics, path -> {}, memory);
    }

    /** Reads a project without looking for what is wrong with it as a whole; nothing where its files make no whole. */
    public static Optional<Opened> read(BuildRequest request, Diagnostics diagnostics) {
        return project(request, diagnostics, KeptPages.of(request)).map(project -> {
            Theme theme = Theme.load(Optional.empty(), project.corpus().site().languages(), new Diagnostics());
            return of(project, theme, request.date(), diagnostics);
        });
    }

    /** Reads a project, and looks for everything that can be wrong with it as a whole; nothing where it makes none. */
    static Optional<Opened> open(BuildRequest request, Optional<Project> read, Diagnostics diagnostics) {
        return read.map(project -> {
            Theme theme = Theme.load(
                    project.theme(),
                    request.shown(project.theme()),
                    project.corpus().site().languages(),
                    diagnostics);
            Opened opened = of(project, theme, request.date(), diagnostics);
            request.check(project.corpus().audience(), project.corpus().site(), diagnostics);
            new Palette(theme.file("assets/style.css")).check(accents(project.corpus()), diagnostics);
            CorpusCheck.run(project.corpus(), project.rollout(), opened.editor.sites(), request.date(), diagnostics);
            return opened;
        });
    }

    private static Opened of(Project project, Theme theme, LocalDate date, Diagnostics diagnostics) {
        Findings findings = new Findings();
        Editor editor = new Editor(
                project.corpus(),
                project.rollout(),
                date,
                new ThemeWords(theme),
                diagnostics.filesWithErrors(),
                findings);
        return new Opened(project, theme, editor, findings, diagnostics);
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

    /** The same for another day, with a list of mistakes of its own that goes on from this one. */
    Opened on(LocalDate date) {
        Diagnostics own = new Diagnostics();
        own.addAll(diagnostics.sorted());
        return of(project, theme, date, own);
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
}
