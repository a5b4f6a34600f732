package dev.lotse.read;

import dev.lotse.audience.Target;
import dev.lotse.content.Asset;
import dev.lotse.content.Condition;
import dev.lotse.content.Corpus;
import dev.lotse.content.Meta;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.State;
import dev.lotse.content.Toc;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.diagnostic.Severity;
import dev.lotse.digest.Digest;
import dev.lotse.parallel.Once;
import dev.lotse.read.file.ActiveFiles;
import dev.lotse.read.file.ContentFiles;
import dev.lotse.read.file.PictureFile;
import dev.lotse.read.file.ProjectFiles;
import dev.lotse.read.keys.PageKeys;
import dev.lotse.read.markdown.Markdown;
import dev.lotse.read.page.AudienceNames;
import dev.lotse.read.page.FrontMatter;
import dev.lotse.read.page.Header;
import dev.lotse.read.page.IncludeCycles;
import dev.lotse.read.page.IncludeLimits;
import dev.lotse.read.page.Limits;
import dev.lotse.read.page.TocYaml;
import dev.lotse.read.page.UnreadFiles;
import dev.lotse.read.page.Versions;
import dev.lotse.read.site.Configuration;
import dev.lotse.read.site.ConfigurationReader;
import dev.lotse.read.site.Variables;
import dev.lotse.read.text.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads a project: its configuration, and every file of its content once. */
public final class ProjectReader {
    private final Configuration configuration;
    private final ProjectFiles files;
    private final Diagnostics diagnostics;
    private final Map<String, ContentFiles> content = new LinkedHashMap<>();
    private final FrontMatter frontMatter;
    private final Markdown markdown;
    private final Memory memory;
    private final Variables variables;
    private final AudienceNames names;
    private final FolderConditions folders = new FolderConditions();
    private final List<File> all = new ArrayList<>();

    private record File(PageId id, Path path) {}

    private record Read(PageId id, Header header, Markdown.Body body, Position at) {}

    private ProjectReader(Configuration configuration, ProjectFiles files, Memory memory, String said) {
        this.configuration = configuration;
        this.files = files;
        this.diagnostics = files.diagnostics();
        this.variables = new Variables(configuration.site(), configuration.audience());
        configuration
                .roots()
                .forEach((language, root) -> content.put(language, ContentFiles.in(root, language, files)));
        this.names = new AudienceNames(configuration.audience().vocabulary());
        this.frontMatter = new FrontMatter(configuration, variables, names, diagnostics);
        UnreadFiles unread = new UnreadFiles(Map.copyOf(content), files, frontMatter.misplaced());
        unread.check();
        content.putAll(unread.withReadmes());
        content.forEach((language, found) ->
                found.pages().forEach((path, file) -> all.add(new File(new PageId(language, path), file))));
        this.markdown = markdown(diagnostics);
        this.memory = memory;
        memory.begin(new Memory.Ground(configuration, said, List.copyOf(all)));
    }

    private Markdown markdown(Diagnostics own) {
        Includes includes = new Includes(content);
        return new Markdown(variables, names, (from, path, at) -> includes.find(from, path, at, own), own);
    }

    /**
     * Reads a project.
     *
     * @param directory the folder that holds {@code site/}
     * @param output where to write to, if not where {@code site.yml} says
     * @return as much as could be read; nothing where that makes no whole
     */
    public static Optional<Project> read(Path directory, Optional<Path> output, Diagnostics diagnostics) {
        return read(directory, output, diagnostics, path -> {}, new Memory());
    }

    /**
     * The same.
     *
     * @param sources is told which files and folders the project names as its own, whether they are there or not; what
     *     is read lies in {@code site/} or below one of them
     * @param memory of the time before
     */
    public static Optional<Project> read(
            Path directory, Optional<Path> output, Diagnostics diagnostics, Consumer<Path> sources, Memory memory) {
        Set<Path> named = new LinkedHashSet<>();
        Optional<Configuration> configuration =
                ConfigurationReader.read(new ProjectFiles(directory, diagnostics, sources.andThen(named::add)), output);
        if (configuration.filter(c -> c.audience().departments().isEmpty()).isPresent()) {
            readOnly(configuration.get(), directory, diagnostics);
            return Optional.empty();
        }
        return configuration.map(found ->
                new ProjectReader(found, new ProjectFiles(directory, diagnostics), memory, said(named)).read());
    }

