package dev.lotse.read.markdown.syntax;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Begins blocks where CommonMark and GFM do and flexmark doesn't: a table right below a line of text, code between tildes
 * whose language has a tilde or backtick in it.
 */
public final class BlockStarts implements Parser.ParserExtension {
    private static final Pattern TILDES = Pattern.compile("(~{3,})[^~].*[`~].*");
    private static final Pattern DELIMITERS =
            Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?");

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Starts());
    }

    private static final class Starts extends OwnBlocks {
        @Override
        BlockStart start(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4 || state.isBlank()) {
                return BlockStart.none();
            }
            BasedSequence line =
                    state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
            Matcher tildes = TILDES.matcher(line);
            if (tildes.matches()) {
                return fence(state, line, tildes.end(1));
            }
            return matched.getBlockParser().isParagraphParser() && isDelimiters(line)
                    ? table(state, line, matched.getParagraphLines())
                    : BlockStart.none();
        }

        private static BlockStart fence(ParserState state, BasedSequence line, int length) {
            int start = state.getNextNonSpaceIndex();
            FencedCodeBlockParser parser =
                    new FencedCodeBlockParser(state.getProperties(), '~', length, state.getIndent(), start);
            ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(0, length));
            return BlockStart.of(parser).atIndex(start + length);
        }

        /** Parts the head of a table from the lines above it, so that both begin a paragraph. */
        private static BlockStart table(ParserState state, BasedSequence delimiters, List<BasedSequence> lines) {
            int last = lines.size() - 1;
            BasedSequence head = lines.get(last).trim();
            List<BasedSequence> above = lines.subList(0, last);
            if (above.isEmpty()
                    || head.indexOf('|') < 0
                    || cells(head) != cells(delimiters)
                    || lines.stream().anyMatch(line -> isDelimiters(line.trim()))) {
                return BlockStart.none();
            }
            return BlockStart.of(paragraph(state, above), paragraph(state, lines.subList(last, last + 1)))
                    .atIndex(state.getIndex())
                    .replaceActiveBlockParser();
        }

        private static ParagraphParser paragraph(ParserState state, List<BasedSequence> lines) {
            ParagraphParser paragraph = new ParagraphParser();
            lines.forEach(line -> paragraph.addLine(state, line));
            return paragraph;
        }

        private static boolean isDelimiters(BasedSequence line) {
            return line.indexOf('|') >= 0 && DELIMITERS.matcher(line).matches();
        }

        /** How many cells a row has. */
        private static int cells(BasedSequence row) {
            int bars = 0;
            int last = row.length() - 1;
            for (int i = 1; i < last; i++) {
                if (row.charAt(i) == '\\') {
                    i++;
                } else if (row.charAt(i) == '|') {
                    bars++;
                }
            }
            return bars + 1;
        }
    }
}
