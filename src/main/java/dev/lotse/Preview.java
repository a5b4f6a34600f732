package dev.lotse;

import dev.lotse.audience.Department;
import dev.lotse.channel.search.Search;
import dev.lotse.content.PageId;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edit.Editor;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Explanation;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.Output;
import dev.lotse.parallel.Once;
import dev.lotse.parallel.Pool;
import dev.lotse.read.Memory;
import dev.lotse.read.Project;
import dev.lotse.read.ProjectReader;
import dev.lotse.theme.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A project as it was read once, of which one site after another is made when somebody wants to look at it, and nothing
 * is written. It never changes; after a change of the files there is another one.
 *
 * <p>Where reading found an error it makes no site at all: what can't be read may be a condition.
 */
public final class Preview {
    private final BuildRequest request;
    private final Optional<Opened> opened;
    private final Set<Path> sources;
    private final List<Diagnostic> diagnostics;
    private final Memory memory;
    private final Search search = new Search();

    /**
     * A department that there is a site for.
     *
     * @param languages of its site
     * @param listed whether the chooser offers it
     */
    public record Choice(String id, String name, List<String> languages, boolean listed) {}

    /**
     * A department's site.
     *
     * @param outputs by path, such as {@code sites/hr/de/vpn/index.html}
     * @param sources the source file of a page, by the same path
     * @param diagnostics everything that was found so far, sorted
     * @param made how many pages and other texts somebody has asked for so far, and had to be made
     */
    public record Site(
            Map<String, Output> outputs,
            Map<String, String> sources,
            List<Diagnostic> diagnostics,
            AtomicInteger made) {}

    private Preview(
            BuildRequest request,
            Optional<Opened> opened,
            Set<Path> sources,
            List<Diagnostic> diagnostics,
            Memory memory) {
        this.request = request;
        this.opened = opened;
        this.sources = sources;
        this.diagnostics = diagnostics;
        this.memory = memory;
    }

    /** Reads a project. */
    public static Preview read(BuildRequest request) {
        return read(request, KeptPages.of(request));
    }

    /** Reads the project again, of its pages only those that have changed; not by two threads at once. */
    public Preview again() {
        return read(request, memory);
    }

    private static Preview read(BuildRequest request, Memory memory) {
        Set<Path> sources = new LinkedHashSet<>();
        Diagnostics diagnostics = new Diagnostics();
        Optional<Project> project =
                ProjectReader.read(request.project(), request.output(), diagnostics, sources::add, memory);
        project.flatMap(Project::theme).map(Theme::folders).ifPresent(sources::addAll);
        Optional<Opened> opened = Opened.open(request, project, diagnostics);
        return new Preview(request, opened, sources, diagnostics.sorted(), memory);
    }

    /** What was wrong with it when it was read. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether there was no error, and sites can be made. */
    public boolean isWhole() {
        return opened.isPresent() && !hasErrors(diagnostics);
    }

    /** The files and folders that the project consists of, whether they are there or not. */
    public Set<Path> sources() {
        return Set.copyOf(sources);
    }

    /** The folder that a build would write to. */
    public Path output() {
        return opened.map(o -> o.project().output())
                .orElseGet(() -> request.project().resolve("dist").toAbsolutePath());
    }

    /** The day that the sites are for. */
    public LocalDate date() {
        return request.date();
    }

    /** Whether the project wants a chooser above its sites. */
    public boolean hasPortal() {
        return whole().site().portal();
    }

    /** Where the sites will be published; empty where nobody said. */
    public Optional<String> url() {
        return opened.flatMap(o -> o.site().url());
    }

    /** The title of all sites together. */
    public String title(String language) {
        return whole().site().title().in(language);
    }

    /** The departments that were asked for, in their order, with their names in a language. */
    public List<Choice> departments(String language) {
        return whole().departments().stream()
                .map(department -> new Choice(
                        department.id(),
                        department.name().in(language),
                        department.languages().stream()
                                .filter(own -> request.asksFor(department.id(), own))
                                .toList(),
                        department.listed()))
                .filter(choice -> !choice.languages().isEmpty())
                .toList();
    }

