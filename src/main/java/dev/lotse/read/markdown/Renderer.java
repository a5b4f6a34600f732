package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
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
import dev.lotse.audience.Target;
import dev.lotse.content.Part;
import dev.lotse.html.Html;
import dev.lotse.read.markdown.syntax.Fence;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.text.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the blocks of a Markdown tree as HTML, guarded parts apart from what surrounds them. */
final class Renderer {
    private static final Map<String, String> ALERTS =
            Map.of("NOTE", "note", "TIP", "tip", "IMPORTANT", "important", "WARNING", "warning", "CAUTION", "caution");
    /** Containers that show a frame, even around nothing. */
    private static final Set<String> BOXES =
            Set.of("details", "trouble", "needs", "done", "cause", "takeaway", "mail", "poster", "chat");

    /** Containers that show nothing of what stands behind their name. */
    private static final Set<String> UNTITLED =
            Set.of("steps", "checklist", "internal", "quiz", "mail", "poster", "chat");

    private static final Pattern COLONS = Pattern.compile("(?m)^[\\s>]*(:::)");

    private final Draft draft;
    private final Outline outline;
    private final Inlines inlines;
    private final Tables tables;
    private boolean inQuiz;

    Renderer(Draft draft, Node document) {
        this.draft = draft;
        this.outline = new Outline(draft.source(), draft.shift(), draft.diagnostics());
        this.inlines = new Inlines(draft, document);
        this.tables = new Tables(draft, inlines);
    }

