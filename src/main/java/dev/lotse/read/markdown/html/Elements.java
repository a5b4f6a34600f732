package dev.lotse.read.markdown.html;

import dev.lotse.content.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a piece while they are open, nested as a browser nests them: Markdown and its author's tags open and
 * close them, one that is closed becomes a part of what it stands in.
 *
 * <p>Every guarded piece has elements of its own, so that no tag can reach from one into another.
 */
public final class Elements {
    private final Makers makers;
    private final List<Open> stack = new ArrayList<>();

    /** What becomes of an element, once all that is in it is known. */
    public interface Maker {
        Maker NOTHING = inner -> List.of();

        List<Part> parts(List<Part> inner);
    }

    /** What elements and texts become. */
    public interface Makers {
        /** What becomes of an element that is nothing but its tag and attributes. */
        Maker own(String tag, Map<String, String> attributes, int offset, Elements around);

        void text(String text, boolean code, boolean linked, Merger parts);
    }

    /** An element that is open. */
    public static final class Open {
        private final String tag;
        private final Map<String, String> attributes;
        private final Maker maker;
        /** The element that this one goes on with behind a block, itself where it is the first. */
        private final Open origin;

        private final boolean code;
        private final boolean linked;
        private final boolean silent;
        private final boolean lost;
        private @Nullable Open parent;
        private Merger parts = new Merger();
        private final StringBuilder text = new StringBuilder();
        /** Elements that were begun in a block that is closed, and go on behind it. */
        private final List<Open> again = new ArrayList<>();

        private boolean goesOn;
        private boolean behindBlock;

        private Open(
                String tag,
                Map<String, String> attributes,
                Supplier<Maker> maker,
                @Nullable Open origin,
                @Nullable Open parent) {
            this.tag = tag;
            this.attributes = attributes;
            this.origin = origin == null ? this : origin;
            this.parent = parent;
            this.goesOn = Nesting.isFormatting(tag);
            this.code = tag.equals("code") || tag.equals("pre") || parent != null && parent.code;
            this.linked = tag.equals("a") || parent != null && parent.linked;
            this.lost = Allowed.goesWhole(tag) || parent != null && parent.lost;
            this.silent = lost || tag.equals("span") && has("sxs-lookup") || parent != null && parent.silent;
            Maker own = parent != null && parent.silent ? Maker.NOTHING : maker.get();
            this.maker = silent ? Maker.NOTHING : own;
        }

        private boolean has(String name) {
            return (" " + attributes.getOrDefault("class", "") + " ").contains(" " + name + " ");
        }
    }

    /**
     * No elements yet.
     *
     * @param context the element that the piece stands in
     * @param around the elements around it, if any
     */
    public Elements(Makers makers, String context, Optional<Elements> around) {
        this.makers = makers;
        Open outer = around.map(Elements::top).orElse(null);
        stack.add(new Open(context, Map.of(), () -> Maker.NOTHING, null, outer));
    }

    /** Ends the piece. */
    public List<Part> end() {
        popAbove(0);
        flush(stack.get(0), false);
        return stack.get(0).parts.done();
    }

    /** Whether cells have to stay apart, for one of them may get a label. */
    public boolean areApart() {
        return stack.get(0).tag.equals("tbody") || stack.get(0).tag.equals("dl");
    }

    /** Whether what is written here has something around it that can be scrolled. */
    public boolean areFramed() {
        return top().tag.equals("div") && top().has("table");
    }

    private Open top() {
        return stack.get(stack.size() - 1);
    }

    /** Puts a part here that stands for something else; says whether it can be seen here. */
    public boolean add(String tag, Part part) {
        boolean seen = !top().lost;
        close(open(tag, Map.of(), () -> inner -> List.of(part)));
        return seen;
    }

    /** Opens an element, and closes what it can't stand in. */
    public Open open(String tag, Map<String, String> attributes, Supplier<Maker> maker) {
        if (Nesting.isOfTable(tag)) {
            if (!intoTable(tag)) {
                return new Open(tag, attributes, () -> Maker.NOTHING, null, top());
            }
        } else {
            intoText(tag);
        }
        return push(tag, attributes, maker, null);
    }

    private Open push(String tag, Map<String, String> attributes, Supplier<Maker> maker, @Nullable Open origin) {
        boolean beside = Nesting.isStructure(top().tag) && !Nesting.isOfTable(tag);
        Open parent = beside ? besideTable() : top();
        boolean block = Allowed.isBlock(tag) && !tag.equals("br");
        flush(parent, block);
        parent.behindBlock = block;
        Open open = new Open(tag, attributes, maker, origin, parent);
        stack.add(open);
        return open;
    }

    /** Where that stands which is written in a table and can't be in it. */
    private Open besideTable() {
        int table = nearest(open -> open.tag.equals("table"), open -> false);
        Open parent = table < 0 ? null : stack.get(table).parent;
        return parent == null ? stack.get(0) : parent;
    }

    private void intoText(String tag) {
        if (tag.equals("table") && Nesting.isStructure(top().tag)) {
            end("table");
        }
        int sibling = nearest(open -> Nesting.siblings(tag).contains(open.tag), open -> Nesting.holdsItems(open.tag));
        if (sibling > 0) {
            popAbove(sibling - 1);
        }
        int before = Nesting.endsParagraph(tag) ? nearest("p") : tag.equals("a") ? nearest("a") : -1;
        if (before > 0) {
            popThrough(before);
        }
        if (Nesting.isHeading(tag) && Nesting.isHeading(top().tag)) {
            popAbove(stack.size() - 2);
        }
        if (!Nesting.endsParagraph(tag)) {
            goOn();
        }
    }

