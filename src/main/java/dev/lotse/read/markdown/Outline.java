package dev.lotse.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.markdown.syntax.Fence;
import dev.lotse.read.markdown.syntax.Marks;
import dev.lotse.read.text.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks inside one block, put in order: which lie between a {@code :::} line and its end, which below a guarded
 * heading, which in a tab.
 *
 * <p>Markdown knows none of these, it has them all one after the other.
 */
final class Outline {
    /** A block, or several that belong together. */
    sealed interface Item permits Single, Container, Section, Tabs {}

    /** A block of Markdown. */
    record Single(Node node) implements Item {}

    /** What stands between {@code ::: name} and its {@code :::}. */
    record Container(Fence fence, Node line, List<Item> items) implements Item {}

    /** A heading with a condition, and all below it. */
    record Section(Heading heading, List<Item> items) implements Item {}

    /** Tabs that stand side by side. */
    record Tabs(List<Tab> tabs) implements Item {}

    /** A tab, which begins with a heading that is a link to {@code #tab/name}. */
    record Tab(Heading heading, String name, List<Item> items) {}

    private record Open(Fence fence, Node line, List<Item> items) {}

    private static final Pattern ENDS = Pattern.compile("(?<=\\n)(?:[ \\t>]*:{3,}[ \\t]*(?:\\R|\\z))+\\z");
    private static final Pattern COLONS = Pattern.compile(":{3,}");

    /** Containers in each other that a reader can follow. */
    private static final int DEEPEST = 60;

    private final Source source;
    private final int shift;
    private final Diagnostics diagnostics;

    Outline(Source source, int shift, Diagnostics diagnostics) {
        this.source = source;
        this.shift = shift;
        this.diagnostics = diagnostics;
    }

    /** Puts the children of a block in order. */
    List<Item> of(Iterable<Node> children) {
        Deque<Open> open = new ArrayDeque<>();
        List<Item> top = new ArrayList<>();
        for (Node child : apart(children)) {
            List<Item> here = open.isEmpty() ? top : open.peek().items;
            if (!(child instanceof Marks.ColonLine)) {
                here.add(new Single(child));
                continue;
            }
            Fence fence = Fence.read(child.getChars().toString());
            switch (fence.role()) {
                case OPEN -> {
                    if (open.size() == DEEPEST) {
                        error(child, "too-much", "these containers are nested too deeply", "make it simpler");
                    }
                    open.push(new Open(fence, child, new ArrayList<>()));
                }
                case WHOLE -> here.add(new Container(fence, child, List.of()));
                case SKIP -> {}
                case CLOSE -> close(fence, child, open, top);
                case UNKNOWN -> {
                    unknown(fence, child);
                    open.push(new Open(fence, child, new ArrayList<>()));
                }
            }
        }
        while (!open.isEmpty()) {
            Open left = open.peek();
            if (left.fence.role() == Fence.Role.UNKNOWN) {
                end(open, top);
                continue;
            }
            error(
                    left.line,
                    "unclosed-container",
                    "this \"::: " + left.fence.name() + "\" is never closed",
                    "write ::: alone on a line where it ends, at the same indentation");
            end(open, top);
        }
        return shape(top);
    }

    /**
     * The blocks, with every {@code :::} line where its author put it: to Markdown one right behind HTML is HTML up to an
     * empty line, and one right behind a definition is part of that.
     */
    private List<Node> apart(Iterable<Node> children) {
        List<Node> whole = new ArrayList<>();
        children.forEach(whole::add);
        List<Node> nodes = new ArrayList<>();
        for (Node child : whole) {
            if (child instanceof HtmlBlock) {
                html(child, nodes);
            } else if (child instanceof DefinitionList) {
                definitions(child, nodes);
            } else {
                nodes.add(child);
            }
        }
        return nodes;
    }

    private static void html(Node block, List<Node> nodes) {
        Matcher end = ENDS.matcher(block.getChars());
        if (!end.find()) {
            nodes.add(block);
            return;
        }
        nodes.add(new HtmlBlock(block.getChars().subSequence(0, end.start())));
        Matcher line = COLONS.matcher(block.getChars())
                .region(end.start(), block.getChars().length());
        while (line.find()) {
            nodes.add(new Marks.ColonLine(block.getChars().subSequence(line.start(), line.end())));
        }
    }

    /** Cuts a list of definitions wherever one of them has swallowed a line that stands further left than its text. */
    private void definitions(Node whole, List<Node> nodes) {
        List<Node> children = new ArrayList<>();
        whole.getChildren().forEach(children::add);
        nodes.add(whole);
        Node list = whole;
        boolean cut = false;
        for (Node child : children) {
            if (cut) {
                Node before = nodes.get(nodes.size() - 1);
                list = new DefinitionList(child.getChars());
                before.insertAfter(list);
                if (child instanceof DefinitionItem && before instanceof Paragraph) {
                    nodes.remove(nodes.size() - 1);
                    list.appendChild(term(before));
                }
                nodes.add(list);
            }
            if (list != whole) {
                list.appendChild(child);
            }
            cut = swallowed(child, list, nodes);
        }
    }

