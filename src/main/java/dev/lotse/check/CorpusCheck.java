package dev.lotse.check;

import dev.lotse.audience.Contradiction;
import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Corpus;
import dev.lotse.content.Meta;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.diagnostic.Diagnostic;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.diagnostic.Position;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edit.body.Selection;
import dev.lotse.edition.text.Addresses;
import dev.lotse.names.FoldedName;
import dev.lotse.names.PortableName;
import dev.lotse.output.PathClaims;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Rules that need all pages to be seen together, and no edition. */
public final class CorpusCheck {
    /** Addresses below a language's folder that are ours. */
    private static final Set<String> RESERVED = Set.of("all-pages/", "search/", "print/", "_theme/");
    /** Files in a language's folder that are. */
    private static final Set<String> FILES = Set.of(
            "all-pages/index.html",
            "search/index.html",
            "print/index.html",
            "_theme/style.css",
            "404.html",
            "sitemap.xml",
            "feed.xml",
            "faq.json",
            "faq.schema.json",
            "search.js",
            "rollout.ics");

    /** What training modules have that nobody writes. */
    private static final Pattern OF_MODULES = Pattern.compile("training/[^/]+/(certificate|[^/]+\\.ics)/");

    /** The page that a language's site begins with. */
    private static final String HOME = "index.md";

    private final Corpus corpus;
    private final List<Reader> readers;
    private final Diagnostics diagnostics;
    private final Map<String, List<Page>> translations = new TreeMap<>();

    /**
     * The rules.
     *
     * @param viewers the departments that a department's site in a language looks at
     */
    public CorpusCheck(Corpus corpus, BiFunction<Department, String, List<Viewer>> viewers, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.readers = everyReader(corpus, viewers);
        this.diagnostics = diagnostics;
        corpus.site()
                .languages()
                .forEach(language -> corpus.pages()
                        .getOrDefault(language, Map.of())
                        .values()
                        .forEach(page -> translations
                                .computeIfAbsent(page.id().path(), p -> new ArrayList<>())
                                .add(page)));
    }

    /** A department as the reader of its own site in a language. */
    private record Reader(Viewer viewer, String language) {
        Department department() {
            return viewer.department();
        }
    }

    private static List<Reader> everyReader(Corpus corpus, BiFunction<Department, String, List<Viewer>> viewers) {
        return corpus.audience().departments().values().stream()
                .flatMap(department -> department.languages().stream()
                        .flatMap(language -> viewers.apply(department, language).stream()
                                .filter(viewer -> viewer.department().equals(department))
                                .map(viewer -> new Reader(viewer, language))))
                .toList();
    }

    /** Says what is wrong. */
    public void run() {
        ids();
        homes();
        addresses();
        replacements();
        readers();
        new TrainingCheck(corpus, diagnostics).run();
    }

    private void ids() {
        Map<String, Page> owners = new HashMap<>();
        translations
                .values()
                .forEach(pages -> pages.forEach(page -> page.meta().id().ifPresent(id -> {
                    Page first = owners.putIfAbsent(id.toLowerCase(Locale.ROOT), page);
                    boolean spelled = first != null
                            && !first.meta().id().equals(page.meta().id());
                    if (first != null && (spelled || !isSamePlace(first, page))) {
                        diagnostics.error(
                                "duplicate-id",
                                at(page, "id"),
                                "the id \"" + id + "\" belongs to " + first.at().file() + " already",
                                page.id().language().equals(first.id().language())
                                        ? "ids are permanent: give this page another one"
                                        : "are these translations of each other? then give both files the same path");
                    }
                })));
    }

    /** Says so where the default language lacks a home page that another one has: an empty one would stand there. */
    private void homes() {
        Map<String, Page> own =
                corpus.pages().getOrDefault(corpus.site().languages().get(0), Map.of());
        boolean elsewhere = corpus.pages().values().stream()
                .anyMatch(pages -> pages.keySet().stream().anyMatch(CorpusCheck::isHome));
        if (elsewhere && own.keySet().stream().noneMatch(CorpusCheck::isHome)) {
            own.values().stream().limit(1).forEach(page -> {
                String file = page.at().file();
                String root = file.substring(0, file.length() - page.id().path().length() - 1);
                diagnostics.warning(
                        "home-missing",
                        Position.of(root),
                        "this language has no home page",
                        "add " + root + "/" + HOME);
            });
        }
    }

    private static boolean isHome(String path) {
        return FoldedName.of(path).equals(HOME);
    }

    /** Translations of one page, or a page and the one that takes its place. */
    private static boolean isSamePlace(Page one, Page other) {
        return one.id().path().equals(other.id().path())
                || one.replaces().equals(Optional.of(other.id().path()))
                || other.replaces().equals(Optional.of(one.id().path()))
                || one.replaces().isPresent() && one.replaces().equals(other.replaces());
    }

