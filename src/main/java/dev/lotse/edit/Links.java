package dev.lotse.edit;

import dev.lotse.audience.Person;
import dev.lotse.content.Page;
import dev.lotse.content.Policy;
import dev.lotse.content.Ref;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.diagnostic.Severity;
import dev.lotse.edit.body.Body;
import dev.lotse.edit.body.Destination;
import dev.lotse.edit.body.Resolved;
import dev.lotse.edit.body.SelectedText;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.VisibleMeta;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.PageText;
import dev.lotse.edition.text.Way;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out where the links of an edition lead, and which files it needs. */
final class Links {
    /** From here on a phone on the road waits for seconds. */
    private static final Pattern SERVER =
            Pattern.compile("(?:www\\.[\\w-]+\\.|[\\w-]+\\.(?:com|de|org|net|eu|at|ch|io|example)(?:/|$))");

    private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private final LinkTargets targets;
    private final LinkReports reports;
    private final LinkedFiles files;

    /** Links to these; what is found of them goes there. */
    Links(LinkTargets targets, Found found) {
        this.targets = targets;
        this.reports = new LinkReports(targets, found.findings());
        this.files = new LinkedFiles(targets, found);
    }

    /** A body, or a version of it, as the text of a page. */
    PageText text(Body body, Chosen on) {
        return body.text(
                on.address(), body.uses().stream().map(use -> resolve(use, on)).toList());
    }

    /** A person's photo; nothing where there is none that can be shown. */
    Optional<Portrait.Photo> photo(Person person) {
        return files.photo(person);
    }

    /** What a link or picture leads to from a page; nothing where it can't be one. */
    private Optional<Resolved> resolve(SelectedText.Use use, Chosen on) {
        Ref ref = use.ref();
        Destination to = Destination.read(use.destination(), Addresses.folder(ref.from()), targets.rules());
        boolean picture = ref.kind() == Ref.Kind.MEDIA;
        return switch (to.kind()) {
            case ELSEWHERE ->
                picture
                        ? elsewhere(use)
                        : Optional.of(to.address().replace(" ", "%20"))
                                .filter(this::external)
                                .filter(address -> isDialled(address, use))
                                .map(address -> link(new Way.Elsewhere(address)));
            case UNSAFE -> {
                unsafe(ref, use.destination());
                yield Optional.empty();
            }
            case SAME_PAGE -> anchor(ref, to.fragment(), on, on).map(id -> link(new Way.Here(id)));
            case OUTSIDE -> reports.missing(ref, "\"" + use.destination() + "\" leads out of the content folder", "");
            case NOTHING -> nothing(ref, use.destination());
            case HERE -> here(use, to, on, picture);
        };
    }

    /** Whether an address has a number if it wants to be dialled; says so where what stands there is none. */
    private boolean isDialled(String address, SelectedText.Use use) {
        boolean dialled = !address.equalsIgnoreCase("tel:");
        String written = use.destination().strip().replaceFirst("(?i)^tel:", "");
        if (!dialled && !written.isBlank()) {
            reports.find(
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
                    Destination to = Destination.read(destination, Addresses.folder(ref.from()), targets.rules());
                    Optional<Chosen> page = targets.shelf().find(to.address()).map(targets.chosen()::get);
                    String title = page.map(Chosen::title).orElse(destination);
                    String language = page.map(p -> p.page().id().language())
                            .orElse(on.page().id().language());
                    return new VisibleMeta.Reference(
                            text.isBlank() ? title : text,
                            text.isBlank() ? language : on.page().id().language(),
                            ((Resolved.Link) there).to(),
                            ((Resolved.Link) there).to().href(on.address()),
                            page.map(p -> p.page().meta().type().toString()).orElse(""));
                });
    }

    private Optional<Resolved> nothing(Ref ref, String destination) {
        if (!destination.startsWith("/")) {
            return reports.missing(ref, "this link leads nowhere", "write a path or an address");
        }
        return reports.missing(
                ref,
                "\"" + destination + "\" starts with a slash, and nothing says what that means",
                targets.rules()
                        .root()
                        .map(root -> "only what begins with " + root + " does (links.root in site.yml)")
                        .orElse("write it relative to this file, or set links.root in site.yml"));
    }

