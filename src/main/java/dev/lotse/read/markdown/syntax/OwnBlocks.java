package dev.lotse.read.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Begins blocks of Markdown on top of those that flexmark begins, depending on no other factory. */
abstract class OwnBlocks implements CustomBlockParserFactory {
    /** The block that begins in the current line, or none. */
    abstract BlockStart start(ParserState state, MatchedBlockParser matched);

    @Override
    public final @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public final @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public final BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                return start(state, matched);
            }
        };
    }
}
