package dev.lotse.channel.search;

import dev.lotse.channel.Channel;
import dev.lotse.channel.frame.Records;
import dev.lotse.channel.search.Register.Field;
import dev.lotse.edition.Edition;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Layout;
import dev.lotse.edition.text.Passage;
import dev.lotse.output.Output;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The search index of an edition, as scripts that a browser loads from anywhere, without a server too: one that says which
 * parts there are, and one for each of them.
 *
 * <p>It holds the words of this edition and nothing else: its parts, their order and their numbers follow from what is in
 * it. One search serves all departments, so that a text which several of them get is read once.
 *
 * <p>What is found are passages.
 */
public final class Search implements Channel {
    private static final int ASKED = 5;

    private final Map<String, Glossary> glossaries = new ConcurrentHashMap<>();

    @Override
    public String id() {
        return "search";
    }

    @Override
    public Stream<Output> emit(Edition edition) {
        String folder = Layout.site(edition.reader().id(), edition.language());
        List<VisiblePage> pages =
                edition.pages().stream().filter(VisiblePage::isListed).toList();
        List<SearchPart> parts = SearchPart.of(pages);
        Output head = Output.text(
                folder + Layout.SEARCH,
                () -> new HeadScript(
                                parts, words(pages, Glossary::fillers), words(pages, Glossary::weak), asked(edition))
                        .text(edition.platforms()));
        return Stream.concat(
                Stream.of(head),
                parts.stream()
                        .map(part -> Output.text(
                                folder + Layout.searchPart(part.name()),
                                () -> index(part, edition.language(), pages.size()))));
    }

    /** The addresses of what most people ask: the first answers of the navigation, as on the home page. */
    private static List<String> asked(Edition edition) {
        return new Records(edition)
                .of("faq").stream()
                        .filter(VisiblePage::isListed)
                        .limit(ASKED)
                        .map(VisiblePage::address)
                        .toList();
    }

    private Glossary glossary(VisiblePage page) {
        return glossaries.computeIfAbsent(page.language(), Glossary::new);
    }

    private Set<String> words(List<VisiblePage> pages, Function<Glossary, Set<String>> of) {
        Set<String> words = new TreeSet<>();
        pages.stream().map(this::glossary).distinct().forEach(glossary -> words.addAll(of.apply(glossary)));
        return words;
    }

    /**
     * The file of a part.
     *
     * @param all how many pages can be found
     */
    private String index(SearchPart part, String language, int all) {
        Register register = new Register();
        int next = 0;
        for (VisiblePage page : part.pages()) {
            enter(page, next, glossary(page), register);
            next += page.facts().passages().size();
        }
        return new PartScript(part, language, new Room(part, all)).text(register.texts());
    }

    /** The first passage of a page has all that is said of the page as a whole. */
    private static void enter(VisiblePage page, int first, Glossary glossary, Register register) {
        Glossary.Words title = glossary.words(page.title());
        register.add(first, Field.TITLE, title.terms());
        register.add(first, Field.HEADING, glossary.words(page.heading()).terms());
        register.add(first, Field.OTHER, title.parts());
        Stream.of(page.tags().stream(), page.synonyms().stream(), page.id().stream())
                .flatMap(others -> others)
                .map(glossary::words)
                .forEach(other -> {
                    register.add(first, Field.OTHER, other.terms());
                    register.add(first, Field.OTHER, other.parts());
                });
        register.add(first, Field.TEXT, glossary.words(lead(page)).terms());
        int document = first;
        for (Passage passage : page.facts().passages()) {
            Glossary.Section section = glossary.section(passage);
            register.add(document, Field.HEADING, section.heading().terms());
            register.add(document, Field.TEXT, section.text().terms());
            register.add(document, Field.PART, section.heading().parts());
            register.add(document, Field.PART, section.text().parts());
            document++;
        }
    }

    /** What its author wrote to describe a page, where its text does not begin with it. */
    static String lead(VisiblePage page) {
        return page.lead().orElse("");
    }
}
