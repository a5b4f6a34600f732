package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.content.Part;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.text.Attributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the blocks of a Markdown tree into parts. */
final class Blocks {
    private static final Pattern COLONS = Pattern.compile("(?m)^[\\s>]*(:::)");

    private final Draft draft;
    private final Outline outline;
    private final Inlines inlines;
    private final RawHtml html;
    private final Tables tables;
    private final Containers containers;
    private boolean inQuiz;

    Blocks(Draft draft, Node document) {
        this.draft = draft;
        this.outline = new Outline(draft.source(), draft.shift(), draft.diagnostics());
        this.html = new RawHtml(draft, document);
        this.inlines = new Inlines(draft, html);
        this.tables = new Tables(draft, inlines);
        this.containers = new Containers(draft, this);
    }

    /** Reads the blocks inside a block. */
    void children(Node parent) {
        items(outline.of(parent.getChildren()), false);
    }

    /** Reads the questions of a quiz. */
    void quiz(List<Outline.Item> items) {
        boolean before = inQuiz;
        inQuiz = true;
        items(items);
        inQuiz = before;
    }

    void items(List<Outline.Item> items) {
        items(items, false);
    }

    private void items(List<Outline.Item> items, boolean tight) {
        if (inQuiz && !tight) {
            questions(items);
        } else {
            blocks(items, tight);
        }
    }

    /** What stands in a quiz: each question with its answers and what explains them, from its heading to the next. */
    private void questions(List<Outline.Item> items) {
        for (List<Outline.Item> part : Quiz.parts(items)) {
            if (!Quiz.isQuestion(part)) {
                blocks(part, false);
                continue;
            }
            Quiz.check(part, draft);
            draft.element("div", "question", () -> blocks(part, false));
        }
    }

    private void blocks(List<Outline.Item> items, boolean tight) {
        int expected = 0;
        for (Outline.Item item : items) {
            if (item instanceof Outline.Single single && single.node() instanceof OrderedList list) {
                boolean continues = list.getStartNumber() > 1 && list.getStartNumber() == expected;
                list(list, true, list.getStartNumber(), continues);
                expected = list.getStartNumber() + count(list);
            } else {
                item(item, tight);
            }
        }
    }

    private static int count(Node list) {
        int count = 0;
        for (Node ignored : list.getChildren()) {
            count++;
        }
        return count;
    }

    private void item(Outline.Item item, boolean tight) {
        if (item instanceof Outline.Single single) {
            block(single.node(), tight);
        } else if (item instanceof Outline.Container container) {
            containers.read(container);
        } else if (item instanceof Outline.Section section) {
            Heading heading = section.heading();
            draft.guarded(Braces.attributes(heading), heading, Part.Place.BLOCK, "div", () -> {
                List<Outline.Item> whole = new ArrayList<>(section.items());
                whole.add(0, new Outline.Single(heading));
                items(whole);
            });
        } else if (item instanceof Outline.Tabs tabs) {
            draft.element("div", "tabs", () -> tabs.tabs().forEach(this::tab));
        }
    }