    private void addresses() {
        Map<String, Page> taken = new LinkedHashMap<>();
        translations.forEach((path, pages) -> {
            Page page = pages.get(0);
            if (page.fragment()) {
                return;
            }
            String address = Addresses.of(path);
            Page first = taken.putIfAbsent(FoldedName.of(address), page);
            if (first != null) {
                diagnostics.error(
                        "duplicate-address",
                        Position.of(page.at().file()),
                        "this page would stand where " + first.at().file() + " stands already: /" + address,
                        "rename one of the two files");
            }
            if (isReserved(FoldedName.of(address))) {
                diagnostics.error(
                        "reserved-address",
                        Position.of(page.at().file()),
                        "the address /" + address + " is taken by Lotse itself",
                        "rename this file");
            }
        });
        names(taken);
        redirects(taken);
    }

    /** Names that Windows can't hold: their address is another one, which nobody else may have. */
    private void names(Map<String, Page> taken) {
        translations
                .values()
                .forEach(pages -> pages.stream()
                        .filter(page -> !page.fragment())
                        .forEach(page -> name(
                                page.id().path(), "/" + Addresses.of(page.id().path()), page.at())));
        Map<String, String> files = new HashMap<>();
        corpus.assets()
                .values()
                .forEach(assets -> assets.values().forEach(asset -> {
                    String portable = PortableName.of(asset.path());
                    name(asset.path(), "/" + portable, asset.at());
                    String first = files.putIfAbsent(FoldedName.of(portable), asset.path());
                    boolean twice = first != null && !first.equals(asset.path()) && !portable.equals(asset.path());
                    if (twice || !portable.equals(asset.path()) && taken.containsKey(FoldedName.of(portable) + "/")) {
                        diagnostics.error(
                                "duplicate-address",
                                Position.of(asset.at().file()),
                                "its address would be /" + portable + ", where something else stands already",
                                "rename one of the two files");
                    }
                }));
    }

    private void name(String path, String address, Position at) {
        if (!PortableName.isOne(path.replaceFirst("(?i)\\.md$", ""))) {
            diagnostics.warning(
                    "file-name",
                    Position.of(at.file()),
                    "Windows can't hold this name, so the address is " + address,
                    "rename the file or folder");
        }
    }

    private static boolean isReserved(String address) {
        return RESERVED.stream().anyMatch(address::startsWith)
                || FILES.stream().anyMatch(file -> address.equals(file + "/"))
                || ("/" + address).contains("/index.html/")
                || OF_MODULES.matcher(address).matches();
    }

    /** Whether a guide's page to print may stand there. */
    private static boolean isSheet(String file) {
        return file.startsWith("print/");
    }

    private void redirects(Map<String, Page> taken) {
        PathClaims claims = new PathClaims();
        taken.keySet().forEach(address -> claims.refusal(address + "index.html"));
        FILES.forEach(claims::refusal);
        corpus.assets().values().stream()
                .flatMap(assets -> assets.keySet().stream())
                .map(FoldedName::of)
                .distinct()
                .forEach(claims::refusal);
        Map<String, String> from = new HashMap<>();
        translations
                .values()
                .forEach(pages ->
                        pages.forEach(page -> page.meta().redirectFrom().forEach(old -> {
                            String file = FoldedName.of(Addresses.redirectFile(old));
                            String own = page.id().path();
                            boolean known = file.equals(FoldedName.of(Addresses.of(own)) + "index.html")
                                    || own.equals(from.get(file));
                            from.putIfAbsent(file, own);
                            if (!PortableName.isOne(file)) {
                                diagnostics.error(
                                        "file-name",
                                        at(page, "redirect-from"),
                                        "\"" + old + "\" is an address that Windows can't hold",
                                        "let the web server send it on");
                            }
                            if (!known) {
                                claims.refusal(file)
                                        .or(() -> isSheet(file) ? Optional.of(file) : Optional.empty())
                                        .ifPresent(why -> diagnostics.error(
                                                "duplicate-address",
                                                at(page, "redirect-from"),
                                                "the address \"" + old
                                                        + "\" can't lead here, something else stands there",
                                                "take this line away, or what stands there"));
                            }
                        })));
    }

    private void replacements() {
        Map<String, Set<String>> replacing = new TreeMap<>();
        translations
                .values()
                .forEach(pages -> pages.forEach(page -> page.replaces().ifPresent(base -> {
                    List<Page> replaced = translations.getOrDefault(base, List.of());
                    if (replaced.isEmpty()
                            || replaced.get(0).fragment()
                            || base.equals(page.id().path())) {
                        diagnostics.error(
                                "missing-page",
                                at(page, "replaces"),
                                base.equals(page.id().path())
                                        ? "a page can't replace itself"
                                        : "there is no page \"" + base + "\" to replace",
                                Nearest.hint(base, translations.keySet()));
                    } else {
                        replacing
                                .computeIfAbsent(base, b -> new TreeSet<>())
                                .add(page.id().path());
                    }
                })));
        replacing.forEach((base, paths) -> paths.stream()
                .filter(path -> leadsTo(base, path, replacing))
                .forEach(path -> translations.getOrDefault(path, List.of()).stream()
                        .filter(page -> page.replaces().equals(Optional.of(base)))
                        .forEach(page -> diagnostics.error(
                                "replaces-circle",
                                at(page, "replaces"),
                                "\"" + base + "\" takes this page's place in turn, so one of them would vanish",
                                "take one of the two lines away"))));
        replacing.forEach((base, paths) -> {
            List<String> all = List.copyOf(paths);
            for (int i = 1; i < all.size(); i++) {
                for (int j = 0; j < i; j++) {
                    both(base, all.get(j), all.get(i));
                }
            }
        });
    }

