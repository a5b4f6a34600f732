package dev.lotse.read.markdown;

import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Ref;
import dev.lotse.content.Variable;
import dev.lotse.diagnostic.Position;
import dev.lotse.html.Html;
import dev.lotse.read.text.FrontMatterKeys;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * Turns the HTML of a draft into parts: parsed as a browser would, with everything left out that is not allowed.
 *
 * <p>Each piece is parsed in a context of its own, so that no tag of an author can reach from one into another. A
 * placeholder that does not come through exactly once is an error.
 */
final class PartReader {
    private static final LinkExtractor LINKS = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    private final Draft draft;
    private final String mark;

    PartReader(Draft draft) {
        this.draft = draft;
        this.mark = draft.mark();
    }

    /** The parts of a piece. */
    List<Part> read(Marker.Piece piece) {
        return read(piece, false, false);
    }

    private List<Part> read(Marker.Piece piece, boolean code, boolean linked) {
        Parser parser = Parser.htmlParser();
        Map<Integer, Integer> seen = new HashMap<>();
        List<Node> nodes = parser.parseFragmentInput(piece.html(), new Element(piece.context()), "");
        List<Part> parts = parts(nodes, new State(code, linked, piece.context().matches("tbody|dl"), seen));
        for (int number : piece.markers()) {
            if (seen.getOrDefault(number, 0) != 1) {
                draft.diagnostics()
                        .error(
                                "broken-html",
                                draft.markers().get(number).at(),
                                "the HTML around this is broken, so it is not certain who would see it",
                                "close every tag that is opened before it");
            }
        }
        return parts;
    }

    /**
     * Where in a piece we are.
     *
     * @param apart whether cells have to stay apart, for one of them may get a label
     */
    private record State(boolean code, boolean linked, boolean apart, Map<Integer, Integer> seen) {
        State in(String tag) {
            return new State(code || tag.equals("code") || tag.equals("pre"), linked || tag.equals("a"), apart, seen);
        }
    }

