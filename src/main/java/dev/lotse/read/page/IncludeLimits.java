package dev.lotse.read.page;

import dev.lotse.content.Corpus;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much pages have in them with all that they include: a chain of files that each include the next one twice doubles
 * with every file. A page with too much of it is told and left empty, before anything is put together.
 */
public final class IncludeLimits {
    /** Letters, mark-up counted. */
    private static final long LENGTH = 2_000_000;
    /** Files, each as often as it is included. */
    private static final long FILES = 10_000;
    /** Files that each are in the one before. */
    private static final int DEPTH = 100;

    /** Levels that are followed at all. */
    private static final int LEVELS = 1000;

    private static final int NAMED = 8;
    private static final Size NOTHING = new Size(0, 0, 0, Optional.empty());

    private final Corpus corpus;
    private final Diagnostics diagnostics;
    private final Map<PageId, Size> sizes = new HashMap<>();
    private final Set<PageId> tooMuch = new HashSet<>();

    /**
     * What a page is with all that it includes.
     *
     * @param most the file that brings the most of it
     */
    private record Size(long length, long files, int depth, Optional<PageId> most) {}

    private IncludeLimits(Corpus corpus, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.diagnostics = diagnostics;
    }

    /** The corpus without what is too much. */
    public static Corpus kept(Corpus corpus, Diagnostics diagnostics) {
        IncludeLimits limits = new IncludeLimits(corpus, diagnostics);
        Map<String, Map<String, Page>> pages = new LinkedHashMap<>();
        corpus.pages().forEach((language, all) -> {
            Map<String, Page> here = new TreeMap<>();
            all.forEach((path, page) -> here.put(path, limits.kept(page)));
            pages.put(language, here);
        });
        return new Corpus(corpus.site(), corpus.audience(), pages, corpus.assets(), corpus.tocs());
    }

    private Page kept(Page page) {
        size(page, 0);
        return tooMuch.contains(page.id()) ? empty(page) : page;
    }

    private static Page empty(Page page) {
        return new Page(
                page.id(),
                page.meta(),
                page.conditions(),
                page.target(),
                page.replaces(),
                List.of(),
                Map.of(),
                page.fragment(),
                page.at());
    }

    /** The size of a page; nothing where it is too much, which then is told. */
    private Size size(Page page, int depth) {
        Size known = sizes.get(page.id());
        if (known != null) {
            return known;
        }
        sizes.put(page.id(), NOTHING); // what includes itself is told elsewhere
        Size size = depth > LEVELS ? NOTHING : sum(page, depth);
        sizes.put(page.id(), size);
        return size;
    }

    private Size sum(Page page, int depth) {
        List<Part.Include> includes = new ArrayList<>();
        long length = length(page.body(), includes) + 1;
        for (var note : page.footnotes().values()) {
            length += length(note.parts(), includes);
        }
        long files = 1;
        int deepest = 0;
        long most = 0;
        Optional<Part.Include> heaviest = Optional.empty();
        for (Part.Include include : includes) {
            Size size = corpus.page(include.path())
                    .map(next -> size(next, depth + 1))
                    .orElse(NOTHING);
            length += size.length;
            files += size.files;
            deepest = Math.max(deepest, size.depth + 1);
            if (size.files > most) {
                most = size.files;
                heaviest = Optional.of(include);
            }
        }
        if (heaviest.isPresent() && (length > LENGTH || files > FILES || deepest > DEPTH)) {
            tooMuch.add(page.id());
            tell(heaviest.get(), length, files);
            return NOTHING;
        }
        return new Size(length, files, deepest, heaviest.map(Part.Include::path));
    }

    private void tell(Part.Include include, long length, long files) {
        List<String> names = new ArrayList<>();
        Optional<PageId> next = Optional.of(include.path());
        while (next.isPresent() && names.size() < NAMED) {
            names.add(next.get().path());
            next = Optional.ofNullable(sizes.get(next.get())).flatMap(Size::most);
        }
        diagnostics.error(
                "too-much",
                include.at(),
                "with what is included here this page has " + files + " files and " + length
                        + " letters in it, most by " + String.join(" > ", names)
                        + (next.isPresent() ? " > \u2026" : ""),
                "include each of them once");
    }

    private static long length(List<Part> parts, List<Part.Include> includes) {
        long length = 0;
        for (Part part : parts) {
            if (part instanceof Part.Include include) {
                includes.add(include);
            }
            length += 1 + (part instanceof Part.Markup markup ? markup.html().length() : 0);
            length += length(part.inner(), includes);
        }
        return length;
    }
}