    /** A line right above a definition, which is what that defines. */
    private static Node term(Node paragraph) {
        Node term = new DefinitionTerm(paragraph.getChars());
        term.appendChild(paragraph);
        return term;
    }

    /** Puts what a definition has swallowed behind the list that it is in; says whether there was anything. */
    private boolean swallowed(Node item, Node list, List<Node> nodes) {
        Node text = item.getFirstChild();
        if (!(item instanceof DefinitionItem) || text == null) {
            return false;
        }
        int column = source.at(text.getStartOffset() + shift).column();
        Node next = text;
        while (next != null
                && !(next instanceof Marks.ColonLine
                        && source.at(next.getStartOffset() + shift).column() < column)) {
            next = next.getNext();
        }
        boolean any = next != null;
        Node behind = list;
        while (next != null) {
            Node taken = next;
            next = next.getNext();
            behind.insertAfter(taken);
            behind = taken;
            nodes.add(taken);
        }
        return any;
    }

    private void close(Fence fence, Node line, Deque<Open> open, List<Item> top) {
        if (open.isEmpty()) {
            error(
                    line,
                    "unopened-container",
                    "this ::: closes nothing",
                    "take it away, or open something with \"::: name\" before it, at the same indentation");
            return;
        }
        if (!fence.closes(open.peek().fence)) {
            error(
                    line,
                    "unopened-container",
                    "\"" + fence.name() + "\" can't close \"::: "
                            + open.peek().fence.name() + "\"",
                    "close what was opened last first");
        }
        end(open, top);
    }

    private void end(Deque<Open> open, List<Item> top) {
        Open done = open.pop();
        (open.isEmpty() ? top : open.peek().items).add(new Container(done.fence, done.line, shape(done.items)));
    }

    private void unknown(Fence fence, Node line) {
        error(line, "unknown-container", "there is no \"::: " + fence.name() + "\"", fence.hint());
    }

    private void error(Node at, String rule, String message, String hint) {
        diagnostics.error(rule, source.at(at.getStartOffset() + shift), message, hint);
    }

    private static List<Item> shape(List<Item> flat) {
        List<Item> shaped = new ArrayList<>();
        for (int i = 0; i < flat.size(); ) {
            Optional<Heading> heading = heading(flat.get(i));
            if (heading.isPresent() && tab(heading.get()).isPresent()) {
                int end = endOfTabs(flat, i, heading.get().getLevel());
                shaped.add(tabs(flat.subList(i, end)));
                boolean ruled = end < flat.size() && isRule(flat.get(end));
                i = ruled ? end + 1 : end;
            } else if (heading.isPresent() && isGuarded(heading.get())) {
                int end = endOfSection(flat, i, heading.get().getLevel());
                shaped.add(new Section(heading.get(), shape(flat.subList(i + 1, end))));
                i = end;
            } else {
                shaped.add(flat.get(i++));
            }
        }
        return shaped;
    }

    private static Tabs tabs(List<Item> items) {
        List<Tab> tabs = new ArrayList<>();
        for (int i = 0; i < items.size(); ) {
            Heading heading = heading(items.get(i)).orElseThrow();
            int end = end(
                    items,
                    i,
                    item -> heading(item).filter(h -> tab(h).isPresent()).isPresent());
            tabs.add(new Tab(heading, tab(heading).orElseThrow(), shape(items.subList(i + 1, end))));
            i = end;
        }
        return new Tabs(tabs);
    }

    private static int endOfTabs(List<Item> items, int from, int level) {
        return end(items, from, item -> isRule(item) || isHeadingUpTo(item, level));
    }

    private static int endOfSection(List<Item> items, int from, int level) {
        return end(items, from, item -> isHeadingUpTo(item, level));
    }

    private static int end(List<Item> items, int from, Predicate<Item> ends) {
        int end = from + 1;
        while (end < items.size() && !ends.test(items.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isRule(Item item) {
        return item instanceof Single single && single.node instanceof ThematicBreak;
    }

    private static boolean isHeadingUpTo(Item item, int level) {
        return heading(item)
                .filter(h -> h.getLevel() <= level && tab(h).isEmpty())
                .isPresent();
    }

    private static Optional<Heading> heading(Item item) {
        return item instanceof Single single && single.node instanceof Heading heading
                ? Optional.of(heading)
                : Optional.empty();
    }

    private static boolean isGuarded(Heading heading) {
        return Optional.ofNullable(heading.getLastChild())
                .filter(last -> last instanceof Marks.Braces braces
                        && braces.attributes()
                                .filter(a -> a.condition().isPresent())
                                .isPresent())
                .isPresent();
    }

    /** The name of the tab that a heading begins, if it begins one. */
    static Optional<String> tab(Heading heading) {
        Optional<String> name = Optional.empty();
        for (Node child : heading.getChildren()) {
            if (child instanceof Link link && name.isEmpty() && link.getUrl().startsWith("#tab/")) {
                name = Optional.of(link.getUrl().subSequence("#tab/".length()).toString());
            } else if (!(child instanceof Marks.Braces) && !child.getChars().isBlank()) {
                return Optional.empty();
            }
        }
        return name;
    }
}
