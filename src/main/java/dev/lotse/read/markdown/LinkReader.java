package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Policy;
import dev.lotse.content.Ref;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.markdown.syntax.References;
import dev.lotse.read.text.Attributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads links and pictures. */
final class LinkReader {
    private static final Pattern SPACED =
            Pattern.compile("\\([^()\\n]*[^()\\s] [^()\\n]*\\.\\w{2,5}(?:#[^()\\n]*)?\\)");

    private final Draft draft;
    private final Inlines inlines;
    /** Whether the picture that is being read has its title below it. */
    private boolean inFigure;

    LinkReader(Draft draft, Inlines inlines) {
        this.draft = draft;
        this.inlines = inlines;
    }

    /** Reads a link or picture; says whether a node is one. */
    boolean read(Node node, Attributes attributes) {
        if (node instanceof Image image) {
            picture(image, image.getUrl(), image.getTitle(), attributes);
        } else if (node instanceof Link link) {
            link(link, link.getUrl(), link.getTitle(), attributes);
        } else if (node instanceof AutoLink auto) {
            String text = auto.getText().toString();
            link(text, "", auto, attributes, () -> draft.text(text));
        } else if (node instanceof MailLink mail) {
            String text = mail.getText().toString();
            link("mailto:" + text, "", mail, attributes, () -> draft.text(text));
        } else if (node instanceof RefNode reference) {
            labelled(reference, attributes);
        } else {
            return false;
        }
        return true;
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
            inlines.children(node);
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
        link(url.unescape(), title.unescape(), node, attributes, () -> inlines.children(node));
    }

    private void link(String url, String title, Node node, Attributes attributes, Runnable content) {
        Map<String, String> own = Draft.attributes("", attributes.values());
        if (!title.isEmpty()) {
            own.putIfAbsent("title", title);
        }
        draft.text(edge(node, true));
        link(draft.phrase(url), own, hidden(attributes, node), node, content);
        draft.text(edge(node, false));
    }

    private void link(
            Phrase address, Map<String, String> attributes, Optional<Policy> hidden, Node at, Runnable content) {
        Ref ref = draft.ref(address, Ref.Kind.LINK, hidden, draft.at(at));
        draft.element("a", attributes, (allowed, inner) -> new Part.Link(ref, allowed, inner), content);
    }

    /** A link to a video, which is never loaded here. */
    void video(Marks.Directive directive) {
        Phrase address = draft.phrase(directive.argument());
        Part words = new Part.Video(address);
        link(address, Map.of(), Optional.empty(), directive, () -> draft.place("span", words, draft.at(directive)));
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

    /** Reads a paragraph as a figure if it is nothing but a picture with a title; says whether it is. */
    boolean figure(Node paragraph) {
        Optional<Marks.Braces> own = Braces.of(paragraph);
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
        Optional<Marks.Braces> behind = Inlines.behind(nodes, 0);
        BasedSequence caption = caption(picture);
        if (caption.isBlank() || nodes.size() > 1 && behind.isEmpty()) {
            return false;
        }
        Attributes attributes = behind.flatMap(Marks.Braces::attributes).orElse(Attributes.NONE);
        Node at = behind.isPresent() ? behind.get() : picture;
        draft.guarded(
                attributes,
                at,
                Part.Place.BLOCK,
                "div",
                () -> draft.element("figure", () -> {
                    inFigure = true;
                    read(picture, attributes);
                    inFigure = false;
                    draft.element("figcaption", () -> draft.text(caption.unescape()));
                }));
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
        Map<String, String> own = Draft.attributes("", attributes.values());
        noConditions(node, title);
        String text = plain(node);
        if (!text.isBlank()) {
            own.put("alt", text);
        }
        if (title.isNotNull() && !title.isEmpty() && !inFigure) {
            own.putIfAbsent("title", title.unescape());
        }
        draft.picture(draft.phrase(url.unescape()), own, node);
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
            draft.conditions().unreadable(title.getStartOffset() + at);
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
}
