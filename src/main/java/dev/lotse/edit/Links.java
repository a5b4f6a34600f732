package dev.lotse.edit;

import dev.lotse.audience.Person;
import dev.lotse.content.Asset;
import dev.lotse.content.Page;
import dev.lotse.content.PictureSize;
import dev.lotse.content.Policy;
import dev.lotse.content.Ref;
import dev.lotse.content.Site;
import dev.lotse.diagnostic.Findings;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edit.body.Bodies;
import dev.lotse.edit.body.Body;
import dev.lotse.edit.body.Destination;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.body.Resolved;
import dev.lotse.edit.body.SelectedText;
import dev.lotse.edit.body.Selection;
import dev.lotse.edition.Addresses;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisibleAsset;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.names.PortableName;
import dev.lotse.picture.Rendition;
import dev.lotse.picture.Renditions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Finds out where the links of an edition lead, and which files it needs. */
final class Links {
    /** From here on a phone on the road waits for seconds. */
    private static final Pattern SERVER =
            Pattern.compile("(?:www\\.[\\w-]+\\.|[\\w-]+\\.(?:com|de|org|net|eu|at|ch|io|example)(?:/|$))");

    private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final long MANY_BYTES = 2_000_000;
    /** No screen shows more of a page's width. */
    private static final int MANY_PIXELS = 4000;

    private final Site site;
    private final LanguagePages shelf;
    private final Map<String, Chosen> chosen;
    private final Readership readers;
    private final Due due;
    private final Bodies bodies;
    private final Predicate<Page> doubtful;
    private final Findings findings;
    private final Renditions renditions;
    private final Needed needed = new Needed();

    /**
     * The links of an edition.
     *
     * @param chosen its pages, by the path of their source, those that are replaced too
     * @param doubtful whether a page may be hidden only because it can't be read, which is no fault of what links to it
     */
    Links(
            Site site,
            LanguagePages shelf,
            Map<String, Chosen> chosen,
            Readership readers,
            Due due,
            Bodies bodies,
            Predicate<Page> doubtful,
            Findings findings,
            Renditions renditions) {
        this.site = site;
        this.shelf = shelf;
        this.chosen = chosen;
        this.readers = readers;
        this.due = due;
        this.bodies = bodies;
        this.doubtful = doubtful;
        this.findings = findings;
        this.renditions = renditions;
    }

    /** The files that were needed so far. */
    List<VisibleAsset> needed() {
        return needed.files();
    }

    /** What the links and pictures of a page's body, or of a version of it, lead to, in their order. */
    List<Optional<Resolved>> resolve(Body body, Chosen on) {
        return body.uses().stream().map(use -> resolve(use, on)).toList();
    }

    /** What a link or picture leads to from a page; nothing where it can't be one. */
    private Optional<Resolved> resolve(SelectedText.Use use, Chosen on) {
        Ref ref = use.ref();
        Destination to = Destination.read(use.destination(), Addresses.folder(ref.from()), site.links());
        boolean picture = ref.kind() == Ref.Kind.MEDIA;
        return switch (to.kind()) {
            case ELSEWHERE ->
                picture
                        ? elsewhere(use)
                        : Optional.of(to.address().replace(" ", "%20"))
                                .filter(this::external)
                                .filter(address -> isDialled(address, use))
                                .map(Resolved::link);
            case UNSAFE -> {
                unsafe(ref, use.destination());
                yield Optional.empty();
            }
            case SAME_PAGE ->
                anchor(ref, to.fragment(), on, on).map(id -> Resolved.link(id.isEmpty() ? "#top" : "#" + id));
            case OUTSIDE -> missing(ref, "\"" + use.destination() + "\" leads out of the content folder", "");
            case NOTHING -> nothing(ref, use.destination());
            case HERE -> here(use, to, on, picture);
        };
    }

    /** Whether an address has a number if it wants to be dialled; says so where what stands there is none. */
    private boolean isDialled(String address, SelectedText.Use use) {
        boolean dialled = !address.equalsIgnoreCase("tel:");
        String written = use.destination().strip().replaceFirst("(?i)^tel:", "");
        if (!dialled && !written.isBlank()) {
            find(
                    Severity.WARNING,
                    "phone-number",
                    use.ref(),
                    "\"" + written + "\" is no number that can be dialled, so it becomes text",
                    "write the number alone, such as tel:+49 40 123");
        }
        return dialled;
    }