    private List<Part> parts(List<Node> nodes, State state) {
        Merger parts = new Merger();
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                if (!isBetweenBlocks(text, state)) {
                    text(text.getWholeText(), state, parts);
                }
            } else if (node instanceof Element element) {
                element(element, state, parts);
            }
        }
        return parts.done();
    }

    /** White space that only lays out the HTML; were it kept, it would tell where something is hidden. */
    private boolean isBetweenBlocks(TextNode text, State state) {
        return !state.code && text.isBlank() && (isBlock(text.previousSibling()) || isBlock(text.nextSibling()));
    }

    private static boolean isBlock(@Nullable Node node) {
        return node instanceof Element element
                && Allowed.isBlock(element.normalName())
                && !element.normalName().equals("br");
    }

    private void text(String text, State state, Merger parts) {
        boolean none = text.indexOf(':') < 0 && text.indexOf('@') < 0 && !text.contains("www.");
        if (state.code || state.linked || none) {
            pieces(text, state.code, parts);
            return;
        }
        String letters = draft.tokens().asLetters(text);
        for (Span span : LINKS.extractSpans(letters)) {
            String part = text.substring(span.getBeginIndex(), span.getEndIndex());
            String prefix = span instanceof LinkSpan link
                    ? prefix(link.getType(), letters.substring(span.getBeginIndex(), span.getEndIndex()))
                    : "-";
            if (prefix.equals("-")) {
                pieces(part, false, parts);
            } else {
                Merger inner = new Merger();
                pieces(part, false, inner);
                Ref ref = new Ref(
                        draft.page().path(),
                        draft.page().language(),
                        phrase(prefix + part, false),
                        Ref.Kind.LINK,
                        Optional.empty(),
                        draft.at(0));
                parts.add(new Part.Link(ref, Map.of(), inner.done()));
            }
        }
    }

    private void pieces(String text, boolean code, Merger parts) {
        for (Phrase.Piece piece : phrase(text, code).pieces()) {
            if (piece instanceof Variable variable) {
                parts.add(variable);
            } else if (piece instanceof Phrase.Literal literal) {
                parts.text(literal.text());
            }
        }
    }

    /** What an address has to begin with that its text leaves out; a dash where the text is no address. */
    private static String prefix(LinkType type, String text) {
        if (type == LinkType.EMAIL) {
            return "mailto:";
        }
        if (type == LinkType.WWW) {
            return "https://";
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? "" : "-";
    }

    private void element(Element element, State state, Merger parts) {
        String tag = element.normalName();
        Optional<Marker> marker = marker(element);
        if (marker.isPresent() && marker.get() instanceof Marker.Placeholder placeholder) {
            state.seen.merge(Integer.parseInt(element.attr(mark)), 1, Integer::sum);
            parts.add(placeholder(placeholder, state));
            return;
        }
        if (isLookUp(element)) {
            element.getElementsByAttribute(mark)
                    .forEach(inside -> marker(inside)
                            .filter(Marker.Placeholder.class::isInstance)
                            .ifPresent(left -> state.seen.merge(Integer.parseInt(inside.attr(mark)), 1, Integer::sum)));
            return;
        }
        if (!Allowed.element(tag)) {
            notAllowed(element, tag, state, parts);
            return;
        }
        List<Part> inner = parts(element.childNodes(), state.in(tag));
        Map<String, Phrase> attributes = attributes(element, tag);
        if (tag.equals("a") && (marker.isPresent() || element.hasAttr("href"))) {
            parts.add(new Part.Link(ref(element, marker, "href", Ref.Kind.LINK), attributes, inner));
        } else if (tag.equals("img")) {
            if (attributes.putIfAbsent("alt", Phrase.EMPTY) == null) {
                missingText(at(element, marker));
            }
            parts.add(new Part.Media(ref(element, marker, "src", Ref.Kind.MEDIA), attributes));
        } else if (tag.matches("h[1-6]")) {
            parts.add(heading(element, tag, marker, attributes, inner));
        } else if (marker.isPresent()) {
            parts.add(marked(tag, marker.get(), attributes, inner));
        } else if (tag.equals("table") && !isFramed(element)) {
            Merger table = new Merger();
            plain(tag, attributes, inner, at(element, marker), state, table);
            Map<String, Phrase> frame = Map.of("class", Phrase.of("table"));
            plain("div", frame, table.done(), at(element, marker), state, parts);
        } else {
            plain(tag, attributes, inner, at(element, marker), state, parts);
        }
    }

    /** Whether this is the English of a translated sentence, which Microsoft Learn shows only where it is pointed at. */
    private static boolean isLookUp(Element element) {
        return element.normalName().equals("span") && element.hasClass("sxs-lookup");
    }

    /** An empty text is one that somebody chose; none at all was forgotten. */
    private void missingText(Position at) {
        draft.diagnostics()
                .warning(
                        "missing-alt",
                        at,
                        "this picture has no text for those who can't see it",
                        "write it between the brackets, ![what it shows](x.png), in HTML as alt=\"what it shows\";"
                                + " one that only decorates has alt=\"\": ![](x.png){alt=\"\"}");
    }

    /** Whether a table has something around it that can be scrolled. */
    private static boolean isFramed(Element table) {
        Element around = table.parent();
        return around != null && around.normalName().equals("div") && around.hasClass("table");
    }

    private Part heading(
            Element element, String tag, Optional<Marker> marker, Map<String, Phrase> attributes, List<Part> inner) {
        Optional<String> id = marker.isPresent() && marker.get() instanceof Marker.Head head
                ? head.id()
                : Optional.of(element.id())
                        .filter(own -> !own.isEmpty() && !draft.tokens().isIn(own));
        attributes.remove("id");
        return new Part.Heading(tag.charAt(1) - '0', id, attributes, inner, at(element, marker));
    }

    private static Part marked(String tag, Marker marker, Map<String, Phrase> attributes, List<Part> inner) {
        if (marker instanceof Marker.Tight) {
            return new Part.Paragraph(inner);
        }
        if (marker instanceof Marker.Item item) {
            return new Part.Item(item.box(), item.blankInside(), item.blankAfter(), attributes, inner, item.at());
        }
        if (marker instanceof Marker.Listing list) {
            List<Part> items = inner.stream().filter(part -> !isBlank(part)).toList();
            return new Part.Listing(list.ordered(), list.start(), list.continues(), attributes, items);
        }
        return new Part.Element(tag, attributes, inner, marker.at());
    }

    private static boolean isBlank(Part part) {
        return part instanceof Part.Markup markup && markup.html().isBlank();
    }

    private Part placeholder(Marker.Placeholder placeholder, State state) {
        if (placeholder instanceof Marker.Guard guard) {
            return new Part.Guarded(
                    guard.target(), guard.place(), read(guard.piece(), state.code, state.linked), guard.at());
        }
        if (placeholder instanceof Marker.Included included) {
            return new Part.Include(included.page(), included.inline(), included.at());
        }
        if (placeholder instanceof Marker.Word word) {
            return new Part.Words(word.key());
        }
        if (placeholder instanceof Marker.Video video) {
            return new Part.Video(video.address());
        }
        Marker.Note note = (Marker.Note) placeholder;
        return new Part.FootnoteMark(note.label(), note.at());
    }

    private void plain(
            String tag, Map<String, Phrase> attributes, List<Part> inner, Position at, State state, Merger parts) {
        boolean fixed = !attributes.containsKey("id")
                && !Allowed.isCaption(tag)
                && !(state.apart && Allowed.isCell(tag))
                && !isCaption(attributes)
                && inner.stream().allMatch(Part.Markup.class::isInstance)
                && attributes.values().stream().allMatch(PartReader::isLiteral);
        if (!fixed) {
            parts.add(new Part.Element(tag, attributes, inner, at));
            return;
        }
        StringBuilder html = new StringBuilder("<").append(tag);
        attributes.forEach((name, value) -> html.append(' ')
                .append(name)
                .append("=\"")
                .append(Html.escape(literal(value)))
                .append('"'));
        html.append('>');
        StringBuilder text = new StringBuilder();
        for (Part part : inner) {
            Part.Markup markup = (Part.Markup) part;
            html.append(markup.html());
            text.append(markup.text());
        }
        if (!Allowed.isVoid(tag)) {
            html.append("</").append(tag).append('>');
        }
        if (Allowed.isBlock(tag)) {
            html.append(tag.equals("br") ? "" : "\n");
            text.append(' ');
        }
        parts.add(new Part.Markup(html.toString(), text.toString()));
    }

    private static boolean isCaption(Map<String, Phrase> attributes) {
        Phrase classes = attributes.getOrDefault("class", Phrase.EMPTY);
        return isLiteral(classes) && Part.CAPTION_CLASSES.contains(literal(classes));
    }

    private static boolean isLiteral(Phrase phrase) {
        return phrase.pieces().stream().allMatch(Phrase.Literal.class::isInstance);
    }

    private static String literal(Phrase phrase) {
        StringBuilder text = new StringBuilder();
        phrase.pieces().forEach(piece -> text.append(((Phrase.Literal) piece).text()));
        return text.toString();
    }

    private void notAllowed(Element element, String tag, State state, Merger parts) {
        draft.diagnostics()
                .warning(
                        "html-not-allowed",
                        at(element, Optional.empty()),
                        "<" + tag + "> is not allowed here and is left out",
                        tag.equals("iframe") || tag.equals("video") || tag.equals("audio")
                                ? "link it as a video: [!VIDEO https://...]"
                                : Allowed.goesWhole(tag)
                                        ? "what is in it is left out too"
                                        : "write &lt;" + tag + "&gt; or put it in backticks if you mean the text");
        if (!Allowed.goesWhole(tag)) {
            parts(element.childNodes(), state).forEach(parts::add);
        }
    }

    private Map<String, Phrase> attributes(Element element, String tag) {
        Map<String, Phrase> attributes = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            if (tag.equals("a") && name.equals("name") && !element.hasAttr("id")) {
                name = "id";
            }
            if (Allowed.attribute(tag, name)) {
                attributes.put(name, phrase(bare(value), false));
            } else if (FrontMatterKeys.isFor(name.replaceFirst("^data-", ""))) {
                draft.unreadable(offset(element));
            }
        }
        return attributes;
    }

    /** A value without the places that were told to tags in it which are none. */
    private String bare(String value) {
        return value.replaceAll(" " + mark + "-at=\\d+ ", "");
    }

    private Ref ref(Element element, Optional<Marker> marker, String attribute, Ref.Kind kind) {
        if (marker.isPresent() && marker.get() instanceof Marker.Address address) {
            return new Ref(
                    draft.page().path(),
                    draft.page().language(),
                    address.destination(),
                    kind,
                    address.hidden(),
                    address.at());
        }
        return new Ref(
                draft.page().path(),
                draft.page().language(),
                phrase(bare(element.attr(attribute)), false),
                kind,
                Optional.empty(),
                at(element, marker));
    }

    private Optional<Marker> marker(Element element) {
        String number = element.attr(mark);
        return number.isEmpty() ? Optional.empty() : Optional.of(draft.markers().get(Integer.parseInt(number)));
    }

    private Position at(Element element, Optional<Marker> marker) {
        return marker.map(Marker::at).orElseGet(() -> draft.at(offset(element)));
    }

    private int offset(Element element) {
        String offset = element.attr(mark + "-at");
        return offset.isEmpty() ? 0 : Integer.parseInt(offset);
    }

    private Phrase phrase(String text, boolean code) {
        return draft.tokens().isIn(text)
                ? draft.tokens().phrase(text, code, draft.source(), draft.shift(), draft.diagnostics())
                : Phrase.of(draft.tokens().visible(text));
    }

    /** Parts in order, neighbours that are fixed made one. */
    private static final class Merger {
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder html = new StringBuilder();
        private final StringBuilder text = new StringBuilder();

        void text(String plain) {
            html.append(Html.escape(plain));
            text.append(plain);
        }

        void add(Part part) {
            if (part instanceof Part.Markup markup) {
                html.append(markup.html());
                text.append(markup.text());
            } else {
                flush();
                parts.add(part);
            }
        }

        private void flush() {
            if (html.length() > 0) {
                parts.add(new Part.Markup(html.toString(), text.toString()));
                html.setLength(0);
                text.setLength(0);
            }
        }

        List<Part> done() {
            flush();
            return parts;
        }
    }
}
