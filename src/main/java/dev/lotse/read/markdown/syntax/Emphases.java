package dev.lotse.read.markdown.syntax;

import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Stars, underscores and tildes around words, as CommonMark and GFM pair them where flexmark doesn't. */
public final class Emphases implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customDelimiterProcessor(new Stars());
        builder.customDelimiterProcessor(new Underscores());
        builder.customDelimiterProcessor(new Tildes());
    }

    /** Runs that might both open and close pair where each of them is a multiple of three: {@code wir***müssen***los}. */
    private static boolean areThrees(DelimiterRun opener, DelimiterRun closer) {
        return opener.length() % 3 == 0 && closer.length() % 3 == 0;
    }

    private static final class Stars extends AsteriskDelimiterProcessor {
        Stars() {
            super(false);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return areThrees(opener, closer) ? 2 : super.getDelimiterUse(opener, closer);
        }
    }

    private static final class Underscores extends UnderscoreDelimiterProcessor {
        Underscores() {
            super(false);
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            return areThrees(opener, closer) ? 2 : super.getDelimiterUse(opener, closer);
        }
    }

    /** One tilde or two on each side; one inside a word, as in {@code PROGRA~1}, is text. */
    private static final class Tildes implements DelimiterProcessor {
        @Override
        public char getOpeningCharacter() {
            return '~';
        }

        @Override
        public char getClosingCharacter() {
            return '~';
        }

        @Override
        public int getMinLength() {
            return 1;
        }

        @Override
        public boolean canBeOpener(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return leftFlanking;
        }

        @Override
        public boolean canBeCloser(
                String before,
                String after,
                boolean leftFlanking,
                boolean rightFlanking,
                boolean beforeIsPunctuation,
                boolean afterIsPunctuation,
                boolean beforeIsWhitespace,
                boolean afterIsWhiteSpace) {
            return rightFlanking;
        }

        @Override
        public boolean skipNonOpenerCloser() {
            return false;
        }

        @Override
        public @Nullable Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
            return null;
        }

        @Override
        public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
            int length = opener.length();
            boolean inWord = length == 1 && (opener.canClose() || closer.canOpen());
            return length == closer.length() && length <= 2 && !inWord ? length : 0;
        }

        @Override
        public void process(Delimiter opener, Delimiter closer, int used) {
            opener.moveNodesBetweenDelimitersTo(
                    new Strikethrough(opener.getTailChars(used), BasedSequence.NULL, closer.getLeadChars(used)),
                    closer);
        }
    }
}
