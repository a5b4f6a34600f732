package dev.lotse.read.markdown.syntax;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.lotse.read.text.Attributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Teaches flexmark the lines and brackets that are ours, each as a leaf; what they mean is decided afterwards. */
public final class LotseExtension implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new ColonLines());
        builder.customInlineParserExtensionFactory(new Brackets());
    }

    /** Every line that begins with three colons is a block of its own, also in the middle of a paragraph. */
    private static final class ColonLines extends OwnBlocks {
        @Override
        BlockStart start(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            boolean inText = matched.getBlockParser().isParagraphParser();
            if (state.getIndent() >= 4 && !inText || !Fence.isOne(line.subSequence(start))) {
                return BlockStart.none();
            }
            return BlockStart.of(new ColonLineParser(line.subSequence(start).trimEnd()))
                    .atIndex(line.length());
        }
    }

    private static final class ColonLineParser extends AbstractBlockParser {
        private final Marks.ColonLine block;

        ColonLineParser(BasedSequence line) {
            block = new Marks.ColonLine(line);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }

    private static final class Brackets implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "[]{:<\uFF5B";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new BracketParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class BracketParser implements InlineParserExtension {
        private static final Pattern PICTURE = Pattern.compile(":::image\\s[^\\n]*?:::");
        private static final Pattern DIRECTIVE = Pattern.compile(
                "\\[!(?:(INCLUDE)\\s*\\[[^\\[\\]]*\\]\\(([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*)\\)\\s*|(VIDEO)\\s+([^\\]\\s]+)\\s*"
                        + "|(div)\\s+class=\"([^\"\\]\\n]*)\"\\s*|(\\p{L}+))\\]",
                Pattern.CASE_INSENSITIVE);

        private static final Pattern BOX = Pattern.compile("\\[[ \\t]*[xX]?[ \\t]*\\](?=\\s+\\S)");
        private static final Pattern COMMENT = Pattern.compile("<!--(?:-?>|(?s:.*?)-->)");

        private @Nullable BasedSequence seen;
        private final Set<Integer> opens = new HashSet<>();
        private final Map<Integer, Attributes> closes = new HashMap<>();

        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int at = parser.getIndex();
            return switch (input.charAt(at)) {
                case '{', '\uFF5B' -> braces(parser, input, at);
                case ':' -> picture(parser, input, at);
                case '<' -> comment(parser, input, at);
                case '[' -> box(parser, input, at) || directive(parser, input, at) || open(parser, input, at);
                default -> close(parser, input, at);
            };
        }

        private static boolean braces(LightInlineParser parser, BasedSequence input, int at) {
            Optional<Attributes> attributes = Attributes.at(input, at);
            if (attributes.isPresent()) {
                return append(
                        parser,
                        new Marks.Braces(
                                input.subSequence(at, at + attributes.get().length()), attributes));
            }
            return Attributes.looksLikeCondition(input, at)
                    && append(parser, new Marks.Braces(input.subSequence(at, at + 1), Optional.empty()));
        }

        private static boolean picture(LightInlineParser parser, BasedSequence input, int at) {
            Matcher found = PICTURE.matcher(input).region(at, input.length());
            return found.lookingAt() && append(parser, new Marks.LearnPicture(input.subSequence(at, found.end())));
        }

        /** A comment, which may hold hyphens of its own. */
        private static boolean comment(LightInlineParser parser, BasedSequence input, int at) {
            Matcher found = COMMENT.matcher(input).region(at, input.length());
            return found.lookingAt() && append(parser, new HtmlInlineComment(input.subSequence(at, found.end())));
        }

        private static boolean directive(LightInlineParser parser, BasedSequence input, int at) {
            if (at + 1 >= input.length() || input.charAt(at + 1) != '!') {
                return false;
            }
            Matcher found = DIRECTIVE.matcher(input).region(at, input.length());
            if (!found.lookingAt()) {
                return false;
            }
            for (int group = 1; group <= 7; group += 2) {
                if (found.group(group) != null) {
                    String name = found.group(group).toUpperCase(Locale.ROOT);
                    boolean alone = group == 7;
                    if (alone && at > 0) {
                        return false;
                    }
                    String argument = alone ? "" : found.group(group + 1).trim();
                    int offset = alone ? 0 : found.start(group + 1) - at;
                    return append(
                            parser, new Marks.Directive(input.subSequence(at, found.end()), name, argument, offset));
                }
            }
            return false;
        }

        /** The box of a task, also behind the attributes of its item. */
        private static boolean box(LightInlineParser parser, BasedSequence input, int at) {
            boolean first = parser.getBlock() instanceof Paragraph
                    && parser.getBlock().getParent() instanceof ListItem
                    && parser.getBlock().getPrevious() == null;
            Matcher found = BOX.matcher(input).region(at, input.length());
            return first
                    && found.lookingAt()
                    && isStart(input, at)
                    && append(parser, new Marks.Box(input.subSequence(at, found.end())));
        }

        private static boolean isStart(BasedSequence input, int at) {
            int behind = Attributes.at(input, 0).map(Attributes::length).orElse(0);
            return behind <= at && input.subSequence(behind, at).isBlank();
        }

        private boolean open(LightInlineParser parser, BasedSequence input, int at) {
            match(input, parser);
            return opens.contains(at) && append(parser, new Marks.SpanOpen(input.subSequence(at, at + 1)));
        }

        private boolean close(LightInlineParser parser, BasedSequence input, int at) {
            match(input, parser);
            Attributes attributes = closes.get(at);
            return attributes != null
                    && append(
                            parser,
                            new Marks.SpanClose(input.subSequence(at, at + 1 + attributes.length()), attributes));
        }

        private static boolean append(LightInlineParser parser, Node node) {
            parser.flushTextNode();
            parser.appendNode(node);
            parser.setIndex(parser.getIndex() + node.getTextLength());
            return true;
        }

        /** Finds every {@code [text]{...}} of a block in one pass. */
        private void match(BasedSequence input, LightInlineParser parser) {
            if (input == seen) {
                return;
            }
            seen = input;
            opens.clear();
            closes.clear();
            if (input.indexOf("]{") < 0) {
                return;
            }
            Deque<Integer> open = new ArrayDeque<>();
            Map<Integer, Integer> ticks = new HashMap<>();
            for (int i = 0; i < input.length(); i++) {
                char c = input.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '`') {
                    i = behindCode(input, i, ticks);
                } else if (c == '[') {
                    open.push(i);
                } else if (c == ']' && !open.isEmpty()) {
                    int start = open.pop();
                    boolean picture = start > 0 && input.charAt(start - 1) == '!';
                    boolean note = input.charAt(start + 1) == '^';
                    boolean box = start == 0
                            && i == 2
                            && " xX".indexOf(input.charAt(1)) >= 0
                            && parser.getBlock().getParent() instanceof ListItem;
                    if (!picture
                            && !note
                            && !box
                            && i + 1 < input.length()
                            && input.charAt(i + 1) == '{'
                            && !isLabel(input.subSequence(start, i + 1), parser)) {
                        int end = i;
                        Attributes.at(input, i + 1).ifPresent(attributes -> {
                            opens.add(start);
                            closes.put(end, attributes);
                        });
                    }
                }
            }
        }

        /** Whether brackets are a link by a label that is defined somewhere; braces behind it belong to that link. */
        private static boolean isLabel(BasedSequence brackets, LightInlineParser parser) {
            String label = brackets.subSequence(1, brackets.length() - 1).toString();
            return References.of(parser.getDocument(), label).isPresent();
        }

        /** The last character of the code span that begins here, or of the backticks if none does. */
        private static int behindCode(BasedSequence input, int at, Map<Integer, Integer> unclosed) {
            int length = run(input, at);
            if (unclosed.getOrDefault(length, Integer.MAX_VALUE) <= at) {
                return at + length - 1;
            }
            for (int i = at + length; i < input.length(); i++) {
                if (input.charAt(i) == '`') {
                    int other = run(input, i);
                    if (other == length) {
                        return i + other - 1;
                    }
                    i += other - 1;
                }
            }
            unclosed.put(length, at);
            return at + length - 1;
        }

        private static int run(BasedSequence input, int at) {
            int end = at;
            while (end < input.length() && input.charAt(end) == '`') {
                end++;
            }
            return end - at;
        }
    }
}
