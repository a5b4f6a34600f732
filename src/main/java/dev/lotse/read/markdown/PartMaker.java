package dev.lotse.read.markdown;

import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Ref;
import dev.lotse.content.Variable;
import dev.lotse.diagnostic.Position;
import dev.lotse.html.Html;
import dev.lotse.read.markdown.html.Allowed;
import dev.lotse.read.markdown.html.Elements;
import dev.lotse.read.markdown.html.Merger;
import dev.lotse.read.markdown.html.Nesting;
import dev.lotse.read.text.FrontMatterKeys;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Makes parts of elements and text; whatever of an element is not allowed is left out. */
final class PartMaker implements Elements.Makers {
    private static final LinkExtractor LINKS = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();
    private static final Map<String, String> FRAME = Map.of("class", "table");

    private final Draft draft;

    PartMaker(Draft draft) {
        this.draft = draft;
    }

    /** Reads text, with the addresses in it that are links without being marked as such. */
    @Override
    public void text(String text, boolean code, boolean linked, Merger parts) {
        boolean none = text.indexOf(':') < 0 && text.indexOf('@') < 0 && !text.contains("www.");
        if (code || linked || none) {
            pieces(text, code, parts);
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
                Ref ref = draft.ref(phrase(prefix + part, false), Ref.Kind.LINK, Optional.empty(), draft.at(0));
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

    /** What becomes of an element that is nothing but its tag and attributes. */
    @Override
    public Elements.Maker own(String tag, Map<String, String> written, int offset, Elements around) {
        if (!Allowed.element(tag)) {
            notAllowed(tag, offset);
            return Allowed.goesWhole(tag) ? Elements.Maker.NOTHING : inner -> inner;
        }
        Position at = draft.at(offset);
        boolean apart = around.areApart();
        boolean framed = around.areFramed();
        return inner -> {
            Map<String, Phrase> attributes = attributes(tag, written, offset);
            if (tag.equals("a") && written.containsKey("href")) {
                return List.of(new Part.Link(ref(written, "href", Ref.Kind.LINK, at), attributes, inner));
            } else if (tag.equals("img")) {
                return List.of(picture(ref(written, "src", Ref.Kind.MEDIA, at), attributes));
            } else if (Nesting.isHeading(tag)) {
                attributes.remove("id");
                Optional<String> id = Optional.of(written.getOrDefault("id", ""))
                        .filter(own -> !own.isEmpty() && !draft.tokens().isIn(own));
                return List.of(new Part.Heading(tag.charAt(1) - '0', id, attributes, inner, at));
            }
            Part part = plain(tag, attributes, inner, at, apart);
            return List.of(
                    tag.equals("table") && !framed
                            ? plain("div", attributes("div", FRAME, offset), List.of(part), at, apart)
                            : part);
        };
    }

    private Ref ref(Map<String, String> written, String attribute, Ref.Kind kind, Position at) {
        return draft.ref(phrase(written.getOrDefault(attribute, ""), false), kind, Optional.empty(), at);
    }

    /** A picture; an empty text is one that somebody chose, none at all was forgotten. */
    Part picture(Ref ref, Map<String, Phrase> attributes) {
        if (attributes.putIfAbsent("alt", Phrase.EMPTY) == null) {
            draft.diagnostics()
                    .warning(
                            "missing-alt",
                            ref.at(),
                            "this picture has no text for those who can't see it",
                            "write it between the brackets, ![what it shows](x.png), in HTML as alt=\"what it shows\";"
                                    + " one that only decorates has alt=\"\": ![](x.png){alt=\"\"}");
        }
        return new Part.Media(ref, attributes);
    }

    private static Part plain(
            String tag, Map<String, Phrase> attributes, List<Part> inner, Position at, boolean apart) {
        boolean fixed = !attributes.containsKey("id")
                && !Allowed.isCaption(tag)
                && !(apart && Allowed.isCell(tag))
                && !isCaption(attributes)
                && inner.stream().allMatch(Part.Markup.class::isInstance)
                && attributes.values().stream().allMatch(PartMaker::isLiteral);
        if (!fixed) {
            return new Part.Element(tag, attributes, inner, at);
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
        return new Part.Markup(html.toString(), text.toString());
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

    private void notAllowed(String tag, int offset) {
        draft.diagnostics()
                .warning(
                        "html-not-allowed",
                        draft.at(offset),
                        "<" + tag + "> is not allowed here and is left out",
                        tag.equals("iframe") || tag.equals("video") || tag.equals("audio")
                                ? "link it as a video: [!VIDEO https://...]"
                                : Allowed.goesWhole(tag)
                                        ? "what is in it is left out too"
                                        : "write &lt;" + tag + "&gt; or put it in backticks if you mean the text");
    }

    /** What is allowed of some attributes. */
    Map<String, Phrase> attributes(String tag, Map<String, String> written, int offset) {
        Map<String, Phrase> attributes = new LinkedHashMap<>();
        written.forEach((key, value) -> {
            boolean anchor = tag.equals("a") && key.equals("name") && !written.containsKey("id");
            String name = anchor ? "id" : key;
            if (Allowed.attribute(tag, name)) {
                attributes.put(name, phrase(value, false));
            } else if (FrontMatterKeys.isFor(name.replaceFirst("^data-", ""))) {
                draft.conditions().tellUnreadable(offset);
            }
        });
        return attributes;
    }

    private Phrase phrase(String text, boolean code) {
        return draft.tokens().isIn(text)
                ? draft.tokens().phrase(text, code, draft.source(), draft.shift(), draft.diagnostics())
                : Phrase.of(draft.tokens().visible(text));
    }
}