    /**
     * Where a link in front matter leads to from a page.
     *
     * @param destination of the link, with the department's own values
     * @param text what it shall say, empty for the title of the page
     */
    Optional<VisibleMeta.Reference> reference(Ref ref, String destination, String text, Chosen on) {
        return resolve(new SelectedText.Use(ref, destination, Optional.empty()), on)
                .map(there -> {
                    Destination to = Destination.read(destination, Addresses.folder(ref.from()), site.links());
                    Optional<Chosen> page = shelf.find(to.address()).map(chosen::get);
                    String title = page.map(Chosen::title).orElse(destination);
                    String language = page.map(p -> p.page().id().language())
                            .orElse(on.page().id().language());
                    return new VisibleMeta.Reference(
                            text.isBlank() ? title : text,
                            text.isBlank() ? language : on.page().id().language(),
                            there.address(),
                            page.map(p -> p.page().meta().type().toString()).orElse(""));
                });
    }

    /** A person's photo; nothing where there is none that can be shown. */
    Optional<Portrait.Photo> photo(Person person) {
        return person.photo().flatMap(path -> {
            Optional<Asset> asset = shelf.find(path).flatMap(shelf::asset);
            Optional<PictureSize> size = asset.filter(file -> !file.active())
                    .filter(file -> readers.admits(file.target()))
                    .flatMap(this::size);
            if (size.isEmpty()) {
                findings.add(
                        readers.own().id(),
                        Severity.WARNING,
                        "missing-picture",
                        person.at(),
                        "there is no photo \"" + path + "\" to show",
                        "put it there, below a language's folder of the content");
                return Optional.empty();
            }
            String found = PortableName.of(asset.get().path());
            needed.add(found, asset.get().file());
            return Optional.of(
                    new Portrait.Photo(found, size.get().width(), size.get().height()));
        });
    }

    private Optional<Resolved> nothing(Ref ref, String destination) {
        if (!destination.startsWith("/")) {
            return missing(ref, "this link leads nowhere", "write a path or an address");
        }
        return missing(
                ref,
                "\"" + destination + "\" starts with a slash, and nothing says what that means",
                site.links()
                        .root()
                        .map(root -> "only what begins with " + root + " does (links.root in site.yml)")
                        .orElse("write it relative to this file, or set links.root in site.yml"));
    }

    /** The page that an entry of a table of contents means, if the site has it; says so if nobody could have it. */
    Optional<Chosen> entry(Ref ref, String destination) {
        Destination to = Destination.read(destination, Addresses.folder(ref.from()), site.links());
        if (to.kind() == Destination.Kind.ELSEWHERE) {
            return Optional.empty();
        }
        Optional<String> found = to.kind() == Destination.Kind.HERE ? shelf.find(to.address()) : Optional.empty();
        if (found.isEmpty()) {
            missing(ref, "there is no \"" + destination + "\"", near(to.address()));
            return Optional.empty();
        }
        spelling(ref, to.address(), found.get());
        return Optional.ofNullable(chosen.get(found.get()));
    }

    /** The address elsewhere that an entry of a table of contents leads to. */
    Optional<String> elsewhere(Ref ref, String destination) {
        Destination to = Destination.read(destination, Addresses.folder(ref.from()), site.links());
        return to.kind() == Destination.Kind.ELSEWHERE && external(to.address())
                ? Optional.of(to.address())
                : Optional.empty();
    }

    private void unsafe(Ref ref, String destination) {
        find(
                Severity.WARNING,
                "unsafe-link",
                ref,
                "this address is not allowed: " + destination,
                destination.strip().toLowerCase(Locale.ROOT).startsWith("teams:")
                        ? "it becomes text; copy the link from Teams anew, it begins with https://teams.microsoft.com/"
                        : "it becomes text; use https, mailto or tel");
    }

    private void spelling(Ref ref, String written, String found) {
        if (!LanguagePages.isExact(written, found)) {
            String message = "\"" + written + "\" is spelled \"" + found + "\"";
            find(Severity.WARNING, "link-case", ref, message, "write it the same way");
        }
    }

    private boolean external(String address) {
        return site.links().external() || !address.toLowerCase(Locale.ROOT).startsWith("http");
    }

    private Optional<Resolved> elsewhere(SelectedText.Use use) {
        find(
                Severity.WARNING,
                "remote-picture",
                use.ref(),
                "pictures are never loaded from elsewhere: " + use.destination(),
                "put the file beside the page");
        return Optional.empty();
    }