    /** Makes a department's site for a day. */
    public Site site(String id, LocalDate date) {
        Opened own = whole().on(date);
        Department department = own.departments().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, Output> outputs = new ConcurrentHashMap<>();
        Map<String, String> pages = new ConcurrentHashMap<>();
        AtomicInteger made = new AtomicInteger();
        // On a thread whose stack is as deep as pages may be nested.
        Pool.map(List.of(department), d -> {
            List<Edition> editions = outputs(own).editions(d, path -> false);
            editions.forEach(edition -> pages.putAll(sources(own, edition)));
            editions.forEach(edition -> edition.pages().forEach(VisiblePage::text)); // their links may have mistakes
            outputs(own).site(editions).forEach(output -> outputs.putIfAbsent(output.path(), counted(output, made)));
            return d;
        });
        own.tell();
        return new Site(
                Map.copyOf(outputs), Map.copyOf(pages), own.diagnostics().sorted(), made);
    }

    /** An output that is made when somebody asks for it first, and then kept. */
    private static Output counted(Output output, AtomicInteger made) {
        return output instanceof Output.Made page
                ? Output.proofed(page.path(), new Once<>(() -> {
                    made.incrementAndGet();
                    return page.maker().get();
                }))
                : output;
    }

    private static Map<String, String> sources(Opened opened, Edition edition) {
        String folder = Layout.site(edition.reader().id(), edition.language());
        Map<String, String> sources = new HashMap<>();
        edition.pages()
                .forEach(page -> opened.project()
                        .corpus()
                        .page(new PageId(page.language(), page.path()))
                        .ifPresent(source -> sources.put(
                                Layout.file(folder + page.address()),
                                source.at().file())));
        return sources;
    }

    /** Makes what stands above all sites but the short links, which would need every site. */
    public Map<String, Output> portal() {
        Opened own = whole().on(date());
        return portal(
                own,
                asked(own)
                        .flatMap(department -> department.languages().stream()
                                .map(language -> new Edition.Doorway(Editor.reader(department), language, 0, Map.of())))
                        .toList());
    }

    /** The same, on a day, with the short links. */
    public Map<String, Output> shortLinks(LocalDate date) {
        Opened own = whole().on(date);
        return portal(
                own,
                Pool.map(asked(own).toList(), d -> outputs(own).editions(d, path -> false)).stream()
                        .flatMap(List::stream)
                        .map(Edition::doorway)
                        .toList());
    }

    private Outputs outputs(Opened own) {
        return new Outputs(request, own, search);
    }

    private Map<String, Output> portal(Opened own, List<Edition.Doorway> doorways) {
        Map<String, Output> outputs = new HashMap<>();
        outputs(own).portal(doorways).forEach(output -> outputs.putIfAbsent(output.path(), output));
        return Map.copyOf(outputs);
    }

    private Stream<Department> asked(Opened opened) {
        return opened.departments().stream().filter(department -> request.asksFor(department.id()));
    }

    /**
     * Makes everything, for the mistakes that show only then.
     *
     * @param stopped whether nobody wants to know any more
     * @return everything that is wrong; nothing where it was stopped
     */
    public Optional<List<Diagnostic>> check(BooleanSupplier stopped) {
        if (opened.isEmpty()) {
            return Optional.of(diagnostics);
        }
        Opened own = opened.get().on(date());
        try {
            outputs(own)
                    .make(
                            path -> false,
                            output -> {
                                if (stopped.getAsBoolean()) {
                                    throw new CancellationException();
                                }
                                output.tryOut();
                            },
                            Progress.NONE);
        } catch (CancellationException noMore) {
            return Optional.empty();
        }
        own.tell();
        return Optional.of(own.diagnostics().sorted());
    }

    /** Why a page, by its address, is in a department's site or not. */
    public Optional<Explanation> explain(String address, String department, String language, LocalDate date) {
        Opened own = whole().on(date);
        return own.departments().stream()
                .filter(d -> d.id().equals(department))
                .findFirst()
                .flatMap(d -> own.editor().explain(address, d, language));
    }

    /**
     * The first department that has a page, by its address; in a language, or else in the department's own.
     *
     * @param words the language that the department's name shall be in
     */
    public Optional<Choice> whoHas(String address, String language, String words, LocalDate date) {
        Editor editor = whole().on(date).editor();
        Set<String> having = asked(whole())
                .filter(department -> editor.explain(address, department, own(department, language))
                        .filter(Explanation::in)
                        .isPresent())
                .map(Department::id)
                .limit(1)
                .collect(Collectors.toSet());
        return departments(words).stream()
                .filter(choice -> having.contains(choice.id()))
                .findFirst();
    }

    private static String own(Department department, String language) {
        return department.languages().contains(language)
                ? language
                : department.languages().get(0);
    }

    private Opened whole() {
        return opened.filter(o -> isWhole())
                .orElseThrow(() -> new IllegalStateException("a project with errors makes no site"));
    }

    /** Whether there is an error among them. */
    public static boolean hasErrors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
