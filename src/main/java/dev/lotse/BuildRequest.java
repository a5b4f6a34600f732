package dev.lotse;

import dev.lotse.audience.Audience;
import dev.lotse.content.Site;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.diagnostic.Position;
import dev.lotse.edition.Edition;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be built.
 *
 * @param project the folder that holds {@code site/}
 * @param output where to, if not where {@code site.yml} says
 * @param departments only these; empty means all
 * @param languages only these; empty means all
 * @param date the day that the sites are for
 * @param strict whether a warning keeps everything from being published too
 * @param sitesOnly whether what is sent or handed over stays as it is published
 * @param shard the share of the departments that is made here, where the work is shared
 */
public record BuildRequest(
        Path project,
        Optional<Path> output,
        Set<String> departments,
        Set<String> languages,
        LocalDate date,
        boolean strict,
        boolean sitesOnly,
        Optional<Shard> shard) {

    /** All of the work. */
    public BuildRequest(
            Path project,
            Optional<Path> output,
            Set<String> departments,
            Set<String> languages,
            LocalDate date,
            boolean strict,
            boolean sitesOnly) {
        this(project, output, departments, languages, date, strict, sitesOnly, Optional.empty());
    }

    /** The same for the sites alone: what is sent or handed over stays as it is published. */
    public BuildRequest sitesAlone() {
        return new BuildRequest(project, output, departments, languages, date, strict, true, shard);
    }

    /** A share of it. */
    public BuildRequest share(Shard own) {
        return new BuildRequest(project, output, departments, languages, date, strict, sitesOnly, Optional.of(own));
    }

    /** What is wanted, wherever it is made and by how many. */
    String wanted() {
        return new TreeSet<>(departments) + " " + new TreeSet<>(languages) + " " + date + " " + strict + " "
                + sitesOnly;
    }

    boolean asksFor(Edition edition) {
        return asksFor(edition.reader().id(), edition.language());
    }

    boolean asksFor(String department, String language) {
        return asksFor(department) && (languages.isEmpty() || languages.contains(language));
    }

    boolean asksForAll() {
        return departments.isEmpty() && languages.isEmpty();
    }

    boolean asksFor(String department) {
        return departments.isEmpty() || departments.contains(department);
    }

    /** A path as people know it: relative to the project. */
    String shown(Optional<Path> path) {
        Path from = project.toAbsolutePath().normalize();
        return path.map(p -> from.relativize(p).toString().replace('\\', '/')).orElse("");
    }

    /** Says what was asked for that does not exist. */
    void check(Audience audience, Site site, Diagnostics diagnostics) {
        departments.forEach(id -> known("department", id, audience.departments().keySet(), diagnostics));
        languages.forEach(id -> known("language", id, site.languages(), diagnostics));
        boolean some = audience.departments().values().stream()
                .anyMatch(department ->
                        department.languages().stream().anyMatch(language -> asksFor(department.id(), language)));
        if (!some && !diagnostics.has("unknown-department") && !diagnostics.has("unknown-language")) {
            diagnostics.error(
                    "unknown-language",
                    Position.of("--language"),
                    "none of these departments has a site in " + String.join(", ", languages),
                    "leave --language out");
        }
    }

    private static void known(String what, String id, Collection<String> known, Diagnostics diagnostics) {
        if (!known.contains(id)) {
            diagnostics.error(
                    "unknown-" + what,
                    Position.of("--" + what),
                    "no " + what + " \"" + id + "\"",
                    Nearest.to(id, known)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("there are: " + String.join(", ", known)));
        }
    }
}