    private Optional<Resolved> here(SelectedText.Use use, Destination to, Chosen on, boolean picture) {
        Ref ref = use.ref();
        Optional<String> found = shelf.find(to.address());
        if (found.isEmpty()) {
            return missing(ref, "there is no \"" + to.address() + "\"", picture ? "" : elsewhere(to.address()));
        }
        String path = found.get();
        spelling(ref, to.address(), path);
        Optional<Page> page = shelf.page(path);
        return page.isPresent() && !picture
                ? page(ref, page.get(), to.fragment(), on)
                : file(use, path, to.fragment(), on);
    }

    /** What was probably meant: an address elsewhere without its beginning, or another page. */
    private String elsewhere(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        if (SERVER.matcher(address).lookingAt()) {
            return "put https:// before it if it is an address elsewhere";
        }
        return MAILBOX.matcher(name).matches() ? "put mailto: before it if it is a mail address" : near(address);
    }

    /** The page that was probably meant, looked up only where somebody is told. */
    private String near(String address) {
        return site.links().missing() == Policy.TEXT ? "" : shelf.near(address);
    }

    private Optional<Resolved> page(Ref ref, Page page, String fragment, Chosen on) {
        if (page.fragment()) {
            return missing(ref, "\"" + page.id().path() + "\" is never a page, only a part of others", "");
        }
        Chosen target = chosen.get(page.id().path());
        if (target == null) {
            return !readers.admits(page.target())
                            || !due.admitted(page, readers.seen()).isEmpty()
                    ? hidden(ref, page)
                    : undue(ref, page);
        }
        // whoever helps others hands links on that lead to the reader's own site
        Optional<String> handedOn = target.id().filter(id -> readers.seen().size() > 1);
        return Optional.of(Resolved.link(way(ref, fragment, target, on)).of(handedOn));
    }

    private String way(Ref ref, String fragment, Chosen target, Chosen on) {
        String way = Addresses.way(on.address(), target.address());
        if (fragment.isEmpty() || fragment.startsWith("tab/")) {
            return way;
        }
        return anchor(ref, fragment, target, on)
                .filter(id -> !id.isEmpty())
                .map(id -> target.address().equals(on.address()) ? "#" + id : way + "#" + id)
                .orElse(way);
    }

    /** The id that a fragment means; empty for the top of the page, nothing where there is none. */
    private Optional<String> anchor(Ref ref, String fragment, Chosen target, Chosen on) {
        if (fragment.isEmpty() || fragment.equals("top")) {
            return Optional.of("");
        }
        Map<String, String> ids = target.body().ids();
        for (String candidate : List.of(fragment, fragment.toLowerCase(Locale.ROOT))) {
            if (ids.containsKey(candidate)) {
                return Optional.of(ids.getOrDefault(candidate, ""));
            }
        }
        boolean mixed = !ref.language().equals(target.page().id().language());
        if (mixed
                && bodies.idsForAnybody(ref.language(), target.page().id().path())
                        .contains(fragment)) {
            return Optional.empty();
        }
        String where = target.address().equals(on.address())
                ? "this page"
                : "\"" + target.page().id().path() + "\"";
        if (bodies.idsForAnybody(target.page()).contains(fragment)) {
            report(
                    ref.hidden().orElse(site.links().hidden()),
                    "hidden-link",
                    ref,
                    "the part \"#" + fragment + "\" of " + where + " is not for everybody who gets this link",
                    "put the link under the same condition, or add {hidden=text} to it");
        } else {
            report(
                    site.links().missing(),
                    "missing-anchor",
                    ref,
                    "there is no \"#" + fragment + "\" in " + where,
                    site.links().missing() == Policy.TEXT ? "" : Nearest.hint(fragment, ids.keySet()));
        }
        return Optional.empty();
    }

    /** A file, at the place in it that the fragment names: browsers open a PDF at {@code #page=3}. */
    private Optional<Resolved> file(SelectedText.Use use, String path, String fragment, Chosen on) {
        Ref ref = use.ref();
        Optional<Asset> asset = shelf.asset(path);
        if (asset.isEmpty()) {
            return missing(ref, "\"" + path + "\" is no picture", "");
        }
        if (asset.get().active() && !path.substring(path.lastIndexOf('/') + 1).contains(".")) {
            return missing(
                    ref,
                    "\"" + path + "\" has no ending, so nobody's computer knows what it is",
                    "give its name one, such as " + path + ".png");
        }
        if (asset.get().active()) {
            find(
                    Severity.ERROR,
                    "active-file",
                    ref,
                    "\"" + path + "\" could run in a reader's browser and is not published",
                    "link a PDF, write a page, or take the script out of the picture");
            return Optional.empty();
        }
        if (Selection.admitted(asset.get().target(), use.seen().orElse(on.seen()))
                .isEmpty()) {
            report(
                    ref.hidden().orElse(site.links().hidden()),
                    "hidden-link",
                    ref,
                    "\"" + path + "\" lies in a folder that not everybody who gets this page gets",
                    "put it under the same condition, or move the file");
            return Optional.empty();
        }
        String address = PortableName.of(asset.get().address());
        needed.add(address, asset.get().file());
        String way = Addresses.way(on.address(), address);
        String part = fragment.isEmpty() ? "" : "#" + Addresses.encoded(fragment);
        return Optional.of(
                ref.kind() == Ref.Kind.MEDIA ? picture(asset.get(), address, way, on) : Resolved.link(way + part));
    }

