package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Policy;
import dev.lotse.content.Ref;
import dev.lotse.html.Html;
import dev.lotse.read.markdown.syntax.Labels;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.markdown.syntax.References;
import dev.lotse.read.text.Attributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes what stands in a line: text, links, pictures, and the attributes behind them. */
final class Inlines {
    private static final Pattern SPACED =
            Pattern.compile("\\([^()\\n]*[^()\\s] [^()\\n]*\\.\\w{2,5}(?:#[^()\\n]*)?\\)");

    /** Numbers with more digits than a letter can have are text. */
    private static final Pattern NO_LETTER = Pattern.compile("&#(?:\\d{8,}|[xX]\\p{XDigit}{7,});");

    private final Draft draft;
    private final OpenTags openTags;
    /** Whether the picture that is being written has its title below it. */
    private boolean inFigure;

    Inlines(Draft draft, Node document) {
        this.draft = draft;
        this.openTags = new OpenTags(document);
    }

    /** Writes everything inside a node, but for the attributes that belong to the node itself. */
    void children(Node parent) {
        List<Node> nodes = new ArrayList<>();
        Optional<Marks.Braces> own = braces(parent);
        boolean boxed = false;
        for (Node child : parent.getChildren()) {
            boxed |= child instanceof Marks.Box;
            if (!(child instanceof Marks.Box) && (own.isEmpty() || child != own.get())) {
                nodes.add(child);
            }
        }
        if (own.isPresent() || boxed) {
            trim(nodes, parent instanceof Heading);
        }
        if (!nodes.isEmpty() && isQuoteMark(nodes.get(0))) {
            nodes.remove(0);
            nodes.removeAll(
                    nodes.stream().takeWhile(node -> node.getChars().isBlank()).toList());
            trim(nodes, false);
        }
        write(nodes);
    }

    /** Takes away the white space that stood beside the braces or the box. */
    private static void trim(List<Node> nodes, boolean atEnd) {
        while (!atEnd && !nodes.isEmpty() && isBlank(nodes.get(0))) {
            nodes.remove(0);
        }
        int at = atEnd ? nodes.size() - 1 : 0;
        if (!nodes.isEmpty() && nodes.get(at) instanceof Text text) {
            nodes.set(
                    at,
                    new Text(atEnd ? text.getChars().trimEnd() : text.getChars().trimStart()));
        }
    }

    private static boolean isBlank(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof Text && node.getChars().isBlank();
    }

    private void write(List<Node> nodes) {
        Deque<String> left = new ArrayDeque<>();
        write(nodes, left);
        left.forEach(tag -> draft.html("</" + tag + ">"));
    }

    /** Writes nodes, and tells which tags are to be closed behind them. */
    private void write(List<Node> nodes, Deque<String> left) {
        for (int i = 0; i < nodes.size(); ) {
            Node node = nodes.get(i);
            if (node instanceof Marks.SpanOpen) {
                int close = closeOf(nodes, i);
                if (close < 0) {
                    i++;
                    continue;
                }
                span((Marks.SpanClose) nodes.get(close), nodes.subList(i + 1, close));
                i = close + 1;
            } else if (node instanceof Marks.SpanClose close) {
                crossed(close);
                i++;
            } else {
                Optional<Marks.Braces> behind = behind(nodes, i);
                if (node instanceof HtmlInline tag && openTags.isLeftOpen(tag)) {
                    leftOpen(tag, left);
                    i++;
                } else if (behind.isPresent()) {
                    Attributes attributes = behind.get().attributes().orElseThrow();
                    draft.guarded(attributes, behind.get(), Part.Place.INLINE, "span", () -> inline(node, attributes));
                    i += 2;
                } else {
                    inline(node, Attributes.NONE);
                    i++;
                }
            }
        }
    }

    /** A tag that is not closed formats what follows it here and nothing behind that. */
    private void leftOpen(HtmlInline tag, Deque<String> left) {
        draft.noConditions(tag);
        if (OpenTags.isText(tag)) {
            draft.diagnostics()
                    .warning(
                            "html-left-open",
                            draft.at(tag),
                            tag.getChars() + " looks like HTML and shows as text",
                            "write &lt; for <, or put it in backticks");
            draft.text(draft.tokens().raw(tag.getChars().toString()));
            return;
        }
        String name = openTags.in(tag.getStartOffset(), tag.getEndOffset())
                .firstEntry()
                .getValue();
        sayLeftOpen(tag.getStartOffset(), name, "its paragraph");
        draft.raw(tag);
        if (name.equals("a") && tag.getChars().toLowerCase().indexOf("href") < 0) {
            draft.html("</a>");
        } else {
            left.push(name);
        }
    }