    /** What tells the files that a configuration was read from apart from others, the order of their keys included. */
    private static String said(Set<Path> named) {
        Digest digest = Digest.start();
        named.stream()
                .filter(Files::isRegularFile)
                .map(Path::toAbsolutePath)
                .sorted()
                .forEach(file -> digest.add(file.toString()).add(ProjectFiles.bytes(file)));
        return digest.end();
    }

    /**
     * Which files and folders a project consists of, without reading what is in them.
     *
     * @param output where to write to, if not where {@code site.yml} says
     * @return nothing where its configuration makes no whole
     */
    public static Optional<Extent> extent(Path directory, Optional<Path> output) {
        Set<Path> sources = new LinkedHashSet<>();
        return ConfigurationReader.read(new ProjectFiles(directory, new Diagnostics(), sources::add), output)
                .map(configuration -> new Extent(sources, configuration.theme(), configuration.output()));
    }

    /** The time zone of a project's site, as far as {@code site.yml} can be read and names one. */
    public static Optional<ZoneId> timeZone(Path directory) {
        return ConfigurationReader.timeZone(directory);
    }

    /** Reads the pages for their own mistakes, where it is not known whom they could be for. */
    private static void readOnly(Configuration configuration, Path directory, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        new ProjectReader(configuration, new ProjectFiles(directory, own), new Memory(), "").read();
        own.sorted().stream()
                .filter(found ->
                        !found.rule().startsWith("unknown-") || found.rule().equals("unknown-container"))
                .forEach(diagnostics::add);
    }

