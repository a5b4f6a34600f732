package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.content.Part;
import dev.lotse.read.markdown.html.HtmlToken;
import dev.lotse.read.markdown.syntax.Labels;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.markdown.syntax.References;
import dev.lotse.read.text.Attributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands in a line: text, what is emphasised, and the attributes behind it. */
final class Inlines {
    /** Numbers with more digits than a letter can have are text. */
    /** So much code fits into a line of any screen. */
    private static final int SHORT = 20;
    /** Behind a slash and before a dot. */
    private static final Pattern JOINT = Pattern.compile("(?<=\\w[/\\\\])(?=\\w)|(?<=\\w)(?=[.@]\\w)");

    private static final Pattern NO_LETTER = Pattern.compile("&#(?:\\d{8,}|[xX]\\p{XDigit}{7,});");

    private final Draft draft;
    private final RawHtml html;
    private final LinkReader links;

    Inlines(Draft draft, RawHtml html) {
        this.draft = draft;
        this.html = html;
        this.links = new LinkReader(draft, this);
    }

    /** Reads everything inside a node, but for the attributes that belong to the node itself. */
    void children(Node parent) {
        List<Node> nodes = new ArrayList<>();
        Optional<Marks.Braces> own = Braces.of(parent);
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
        if (!nodes.isEmpty() && Directives.isQuoteMark(nodes.get(0))) {
            nodes.remove(0);
            nodes.removeAll(
                    nodes.stream().takeWhile(node -> node.getChars().isBlank()).toList());
            trim(nodes, false);
        }
        read(nodes);
    }

    /** Takes away the white space that stood beside the braces or the box. */
    private static void trim(List<Node> nodes, boolean atEnd) {
        while (!atEnd && !nodes.isEmpty() && Braces.isBlank(nodes.get(0))) {
            nodes.remove(0);
        }
        int at = atEnd ? nodes.size() - 1 : 0;
        if (!nodes.isEmpty() && nodes.get(at) instanceof Text text) {
            nodes.set(
                    at,
                    new Text(atEnd ? text.getChars().trimEnd() : text.getChars().trimStart()));
        }
    }

    private void read(List<Node> nodes) {
        Deque<String> left = new ArrayDeque<>();
        read(nodes, left);
        left.forEach(draft.elements()::end);
    }

    /** Reads nodes, and tells which tags are to be closed behind them. */
    private void read(List<Node> nodes, Deque<String> left) {
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
                if (node instanceof HtmlInline) {
                    draft.conditions().refuse(node);
                    html.inline(node, left);
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
                read(content);
            } else {
                draft.element("span", Draft.attributes("", attributes.values()), close, () -> read(content));
            }
        });
    }

    /** The braces behind one of some nodes that belong to it. */
    static Optional<Marks.Braces> behind(List<Node> nodes, int at) {
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

    void inline(Node node, Attributes attributes) {
        if (node instanceof Text) {
            draft.conditions().refuseNames(node);
            draft.text(node.getChars().unescape());
        } else if (node instanceof HtmlEntity) {
            String entity = node.getChars().toString();
            draft.text(NO_LETTER.matcher(entity).matches() ? entity : HtmlToken.letters(entity));
        } else if (node instanceof SoftLineBreak) {
            draft.text("\n");
        } else if (node instanceof HardLineBreak) {
            draft.element("br", () -> {});
            draft.text("\n");
        } else if (node instanceof Emphasis) {
            element("em", node, attributes);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node, attributes);
        } else if (node instanceof Strikethrough) {
            element("del", node, attributes);
        } else if (node instanceof Code code) {
            String text = codeText(code);
            draft.element(
                    "code",
                    Draft.attributes("", attributes.values()),
                    node,
                    () -> code(code.getAncestorOfType(TableCell.class) == null ? text : text.replace("\\|", "|")));
        } else if (node instanceof HtmlInlineComment) {
            // never shown
        } else if (node instanceof Marks.Braces braces) {
            unattached(braces);
        } else if (node instanceof Marks.LearnPicture) {
            LearnImage.inline(draft, node);
        } else if (node instanceof Marks.Directive directive) {
            directive(directive);
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (!links.read(node, attributes)) {
            other(node);
        }
    }

    private void other(Node node) {
        if (node.hasChildren()) {
            children(node);
        } else {
            draft.text(node.getChars().unescape());
        }
    }

    private void element(String tag, Node node, Attributes attributes) {
        draft.element(tag, Draft.attributes("", attributes.values()), node, () -> children(node));
    }

    /** Writes code. An address or a path may go on in the next line, but not in the middle of a word. */
    private void code(String text) {
        boolean address = text.length() > SHORT && text.chars().noneMatch(Character::isWhitespace);
        String[] pieces = address ? JOINT.split(text) : new String[] {text};
        draft.text(pieces[0]);
        for (String piece : List.of(pieces).subList(1, pieces.length)) {
            draft.element("wbr", () -> {});
            draft.text(piece);
        }
    }

    /** What a code span shows: one space beside the backticks is only there to keep them apart. */
    private static String codeText(Code code) {
        String text = code.getText().toString().replaceAll("\\R", " ");
        boolean apart = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return apart ? text.substring(1, text.length() - 1) : text;
    }

    private void unattached(Marks.Braces braces) {
        if (braces.attributes().isEmpty()) {
            draft.conditions().unreadable(braces, 0);
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
            case "VIDEO" -> links.video(directive);
            default -> draft.text(draft.tokens().raw(directive.getChars().toString()));
        }
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
        draft.place("span", new Part.FootnoteMark(Labels.normal(label), draft.at(footnote)), draft.at(footnote));
    }

    LinkReader links() {
        return links;
    }
}