    /** Closes the tags that a block of HTML leaves open. */
    void closeAll(Node html) {
        openTags.in(html.getStartOffset(), html.getEndOffset()).descendingMap().forEach((offset, name) -> {
            sayLeftOpen(offset, name, "this block");
            draft.html("</" + name + ">");
        });
    }

    private void sayLeftOpen(int offset, String name, String end) {
        draft.diagnostics()
                .warning(
                        "html-left-open",
                        draft.at(offset),
                        "<" + name + "> is not closed, so it ends with " + end,
                        "write </" + name + "> where it ends, or &lt;" + name + "&gt; if you mean the text");
    }

    private void crossed(Marks.SpanClose close) {
        if (close.attributes().condition().isPresent()) {
            draft.diagnostics()
                    .error(
                            "unreadable-condition",
                            draft.at(close),
                            "this condition begins outside of the bold text, link or cell that it ends in",
                            "put both of its brackets inside, or both outside");
        } else {
            draft.text(draft.tokens().raw(close.getChars().toString()));
        }
    }

    private static int closeOf(List<Node> nodes, int open) {
        int depth = 0;
        for (int i = open; i < nodes.size(); i++) {
            depth += nodes.get(i) instanceof Marks.SpanOpen ? 1 : nodes.get(i) instanceof Marks.SpanClose ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void span(Marks.SpanClose close, List<Node> content) {
        Attributes attributes = close.attributes();
        draft.guarded(attributes, close, Part.Place.INLINE, "span", () -> {
            if (attributes.values().isEmpty()) {
                write(content);
            } else {
                draft.open("span", attributes.values(), "", draft.at(close));
                write(content);
                draft.close("span");
            }
        });
    }

    private static Optional<Marks.Braces> behind(List<Node> nodes, int at) {
        Node node = nodes.get(at);
        boolean takes = node instanceof LinkNodeBase
                || node instanceof RefNode reference && References.of(reference).isPresent()
                || node instanceof Code
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Strikethrough
                || node instanceof MailLink
                || node instanceof Footnote;
        return takes
                        && at + 1 < nodes.size()
                        && nodes.get(at + 1) instanceof Marks.Braces braces
                        && braces.attributes().isPresent()
                        && braces.getStartOffset() == node.getEndOffset()
                ? Optional.of(braces)
                : Optional.empty();
    }

    private void inline(Node node, Attributes attributes) {
        if (node instanceof Text) {
            draft.noNames(node);
            draft.html(escaped(node.getChars()));
        } else if (node instanceof HtmlEntity) {
            String entity = node.getChars().toString();
            draft.html(NO_LETTER.matcher(entity).matches() ? Html.escape(entity) : entity);
        } else if (node instanceof SoftLineBreak) {
            draft.html("\n");
        } else if (node instanceof HardLineBreak) {
            draft.html("<br>\n");
        } else if (node instanceof Emphasis) {
            element("em", node, attributes);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node, attributes);
        } else if (node instanceof Strikethrough) {
            element("del", node, attributes);
        } else if (node instanceof Code code) {
            draft.open("code", attributes.values(), "", draft.at(node));
            String text = codeText(code);
            draft.text(code.getAncestorOfType(TableCell.class) == null ? text : text.replace("\\|", "|"));
            draft.close("code");
        } else if (node instanceof HtmlInlineComment) {
            // never shown
        } else if (node instanceof HtmlInline) {
            draft.noConditions(node);
            draft.raw(node);
        } else if (node instanceof Marks.Braces braces) {
            unattached(braces);
        } else if (node instanceof Marks.LearnPicture) {
            LearnImage.inline(draft, node);
        } else if (node instanceof Marks.Directive directive) {
            directive(directive);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else {
            address(node, attributes);
        }
    }

    /** What a code span shows: one space beside the backticks is only there to keep them apart. */
    private static String codeText(Code code) {
        String text = code.getText().toString().replaceAll("\\R", " ");
        boolean apart = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return apart ? text.substring(1, text.length() - 1) : text;
    }

    private void address(Node node, Attributes attributes) {
        if (node instanceof Image image) {
            picture(image, image.getUrl(), image.getTitle(), attributes);
        } else if (node instanceof Link link) {
            link(link, link.getUrl(), link.getTitle(), attributes);
        } else if (node instanceof AutoLink auto) {
            link(
                    auto.getText().toString(),
                    "",
                    auto,
                    attributes,
                    () -> draft.text(auto.getText().toString()));
        } else if (node instanceof MailLink mail) {
            link(
                    "mailto:" + mail.getText(),
                    "",
                    mail,
                    attributes,
                    () -> draft.text(mail.getText().toString()));
        } else if (node instanceof RefNode reference) {
            labelled(reference, attributes);
        } else if (node.hasChildren()) {
            children(node);
        } else {
            draft.html(escaped(node.getChars()));
        }
    }

    /** Says so where a link or picture is none, because its path has a space in it. */
    private void spaces(Node brackets) {
        Node next = brackets.getNext();
        if (next instanceof Text && SPACED.matcher(next.getChars()).lookingAt()) {
            draft.diagnostics()
                    .error(
                            "space-in-path",
                            draft.at(brackets),
                            "a path with a space in it makes no link",
                            "put it in angle brackets: [text](<my file.pdf>)");
        }
    }

    private void labelled(RefNode node, Attributes attributes) {
        Optional<Reference> defined = References.of(node);
        if (defined.isEmpty()) {
            spaces(node);
            draft.text(node instanceof ImageRef ? "![" : "[");
            children(node);
            draft.text("]");
            if (!node.getReference().isEmpty()
                    && node.getText().isNotNull()
                    && node.getReferenceOpeningMarker().isNotNull()
                    && node.getTextOpeningMarker().isNotNull()) {
                draft.text("[" + node.getReference().unescape() + "]");
            }
            return;
        }
        Reference reference = defined.get();
        draft.labels().use(node.getReference().toString(), draft.chain(), draft.at(node));
        if (node instanceof LinkRef) {
            link(node, reference.getUrl(), reference.getTitle(), attributes);
        } else {
            picture(node, reference.getUrl(), reference.getTitle(), attributes);
        }
    }

    private void link(Node node, BasedSequence url, BasedSequence title, Attributes attributes) {
        title(title);
        link(url.unescape(), title.unescape(), node, attributes, () -> children(node));
    }

    private void link(String url, String title, Node node, Attributes attributes, Runnable content) {
        Map<String, String> own = Draft.without(attributes.values(), "hidden");
        if (!title.isEmpty()) {
            own.putIfAbsent("title", title);
        }
        Marker.Address address =
                new Marker.Address(draft.phrase(url), Ref.Kind.LINK, hidden(attributes, node), draft.at(node));
        draft.html(edge(node, true));
        draft.marked("a", address, own);
        content.run();
        draft.close("a");
        draft.html(edge(node, false));
    }

    /** The white space at an edge of a link's text, which parts its words from those around it. */
    private static String edge(Node node, boolean front) {
        if (node instanceof Link link) {
            return edge(node, link.getTextOpeningMarker(), link.getTextClosingMarker(), front);
        }
        if (!(node instanceof LinkRef link)) {
            return "";
        }
        return link.getTextOpeningMarker().isNull()
                ? edge(node, link.getReferenceOpeningMarker(), link.getReferenceClosingMarker(), front)
                : edge(node, link.getTextOpeningMarker(), link.getTextClosingMarker(), front);
    }

    private static String edge(Node node, BasedSequence open, BasedSequence close, boolean front) {
        if (open.isNull() || close.isNull() || close.getStartOffset() <= open.getEndOffset()) {
            return "";
        }
        int at = front ? open.getEndOffset() : close.getStartOffset() - 1;
        return Character.isWhitespace(node.getDocument().getChars().charAt(at)) ? " " : "";
    }

    private Optional<Policy> hidden(Attributes attributes, Node node) {
        String value = attributes.values().get("hidden");
        if (value == null) {
            return Optional.empty();
        }
        Optional<Policy> policy = Arrays.stream(Policy.values())
                .filter(p -> p.toString().equals(value))
                .findFirst();
        if (policy.isEmpty()) {
            draft.diagnostics()
                    .error(
                            "wrong-value",
                            draft.at(node),
                            "hidden can't be \"" + value + "\"",
                            "write text, warn or error");
        }
        return policy;
    }

    /** Writes a paragraph as a figure if it is nothing but a picture with a title; says whether it is. */
    boolean figure(Node paragraph) {
        Optional<Marks.Braces> own = braces(paragraph);
        List<Node> nodes = new ArrayList<>();
        for (Node child : paragraph.getChildren()) {
            if (!child.getChars().isBlank() && (own.isEmpty() || child != own.get())) {
                nodes.add(child);
            }
        }
        if (nodes.isEmpty() || nodes.size() > 2) {
            return false;
        }
        Node picture = nodes.get(0);
        Optional<Marks.Braces> behind = behind(nodes, 0);
        BasedSequence caption = caption(picture);
        if (caption.isBlank() || nodes.size() > 1 && behind.isEmpty()) {
            return false;
        }
        Attributes attributes = behind.flatMap(Marks.Braces::attributes).orElse(Attributes.NONE);
        Node at = behind.isPresent() ? behind.get() : picture;
        draft.guarded(attributes, at, Part.Place.BLOCK, "div", () -> {
            draft.open("figure");
            inFigure = true;
            inline(picture, attributes);
            inFigure = false;
            draft.open("figcaption");
            draft.text(caption.unescape());
            draft.close("figcaption");
            draft.close("figure");
        });
        return true;
    }

    /** The title of a picture; empty where there is none, or no picture. */
    private static BasedSequence caption(Node node) {
        if (node instanceof Image image) {
            return image.getTitle();
        }
        return node instanceof ImageRef labelled
                ? References.of(labelled).map(Reference::getTitle).orElse(BasedSequence.NULL)
                : BasedSequence.NULL;
    }

    private void picture(Node node, BasedSequence url, BasedSequence title, Attributes attributes) {
        Map<String, String> own = Draft.without(attributes.values(), "hidden");
        noConditions(node, title);
        String text = plain(node);
        if (!text.isBlank()) {
            own.put("alt", text);
        }
        if (title.isNotNull() && !title.isEmpty() && !inFigure) {
            own.putIfAbsent("title", title.unescape());
        }
        Marker.Address address =
                new Marker.Address(draft.phrase(url.unescape()), Ref.Kind.MEDIA, Optional.empty(), draft.at(node));
        draft.marked("img", address, own);
    }

    /** A picture's text and title are for everybody who gets the picture. */
    private void noConditions(Node picture, BasedSequence title) {
        title(title);
        for (Node inside : picture.getDescendants()) {
            boolean condition = inside instanceof Marks.SpanClose close
                            && close.attributes().condition().isPresent()
                    || inside instanceof Marks.Braces braces
                            && braces.attributes()
                                    .filter(a -> a.condition().isEmpty())
                                    .isEmpty();
            if (condition) {
                draft.diagnostics()
                        .error(
                                "unattached-condition",
                                draft.at(inside),
                                "a picture's text can't have a condition of its own",
                                "put {for=...} behind the picture as a whole");
            }
        }
    }

    private void title(BasedSequence title) {
        int at = title.isNull() ? -1 : Attributes.condition(title);
        if (at >= 0) {
            draft.unreadable(title.getStartOffset() + at);
        }
    }

    private static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child : node.getChildren()) {
            boolean leaf = child instanceof Text || child instanceof HtmlEntity || child instanceof HtmlInline;
            text.append(
                    leaf
                            ? child.getChars().unescape()
                            : child instanceof SoftLineBreak
                                    ? " "
                                    : new TextCollectingVisitor().collectAndGetText(child));
        }
        return text.toString();
    }