    /** Closes and opens parts of a table until another can stand there; says whether there is a table at all. */
    private boolean intoTable(String tag) {
        int parent = nearest(open -> Nesting.mayHold(open.tag, tag), open -> open.tag.equals("table"));
        if (parent >= 0) {
            popAbove(parent);
            return true;
        }
        String implied = Nesting.parent(tag);
        if (implied.equals("table") || !intoTable(implied)) {
            return false;
        }
        push(implied, Map.of(), () -> makers.own(implied, Map.of(), 0, this), null);
        return true;
    }

    /** Opens again what was begun in a block before and is not ended yet. */
    private void goOn() {
        List<Open> again = cell().again;
        if (!again.isEmpty()) {
            List<Open> left = List.copyOf(again);
            again.clear();
            left.forEach(open -> push(open.tag, open.attributes, () -> open.maker, open.origin));
        }
    }

    /** The innermost cell, in which nothing goes on from outside. */
    private Open cell() {
        int cell = nearest(open -> Nesting.isCell(open.tag), open -> false);
        return stack.get(Math.max(cell, 0));
    }

    /** Text that stands here. */
    public void text(String text) {
        if (text.isEmpty() || top().silent) {
            return;
        }
        boolean structure = Nesting.isStructure(top().tag);
        if (!structure) {
            goOn();
        }
        (structure && !isBlank(text) ? besideTable() : top()).text.append(text);
    }

    /** A comment parts what is before it from what is behind it. */
    public void comment() {
        flush(top(), false);
        top().behindBlock = false;
    }

    /** Closes an element, and all in it. */
    public void close(Open element) {
        int at = nearest(open -> open.origin == element, open -> false);
        if (at > 0) {
            popThrough(at);
        } else if (element.tag.equals("p")) {
            end("p");
        } else {
            stack.forEach(open -> open.again.removeIf(left -> left.origin == element));
        }
    }

    /** An author's end tag. */
    public void end(String tag) {
        if (top().behindBlock || !isBlank(top().text.toString())) {
            flush(top(), false);
        }
        int at = nearest(tag);
        if (at > 0) {
            int block = Nesting.isFormatting(tag) ? blockAbove(at) : -1;
            if (block > 0) {
                endAround(at, block);
            } else {
                popThrough(at);
            }
        } else if (tag.equals("p")) {
            close(open("p", Map.of(), () -> makers.own("p", Map.of(), 0, this)));
        } else {
            cell().again.removeIf(open -> open.tag.equals(tag));
        }
    }

    private int blockAbove(int at) {
        for (int i = at + 1; i < stack.size(); i++) {
            if (Nesting.endsParagraph(stack.get(i).tag)) {
                return i;
            }
        }
        return -1;
    }

    /** Ends words in a block that began outside of it: the words end before the block, and so do those in it. */
    private void endAround(int at, int block) {
        Open words = stack.get(at);
        for (Open inside : stack.subList(block, stack.size())) {
            if (Nesting.endsParagraph(inside.tag)) {
                flush(inside, false);
                List<Part> begun = words.maker.parts(inside.parts.done());
                inside.parts = new Merger();
                begun.forEach(inside.parts::add);
            }
        }
        stack.get(block).parent = words.parent;
        for (int i = block - 1; i >= at; i--) {
            finish(stack.remove(i));
        }
    }

    /** The element that an end tag ends, or -1. */
    private int nearest(String end) {
        return nearest(
                open -> Nesting.ends(end, open.tag),
                open -> Nesting.keeps(open.tag, end) || Allowed.goesWhole(open.tag));
    }

    private int nearest(Predicate<Open> wanted, Predicate<Open> limit) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (wanted.test(stack.get(i))) {
                return i;
            }
            if (limit.test(stack.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private void popThrough(int at) {
        stack.get(at).goesOn = false;
        popAbove(at - 1);
    }

    private void popAbove(int at) {
        List<Open> again = new ArrayList<>();
        for (int i = stack.size() - 1; i > at; i--) {
            Open open = stack.remove(i);
            finish(open);
            if (Nesting.isCell(open.tag)) {
                again.clear();
            } else if (open.goesOn) {
                again.add(0, open);
            }
        }
        cell().again.addAll(again);
    }

    private void finish(Open open) {
        flush(open, false);
        Open parent = open.parent;
        if (parent != null) {
            flush(parent, false);
            parent.behindBlock = Allowed.isBlock(open.tag) && !open.tag.equals("br");
            open.maker.parts(open.parts.done()).forEach(parent.parts::add);
        }
    }

    /** Reads the text before a place; white space that only lays out the HTML would tell where something is hidden. */
    private void flush(Open open, boolean beforeBlock) {
        String text = open.text.toString();
        if (!text.isEmpty()) {
            open.text.setLength(0);
            if (open.code || !isBlank(text) || !(beforeBlock || open.behindBlock)) {
                makers.text(text, open.code, open.linked, open.parts);
            }
            open.behindBlock = false;
        }
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }
}
