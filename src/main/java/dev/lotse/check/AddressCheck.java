package dev.lotse.check;

import dev.lotse.content.Asset;
import dev.lotse.content.Corpus;
import dev.lotse.content.Page;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import dev.lotse.names.FoldedName;
import dev.lotse.names.PortableName;
import dev.lotse.output.publish.PathClaims;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules for where pages and files stand: each has an address to itself, and an id. */
final class AddressCheck implements Check {
    /** What training modules have that nobody writes. */
    private static final Pattern OF_MODULES = Pattern.compile("training/[^/]+/(certificate|[^/]+\\.ics)/");

    /** The page that a language's site begins with. */
    private static final String HOME = "index.md";

    private final Corpus corpus;
    private final Translations translations;
    private final Diagnostics diagnostics;
    /** The page that an address is taken by, by what file systems hold for the same. */
    private final Map<String, Page> taken = new LinkedHashMap<>();

    AddressCheck(Corpus corpus, Translations translations, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.translations = translations;
        this.diagnostics = diagnostics;
    }

    @Override
    public void run() {
        Map<String, Page> owners = new HashMap<>();
        translations.all().forEach(page -> page.meta().id().ifPresent(id -> id(id, page, owners)));
        home();
        translations.byPath().values().stream()
                .map(pages -> pages.get(0))
                .filter(page -> !page.fragment())
                .forEach(this::address);
        translations
                .all()
                .filter(page -> !page.fragment())
                .forEach(page -> name(page.id().path(), Addresses.of(page.id().path()), page.at()));
        Map<String, String> files = new HashMap<>();
        assets().forEach(asset -> file(asset, files));
        redirects();
    }

    private Stream<Asset> assets() {
        return corpus.assets().values().stream().map(Map::values).flatMap(Collection::stream);
    }

    private void id(String id, Page page, Map<String, Page> owners) {
        Page first = owners.putIfAbsent(id.toLowerCase(Locale.ROOT), page);
        if (first != null && !(first.meta().id().equals(page.meta().id()) && isSamePlace(first, page))) {
            diagnostics.error(
                    "duplicate-id",
                    page.at("id"),
                    "the id \"" + id + "\" belongs to " + first.at().file() + " already",
                    page.id().language().equals(first.id().language())
                            ? "ids are permanent: give this page another one"
                            : "are these translations of each other? then give both files the same path");
        }
    }

    /** Translations of one page, or a page and the one that takes its place. */
    private static boolean isSamePlace(Page one, Page other) {
        return one.id().path().equals(other.id().path())
                || one.replaces().equals(Optional.of(other.id().path()))
                || other.replaces().equals(Optional.of(one.id().path()))
                || one.replaces().isPresent() && one.replaces().equals(other.replaces());
    }

    /** Says so where the default language lacks a home page that another one has: an empty one would stand there. */
    private void home() {
        boolean elsewhere = corpus.pages().values().stream().anyMatch(AddressCheck::hasHome);
        Map<String, Page> own = corpus.pages().getOrDefault(translations.fallback(), Map.of());
        if (elsewhere && !hasHome(own)) {
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

    private static boolean hasHome(Map<String, Page> pages) {
        return pages.keySet().stream().anyMatch(path -> FoldedName.of(path).equals(HOME));
    }

    private void address(Page page) {
        String address = Addresses.of(page.id().path());
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
    }

    private static boolean isReserved(String address) {
        return Layout.RESERVED.stream().anyMatch(address::startsWith)
                || Layout.RESERVED_FILES.contains(address.replaceFirst("/$", ""))
                || ("/" + address).contains("/index.html/")
                || OF_MODULES.matcher(address).matches();
    }

    /** A name that Windows can't hold has another address, which nobody else may have. */
    private void name(String path, String address, Position at) {
        if (!PortableName.isOne(path.replaceFirst("(?i)\\.md$", ""))) {
            diagnostics.warning(
                    "file-name",
                    Position.of(at.file()),
                    "Windows can't hold this name, so the address is /" + address,
                    "rename the file or folder");
        }
    }

    private void file(Asset asset, Map<String, String> files) {
        String portable = PortableName.of(asset.path());
        name(asset.path(), portable, asset.at());
        String first = files.putIfAbsent(FoldedName.of(portable), asset.path());
        boolean twice = first != null && !first.equals(asset.path());
        if (!portable.equals(asset.path()) && (twice || taken.containsKey(FoldedName.of(portable) + "/"))) {
            diagnostics.error(
                    "duplicate-address",
                    Position.of(asset.at().file()),
                    "its address would be /" + portable + ", where something else stands already",
                    "rename one of the two files");
        }
    }

    private void redirects() {
        PathClaims claims = new PathClaims();
        taken.keySet().forEach(address -> claims.refusal(address + "index.html"));
        Layout.RESERVED_FILES.forEach(claims::refusal);
        assets().map(asset -> FoldedName.of(asset.path())).distinct().forEach(claims::refusal);
        Map<String, String> from = new HashMap<>();
        translations
                .all()
                .forEach(page -> page.meta().redirectFrom().forEach(old -> redirect(old, page, claims, from)));
    }

    private void redirect(String old, Page page, PathClaims claims, Map<String, String> from) {
        String file = FoldedName.of(Addresses.redirectFile(old));
        String own = page.id().path();
        boolean known = file.equals(FoldedName.of(Addresses.of(own)) + "index.html") || own.equals(from.get(file));
        from.putIfAbsent(file, own);
        if (!PortableName.isOne(file)) {
            diagnostics.error(
                    "file-name",
                    page.at("redirect-from"),
                    "\"" + old + "\" is an address that Windows can't hold",
                    "let the web server send it on");
        }
        // a guide's page to print may stand below print/, and a part of the search below search/
        boolean isTaken = claims.refusal(file).isPresent()
                || file.startsWith(Layout.PRINT)
                || file.startsWith(Layout.SEARCH_PARTS);
        if (!known && isTaken) {
            diagnostics.error(
                    "duplicate-address",
                    page.at("redirect-from"),
                    "the address \"" + old + "\" can't lead here, something else stands there",
                    "take this line away, or what stands there");
        }
    }
}