    private void element(String tag, Node node, Attributes attributes) {
        draft.open(tag, attributes.values(), "", draft.at(node));
        children(node);
        draft.close(tag);
    }

    private void unattached(Marks.Braces braces) {
        if (braces.attributes().isEmpty()) {
            draft.unreadable(braces, 0);
        } else if (braces.attributes().get().condition().isPresent()) {
            draft.diagnostics()
                    .error(
                            "unattached-condition",
                            draft.at(braces),
                            "this condition belongs to nothing",
                            wayOut(braces));
        }
        draft.text(draft.tokens().raw(braces.getChars().toString()));
    }

    /** Where a condition could stand that stands where it belongs to nothing. */
    private static String wayOut(Marks.Braces braces) {
        if (braces.getAncestorOfType(DefinitionTerm.class) != null) {
            return "put the term with its definitions between \"::: for ...\" and \":::\"";
        }
        return braces.getAncestorOfType(TableCell.class) == null
                ? "put it behind a heading or a [text in brackets], or at the start of a list item or of a row's first cell"
                : "put it at the start of the first cell if it is for the row, or behind a [text in brackets]";
    }

    private void directive(Marks.Directive directive) {
        switch (directive.name()) {
            case "INCLUDE" -> draft.include(directive, true);
            case "VIDEO" -> video(directive);
            default -> {
                draft.text(draft.tokens().raw(directive.getChars().toString()));
            }
        }
    }

