package dev.lotse.edit.body;

import dev.lotse.audience.Department;
import dev.lotse.audience.Target;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Footnote;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Ref;
import dev.lotse.content.Variable;
import dev.lotse.diagnostic.Position;
import dev.lotse.html.Html;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which parts a site gets: the only place where that is decided.
 *
 * <p>It walks the parts of a page with the departments that are looked at, one for an ordinary site, and leaves fewer of
 * them at every guard; where none is left, nothing is written.
 */
public final class Selection {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp",
            "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");
    private static final Set<String> LABELLED = Set.of("td", "th", "dd");

    private final BodySource source;
    private final boolean several;
    private final SelectedText galley = new SelectedText();
    private final Substance substance;
    private final AudienceLabels labels;
    private final PhraseWriter phrases;
    private final ListWriter lists;
    private final VariableWriter variables;
    private final Set<PageId> writing = new HashSet<>();
    /** Whether what is written now is the text of a link. */
    private boolean linking;

    private Selection(BodySource source, Department own, boolean several) {
        this.source = source;
        this.several = several;
        this.substance = new Substance(source.corpus(), source.due());
        this.labels = new AudienceLabels(source.words());
        this.phrases = new PhraseWriter(source.values(), own, galley);
        this.variables = new VariableWriter(labels, phrases, galley);
        this.lists = new ListWriter(this, galley, substance, source.words(), phrases);
    }

    /**
     * A page as the departments looked at get it.
     *
     * @param seen those of them that get the page at all
     * @param own the department whose site it is, whose value counts where there can be only one
     */
    static SelectedText select(BodySource source, Page page, List<Viewer> seen, Department own) {
        Selection selection = new Selection(source, own, seen.size() > 1);
        Scope scope = new Scope(seen, page, false, false, "", "");
        selection.write(page.body(), scope);
        selection.footnotes(scope);
        return selection.galley;
    }

    /** A phrase of a page's front matter, with the site's own values. */
    public static String phrase(
            VariableValues values, Phrase phrase, Department own, List<Viewer> seen, String language) {
        return PhraseWriter.phrase(values, phrase, own, seen, language);
    }

    /** Whether somebody is admitted. */
    public static boolean admits(Target target, Viewer viewer) {
        return target.admits(viewer);
    }

    /** Those who are admitted. */
    public static List<Viewer> admitted(Target target, List<Viewer> seen) {
        return target instanceof Target.Everyone
                ? seen
                : seen.stream().filter(target::admits).toList();
    }

    void write(List<Part> parts, Scope scope) {
        parts.forEach(part -> write(part, scope));
    }

    void write(Part part, Scope scope) {
        if (part instanceof Part.Markup markup) {
            galley.both(markup.html(), markup.text());
        } else if (part instanceof Variable variable) {
            variables.write(variable, linking, scope);
        } else if (part instanceof Part.Element element) {
            element(element, scope);
        } else if (part instanceof Part.Guarded guarded) {
            guarded(guarded, scope);
        } else if (part instanceof Part.Heading heading) {
            heading(heading, scope);
        } else if (part instanceof Part.Link link) {
            link(link, scope);
        } else if (part instanceof Part.Media media) {
            picture(media, scope);
        } else if (part instanceof Part.Listing list) {
            lists.write(list, scope);
        } else if (part instanceof Part.Item item) {
            lists.item(item, scope);
        } else if (part instanceof Part.Paragraph paragraph) {
            paragraph(paragraph, scope);
        } else if (part instanceof Part.FootnoteMark mark) {
            galley.slot(
                    new SelectedText.Call(new SelectedText.NoteId(scope.page().id(), mark.label()), scope.seen()));
        } else if (part instanceof Part.Include include) {
            include(include, scope);
        } else if (part instanceof Part.Words word) {
            galley.html(Html.escape(source.words().say(scope.language(), word.key())));
        } else if (part instanceof Part.Video video) {
            video(video, scope);
        }
    }

    private void video(Part.Video video, Scope scope) {
        String language = scope.language();
        String said = Destination.host(phrases.plain(video.address(), scope))
                .map(host -> source.words().say(language, "video.open", host))
                .orElseGet(() -> source.words().say(language, "video.here"));
        galley.html(Html.escape(said));
    }

    private void element(Part.Element element, Scope scope) {
        boolean cell = LABELLED.contains(element.tag());
        boolean stays = cell && !element.tag().equals("dd") || Substance.isCaption(element);
        if (!stays && !substance.of(element, scope.seen())) {
            return;
        }
        open(element.tag(), element.attributes(), element.at(), scope);
        Scope inside = scope;
        if (cell && !scope.label().isEmpty()) {
            galley.html("<span class=\"audience\">" + scope.label() + "</span> ");
            inside = scope.label("");
        }
        List<Part> parts =
                element.tag().equals("dl") ? substance.withDefinitions(element.parts(), scope.seen()) : element.parts();
        // a row's label goes into its first cell only
        boolean labelled = false;
        for (Part part : parts) {
            write(part, labelled ? inside.label("") : inside);
            labelled |= part instanceof Part.Element;
        }
        boolean inline = INLINE.contains(element.tag());
        galley.html("</" + element.tag() + ">" + (inline ? "" : "\n"));
        if (!inline) {
            galley.space();
        }
    }

    private void guarded(Part.Guarded guarded, Scope scope) {
        List<Viewer> fewer = admitted(guarded.target(), scope.seen());
        if (fewer.isEmpty() || !substance.of(guarded.parts(), fewer)) {
            return;
        }
        Scope inside = scope.of(fewer);
        String names = fewer.size() < scope.seen().size() ? labels.of(fewer, scope) : "";
        if (names.isEmpty()) {
            write(guarded.parts(), inside);
            return;
        }
        switch (guarded.place()) {
            case BLOCK -> labelled(guarded.parts(), names, inside);
            case INLINE -> {
                galley.both("<span class=\"audience\">" + names + "</span> ", " ");
                write(guarded.parts(), inside);
            }
            case ITEM, ROW -> write(guarded.parts(), inside.label(names));
        }
    }

    /** Blocks with the names of those who get them: before them, or right below the heading they begin with. */
    private void labelled(List<Part> parts, String names, Scope scope) {
        int headings = !parts.isEmpty() && parts.get(0) instanceof Part.Heading ? 1 : 0;
        write(parts.subList(0, headings), scope);
        galley.html("<p class=\"audience\">" + names + "</p>\n");
        write(parts.subList(headings, parts.size()), scope);
    }

    /** A start tag; its id waits for its turn, for it has to be the only one of its kind. */
    void open(String tag, Map<String, Phrase> attributes, Position at, Scope scope) {
        galley.html("<" + tag + phrases.attributes(attributes, scope));
        String id = phrases.plain(attributes.getOrDefault("id", Phrase.EMPTY), scope);
        if (!id.isEmpty()) {
            galley.slot(new SelectedText.Anchor(id, at));
        }
        galley.html(">");
    }

    private void heading(Part.Heading heading, Scope scope) {
        if (!substance.of(heading.parts(), scope.seen())) {
            return;
        }
        galley.slot(new SelectedText.HeadingStart(
                heading.level(), heading.id(), phrases.attributes(heading.attributes(), scope), heading.at()));
        write(heading.parts(), scope.once());
        galley.slot(new SelectedText.HeadingEnd());
        galley.space();
    }

    private void link(Part.Link link, Scope scope) {
        if (!substance.of(link, scope.seen())) {
            return;
        }
        Phrase address = link.ref().destination();
        boolean fixed = scope.single() || address.pieces().stream().noneMatch(Variable.class::isInstance);
        Map<String, List<Viewer>> addresses = fixed ? Map.of() : phrases.byText(address, scope);
        if (addresses.size() <= 1) {
            linked(link, scope);
        } else { // a number that is dialled, or a form: to each department its own
            variables.byDepartment(addresses, (own, seen) -> linked(link, scope.of(seen)), scope);
        }
    }

    private void linked(Part.Link link, Scope scope) {
        SelectedText.Use use = use(link.ref(), scope);
        galley.slot(new SelectedText.LinkStart(
                use, phrases.attributes(link.attributes(), scope), phrases.id(link.attributes(), scope)));
        boolean outer = linking;
        linking = true;
        write(link.parts(), scope);
        linking = outer;
        galley.slot(new SelectedText.LinkEnd());
    }

    private SelectedText.Use use(Ref ref, Scope scope) {
        return new SelectedText.Use(
                ref, phrases.plain(ref.destination(), scope), several ? Optional.of(scope.seen()) : Optional.empty());
    }

    private void picture(Part.Media media, Scope scope) {
        SelectedText.Use use = use(media.ref(), scope);
        String alt = phrases.plain(media.attributes().getOrDefault("alt", Phrase.EMPTY), scope);
        Map<String, Phrase> attributes = new LinkedHashMap<>(media.attributes());
        Phrase width = Optional.ofNullable(attributes.remove("width")).orElse(Phrase.EMPTY);
        Phrase height = Optional.ofNullable(attributes.remove("height")).orElse(Phrase.EMPTY);
        Dimensions given = Dimensions.read(phrases.plain(width, scope), phrases.plain(height, scope));
        galley.slot(new SelectedText.Picture(
                use, phrases.attributes(attributes, scope), given, alt, phrases.id(attributes, scope)));
    }

    private void paragraph(Part.Paragraph paragraph, Scope scope) {
        if (!substance.of(paragraph.parts(), scope.seen())) {
            return;
        }
        galley.html(scope.tight() ? "" : "<p>");
        if (scope.box().isEmpty()) {
            write(paragraph.parts(), scope);
        } else {
            galley.html("<label>" + scope.box());
            write(paragraph.parts(), scope.box(""));
            galley.html("</label>");
        }
        galley.html(scope.tight() ? "" : "</p>\n");
        galley.space();
    }

    private void include(Part.Include include, Scope scope) {
        Page fragment = fragment(include.path());
        List<Viewer> fewer = source.due().admitted(fragment, scope.seen());
        if (fewer.isEmpty() || !substance.of(include, scope.seen()) || !writing.add(fragment.id())) {
            return;
        }
        boolean foreign = !fragment.id().language().equals(scope.language());
        String tag = include.inline() ? "span" : "div";
        String box = scope.box();
        if (fewer.size() < scope.seen().size()) {
            String label = include.inline() ? "span" : "p";
            String behind = include.inline() ? " " : "\n";
            String names = "<" + label + " class=\"audience\">" + labels.of(fewer, scope) + "</" + label + ">" + behind;
            galley.html(box.isEmpty() ? names : "");
            box = box.isEmpty() ? "" : box + names;
        }
        if (foreign) {
            galley.html("<" + tag + " lang=\"" + Html.escape(fragment.id().language()) + "\">");
        }
        write(
                fragment.body(),
                scope.of(fewer).in(fragment).tight(include.inline()).box(box));
        if (foreign) {
            galley.html("</" + tag + ">");
        }
        writing.remove(fragment.id());
    }

    Page fragment(PageId id) {
        return source.corpus().page(id).orElseThrow(() -> new IllegalStateException("no " + id));
    }

    /** Writes what the footnotes that are called say, and those that are called there. */
    private void footnotes(Scope scope) {
        Set<SelectedText.NoteId> written = new LinkedHashSet<>();
        Map<SelectedText.NoteId, Set<Viewer>> called = galley.calls(0);
        while (!called.isEmpty()) {
            int before = galley.slots().size();
            called.forEach((id, seen) -> {
                if (written.add(id)) {
                    footnote(id, scope.of(List.copyOf(seen)));
                }
            });
            called = galley.calls(before);
        }
    }

    private void footnote(SelectedText.NoteId id, Scope scope) {
        Page page = fragment(id.page());
        Footnote note = page.footnotes().get(id.label());
        if (note == null) {
            return;
        }
        List<Viewer> seen = admitted(note.target(), scope.seen());
        if (!seen.isEmpty() && substance.of(note.parts(), seen)) {
            galley.slot(new SelectedText.NoteStart(id));
            write(note.parts(), scope.of(seen).in(page));
            galley.slot(new SelectedText.NoteEnd(id));
            galley.space();
        }
    }
}