    /** The page that an entry of a table of contents means, if the site has it; says so if nobody could have it. */
    Optional<Chosen> entry(Ref ref, String destination) {
        Destination to = Destination.read(destination, Addresses.folder(ref.from()), targets.rules());
        if (to.kind() == Destination.Kind.ELSEWHERE) {
            return Optional.empty();
        }
        Optional<String> found =
                to.kind() == Destination.Kind.HERE ? targets.shelf().find(to.address()) : Optional.empty();
        if (found.isEmpty()) {
            reports.missing(ref, "there is no \"" + destination + "\"", near(to.address()));
            return Optional.empty();
        }
        spelling(ref, to.address(), found.get());
        return Optional.ofNullable(targets.chosen().get(found.get()));
    }

    /** The address elsewhere that an entry of a table of contents leads to. */
    Optional<String> elsewhere(Ref ref, String destination) {
        Destination to = Destination.read(destination, Addresses.folder(ref.from()), targets.rules());
        return to.kind() == Destination.Kind.ELSEWHERE && external(to.address())
                ? Optional.of(to.address())
                : Optional.empty();
    }

    private void unsafe(Ref ref, String destination) {
        reports.find(
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
            reports.find(Severity.WARNING, "link-case", ref, message, "write it the same way");
        }
    }

    private boolean external(String address) {
        return targets.rules().external() || !address.toLowerCase(Locale.ROOT).startsWith("http");
    }

    private Optional<Resolved> elsewhere(SelectedText.Use use) {
        reports.find(
                Severity.WARNING,
                "remote-picture",
                use.ref(),
                "pictures are never loaded from elsewhere: " + use.destination(),
                "put the file beside the page");
        return Optional.empty();
    }

    private Optional<Resolved> here(SelectedText.Use use, Destination to, Chosen on, boolean picture) {
        Ref ref = use.ref();
        Optional<String> found = targets.shelf().find(to.address());
        if (found.isEmpty()) {
            return reports.missing(ref, "there is no \"" + to.address() + "\"", picture ? "" : elsewhere(to.address()));
        }
        String path = found.get();
        spelling(ref, to.address(), path);
        Optional<Page> page = targets.shelf().page(path);
        return page.isPresent() && !picture
                ? page(ref, page.get(), to.fragment(), on)
                : files.file(use, path, to.fragment(), on);
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
        return targets.rules().missing() == Policy.TEXT ? "" : targets.shelf().near(address);
    }

    private Optional<Resolved> page(Ref ref, Page page, String fragment, Chosen on) {
        if (page.fragment()) {
            return reports.missing(ref, "\"" + page.id().path() + "\" is never a page, only a part of others", "");
        }
        Chosen target = targets.chosen().get(page.id().path());
        if (target == null) {
            return !targets.readers().admits(page.target())
                            || !targets.due()
                                    .admitted(page, targets.readers().seen())
                                    .isEmpty()
                    ? reports.hidden(ref, page)
                    : reports.undue(ref, page);
        }
        // whoever helps others hands links on that lead to the reader's own site
        Optional<String> handedOn =
                target.id().filter(id -> targets.readers().seen().size() > 1);
        return Optional.of(new Resolved.Link(way(ref, fragment, target, on), handedOn));
    }

    private Way way(Ref ref, String fragment, Chosen target, Chosen on) {
        boolean whole = fragment.isEmpty() || fragment.startsWith("tab/");
        Optional<String> id = whole ? Optional.empty() : anchor(ref, fragment, target, on);
        return new Way.ToPage(target.address(), id.orElse(""));
    }

    private static Resolved link(Way to) {
        return new Resolved.Link(to, Optional.empty());
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
                && targets.bodies()
                        .idsForAnybody(ref.language(), target.page().id().path())
                        .contains(fragment)) {
            return Optional.empty();
        }
        String where = target.address().equals(on.address())
                ? "this page"
                : "\"" + target.page().id().path() + "\"";
        if (targets.bodies().idsForAnybody(target.page()).contains(fragment)) {
            reports.report(
                    ref.hidden().orElse(targets.rules().hidden()),
                    "hidden-link",
                    ref,
                    "the part \"#" + fragment + "\" of " + where + " is not for everybody who gets this link",
                    "put the link under the same condition, or add {hidden=text} to it");
        } else {
            reports.report(
                    targets.rules().missing(),
                    "missing-anchor",
                    ref,
                    "there is no \"#" + fragment + "\" in " + where,
                    targets.rules().missing() == Policy.TEXT ? "" : Nearest.hint(fragment, ids.keySet()));
        }
        return Optional.empty();
    }
}