    /** Whether a node is the mark at the beginning of a quote that says what the quote is. */
    static boolean isQuoteMark(Node node) {
        return node instanceof Marks.Directive directive
                && directive.getParent() instanceof Paragraph paragraph
                && paragraph.getParent() instanceof BlockQuote
                && directive.getPrevious() == null
                && paragraph.getPrevious() == null
                && directive.name().matches("NOTE|TIP|IMPORTANT|WARNING|CAUTION|DIV");
    }

    /** A link to a video, which is never loaded here. */
    void video(Marks.Directive directive) {
        Phrase address = draft.phrase(directive.argument());
        draft.marked("a", new Marker.Address(address, Ref.Kind.LINK, Optional.empty(), draft.at(directive)), Map.of());
        draft.video(address, draft.at(directive));
        draft.close("a");
    }

    private void footnote(Footnote footnote) {
        String label = footnote.getText().toString();
        if (footnote.getFootnoteBlock() == null) {
            draft.diagnostics()
                    .warning(
                            "missing-footnote",
                            draft.at(footnote),
                            "there is no footnote \"" + label + "\"",
                            "write it somewhere on this page: [^" + label + "]: text");
            draft.text(footnote.getChars().toString());
            return;
        }
        draft.labels().useNote(label, draft.chain(), draft.at(footnote));
        draft.note(Labels.normal(label), draft.at(footnote));
    }