    /** Writes the blocks inside a block. */
    void children(Node parent) {
        items(outline.of(parent.getChildren()), false);
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
            draft.open("div", "class", "question");
            blocks(part, false);
            draft.close("div");
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
            container(container);
        } else if (item instanceof Outline.Section section) {
            Attributes attributes = inlines.headingAttributes(section.heading());
            draft.guarded(attributes, section.heading(), Part.Place.BLOCK, "div", () -> {
                List<Outline.Item> whole = new ArrayList<>(section.items());
                whole.add(0, new Outline.Single(section.heading()));
                items(whole, false);
            });
        } else if (item instanceof Outline.Tabs tabs) {
            draft.open("div", "class", "tabs");
            tabs.tabs().forEach(this::tab);
            draft.close("div");
        }
    }

    private void tab(Outline.Tab tab) {
        Attributes attributes = inlines.headingAttributes(tab.heading());
        draft.guarded(attributes, tab.heading(), Part.Place.BLOCK, "div", () -> {
            draft.open("div", "class", "tab", "data-tab", tab.name());
            draft.open("p", "class", "tab-title");
            for (Node child : tab.heading().getChildren()) {
                if (child instanceof Link) {
                    inlines.children(child);
                }
            }
            draft.close("p");
            items(tab.items(), false);
            draft.close("div");
        });
    }

    private void container(Outline.Container container) {
        Fence fence = container.fence();
        Node line = container.line();
        int stray = fence.stray() >= 0 ? fence.stray() : unbraced(fence);
        if (stray >= 0) {
            draft.unreadable(line, stray);
        } else if (!fence.argument().isEmpty() && UNTITLED.contains(fence.name())) {
            draft.diagnostics()
                    .warning(
                            "container-argument",
                            draft.at(line.getStartOffset() + fence.argumentOffset()),
                            "\"::: " + fence.name() + "\" takes no title, so \"" + fence.argument() + "\" is left out",
                            "write it as a heading or a line of its own");
        }
        if (fence.role() == Fence.Role.UNKNOWN) {
            draft.guard(
                    Target.nobody(), draft.at(line), Part.Place.BLOCK, "div", () -> items(container.items(), false));
        } else if (fence.name().equals("for")) {
            condition(container);
        } else {
            draft.guarded(fence.attributes(), line, Part.Place.BLOCK, "div", () -> plain(container));
        }
    }

    /** The place of a condition behind a container's name without braces, -1 where there is none. */
    private int unbraced(Fence fence) {
        if (fence.role() != Fence.Role.OPEN || fence.name().equals("for")) {
            return -1;
        }
        boolean untitled = UNTITLED.contains(fence.name());
        if (untitled && draft.names().areAll(fence.argument())) {
            return fence.argumentOffset();
        }
        int found = StrayConditions.inArgument(fence.argument(), !untitled, draft.names());
        return found < 0 ? -1 : fence.argumentOffset() + found;
    }

    private void condition(Outline.Container container) {
        Fence fence = container.fence();
        int offset = container.line().getStartOffset() + fence.argumentOffset();
        Target target = draft.target(fence.argument(), offset);
        draft.guard(target, draft.at(container.line()), Part.Place.BLOCK, "div", () -> items(container.items(), false));
    }

    private void plain(Outline.Container container) {
        Fence fence = container.fence();
        Node line = container.line();
        if (container.items().isEmpty() && BOXES.contains(fence.name())) {
            empty(container);
        }
        switch (fence.name()) {
            case "internal" ->
                draft.guard(Target.internal(), draft.at(line), Part.Place.BLOCK, "div", () -> {
                    draft.open("div", "class", "internal");
                    draft.open("p", "class", "internal-label");
                    draft.word("internal.label", draft.at(line));
                    draft.close("p");
                    items(container.items(), false);
                    draft.close("div");
                });
            case "details", "trouble" -> details(container);
            case "needs", "done", "cause", "takeaway" -> box(container);
            case "mail", "poster", "chat" ->
                draft.guard(Target.through(fence.name()), draft.at(line), Part.Place.BLOCK, "div", () -> {
                    draft.open("div", "class", "words-" + fence.name());
                    items(container.items(), false);
                    draft.close("div");
                });
            case "zone" -> wrapped(container, "zone", "");
            case "image" -> LearnImage.write(draft, fence, line);
            case "steps" -> wrapped(container, "steps", "a numbered list");
            case "checklist" -> {
                knownById(container);
                wrapped(container, "checklist", "a task list");
            }
            case "quiz" -> {
                boolean before = inQuiz;
                inQuiz = true;
                draft.open("div", fence.attributes().values(), "quiz", draft.at(container.line()));
                items(container.items(), false);
                draft.close("div");
                inQuiz = before;
            }
            default -> items(container.items(), false);
        }
    }

    private void empty(Outline.Container container) {
        draft.diagnostics()
                .warning(
                        "container-content",
                        draft.at(container.line()),
                        "\"::: " + container.fence().name() + "\" has nothing in it",
                        "put what belongs there between it and its :::, or delete both");
    }

    private void details(Outline.Container container) {
        Fence fence = container.fence();
        boolean plain = fence.name().equals("details");
        draft.open("details", fence.attributes().values(), plain ? "" : fence.name(), draft.at(container.line()));
        draft.open("summary");
        if (fence.argument().isEmpty()) {
            draft.word(fence.name() + ".title", draft.at(container.line()));
        } else {
            draft.text(fence.argument());
        }
        draft.close("summary");
        items(container.items(), false);
        draft.close("details");
    }

    /** Something that every page of a kind has at its own place, under a title of the theme's or the author's. */
    private void box(Outline.Container container) {
        Fence fence = container.fence();
        draft.open("div", fence.attributes().values(), fence.name(), draft.at(container.line()));
        draft.open("p", "class", "box-title");
        if (fence.argument().isEmpty()) {
            draft.word(fence.name() + ".title", draft.at(container.line()));
        } else {
            draft.text(fence.argument());
        }
        draft.close("p");
        items(container.items(), false);
        draft.close("div");
    }

    private void knownById(Outline.Container list) {
        if (!list.fence().attributes().values().containsKey("id")) {
            draft.diagnostics()
                    .warning(
                            "checklist-id",
                            draft.at(list.line()),
                            "this list has no id, so its ticks are gone when the reader leaves",
                            "give it an id of its own: ::: checklist {#first-day}");
        }
    }

    private void wrapped(Outline.Container container, String name, String expected) {
        Fence fence = container.fence();
        boolean found = container.items().stream().anyMatch(item -> isListFor(name, item));
        if (!expected.isEmpty() && !found) {
            draft.diagnostics()
                    .warning(
                            "container-content",
                            draft.at(container.line()),
                            "\"::: " + name + "\" has no list in it",
                            "put " + expected + " between it and its :::");
        }
        draft.open("div", fence.attributes().values(), name, draft.at(container.line()));
        items(container.items(), false);
        draft.close("div");
    }

    private static boolean isListFor(String name, Outline.Item item) {
        if (item instanceof Outline.Container inner) {
            return inner.items().stream().anyMatch(child -> isListFor(name, child));
        }
        if (item instanceof Outline.Section section) {
            return section.items().stream().anyMatch(child -> isListFor(name, child));
        }
        return item instanceof Outline.Single single
                && (name.equals("steps") ? single.node() instanceof OrderedList : single.node() instanceof ListBlock);
    }

    private void block(Node node, boolean tight) {
        if (node instanceof Paragraph) {
            paragraph(node, tight);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BulletList) {
            list(node, false, 1, false);
        } else if (node instanceof BlockQuote) {
            quote(node);
        } else if (node instanceof FencedCodeBlock code) {
            fenced(code);
        } else if (node instanceof IndentedCodeBlock code) {
            noColons(code);
            code(Optional.empty(), code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
        } else if (node instanceof HtmlBlockBase) {
            raw(node);
        } else if (node instanceof ThematicBreak) {
            draft.html("<hr>\n");
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
        draft.raw(node);
        inlines.closeAll(node);
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
            draft.unreadable(node, condition);
        }
    }

    private void fenced(FencedCodeBlock code) {
        String info = code.getInfo().toString();
        int brace = info.indexOf('{');
        if (brace >= 0 && Attributes.looksLikeCondition(info, brace)) {
            draft.unreadable(code.getInfo().getStartOffset() + brace);
        }
        String language = info.trim().split("[\\s{]", 2)[0];
        code(
                language.isEmpty() ? Optional.empty() : Optional.of(language.toLowerCase(Locale.ROOT)),
                code.getContentChars().normalizeEOL());
    }

    private void code(Optional<String> language, String text) {
        draft.html("<pre><code"
                + language.map(l -> " class=\"language-" + Html.escape(l) + "\"")
                        .orElse("") + ">");
        draft.text(text);
        draft.html("</code></pre>\n");
    }

    private void paragraph(Node node, boolean tight) {
        Optional<Marks.Directive> only = inlines.onlyDirective(node);
        if (only.isPresent() && only.get().name().equals("INCLUDE")) {
            draft.include(only.get(), tight);
            draft.html("\n");
            return;
        }
        if (only.isPresent() && only.get().name().equals("VIDEO")) {
            video(only.get());
            return;
        }
        if (only.isPresent() && Inlines.isQuoteMark(only.get())) {
            return;
        }
        boolean task = node.getParent() instanceof ListItem item
                && node.getPrevious() == null
                && Inlines.box(item).isPresent();
        if (!task && inlines.figure(node)) {
            return;
        }
        if (tight) {
            draft.marked("p", new Marker.Tight(draft.at(node)), Map.of());
        } else {
            draft.open("p");
        }
        inlines.children(node);
        draft.close("p");
    }

    private void video(Marks.Directive directive) {
        draft.open("p", "class", "video");
        inlines.video(directive);
        draft.close("p");
    }

    private void heading(Heading heading) {
        Attributes attributes = inlines.headingAttributes(heading);
        draft.noConditions(attributes, heading);
        String tag = "h" + heading.getLevel();
        Optional<String> id = Optional.ofNullable(attributes.values().get("id"));
        draft.marked(tag, new Marker.Head(id, draft.at(heading)), Draft.without(attributes.values(), "id"));
        inlines.children(heading);
        draft.close(tag);
    }

    private void quote(Node quote) {
        Optional<Marks.Directive> directive = inlines.firstDirective(quote);
        String name = directive.map(Marks.Directive::name).orElse("");
        if (ALERTS.containsKey(name)) {
            String kind = ALERTS.getOrDefault(name, "note");
            draft.open("div", "class", "alert alert-" + kind, "role", "note");
            draft.open("p", "class", "alert-title");
            draft.word("alert." + kind, draft.at(quote));
            draft.close("p");
            children(quote);
            draft.close("div");
        } else if (name.equals("DIV")) {
            draft.open("div", "class", directive.get().argument());
            children(quote);
            draft.close("div");
        } else if (name.equals("VIDEO")
                && inlines.onlyDirective(quote.getFirstChild()).isPresent()) {
            children(quote);
        } else {
            if (directive.isPresent() && !name.equals("INCLUDE") && !name.equals("VIDEO")) {
                draft.diagnostics()
                        .warning(
                                "unknown-alert",
                                draft.at(directive.get()),
                                "there is no alert \"" + directive.get().name() + "\"",
                                "there are NOTE, TIP, IMPORTANT, WARNING, CAUTION");
            }
            draft.open("blockquote");
            children(quote);
            draft.close("blockquote");
        }
    }

    private void list(Node list, boolean ordered, int start, boolean continues) {
        String tag = ordered ? "ol" : "ul";
        draft.marked(tag, new Marker.Listing(ordered, start, continues, draft.at(list)), Map.of());
        for (Node child : list.getChildren()) {
            if (child instanceof ListItem item) {
                listItem(item, tag);
            }
        }
        draft.close(tag);
    }

    private void listItem(ListItem item, String context) {
        Node first = item.getFirstChild();
        Attributes attributes = first instanceof Paragraph ? inlines.leadingAttributes(first) : Attributes.NONE;
        draft.guarded(attributes, item, Part.Place.ITEM, context, () -> {
            Optional<Marks.Box> written = Inlines.box(item);
            boolean task = written.isPresent();
            boolean done = written.filter(Marks.Box::isTicked).isPresent();
            String classes = !task ? "" : inQuiz && done ? "task-list-item right" : "task-list-item";
            Part.Box box = !task || inQuiz ? Part.Box.NONE : done ? Part.Box.TICKED : Part.Box.OPEN;
            draft.marked("li", marker(item, box), attributes.values(), classes);
            items(outline.of(item.getChildren()), true);
            draft.close("li");
        });
    }

    private Marker.Item marker(ListItem item, Part.Box box) {
        boolean inside = false;
        Node before = null;
        for (Node child : item.getChildren()) {
            inside |= before != null && draft.isBlankBetween(before, child);
            before = child;
        }
        Node next = item.getNext();
        boolean after = next != null && (draft.isBlankBetween(item, next) || inside && definesLabel(item));
        return new Marker.Item(box, inside, after, draft.at(item));
    }

    /** Whether an item defines the label of a link, which counts for the blank lines around it and isn't seen. */
    private static boolean definesLabel(ListItem item) {
        for (Node child : item.getChildren()) {
            if (child instanceof Reference) {
                return true;
            }
        }
        return false;
    }

    private void definitions(Node list) {
        draft.open("dl");
        for (Node child : list.getChildren()) {
            if (child instanceof DefinitionTerm) {
                draft.open("dt");
                inlines.children(child);
                draft.close("dt");
            } else if (child instanceof DefinitionItem item) {
                Node first = item.getFirstChild();
                Attributes attributes = first instanceof Paragraph ? inlines.leadingAttributes(first) : Attributes.NONE;
                draft.guarded(attributes, item, Part.Place.ITEM, "dl", () -> {
                    draft.open("dd", attributes);
                    boolean single = first instanceof Paragraph && first.getNext() == null;
                    if (!single) {
                        children(item);
                    } else if (!inlines.figure(first)) {
                        inlines.children(first);
                    }
                    draft.close("dd");
                });
            }
        }
        draft.close("dl");
    }
}
