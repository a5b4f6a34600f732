package dev.lotse.read.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.lotse.content.Footnote;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.content.Toc;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.markdown.syntax.BlockStarts;
import dev.lotse.read.markdown.syntax.Emphases;
import dev.lotse.read.markdown.syntax.LotseExtension;
import dev.lotse.read.page.AudienceNames;
import dev.lotse.read.page.Header;
import dev.lotse.read.page.Limits;
import dev.lotse.read.site.Variables;
import dev.lotse.read.text.ControlCharacters;
import dev.lotse.read.text.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Markdown into parts: flexmark says what is what, and of authors' HTML comes through what is allowed. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    new Emphases(),
                                    new BlockStarts(),
                                    FootnoteExtension.create(),
                                    DefinitionExtension.create(),
                                    new LotseExtension()))
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(DefinitionExtension.TILDE_MARKER, false)
                    .toImmutable())
            .build();

    private final Variables variables;
    private final AudienceNames names;
    private final Includes includes;
    private final Diagnostics diagnostics;

    /** Finds the files that are included. */
    public interface Includes {
        /** The file that a path in another file leads to; says so where there is none. */
        Optional<PageId> find(PageId from, String path, Position at);
    }

    /** What a text says. */
    public record Body(List<Part> parts, Map<String, Footnote> footnotes) {
        public static final Body EMPTY = new Body(List.of(), Map.of());
    }

    public Markdown(Variables variables, AudienceNames names, Includes includes, Diagnostics diagnostics) {
        this.names = names;
        this.variables = variables;
        this.includes = includes;
        this.diagnostics = diagnostics;
    }

    /** Reads a file's text from behind its front matter. */
    public Body read(PageId page, Source source, Header header) {
        int from = header.bodyStart();
        if (!Limits.keeps(source, from, diagnostics)) {
            return Body.EMPTY;
        }
        ControlCharacters.tell(source, from, diagnostics);
        Tokens tokens = new Tokens(source.text().substring(from), variables, header.variables());
        Draft draft = draft(page, source, from, tokens);
        try {
            Document document = parse(tokens.text());
            Blocks blocks = new Blocks(draft, document);
            List<Part> parts = bare(draft.whole(() -> blocks.children(document)));
            draft.labels().check();
            Prose prose = new Prose(header.variables() ? tokens.text() : tokens.raw(tokens.text()), document);
            new Unclosed(draft).check(document, prose);
            new StrayConditions(draft).check(prose);
            new RawMarkup(draft, header.variables() ? variables::isKnown : name -> false).check(prose, document);
            if (tokens.refused()) {
                ControlCharacters.tellReferences(source, from, diagnostics);
            }
            return new Body(parts, draft.footnotes());
        } catch (StackOverflowError tooDeep) {
            diagnostics.error("too-much", source.at(from), "this page is nested too deeply", "make it simpler");
            return Body.EMPTY;
        }
    }

    /** Reads navigation. */
    public List<Toc.Entry> toc(PageId page, Source source) {
        if (!Limits.keeps(source, 0, diagnostics)) {
            return List.of();
        }
        ControlCharacters.tell(source, 0, diagnostics);
        Tokens tokens = new Tokens(source.text(), variables, true);
        Document document = parse(tokens.text());
        Draft draft = draft(page, source, 0, tokens);
        List<Toc.Entry> entries = TocMarkdown.read(document, draft);
        new StrayConditions(draft).check(new Prose(tokens.text(), document));
        return entries;
    }

    /** The tree of a text, which ends early where its thread is interrupted. */
    public static Document parse(String text) {
        return PARSER.parse(BasedSequence.of(new Interruptible(text)));
    }

    private Draft draft(PageId page, Source source, int from, Tokens tokens) {
        return new Draft(page, source, from, tokens, names, includes, diagnostics);
    }

    /** A single paragraph without its tags, so that it can be included in a line. */
    private static List<Part> bare(List<Part> parts) {
        List<Part> solid = parts.stream()
                .filter(part ->
                        !(part instanceof Part.Markup markup && markup.html().isBlank()))
                .toList();
        if (solid.size() != 1) {
            return parts;
        }
        Part only = solid.get(0);
        if (only instanceof Part.Element element
                && element.tag().equals("p")
                && element.attributes().isEmpty()) {
            return List.of(new Part.Paragraph(element.parts()));
        }
        if (only instanceof Part.Markup markup) {
            String html = markup.html().strip();
            if (html.startsWith("<p>") && html.endsWith("</p>") && html.indexOf("<p>", 1) < 0) {
                Part inner = new Part.Markup(html.substring(3, html.length() - 4), markup.text());
                return html.indexOf("</p>") == html.length() - 4 ? List.of(new Part.Paragraph(List.of(inner))) : parts;
            }
        }
        return parts;
    }
}
