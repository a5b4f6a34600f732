package dev.lotse.edit;

import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Corpus;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.Phrase;
import dev.lotse.edit.body.Bodies;
import dev.lotse.edit.body.Body;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.body.Selection;
import dev.lotse.edit.body.VariableValues;
import dev.lotse.edition.text.Addresses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Chooses the pages that a site gets, and what they are called. May be used by several threads. */
final class Chooser {
    private final Corpus corpus;
    private final VariableValues values;
    private final Bodies bodies;
    private final Lacks lacks;
    private final BiFunction<Department, String, Readership> readers;

    /**
     * Who chooses.
     *
     * @param readers of a department's site in a language
     */
    Chooser(
            Corpus corpus,
            VariableValues values,
            Bodies bodies,
            Lacks lacks,
            BiFunction<Department, String, Readership> readers) {
        this.corpus = corpus;
        this.values = values;
        this.bodies = bodies;
        this.lacks = lacks;
        this.readers = readers;
    }

    /** The pages that the site gets, by the path of their source. */
    Map<String, Chosen> choose(LanguagePages shelf, Readership site, Due due) {
        Department own = site.own();
        Map<String, Chosen> chosen = new TreeMap<>();
        lacks.dates(shelf, site);
        Placement.in(shelf, site, due).forEach((path, place) -> {
            Body body = bodies.of(place.page(), place.seen(), own);
            chosen.put(path, new Chosen(place, id(place), title(place.page(), body, place.seen(), own), body));
            if (place.seen().size() == 1) {
                lacks.texts(body, own);
            }
            if (place.seen().stream().allMatch(site::isOwn)) {
                lacks.frontMatter(place.page(), reading(place.page(), site));
            }
        });
        return chosen;
    }

    /** Readers of a site as those of a page in it, which may be in another language. */
    private Readership reading(Page page, Readership site) {
        String language = page.id().language();
        return language.equals(site.language()) ? site : readers.apply(site.own(), language);
    }

    /** The permanent id of a page, which its translations share, and the page whose place it takes. */
    Optional<String> id(Placement place) {
        return Stream.concat(Stream.of(place.page()), place.replaced().stream())
                .flatMap(page -> Stream.concat(Stream.of(page), translations(page)))
                .flatMap(page -> page.meta().id().stream())
                .findFirst();
    }

    private Stream<Page> translations(Page page) {
        return corpus.site().languages().stream()
                .flatMap(language -> corpus.page(new PageId(language, page.id().path())).stream());
    }

    private String title(Page page, Body body, List<Viewer> seen, Department own) {
        String title = phrase(page.meta().title(), page, seen, own);
        return title.isBlank()
                ? body.heading().orElseGet(() -> readable(page.id().path()))
                : title.strip();
    }

    private static String readable(String path) {
        String address = Addresses.of(path).replaceFirst("/$", "");
        String name = address.substring(address.lastIndexOf('/') + 1)
                .replace('-', ' ')
                .replace('_', ' ');
        return name.isEmpty() ? "Start" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String phrase(Phrase phrase, Page page, List<Viewer> seen, Department own) {
        return Selection.phrase(values, phrase, own, seen, page.id().language());
    }
}