    /** Whether a page takes, directly or by way of others, the place of one. */
    private static boolean leadsTo(String from, String to, Map<String, Set<String>> replacing) {
        Set<String> before = new LinkedHashSet<>(Set.of(to));
        Deque<String> open = new ArrayDeque<>(before);
        while (!open.isEmpty()) {
            for (String next : replacing.getOrDefault(open.removeFirst(), Set.of())) {
                if (next.equals(from)) {
                    return true;
                }
                if (before.add(next)) {
                    open.addLast(next);
                }
            }
        }
        return false;
    }

    private void both(String base, String one, String other) {
        Set<String> departments = new LinkedHashSet<>();
        for (Reader reader : readers) {
            if (gets(reader, one).isPresent() && gets(reader, other).isPresent()) {
                departments.add(reader.department().id());
            }
        }
        if (!departments.isEmpty()) {
            translations.getOrDefault(other, List.of()).stream()
                    .limit(1)
                    .forEach(page -> diagnostics.error(
                            "replaced-twice",
                            at(page, "replaces"),
                            "\"" + base + "\" is replaced by " + one + " too, for " + String.join(", ", departments),
                            "make the two conditions exclude each other"));
        }
    }

    private Optional<Page> in(String path, String language) {
        List<Page> pages = translations.getOrDefault(path, List.of());
        String fallback = corpus.site().languages().get(0);
        return pages.stream()
                .filter(page -> page.id().language().equals(language))
                .findFirst()
                .or(() -> pages.stream()
                        .filter(page -> page.id().language().equals(fallback))
                        .findFirst());
    }

    /** The page that stands for a path in a reader's site, where it is for that reader. */
    private Optional<Page> gets(Reader reader, String path) {
        return in(path, reader.language).filter(page -> Selection.admits(page.target(), reader.viewer));
    }

    /** Pages that nobody gets, and labels that don't fit those who do. */
    private void readers() {
        Set<String> broken = diagnostics.filesWithErrors();
        Map<PageId, Set<Department>> reached = new HashMap<>();
        for (Reader reader : readers) {
            for (String path : translations.keySet()) {
                gets(reader, path)
                        .ifPresent(page -> reached.computeIfAbsent(page.id(), p -> new LinkedHashSet<>())
                                .add(reader.department()));
            }
        }
        translations
                .values()
                .forEach(pages -> pages.forEach(page -> {
                    Set<Department> own = reached.getOrDefault(page.id(), Set.of());
                    if (page.fragment()
                            || page.meta().draft()
                            || page.conditions().stream()
                                    .anyMatch(condition ->
                                            broken.contains(condition.at().file()))
                            || broken.contains(page.at().file())) {
                        return;
                    }
                    if (own.isEmpty()) {
                        Position at = page.conditions().isEmpty()
                                ? page.at()
                                : page.conditions().get(0).at();
                        diagnostics.add(new Diagnostic(
                                Contradiction.isIn(page.target()) ? Severity.WARNING : Severity.NOTE,
                                "unread-page",
                                at,
                                page.stateOfDraft().isPresent()
                                        ? "this is a draft, which only sites with internal parts get"
                                        : "no department gets this page",
                                page.stateOfDraft().isPresent()
                                        ? "write state: checked when it is right"
                                        : "see what \"for\" says here, and in the index.md of its folders"));
                    }
                    label(page, own);
                }));
    }

    private void label(Page page, Set<Department> readers) {
        Set<String> platforms = new TreeSet<>(page.meta().platforms());
        List<String> without = readers.stream()
                .filter(department -> department.facets().getOrDefault("platform", Set.of()).stream()
                        .noneMatch(platforms::contains))
                .map(Department::id)
                .toList();
        if (!platforms.isEmpty() && !without.isEmpty()) {
            diagnostics.warning(
                    "platform-label",
                    at(page, "platform"),
                    "\"platform\" is a label only: " + String.join(", ", without) + " get this page without having it",
                    "write for: platform:" + String.join(",", platforms) + " if they shall not");
        }
    }

    private static Position at(Page page, String key) {
        Meta meta = page.meta();
        return meta.where().getOrDefault(key, page.at());
    }
}