    private Resolved picture(Asset asset, String path, String way, Chosen on) {
        Optional<PictureSize> size = size(asset);
        Supplier<Optional<Rendition>> smaller =
                renditions.order(asset.file(), size.map(PictureSize::width).orElse(0));
        return new Resolved(
                way, Optional.empty(), size, () -> smaller.get().map(rendition -> smaller(rendition, path, on)));
    }

    private Resolved.Smaller smaller(Rendition rendition, String original, Chosen on) {
        String path = needed.add(original, rendition);
        return new Resolved.Smaller(Addresses.way(on.address(), path), rendition.width());
    }

    private Optional<PictureSize> size(Asset asset) {
        Optional<PictureSize> size = asset.size().get();
        if (size.isEmpty()) {
            findings.add(
                    readers.own().id(),
                    Severity.WARNING,
                    "unreadable-picture",
                    asset.at(),
                    "the size of this picture can't be read",
                    asset.path().toLowerCase(Locale.ROOT).endsWith(".svg")
                            ? "give its <svg> a viewBox, so that pages don't jump while they load"
                            : "it is broken, or not what its name says: save it again as PNG, JPEG, GIF, WebP or AVIF");
        }
        weigh(asset, size);
        return size;
    }

    /** Says so where readers wait for a picture longer than they need to. */
    private void weigh(Asset asset, Optional<PictureSize> size) {
        boolean heavy = asset.bytes().get() > MANY_BYTES;
        boolean large =
                size.filter(s -> Math.max(s.width(), s.height()) > MANY_PIXELS).isPresent();
        if ((heavy || large) && !asset.path().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            findings.add(
                    readers.own().id(),
                    Severity.WARNING,
                    "large-picture",
                    asset.at(),
                    String.format(
                                    Locale.ROOT,
                                    "this picture has %,d kB",
                                    asset.bytes().get() / 1000)
                            + size.map(s -> String.format(Locale.ROOT, " and %,d x %,d pixels", s.width(), s.height()))
                                    .orElse(""),
                    "save it smaller: 1,600 pixels are enough");
        }
    }

    private Optional<Resolved> hidden(Ref ref, Page page) {
        if (doubtful.test(page)) {
            return Optional.empty();
        }
        report(
                ref.hidden().orElse(site.links().hidden()),
                "hidden-link",
                ref,
                "\"" + page.id().path() + "\" "
                        + (page.stateOfDraft().isPresent() ? "is a draft (state: draft), and so " : "is ")
                        + "not for everybody who gets this link",
                "put the link under the same condition, or add {hidden=text} to it");
        return Optional.empty();
    }

    private Optional<Resolved> undue(Ref ref, Page page) {
        if (ref.hidden().equals(Optional.of(Policy.TEXT))) {
            return Optional.empty();
        }
        String why = page.meta().draft() ? "is a draft" : "is not shown on this date";
        find(
                Severity.WARNING,
                "undue-link",
                ref,
                "\"" + page.id().path() + "\" " + why + ", so this link becomes text",
                "if that is meant, add {hidden=text} to it");
        return Optional.empty();
    }

    private Optional<Resolved> missing(Ref ref, String message, String hint) {
        report(
                site.links().missing(),
                ref.kind() == Ref.Kind.MEDIA ? "missing-picture" : "missing-link",
                ref,
                message,
                hint);
        return Optional.empty();
    }

    private void report(Policy policy, String rule, Ref ref, String message, String hint) {
        switch (policy) {
            case ERROR -> find(Severity.ERROR, rule, ref, message, hint);
            case WARN -> find(Severity.WARNING, rule, ref, message, hint);
            case TEXT -> {}
        }
    }

    private void find(Severity severity, String rule, Ref ref, String message, String hint) {
        findings.add(readers.own().id(), severity, rule, ref.at(), message, hint);
    }
}
