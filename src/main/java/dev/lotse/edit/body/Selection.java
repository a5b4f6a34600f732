package dev.lotse.edit.body;

import dev.lotse.audience.Department;
import dev.lotse.audience.Target;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Corpus;
import dev.lotse.content.Footnote;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Ref;
import dev.lotse.content.Variable;
import dev.lotse.diagnostic.Position;
import dev.lotse.edition.Words;
import dev.lotse.html.Html;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
    /** So many names in a label are more than anybody reads in the middle of a sentence. */
    private static final int MANY = 5;
    /** So many are still read. */
    private static final int FEW = 2;

    private final Corpus corpus;
    private final VariableValues values;
    private final Words words;
    private final Department own;
    private final boolean several;
    private final SelectedText galley = new SelectedText();
    private final Substance substance;
    private final Due due;
    private final Set<PageId> writing = new HashSet<>();
    private int lastNumber;

    /**
     * Where in the walk we are.
     *
     * @param seen the departments that get what is written here
     * @param page the file whose parts these are
     * @param single whether a variable has just one value here, as in a heading
     * @param tight whether paragraphs of an item go without their tags
     * @param label the names to be put into the next item or cell
     * @param box the box, as HTML, that the text of the next paragraph is the name of
     */
    private record Scope(List<Viewer> seen, Page page, boolean single, boolean tight, String label, String box) {
        Scope of(List<Viewer> fewer) {
            return new Scope(fewer, page, single, tight, label, box);
        }

        Scope in(Page other) {
            return new Scope(seen, other, single, tight, label, box);
        }

        Scope once() {
            return new Scope(seen, page, true, tight, label, box);
        }

        Scope tight(boolean on) {
            return new Scope(seen, page, single, on, label, box);
        }

        Scope label(String names) {
            return new Scope(seen, page, single, tight, names, box);
        }

        Scope box(String html) {
            return new Scope(seen, page, single, tight, label, html);
        }
    }

    private Selection(Corpus corpus, VariableValues values, Words words, Department own, Due due, boolean several) {
        this.corpus = corpus;
        this.values = values;
        this.words = words;
        this.own = own;
        this.several = several;
        this.substance = new Substance(corpus, due);
        this.due = due;
    }

    /**
     * A page as the departments looked at get it.
     *
     * @param seen those of them that get the page at all
     * @param own the department whose site it is, whose value counts where there can be only one
     * @param due which files show on the day the site is for; one outside its dates is not included either
     */
    static SelectedText select(
            Corpus corpus, VariableValues values, Words words, Page page, List<Viewer> seen, Department own, Due due) {
        Selection selection = new Selection(corpus, values, words, own, due, seen.size() > 1);
        Scope scope = new Scope(seen, page, false, false, "", "");
        selection.write(page.body(), scope);
        selection.footnotes(scope);
        return selection.galley;
    }

    /** A phrase of a page's front matter, with the site's own values. */
    public static String phrase(
            VariableValues values, Phrase phrase, Department own, List<Viewer> seen, String language) {
        StringBuilder text = new StringBuilder();
        for (Phrase.Piece piece : phrase.pieces()) {
            if (piece instanceof Phrase.Literal literal) {
                text.append(literal.text());
            } else if (piece instanceof Variable variable) {
                text.append(single(values, variable.name(), own, seen, language).orElse(""));
            }
        }
        return text.toString();
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

    /** The one value of a variable: the site's own, or that of the one department that what it stands in is for. */
    private static Optional<String> single(
            VariableValues values, String variable, Department own, List<Viewer> seen, String language) {
        boolean others = seen.size() == 1 && !seen.get(0).department().equals(own);
        return values.of(variable, others ? seen.get(0).department() : own, language);
    }

    private void write(List<Part> parts, Scope scope) {
        parts.forEach(part -> write(part, scope));
    }

    private void write(Part part, Scope scope) {
        if (part instanceof Part.Markup markup) {
            galley.both(markup.html(), markup.text());
        } else if (part instanceof Variable variable) {
            variable(variable, scope);
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
            list(list, scope);
        } else if (part instanceof Part.Item item) {
            item(item, scope);
        } else if (part instanceof Part.Paragraph paragraph) {
            paragraph(paragraph, scope);
        } else if (part instanceof Part.FootnoteMark mark) {
            galley.slot(new SelectedText.Call(new SelectedText.NoteId(scope.page.id(), mark.label()), scope.seen));
        } else if (part instanceof Part.Include include) {
            include(include, scope);
        } else if (part instanceof Part.Words word) {
            galley.html(Html.escape(words.say(scope.page.id().language(), word.key())));
        } else if (part instanceof Part.Video video) {
            video(video, scope);
        }
    }

    private void video(Part.Video video, Scope scope) {
        String language = scope.page.id().language();
        String said = Destination.host(plain(video.address(), scope))
                .map(host -> words.say(language, "video.open", host))
                .orElseGet(() -> words.say(language, "video.here"));
        galley.html(Html.escape(said));
    }

    private void element(Part.Element element, Scope scope) {
        boolean cell = LABELLED.contains(element.tag());
        boolean stays = cell && !element.tag().equals("dd") || Substance.isCaption(element);
        if (!stays && !substance.of(element, scope.seen)) {
            return;
        }
        open(element.tag(), element.attributes(), element.at(), scope);
        Scope inside = scope;
        if (cell && !scope.label.isEmpty()) {
            galley.html("<span class=\"audience\">" + scope.label + "</span> ");
            inside = scope.label("");
        }
        List<Part> parts = element.tag().equals("dl") ? withDefinitions(element.parts(), scope.seen) : element.parts();
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

    /** The parts of a definition list, without the terms that nothing is said about. */
    private List<Part> withDefinitions(List<Part> parts, List<Viewer> seen) {
        List<Part> kept = new ArrayList<>();
        boolean defined = false;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            boolean term = part instanceof Part.Element element && element.tag().equals("dt");
            if (!term || defined) {
                kept.add(part);
            }
            boolean follows = term
                    && i > 0
                    && parts.get(i - 1) instanceof Part.Element before
                    && before.tag().equals("dt");
            defined = term ? defined && follows : defined || substance.of(part, seen);
        }
        Collections.reverse(kept);
        return kept;
    }

    private void guarded(Part.Guarded guarded, Scope scope) {
        List<Viewer> fewer = admitted(guarded.target(), scope.seen);
        if (fewer.isEmpty() || !substance.of(guarded.parts(), fewer)) {
            return;
        }
        Scope inside = scope.of(fewer);
        String names = fewer.size() < scope.seen.size() ? names(fewer, scope) : "";
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

    private String names(List<Viewer> seen, Scope scope) {
        String language = scope.page.id().language();
        List<String> all = namesOf(scope.seen, language);
        List<String> these = namesOf(seen, language);
        return Html.escape(nearlyAll(these, all, language)
                .orElseGet(() -> words.say(language, "audience.only", String.join(", ", these))));
    }

    private static List<String> namesOf(List<Viewer> seen, String language) {
        return seen.stream()
                .map(viewer -> viewer.department().name().in(language))
                .toList();
    }

    /** Where many are meant, and few are not, these are named. */
    private Optional<String> nearlyAll(Collection<String> these, List<String> all, String language) {
        List<String> others = all.stream().filter(name -> !these.contains(name)).toList();
        return these.size() >= MANY && !others.isEmpty() && others.size() <= FEW
                ? Optional.of(words.say(language, "audience.except", String.join(", ", others)))
                : Optional.empty();
    }

    private void variable(Variable variable, Scope scope) {
        String language = scope.page.id().language();
        if (scope.single || scope.seen.size() == 1) {
            String value = plain(variable, scope);
            galley.both(Html.escape(value), value);
            return;
        }
        Map<String, Set<String>> byValue = new LinkedHashMap<>();
        for (Viewer viewer : scope.seen) {
            values.of(variable.name(), viewer.department(), language)
                    .ifPresent(value -> byValue.computeIfAbsent(value, v -> new LinkedHashSet<>())
                            .add(viewer.department().name().in(language)));
        }
        long valued = byValue.values().stream().mapToLong(Set::size).sum();
        if (byValue.size() <= 1 && (valued == scope.seen.size() || valued == 0)) {
            byValue.keySet().forEach(value -> galley.both(Html.escape(value), value));
            return;
        }
        List<String> all = new ArrayList<>();
        List<String> everybody = namesOf(scope.seen, language);
        byValue.forEach((value, names) -> all.add("<span>" + Html.escape(value) + " <span class=\"audience\">"
                + Html.escape(nearlyAll(names, everybody, language).orElseGet(() -> String.join(", ", names)))
                + "</span></span>"));
        galley.both(
                "<span class=\"by-department\">" + String.join("; ", all) + "</span>",
                String.join(" ", byValue.keySet()));
    }

    private String plain(Variable variable, Scope scope) {
        Optional<String> value =
                single(values, variable.name(), own, scope.seen, scope.page.id().language());
        if (value.isEmpty()) {
            galley.lack(new SelectedText.Lack(variable.name(), variable.at()));
        }
        return value.orElse("");
    }

    private String plain(Phrase phrase, Scope scope) {
        StringBuilder text = new StringBuilder();
        for (Phrase.Piece piece : phrase.pieces()) {
            text.append(piece instanceof Phrase.Literal literal ? literal.text() : plain((Variable) piece, scope));
        }
        return text.toString();
    }

    /** A start tag; its id waits for its turn, for it has to be the only one of its kind. */
    private void open(String tag, Map<String, Phrase> attributes, Position at, Scope scope) {
        galley.html("<" + tag + attributes(attributes, scope));
        String id = plain(attributes.getOrDefault("id", Phrase.EMPTY), scope);
        if (!id.isEmpty()) {
            galley.slot(new SelectedText.Anchor(id, at));
        }
        galley.html(">");
    }

    /** Attributes as HTML, but for the id, which has to be the only one of its kind. */
    private String attributes(Map<String, Phrase> attributes, Scope scope) {
        StringBuilder html = new StringBuilder();
        attributes.forEach((name, value) -> {
            if (!name.equals("id")) {
                html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Html.escape(plain(value, scope)))
                        .append('"');
            }
        });
        return html.toString();
    }

    private void heading(Part.Heading heading, Scope scope) {
        if (!substance.of(heading.parts(), scope.seen)) {
            return;
        }
        galley.slot(new SelectedText.HeadingStart(
                heading.level(), heading.id(), attributes(heading.attributes(), scope), heading.at()));
        write(heading.parts(), scope.once());
        galley.slot(new SelectedText.HeadingEnd());
        galley.space();
    }

    private void link(Part.Link link, Scope scope) {
        if (!substance.of(link, scope.seen)) {
            return;
        }
        SelectedText.Use use = use(link.ref(), scope);
        galley.slot(
                new SelectedText.LinkStart(use, attributes(link.attributes(), scope), id(link.attributes(), scope)));
        write(link.parts(), scope);
        galley.slot(new SelectedText.LinkEnd());
    }

    private SelectedText.Use use(Ref ref, Scope scope) {
        return new SelectedText.Use(
                ref, plain(ref.destination(), scope), several ? Optional.of(scope.seen) : Optional.empty());
    }

    private Optional<String> id(Map<String, Phrase> attributes, Scope scope) {
        return Optional.of(plain(attributes.getOrDefault("id", Phrase.EMPTY), scope))
                .filter(id -> !id.isEmpty());
    }

    private void picture(Part.Media media, Scope scope) {
        SelectedText.Use use = use(media.ref(), scope);
        String alt = plain(media.attributes().getOrDefault("alt", Phrase.EMPTY), scope);
        Map<String, Phrase> attributes = new LinkedHashMap<>(media.attributes());
        Phrase width = Optional.ofNullable(attributes.remove("width")).orElse(Phrase.EMPTY);
        Phrase height = Optional.ofNullable(attributes.remove("height")).orElse(Phrase.EMPTY);
        Dimensions given = Dimensions.read(plain(width, scope), plain(height, scope));
        galley.slot(new SelectedText.Picture(use, attributes(attributes, scope), given, alt, id(attributes, scope)));
    }

    private record Visible(Part.Item item, Scope scope) {}

    private void list(Part.Listing list, Scope scope) {
        List<Visible> items = new ArrayList<>();
        visible(list.parts(), scope, items);
        int start = list.continues() ? lastNumber + 1 : list.start();
        lastNumber = list.ordered() ? start - 1 : lastNumber;
        if (items.isEmpty()) {
            return;
        }
        boolean loose = false;
        for (int i = 0; i < items.size(); i++) {
            Part.Item item = items.get(i).item;
            loose |= item.blankAfter() && i + 1 < items.size();
            loose |= item.blankInside() && blocks(item, items.get(i).scope.seen) > 1;
        }
        String tag = list.ordered() ? "ol" : "ul";
        galley.html("<" + tag + attributes(list.attributes(), scope));
        if (list.ordered() && start != 1) {
            galley.html(" start=\"" + start + "\"");
        }
        galley.html(">\n");
        for (Visible visible : items) {
            item(visible.item, visible.scope.tight(!loose));
            galley.html("\n");
        }
        galley.html("</" + tag + ">");
        galley.html("\n");
        galley.space();
        lastNumber = list.ordered() ? start + items.size() - 1 : lastNumber;
    }

    private void visible(List<Part> parts, Scope scope, List<Visible> items) {
        for (Part part : parts) {
            if (part instanceof Part.Item item) {
                if (substance.of(item, scope.seen)) {
                    items.add(new Visible(item, scope));
                }
            } else if (part instanceof Part.Guarded guarded) {
                List<Viewer> fewer = admitted(guarded.target(), scope.seen);
                String names = fewer.size() < scope.seen.size() && !fewer.isEmpty() ? names(fewer, scope) : "";
                if (!fewer.isEmpty()) {
                    visible(guarded.parts(), scope.of(fewer).label(names), items);
                }
            }
        }
    }

    private long blocks(Part.Item item, List<Viewer> seen) {
        return item.parts().stream().filter(part -> substance.of(part, seen)).count();
    }

    private void item(Part.Item item, Scope scope) {
        open("li", item.attributes(), item.at(), scope);
        String label = scope.label.isEmpty() ? "" : "<span class=\"audience\">" + scope.label + "</span> ";
        Scope inside = scope.label("");
        if (item.box() == Part.Box.NONE) {
            galley.html(label);
            write(item.parts(), inside);
        } else {
            task(item, label, inside);
        }
        galley.html("</li>");
        galley.space();
    }

    /** A task: its first line is the name of its box; one that begins with something else has a name of ours. */
    private void task(Part.Item item, String label, Scope scope) {
        String box = "<input type=\"checkbox\" disabled" + (item.box() == Part.Box.TICKED ? " checked" : "");
        boolean first = true;
        for (Part part : item.parts()) {
            boolean named = first && substance.of(part, scope.seen);
            first &= !named;
            if (named && isLine(part)) {
                write(part, scope.box(box + "> " + label));
                continue;
            }
            if (named) {
                String name = Html.escape(words.say(scope.page.id().language(), "task.done"));
                galley.html(box + " aria-label=\"" + name + "\"> " + label);
            }
            write(part, scope);
        }
    }

    /** Whether a part is one line of text. */
    private boolean isLine(Part part) {
        if (part instanceof Part.Include include) {
            List<Part> body = fragment(include.path()).body();
            return include.inline() && body.size() == 1 && isLine(body.get(0));
        }
        return part instanceof Part.Paragraph;
    }

    private void paragraph(Part.Paragraph paragraph, Scope scope) {
        if (!substance.of(paragraph.parts(), scope.seen)) {
            return;
        }
        galley.html(scope.tight ? "" : "<p>");
        if (scope.box.isEmpty()) {
            write(paragraph.parts(), scope);
        } else {
            galley.html("<label>" + scope.box);
            write(paragraph.parts(), scope.box(""));
            galley.html("</label>");
        }
        galley.html(scope.tight ? "" : "</p>\n");
        galley.space();
    }

    private void include(Part.Include include, Scope scope) {
        Page fragment = fragment(include.path());
        List<Viewer> fewer = due.admitted(fragment, scope.seen);
        if (fewer.isEmpty() || !substance.of(include, scope.seen) || !writing.add(fragment.id())) {
            return;
        }
        boolean foreign = !fragment.id().language().equals(scope.page.id().language());
        String tag = include.inline() ? "span" : "div";
        String box = scope.box;
        if (fewer.size() < scope.seen.size()) {
            String label = include.inline() ? "span" : "p";
            String behind = include.inline() ? " " : "\n";
            String names = "<" + label + " class=\"audience\">" + names(fewer, scope) + "</" + label + ">" + behind;
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

    private Page fragment(PageId id) {
        return corpus.page(id).orElseThrow(() -> new IllegalStateException("no " + id));
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
        List<Viewer> seen = admitted(note.target(), scope.seen);
        if (!seen.isEmpty() && substance.of(note.parts(), seen)) {
            galley.slot(new SelectedText.NoteStart(id));
            write(note.parts(), scope.of(seen).in(page));
            galley.slot(new SelectedText.NoteEnd(id));
            galley.space();
        }
    }
}