    /** The attributes at the end of a heading. */
    Attributes headingAttributes(Heading heading) {
        return braces(heading).flatMap(Marks.Braces::attributes).orElse(Attributes.NONE);
    }

    /** The attributes at the beginning of an item's first paragraph. */
    Attributes leadingAttributes(Node paragraph) {
        return braces(paragraph).flatMap(Marks.Braces::attributes).orElse(Attributes.NONE);
    }

    /**
     * The braces that belong to a node rather than to something in it: at the end of a heading, at the beginning of an
     * item or a table cell.
     */
    static Optional<Marks.Braces> braces(Node node) {
        Node found = null;
        if (node instanceof Heading) {
            found = node.getLastChild();
        } else if (node instanceof ListItem && node.getFirstChild() instanceof Paragraph) {
            found = firstSolid(node.getFirstChild());
        } else if (node instanceof Paragraph && node.getParent() instanceof ListItem && node.getPrevious() == null) {
            found = firstSolid(node);
        } else if (node instanceof TableRow && node.getFirstChild() != null) {
            found = firstSolid(node.getFirstChild());
        } else if (node instanceof TableCell && node.getPrevious() == null && node.getParent() instanceof TableRow) {
            found = firstSolid(node);
        }
        return found instanceof Marks.Braces braces && braces.attributes().isPresent()
                ? Optional.of(braces)
                : Optional.empty();
    }

    private static @Nullable Node firstSolid(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null && (child instanceof Marks.Box || isBlank(child))) {
            child = child.getNext();
        }
        return child;
    }

    /** The directive that a paragraph consists of. */
    Optional<Marks.Directive> onlyDirective(@Nullable Node paragraph) {
        Optional<Marks.Directive> only = Optional.empty();
        if (paragraph == null) {
            return only;
        }
        for (Node child : paragraph.getChildren()) {
            if (child instanceof Marks.Directive directive && only.isEmpty()) {
                only = Optional.of(directive);
            } else if (!child.getChars().isBlank() && !(child instanceof Marks.Box)) {
                return Optional.empty();
            }
        }
        return only;
    }

    /** The directive that a quote begins with. */
    Optional<Marks.Directive> firstDirective(Node quote) {
        return quote.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof Marks.Directive directive
                ? Optional.of(directive)
                : Optional.empty();
    }

    /** The box that an item's text begins with. */
    static Optional<Marks.Box> box(ListItem item) {
        if (item.getFirstChild() instanceof Paragraph paragraph) {
            for (Node child : paragraph.getChildren()) {
                if (child instanceof Marks.Box box) {
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    private static String escaped(BasedSequence text) {
        return Html.escape(text.unescape());
    }
}
