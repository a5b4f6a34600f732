package dev.lotse.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The words that a reader who sees all is to see of a source, as commonmark-java reads it. */
final class SourceWords extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                    FootnotesExtension.create()))
            .build();

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\\\)\\{\\{[^{}\\n]*\\}\\}");
    /** Attributes, and the marks of quotes: {@code {#id .class for="x"}}, {@code [!NOTE]}. */
    private static final Pattern OURS = Pattern.compile(
            "^\\s*\\[[ xX]\\](?=\\s)|\\{(?=[#.]|[\\w-]+\\s*=)[^{}]*\\}|\\[!(?:video|div)?[^\\]\\n]*\\]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*)(.*)>", Pattern.DOTALL);
    private static final Pattern WORD_FOR_ATTRIBUTE = Pattern.compile("\\s([^\\s\"'<>/=]+)(?=[\\s>/]|$)(?!\\s*=)");
    private static final String BLOCKS = "br|p|div|li|td|th|tr|h[1-6]|details|summary|table|ul|ol|dl|dd|dt|hr|img";
    private static final String GONE = "script,style,iframe,object,embed,noscript,template,svg,math,select,textarea,"
            + "title,head,audio,video,canvas,map,span.sxs-lookup";

    private final List<String> blocks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Deque<StringBuilder> lines = new ArrayDeque<>();
    /** How many tags are open since one whose content is not shown. */
    private int unseen;

    private SourceWords() {}

    /** Those of a text that {@link SourceText} has prepared, block by block. */
    static List<Words> of(String markdown) {
        SourceWords words = new SourceWords();
        PARSER.parse(plain(markdown)).accept(words);
        words.blocks.addAll(words.notes);
        return words.blocks.stream()
                .map(Words::of)
                .filter(block -> block.size() > 0)
                .toList();
    }

    /** Markdown that commonmark-java reads as it is meant: phone numbers may have blanks, variables stand for words. */
    private static String plain(String markdown) {
        return VARIABLE.matcher(markdown).replaceAll("\uE000").replaceAll("\\(tel:[^()\\n]*\\)", "(tel:1)");
    }

    /** Those of the first paragraph of each step. */
    static List<Words> ofSteps(String markdown) {
        SourceWords words = new SourceWords();
        Node document = PARSER.parse(plain(markdown));
        for (Node list = document.getFirstChild(); list != null; list = list.getNext()) {
            for (Node step = list.getFirstChild(); step instanceof ListItem; step = step.getNext()) {
                Node first = step.getFirstChild();
                while (first != null && !(first instanceof Paragraph)) {
                    first = first.getNext();
                }
                if (list instanceof OrderedList && first != null) {
                    first.accept(words);
                }
            }
        }
        return words.blocks.stream()
                .map(Words::of)
                .filter(block -> block.size() > 0)
                .toList();
    }

    private void say(String text) {
        if (unseen == 0 && !lines.isEmpty()) {
            lines.peek().append(text);
        }
    }

    private void line(Runnable content) {
        lines.push(new StringBuilder());
        content.run();
        String text = OURS.matcher(lines.pop()).replaceAll("");
        blocks.add(text.replace('\uE001', '{').replace('\uE002', '['));
    }

    @Override
    protected void visitChildren(Node parent) {
        boolean holdsText =
                parent instanceof Block && parent.getFirstChild() != null && !(parent.getFirstChild() instanceof Block);
        if (!holdsText) {
            super.visitChildren(parent);
            return;
        }
        line(() -> super.visitChildren(parent));
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        say(protectedCode(code.getLiteral()));
    }

    /** Code may show what would be ours elsewhere. */
    private static String protectedCode(String code) {
        return code.replace('{', '\uE001').replace('[', '\uE002');
    }

    @Override
    public void visit(FencedCodeBlock code) {
        blocks.add(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        blocks.add(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        say("\n");
    }

    @Override
    public void visit(HardLineBreak line) {
        say("\n");
    }

    @Override
    public void visit(Image image) {
        boolean alone =
                image.getParent() instanceof Paragraph && image.getNext() == null && image.getPrevious() == null;
        say(alone && image.getTitle() != null ? " " + image.getTitle() + " " : " ");
    }

    @Override
    public void visit(HtmlInline html) {
        Matcher tag = TAG.matcher(html.getLiteral());
        if (!tag.matches()) {
            return;
        }
        boolean end = html.getLiteral().startsWith("</");
        boolean span = tag.group(1).equalsIgnoreCase("span");
        if (span && (unseen > 0 || !end && tag.group(2).contains("sxs-lookup"))) {
            unseen += end ? -1 : 1;
        } else if (tag.group(1).toLowerCase().matches(BLOCKS)) {
            say(" ");
        }
        if (!end && !tag.group(1).equalsIgnoreCase("details")) {
            Matcher word = WORD_FOR_ATTRIBUTE.matcher(tag.group(2).replaceAll("\"[^\"]*\"|'[^']*'", ""));
            while (word.find()) {
                say(" " + word.group(1) + " ");
            }
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        Element body = Jsoup.parseBodyFragment(html.getLiteral()).body();
        body.select(GONE).remove();
        blocks.add(body.text());
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {}

    @Override
    public void visit(org.commonmark.node.CustomBlock block) {
        if (block instanceof FootnoteDefinition) {
            int before = blocks.size();
            visitChildren(block);
            List<String> note = blocks.subList(before, blocks.size());
            notes.addAll(note);
            note.clear();
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(org.commonmark.node.CustomNode node) {
        if (node instanceof TableCell) {
            line(() -> visitChildren(node));
        } else {
            visitChildren(node);
        }
    }
}
