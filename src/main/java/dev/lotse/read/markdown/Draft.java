package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.lotse.audience.Target;
import dev.lotse.audience.TargetParser;
import dev.lotse.audience.Vocabulary;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.html.Html;
import dev.lotse.read.markdown.syntax.Labels;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.page.AudienceNames;
import dev.lotse.read.text.Attributes;
import dev.lotse.read.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page while its HTML is written: the text so far, the markers that its elements carry by number, and the pieces that
 * are kept apart because not everybody gets them.
 */
public final class Draft {
    private static final Pattern OPEN_BRACES = Pattern.compile("(?<!\\\\)\\{\\{");
    private static final Pattern IN_BRACES =
            Pattern.compile("(?<!\\\\)\\{\\s*(?:not\\s+)?([a-z0-9-]+)\\s*(?:\\}|(:)[^{}\\n]*\\})");
    /** Attributes whose values are words like any other. */
    private static final Set<String> OF_HTML = Set.of("id", "class", "title", "alt", "lang", "dir", "name", "value");

    private static final Pattern START_TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)(?=[\\s/>])");

    private final PageId page;
    private final Source source;
    private final int shift;
    private final Tokens tokens;
    private final AudienceNames names;
    private final Vocabulary vocabulary;
    private final Includes includes;
    private final Diagnostics diagnostics;
    private final String mark;
    private final Labels labels;
    private final List<Marker> markers = new ArrayList<>();
    private final Map<String, Note> footnotes = new LinkedHashMap<>();
    private final Set<Integer> unreadable = new HashSet<>();

    private StringBuilder html = new StringBuilder();
    private List<Integer> placeholders = new ArrayList<>();
    private List<Integer> chain = List.of();
    private Target narrowed = Target.everyone();

    /** What a footnote says, and for whom. */
    record Note(Target target, Marker.Piece piece) {}

    /** Finds the files that are included. */
    public interface Includes {
        /** The file that a path in another file leads to; says so where there is none. */
        Optional<PageId> find(PageId from, String path, Position at);
    }

    /**
     * An empty draft.
     *
     * @param shift where the text that was parsed begins in the source
     * @param mark the name of the attribute that carries a marker's number, which nobody can know who wrote the page
     */
    Draft(
            PageId page,
            Source source,
            int shift,
            Tokens tokens,
            AudienceNames names,
            Includes includes,
            String mark,
            Diagnostics diagnostics) {
        this.page = page;
        this.source = source;
        this.shift = shift;
        this.tokens = tokens;
        this.names = names;
        this.vocabulary = names.vocabulary();
        this.includes = includes;
        this.mark = mark;
        this.diagnostics = diagnostics;
        this.labels = new Labels(diagnostics);
    }

    PageId page() {
        return page;
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

    AudienceNames names() {
        return names;
    }

    Labels labels() {
        return labels;
    }

    List<Marker> markers() {
        return markers;
    }

    Map<String, Note> footnotes() {
        return footnotes;
    }

    String mark() {
        return mark;
    }

    Tokens tokens() {
        return tokens;
    }

    /** The guards around the place that is being written, outermost first; each has a number of its own. */
    List<Integer> chain() {
        return chain;
    }

    Position at(Node node) {
        return at(node.getStartOffset());
    }

    Position at(int offset) {
        return source.at(offset + shift);
    }

    /** Whether an empty line stands between two blocks. */
    boolean isBlankBetween(Node before, Node after) {
        String text = tokens.text();
        int depth = quotesAround(before);
        int marks = 0;
        boolean whole = false;
        for (int i = after.getStartOffset() - 1; i >= before.getStartOffset(); i--) {
            char c = text.charAt(i);
            if (c == '\n' && whole) {
                return marks <= depth;
            } else if (c == '\n') {
                whole = true;
                marks = 0;
            } else if (c == '>') {
                marks++;
            } else if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return false;
    }

    private static int quotesAround(Node node) {
        int depth = 0;
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            depth += around instanceof BlockQuote ? 1 : 0;
        }
        return depth;
    }

    void html(String text) {
        html.append(text);
    }

    void text(String text) {
        html.append(Html.escape(text));
    }

    /** Raw HTML, its start tags told where they stand. */
    void raw(Node node) {
        BasedSequence chars = chars(node);
        String text = unclosed(node, chars);
        Matcher tag = START_TAG.matcher(text);
        StringBuilder told = new StringBuilder();
        while (tag.find()) {
            tag.appendReplacement(told, "<" + tag.group(1) + " " + mark + "-at=" + offset(chars, tag.start()) + " ");
        }
        html.append(tag.appendTail(told));
    }

    /** The text of HTML without the marks of the quotes and items that it stands in. */
    private static BasedSequence chars(Node node) {
        return node instanceof HtmlBlockBase block && !block.getContentLines().isEmpty()
                ? block.getContentChars()
                : node.getChars();
    }

    private static int offset(BasedSequence chars, int index) {
        return Math.max(chars.getStartOffset(), chars.getIndexOffset(index));
    }

    /**
     * The text of HTML, where a tag that would swallow everything up to its end has one; without it, the tag is text in a
     * line and an error as a block.
     */
    private String unclosed(Node node, BasedSequence chars) {
        String text = chars.toString();
        Matcher tag = START_TAG.matcher(text);
        while (tag.find()) {
            String name = tag.group(1).toLowerCase(Locale.ROOT);
            if (Allowed.goesWhole(name) && !isClosed(node, text.substring(tag.start()), name)) {
                if (node instanceof HtmlInline) {
                    diagnostics.warning(
                            "html-not-allowed",
                            at(node),
                            "<" + name + "> is never closed and shows as text",
                            "put it in backticks if that is what you mean");
                    return Html.escape(text);
                }
                diagnostics.error(
                        "broken-html",
                        at(offset(chars, tag.start())),
                        "<" + name + "> is never closed",
                        "write &lt;" + name + "&gt; if you mean the text");
            }
        }
        return text;
    }

    private static boolean isClosed(Node node, String behind, String name) {
        Pattern end = Pattern.compile("</" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE);
        if (end.matcher(behind).find()) {
            return true;
        }
        for (Node next = node.getNext(); next != null && node instanceof HtmlInline; next = next.getNext()) {
            if (next instanceof HtmlInline && end.matcher(next.getChars()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    void open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        html.append('>');
    }

    void open(String tag, Attributes attributes) {
        open(tag, attributes.values(), "");
    }

    void open(String tag, Map<String, String> attributes, String classes) {
        html.append('<').append(tag);
        attributes(attributes, classes);
        html.append('>');
    }

    /** An element that is known by its place where it has an id. */
    void open(String tag, Map<String, String> attributes, String classes, Position at) {
        if (attributes.containsKey("id")) {
            marked(tag, new Marker.Named(at), attributes, classes);
        } else {
            open(tag, attributes, classes);
        }
    }

    /** An element that carries a marker. */
    void marked(String tag, Marker marker, Map<String, String> attributes) {
        marked(tag, marker, attributes, "");
    }

    void marked(String tag, Marker marker, Map<String, String> attributes, String classes) {
        html.append('<').append(tag);
        attribute(mark, String.valueOf(add(marker)));
        attributes(attributes, classes);
        html.append('>');
    }

    void close(String tag) {
        html.append("</").append(tag).append('>');
        if (!tag.matches("a|em|strong|del|code|span|h")) {
            html.append('\n');
        }
    }

    private void attributes(Map<String, String> attributes, String classes) {
        String own = attributes.getOrDefault("class", "");
        String all = (classes + " " + own).trim();
        if (!all.isEmpty()) {
            attribute("class", all);
        }
        attributes.forEach((name, value) -> {
            if (!name.equals("class")) {
                attribute(name, value);
            }
        });
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"');
    }

    static Map<String, String> without(Map<String, String> attributes, String name) {
        Map<String, String> left = new LinkedHashMap<>(attributes);
        left.remove(name);
        return left;
    }

    private int add(Marker marker) {
        markers.add(marker);
        return markers.size() - 1;
    }

    private void placeholder(String tag, Marker.Placeholder placeholder) {
        int number = add(placeholder);
        placeholders.add(number);
        html.append('<').append(tag);
        attribute(mark, String.valueOf(number));
        html.append("></").append(tag).append('>');
    }

    void word(String key, Position at) {
        placeholder("span", new Marker.Word(key, at));
    }

    void video(Phrase address, Position at) {
        placeholder("span", new Marker.Video(address, at));
    }

    void note(String label, Position at) {
        placeholder("span", new Marker.Note(label, at));
    }

    void include(Marks.Directive directive, boolean inline) {
        Position at = at(directive.argumentStart());
        includes.find(page, tokens.raw(directive.argument()), at)
                .ifPresent(found -> placeholder(inline ? "span" : "div", new Marker.Included(found, inline, at)));
    }

    /** Text with variables. */
    Phrase phrase(String text) {
        return tokens.phrase(text, false, source, shift, diagnostics);
    }

    /** What is written with attributes that may hold a condition. */
    void guarded(Attributes attributes, Node node, Part.Place place, String context, Runnable content) {
        noConditions(attributes, node);
        if (attributes.condition().isEmpty()) {
            content.run();
            return;
        }
        Attributes.Condition condition = attributes.condition().get();
        int offset = attributesStart(node) + condition.offset();
        guard(target(condition.text(), offset), at(node), place, context, content);
    }

    private static int attributesStart(Node node) {
        if (node instanceof Marks.Braces || node instanceof Marks.SpanClose) {
            return node.getStartOffset() + (node instanceof Marks.SpanClose ? 1 : 0);
        }
        if (node instanceof Marks.ColonLine) {
            return node.getStartOffset() + node.getChars().lastIndexOf('{');
        }
        return Inlines.braces(node).map(Node::getStartOffset).orElse(node.getStartOffset());
    }

    /** Keeps what is written apart: in its place stands an empty element. */
    void guard(Target target, Position at, Part.Place place, String context, Runnable content) {
        List<Integer> outerChain = chain;
        Target outer = narrowed;
        narrowed = narrowed.and(target);
        List<Integer> inner = new ArrayList<>(chain);
        inner.add(add(new Marker.Tight(at)));
        chain = List.copyOf(inner);
        Marker.Piece piece = piece(context, content);
        chain = outerChain;
        narrowed = outer;
        String tag = switch (place) {
            case BLOCK -> "div";
            case INLINE -> "span";
            case ITEM -> context.equals("dl") ? "dd" : "li";
            case ROW -> "tr";
        };
        placeholder(tag, new Marker.Guard(target, place, piece, at));
    }

    /** What a footnote says: HTML of its own, shown at the end of the page where it is called. */
    void footnote(FootnoteBlock footnote, Runnable content) {
        String label = footnote.getText().toString();
        labels.defineNote(label, chain, at(footnote));
        Marker.Piece piece = piece("div", content);
        footnotes.putIfAbsent(Labels.normal(label), new Note(narrowed, piece));
    }

    /** HTML of its own. */
    Marker.Piece piece(String context, Runnable content) {
        StringBuilder outerHtml = html;
        List<Integer> outerPlaceholders = placeholders;
        html = new StringBuilder();
        placeholders = new ArrayList<>();
        content.run();
        Marker.Piece piece = new Marker.Piece(html.toString(), context, List.copyOf(placeholders));
        html = outerHtml;
        placeholders = outerPlaceholders;
        return piece;
    }

    /** The audience an expression means; nobody, and a diagnostic, where it can't be read. */
    Target target(String expression, int offset) {
        TargetParser.Result result = TargetParser.parse(tokens.raw(expression), vocabulary);
        for (TargetParser.Problem problem : result.problems()) {
            diagnostics.error(problem.rule(), at(offset + problem.offset()), problem.message(), problem.hint());
        }
        return result.target();
    }

    /** Says so where something in a node was meant to be a condition and can't be one there. */
    void noConditions(Node node) {
        int at = Attributes.condition(node.getChars());
        if (at >= 0) {
            unreadable(node, at);
        }
    }

    /** Says so where text has a facet or somebody's name alone in braces, which was meant as a condition. */
    void noNames(Node text) {
        if (text.getChars().indexOf('{') < 0) {
            return;
        }
        Matcher open = OPEN_BRACES.matcher(text.getChars());
        if (open.find()) {
            diagnostics.error(
                    "variable-syntax",
                    at(text.getStartOffset() + open.start()),
                    "this {{ is never closed on its line",
                    "write {{ name }}, or \\{{ to show the braces themselves");
        }
        Matcher braces = IN_BRACES.matcher(text.getChars());
        while (braces.find()) {
            boolean meant = braces.group(2) == null
                    ? vocabulary.names().containsKey(braces.group(1))
                    : vocabulary.facets().containsKey(braces.group(1));
            if (meant) {
                unreadable(text, braces.start());
            }
        }
    }

    /** Says so where an attribute is named like something that departments differ in. */
    void noConditions(Attributes attributes, Node node) {
        attributes.values().forEach((key, value) -> {
            boolean named = !OF_HTML.contains(key) && !key.startsWith("data-") && names.areAll(value)
                    || key.equals("class") && StrayConditions.inClasses(value, names);
            if (named || vocabulary.facets().containsKey(key)) {
                diagnostics.error(
                        "unreadable-condition",
                        at(attributesStart(node)),
                        "\"" + key + "\" restricts nothing here",
                        "write for=\"" + (named ? value : key + ":...") + "\"");
            }
        });
    }

    /** Whether something in the line of a place was said to be no condition. */
    boolean isToldUnreadable(int offset) {
        return unreadable.contains(at(offset).line());
    }

    /** Says that something here was meant to be a condition. */
    void unreadable(Node node, int offset) {
        unreadable(node.getStartOffset() + offset);
    }

    void unreadable(int offset) {
        unreadable.add(at(offset).line());
        diagnostics.error(
                "unreadable-condition",
                at(offset),
                "this looks like a condition, but can't be read as one",
                "write it like {for=\"platform:ios\"}, with straight quotes");
    }
}
