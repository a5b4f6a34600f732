package dev.lotse.read.markdown.syntax;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.lotse.read.text.Attributes;
import java.util.Optional;

/** The nodes that our Markdown has beside those of flexmark. */
public final class Marks {
    private Marks() {}

    /** A node without children whose text is all there is to it. */
    abstract static class Leaf extends Node {
        Leaf(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** A line that begins with {@code :::}; which lines belong together is found out later. */
    public static final class ColonLine extends Block {
        public ColonLine(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /**
     * {@code {...}}; what it belongs to is found out later.
     */
    public static final class Braces extends Leaf {
        private final Optional<Attributes> attributes;

        /** Braces with attributes, or with something that was meant to be a condition. */
        Braces(BasedSequence chars, Optional<Attributes> attributes) {
            super(chars);
            this.attributes = attributes;
        }

        public Optional<Attributes> attributes() {
            return attributes;
        }
    }

    /** The box of a task, at the beginning of an item's text. */
    public static final class Box extends Leaf {
        Box(BasedSequence chars) {
            super(chars);
        }

        public boolean isTicked() {
            return getChars().indexOf('x') >= 0 || getChars().indexOf('X') >= 0;
        }
    }

    /** The {@code [} of a {@code [text]{...}}. */
    public static final class SpanOpen extends Leaf {
        SpanOpen(BasedSequence chars) {
            super(chars);
        }
    }

    /** The {@code ]{...}} of a {@code [text]{...}}. */
    public static final class SpanClose extends Leaf {
        private final Attributes attributes;

        SpanClose(BasedSequence chars, Attributes attributes) {
            super(chars);
            this.attributes = attributes;
        }

        public Attributes attributes() {
            return attributes;
        }
    }

    /** {@code :::image source="x.png":::} in a line of text. */
    public static final class LearnPicture extends Leaf {
        LearnPicture(BasedSequence chars) {
            super(chars);
        }
    }

    /** {@code [!INCLUDE [title](path)]}, {@code [!VIDEO url]}, {@code [!NOTE]}, {@code [!div class="x"]}. */
    public static final class Directive extends Leaf {
        private final String name;
        private final String argument;
        private final int argumentOffset;

        /**
         * A directive.
         *
         * @param name in capital letters
         * @param argumentOffset of the argument, from the start of the node
         */
        Directive(BasedSequence chars, String name, String argument, int argumentOffset) {
            super(chars);
            this.name = name;
            this.argument = argument;
            this.argumentOffset = argumentOffset;
        }

        public String name() {
            return name;
        }

        public String argument() {
            return argument;
        }

        public int argumentStart() {
            return getStartOffset() + argumentOffset;
        }
    }
}