    private void tab(Outline.Tab tab) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "tab");
        attributes.put("data-tab", tab.name());
        Heading heading = tab.heading();
        draft.guarded(
                Braces.attributes(heading),
                heading,
                Part.Place.BLOCK,
                "div",
                () -> draft.element("div", attributes, heading, () -> {
                    draft.element("p", "tab-title", () -> {
                        for (Node child : heading.getChildren()) {
                            if (child instanceof Link) {
                                inlines.children(child);
                            }
                        }
                    });
                    items(tab.items());
                }));
    }

    private void block(Node node, boolean tight) {
        if (node instanceof Paragraph) {
            paragraph(node, tight);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BulletList) {
            list(node, false, 1, false);
        } else if (node instanceof BlockQuote) {
            containers.quote(node);
        } else if (node instanceof FencedCodeBlock code) {
            fenced(code);
        } else if (node instanceof IndentedCodeBlock code) {
            noColons(code);
            code(Optional.empty(), code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
        } else if (node instanceof HtmlBlockBase) {
            raw(node);
        } else if (node instanceof ThematicBreak) {
            draft.element("hr", () -> {});
        } else if (node instanceof TableBlock table) {
            tables.table(table);
        } else if (node instanceof DefinitionList) {
            definitions(node);
        } else if (node instanceof FootnoteBlock footnote) {
            draft.footnote(footnote, () -> children(footnote));
        } else if (node instanceof Reference reference) {
            draft.labels().define(reference.getReference().toString(), draft.chain(), draft.at(reference));
        } else if (!node.getChars().isBlank()) {
            children(node);
        }
    }

    private void raw(Node node) {
        noColons(node);
        html.block(node);
    }

    private void noColons(Node node) {
        String text = Unclosed.withoutComments(node.getChars().toString());
        var found = COLONS.matcher(text);
        while (found.find()) {
            draft.diagnostics()
                    .error(
                            "container-in-text",
                            draft.at(node.getStartOffset() + found.start(1)),
                            "::: has no effect inside "
                                    + (node instanceof IndentedCodeBlock ? "indented code" : "HTML"),
                            "put an empty line before it and start it further left");
        }
        int condition = Attributes.condition(text);
        if (condition >= 0) {
            draft.conditions().unreadable(node, condition);
        }
    }

    private void fenced(FencedCodeBlock code) {
        String info = code.getInfo().toString();
        int brace = info.indexOf('{');
        if (brace >= 0 && Attributes.looksLikeCondition(info, brace)) {
            draft.conditions().unreadable(code.getInfo().getStartOffset() + brace);
        }
        String language = info.trim().split("[\\s{]", 2)[0];
        code(
                language.isEmpty() ? Optional.empty() : Optional.of(language.toLowerCase(Locale.ROOT)),
                code.getContentChars().normalizeEOL());
    }

    private void code(Optional<String> language, String text) {
        Map<String, String> attributes =
                language.map(name -> Map.of("class", "language-" + name)).orElse(Map.of());
        draft.element("pre", () -> draft.element("code", attributes, () -> draft.text(text)));
    }

    private void paragraph(Node node, boolean tight) {
        Optional<Marks.Directive> only = Directives.only(node);
        if (only.isPresent() && only.get().name().equals("INCLUDE")) {
            draft.include(only.get(), tight);
            draft.text("\n");
            return;
        }
        if (only.isPresent() && only.get().name().equals("VIDEO")) {
            draft.element("p", "video", () -> inlines.links().video(only.get()));
            return;
        }
        if (only.isPresent() && Directives.isQuoteMark(only.get())) {
            return;
        }
        boolean task = node.getParent() instanceof ListItem item
                && node.getPrevious() == null
                && Braces.box(item).isPresent();
        if (!task && inlines.links().figure(node)) {
            return;
        }
        if (tight) {
            draft.element("p", Map.of(), (none, inner) -> new Part.Paragraph(inner), () -> inlines.children(node));
        } else {
            draft.element("p", () -> inlines.children(node));
        }
    }

    private void heading(Heading heading) {
        Attributes attributes = Braces.attributes(heading);
        draft.conditions().refuse(attributes, heading);
        int level = heading.getLevel();
        Optional<String> id = Optional.ofNullable(attributes.values().get("id"));
        Map<String, String> own = Draft.attributes("", attributes.values());
        own.remove("id");
        draft.element(
                "h" + level,
                own,
                (allowed, inner) -> new Part.Heading(level, id, allowed, inner, draft.at(heading)),
                () -> inlines.children(heading));
    }

    private void list(Node list, boolean ordered, int start, boolean continues) {
        String tag = ordered ? "ol" : "ul";
        draft.element(
                tag,
                Map.of(),
                (attributes, inner) -> new Part.Listing(
                        ordered,
                        start,
                        continues,
                        attributes,
                        inner.stream().filter(part -> !isBlank(part)).toList()),
                () -> {
                    for (Node child : list.getChildren()) {
                        if (child instanceof ListItem item) {
                            listItem(item, tag);
                        }
                    }
                });
    }

    private static boolean isBlank(Part part) {
        return part instanceof Part.Markup markup && markup.html().isBlank();
    }

    private void listItem(ListItem item, String context) {
        Node first = item.getFirstChild();
        Attributes attributes = first instanceof Paragraph ? Braces.attributes(first) : Attributes.NONE;
        draft.guarded(attributes, item, Part.Place.ITEM, context, () -> {
            Optional<Marks.Box> written = Braces.box(item);
            boolean task = written.isPresent();
            boolean done = written.filter(Marks.Box::isTicked).isPresent();
            String classes = !task ? "" : inQuiz && done ? "task-list-item right" : "task-list-item";
            Part.Box box = !task || inQuiz ? Part.Box.NONE : done ? Part.Box.TICKED : Part.Box.OPEN;
            Blanks blanks = Blanks.of(item, draft.tokens().text());
            draft.element(
                    "li",
                    Draft.attributes(classes, attributes.values()),
                    (allowed, inner) ->
                            new Part.Item(box, blanks.inside(), blanks.after(), allowed, inner, draft.at(item)),
                    () -> items(outline.of(item.getChildren()), true));
        });
    }

    private void definitions(Node list) {
        draft.element("dl", () -> {
            for (Node child : list.getChildren()) {
                if (child instanceof DefinitionTerm) {
                    draft.element("dt", () -> inlines.children(child));
                } else if (child instanceof DefinitionItem item) {
                    definition(item);
                }
            }
        });
    }

    private void definition(DefinitionItem item) {
        Node first = item.getFirstChild();
        Attributes attributes = first instanceof Paragraph ? Braces.attributes(first) : Attributes.NONE;
        Map<String, String> own = Draft.attributes("", attributes.values());
        draft.guarded(
                attributes,
                item,
                Part.Place.ITEM,
                "dl",
                () -> draft.element("dd", own, () -> {
                    boolean single = first instanceof Paragraph && first.getNext() == null;
                    if (!single) {
                        children(item);
                    } else if (!inlines.links().figure(first)) {
                        inlines.children(first);
                    }
                }));
    }
}