    private Project read() {
        List<Optional<Read>> results = Workers.all(all, this::read, this::heaviest, diagnostics);
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            File file = all.get(i);
            read.add(results.get(i).orElseGet(() -> unreadable(file)));
        }
        read = shared(read);
        read.forEach(page -> folders.add(page.id, page.header));
        Map<String, Map<String, Page>> pages = new LinkedHashMap<>();
        read.stream()
                .filter(drafts(read).negate())
                .forEach(page -> pages.computeIfAbsent(page.id.language(), l -> new TreeMap<>())
                        .put(page.id.path(), page(page)));
        unusedDefaults();
        List<Toc> tocs = new ArrayList<>();
        content.values()
                .forEach(found -> found.tocs()
                        .forEach((path, file) ->
                                toc(found.language(), path, file).ifPresent(tocs::add)));
        Corpus corpus = new Corpus(configuration.site(), configuration.audience(), pages, assets(), List.copyOf(tocs));
        IncludeCycles.check(corpus, diagnostics);
        return new Project(
                IncludeLimits.kept(corpus, diagnostics),
                configuration.rollout(),
                configuration.roots(),
                configuration.theme(),
                configuration.output());
    }

    /** The pages with what the language versions of each share. */
    private List<Read> shared(List<Read> read) {
        Versions versions = new Versions(configuration.site().languages().get(0), diagnostics);
        Map<PageId, Header> headers = versions.shared(read.stream()
                .map(page -> new Versions.Version(page.id, page.at.file(), page.header))
                .toList());
        return read.stream()
                .map(page -> new Read(page.id, headers.getOrDefault(page.id, page.header), page.body, page.at))
                .toList();
    }

    /**
     * Tells the translations that are worked on: their readers get the page in the default language meanwhile, as they
     * do where there is no translation yet.
     */
    private Predicate<Read> drafts(List<Read> read) {
        String original = configuration.site().languages().get(0);
        Set<String> there = read.stream()
                .filter(page -> page.id.language().equals(original))
                .map(page -> page.id.path())
                .collect(Collectors.toSet());
        return page ->
                page.header.meta().draft() && !page.id.language().equals(original) && there.contains(page.id.path());
    }

    /** The line of a file that is the hardest to read. */
    private Position heaviest(File file) {
        String text = ProjectFiles.text(file.path);
        return Limits.heaviest(new Source(files.name(file.path), text));
    }

    private Read read(File file) {
        byte[] bytes = ProjectFiles.bytes(file.path);
        return memory.page(file.path, bytes, Read.class, own -> read(file, bytes, own), diagnostics);
    }

    private Read read(File file, byte[] bytes, Diagnostics own) {
        Optional<Source> source = files.decode(file.path, bytes, own);
        if (source.isEmpty()) {
            return unreadable(file);
        }
        Header header = frontMatter.telling(own).read(source.get(), file.id);
        Markdown.Body body = markdown(own).read(file.id, source.get(), header);
        boolean blank = source.get().text().substring(header.bodyStart()).isBlank();
        if (blank && !isFragment(file.id.path()) && !own.hasErrors()) {
            own.warning(
                    "empty-page",
                    source.get().at(header.bodyStart()),
                    "there is no text on this page",
                    "write some, or set draft: true");
        }
        return new Read(file.id, header, body, source.get().at(header.bodyStart()));
    }

    /** A file that is no text: a page for nobody, so that what links to it is not blamed. */
    private Read unreadable(File file) {
        Position at = Position.of(files.name(file.path));
        Header none = frontMatter.read(new Source(at.file(), ""), file.id);
        Condition nobody = new Condition(Target.nobody(), at);
        Header hidden = new Header(none.meta(), List.of(nobody), Optional.empty(), false, 0);
        return new Read(file.id, hidden, Markdown.Body.EMPTY, at);
    }

    private static boolean isFragment(String path) {
        String folders = "/" + path.toLowerCase(Locale.ROOT);
        return folders.contains("/_") || folders.contains("/includes/");
    }

    private Page page(Read read) {
        Set<Condition> conditions = new LinkedHashSet<>(read.header.conditions());
        conditions.addAll(folders.around(read.id.path()));
        boolean fragment = isFragment(read.id.path());
        Meta meta = read.header.meta();
        if (meta.state() == State.DRAFT) {
            conditions.add(new Condition(Target.internal(), meta.where().getOrDefault(PageKeys.STATE.name(), read.at)));
        }
        boolean unsaid = read.header.conditions().isEmpty() && !fragment;
        Target base = unsaid ? configuration.site().defaultAudience() : Target.everyone();
        Target target = base.and(Condition.all(conditions));
        return new Page(
                read.id,
                meta,
                List.copyOf(conditions),
                target,
                read.header.replaces(),
                read.body.parts(),
                read.body.footnotes(),
                fragment,
                read.at);
    }

    private Map<String, Map<String, Asset>> assets() {
        Map<String, Map<String, Asset>> assets = new LinkedHashMap<>();
        content.forEach((language, found) -> {
            Map<String, Asset> here = new TreeMap<>();
            found.assets()
                    .forEach((path, file) -> here.put(
                            path, asset(language, path, file, found.assets().keySet())));
            assets.put(language, here);
        });
        return assets;
    }

    private Asset asset(String language, String path, Path file, Set<String> files) {
        boolean named = path.substring(path.lastIndexOf('/') + 1).contains(".");
        String ending = named ? "" : PictureFile.ending(file).orElse("");
        return new Asset(
                language,
                path,
                file,
                files.contains(path + ending) ? "" : ending,
                ending.isEmpty() && ActiveFiles.isOne(file),
                folders.target(path),
                new Once<>(() -> PictureFile.bytes(file)),
                new Once<>(() -> PictureFile.measure(file)),
                Position.of(this.files.name(file)));
    }

    private Optional<Toc> toc(String language, String path, Path file) {
        return files.read(file).map(source -> {
            boolean yaml = path.toLowerCase(Locale.ROOT).endsWith(".yml");
            return new Toc(
                    language,
                    FolderConditions.of(path),
                    folders.target(path),
                    yaml
                            ? new TocYaml(configuration, variables, names, diagnostics).read(source, path, language)
                            : markdownToc(language, path, source));
        });
    }

    private List<Toc.Entry> markdownToc(String language, String path, Source source) {
        frontMatter.misplaced().in(source, 0);
        return markdown.toc(new PageId(language, path), source);
    }

    private void unusedDefaults() {
        configuration.defaults().forEach(defaults -> {
            boolean used = content.values().stream()
                    .flatMap(found -> found.pages().keySet().stream())
                    .anyMatch(defaults::matches);
            boolean restricts = PageKeys.RESTRICTING.stream()
                    .anyMatch(key -> defaults.set().entries().containsKey(key));
            if (!used) {
                diagnostics.add(new Diagnostic(
                        restricts ? Severity.ERROR : Severity.WARNING,
                        "unused-default",
                        defaults.at(),
                        "\"" + defaults.glob() + "\" matches no page"
                                + (restricts ? ", so what it restricts is open to all" : ""),
                        "it is matched against paths below a language's folder, such as guides/vpn.md"));
            }
        });
    }
}
