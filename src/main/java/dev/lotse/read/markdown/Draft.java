package dev.lotse.read.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.audience.Target;
import dev.lotse.content.Footnote;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Policy;
import dev.lotse.content.Ref;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.markdown.html.Allowed;
import dev.lotse.read.markdown.html.Elements;
import dev.lotse.read.markdown.syntax.Labels;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.page.AudienceNames;
import dev.lotse.read.text.Attributes;
import dev.lotse.read.text.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A page while it is read: the elements that are open at the place that is read, the guards around it, and what is kept
 * apart because not everybody gets it.
 */
final class Draft {
    private final PageId page;
    private final Source source;
    private final int shift;
    private final Tokens tokens;
    private final Markdown.Includes includes;
    private final Diagnostics diagnostics;
    private final Conditions conditions;
    private final Labels labels;
    private final PartMaker makers = new PartMaker(this);
    private final Map<String, Footnote> footnotes = new LinkedHashMap<>();

    private Elements elements = new Elements(makers, "div", Optional.empty());
    private List<Integer> chain = List.of();
    private int guards;
    private Target narrowed = Target.everyone();

    /**
     * A page of which nothing is read yet.
     *
     * @param shift where the text that was parsed begins in the source
     */
    Draft(
            PageId page,
            Source source,
            int shift,
            Tokens tokens,
            AudienceNames names,
            Markdown.Includes includes,
            Diagnostics diagnostics) {
        this.page = page;
        this.source = source;
        this.shift = shift;
        this.tokens = tokens;
        this.includes = includes;
        this.diagnostics = diagnostics;
        this.conditions = new Conditions(this, names);
        this.labels = new Labels(diagnostics);
    }

    Source source() {
        return source;
    }

    int shift() {
        return shift;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    Conditions conditions() {
        return conditions;
    }

    Labels labels() {
        return labels;
    }

    Map<String, Footnote> footnotes() {
        return footnotes;
    }

    Tokens tokens() {
        return tokens;
    }

    Elements elements() {
        return elements;
    }

    /** The guards around the place that is read, outermost first; each has a number of its own. */
    List<Integer> chain() {
        return chain;
    }

    Position at(Node node) {
        return at(node.getStartOffset());
    }

    Position at(int offset) {
        return source.at(offset + shift);
    }

    void text(String text) {
        elements.text(text);
    }

    /** An element with what is in it. */
    void element(String tag, Runnable content) {
        element(tag, Map.of(), 0, content);
    }

    void element(String tag, String classes, Runnable content) {
        element(tag, Map.of("class", classes), 0, content);
    }

    void element(String tag, Map<String, String> attributes, Runnable content) {
        element(tag, attributes, 0, content);
    }

    /** An element that is known by its place where it has an id. */
    void element(String tag, Map<String, String> attributes, Node at, Runnable content) {
        element(tag, attributes, attributes.containsKey("id") ? at.getStartOffset() : 0, content);
    }

    private void element(String tag, Map<String, String> attributes, int offset, Runnable content) {
        around(tag, open(tag, attributes, offset), content);
    }

    private void around(String tag, Elements.Open open, Runnable content) {
        content.run();
        elements.close(open);
        if (Allowed.isBlock(tag) && !tag.equals("br")) {
            elements.text("\n");
        }
    }

    /** An element that is a part of its own kind. */
    void element(
            String tag,
            Map<String, String> attributes,
            BiFunction<Map<String, Phrase>, List<Part>, Part> made,
            Runnable content) {
        Elements.Open open = elements.open(
                tag, attributes, () -> inner -> List.of(made.apply(makers.attributes(tag, attributes, 0), inner)));
        around(tag, open, content);
    }

    /** An element that is still open. */
    Elements.Open open(String tag, Map<String, String> attributes, int offset) {
        return elements.open(tag, attributes, () -> makers.own(tag, attributes, offset, elements));
    }

    void picture(Phrase source, Map<String, String> attributes, Node at) {
        Ref ref = ref(source, Ref.Kind.MEDIA, Optional.empty(), at(at));
        element("img", attributes, (allowed, none) -> makers.picture(ref, allowed), () -> {});
    }

    /** Classes, the house's before the author's, and the author's other attributes. */
    static Map<String, String> attributes(String classes, Map<String, String> own) {
        Map<String, String> all = new LinkedHashMap<>();
        String both = (classes + " " + own.getOrDefault("class", "")).trim();
        if (!both.isEmpty()) {
            all.put("class", both);
        }
        own.forEach(all::putIfAbsent);
        return all;
    }

    /** A part that stands for something else. */
    void place(String tag, Part part, Position at) {
        if (!elements.add(tag, part)) {
            diagnostics.error(
                    "broken-html",
                    at,
                    "the HTML around this is broken, so it is not certain who would see it",
                    "close every tag that is opened before it");
        }
    }

    void word(String key, Node at) {
        place("span", new Part.Words(key), at(at));
    }

    void include(Marks.Directive directive, boolean inline) {
        Position at = at(directive.argumentStart());
        includes.find(page, tokens.raw(directive.argument()), at)
                .ifPresent(found -> place(inline ? "span" : "div", new Part.Include(found, inline, at), at));
    }

    /** Text with variables. */
    Phrase phrase(String text) {
        return tokens.phrase(text, false, source, shift, diagnostics);
    }

    Ref ref(Phrase destination, Ref.Kind kind, Optional<Policy> hidden, Position at) {
        return new Ref(page.path(), page.language(), destination, kind, hidden, at);
    }

    /** What is written with attributes that may hold a condition. */
    void guarded(Attributes attributes, Node node, Part.Place place, String context, Runnable content) {
        conditions.refuse(attributes, node);
        if (attributes.condition().isEmpty()) {
            content.run();
        } else {
            guard(conditions.target(attributes.condition().get(), node), node, place, context, content);
        }
    }

    /** Keeps what is read apart: no tag reaches from outside into it, none from it out. */
    void guard(Target target, Node at, Part.Place place, String context, Runnable content) {
        List<Integer> outerChain = chain;
        Target outer = narrowed;
        List<Integer> inner = new ArrayList<>(chain);
        inner.add(guards++);
        chain = List.copyOf(inner);
        narrowed = narrowed.and(target);
        List<Part> parts = piece(context, Optional.of(elements), content);
        chain = outerChain;
        narrowed = outer;
        String tag = switch (place) {
            case BLOCK -> "div";
            case INLINE -> "span";
            case ITEM -> context.equals("dl") ? "dd" : "li";
            case ROW -> "tr";
        };
        place(tag, new Part.Guarded(target, place, parts, at(at)), at(at));
    }

    /** What a footnote says, shown at the end of the page where it is called. */
    void footnote(FootnoteBlock footnote, Runnable content) {
        String label = footnote.getText().toString();
        labels.defineNote(label, chain, at(footnote));
        List<Part> parts = piece("div", Optional.empty(), content);
        footnotes.computeIfAbsent(Labels.normal(label), key -> new Footnote(key, narrowed, parts));
    }

    /** Reads the page as a whole. */
    List<Part> whole(Runnable content) {
        return piece("div", Optional.empty(), content);
    }

    private List<Part> piece(String context, Optional<Elements> around, Runnable content) {
        Elements outer = elements;
        elements = new Elements(makers, context, around);
        content.run();
        List<Part> parts = elements.end();
        elements = outer;
        return parts;
    }
}
