package dev.lotse.edit;

import dev.lotse.audience.Person;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Page;
import dev.lotse.content.Phrase;
import dev.lotse.content.Type;
import dev.lotse.edit.body.AudienceLabels;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.body.VariableValues;
import dev.lotse.edition.PageContent;
import dev.lotse.edition.VisiblePage;
import dev.lotse.parallel.Once;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the pages of an edition: at once what others list of them, and their bodies when somebody asks. */
final class PageEditor {
    private final Map<String, Person> persons;
    private final VariableValues values;
    private final MetaEditor metas;
    private final Reaches reaches;
    private final Readership readers;
    private final BodyEditor bodies;

    /** The pages of a site. */
    PageEditor(
            Map<String, Person> persons, VariableValues values, MetaEditor metas, Reaches reaches, BodyEditor bodies) {
        this.persons = persons;
        this.values = values;
        this.metas = metas;
        this.reaches = reaches;
        this.readers = bodies.readers();
        this.bodies = bodies;
    }

    /**
     * A page.
     *
     * @param paths of the sources of all pages of its site
     */
    VisiblePage edit(Chosen chosen, Set<String> paths) {
        Page page = chosen.page();
        List<Viewer> seen = chosen.seen();
        String description = phrase(page.meta().description(), chosen).strip();
        List<String> keywords = new ArrayList<>();
        page.meta().tags().forEach(tag -> keywords.add(phrase(tag, chosen)));
        List<String> synonyms =
                page.meta().synonyms().stream().map(s -> phrase(s, chosen)).toList();
        return new VisiblePage(
                page.id().path(),
                chosen.address(),
                page.id().language(),
                page.meta().type().toString(),
                Type.isList(page.id().path(), paths),
                chosen.id(),
                chosen.title(),
                chosen.body().heading().orElse(chosen.title()),
                description.isEmpty() ? summary(chosen.body().facts().text()) : description,
                AudienceLabels.of(seen, readers.seen(), page.id().language()),
                keywords,
                synonyms,
                page.meta().owner().map(id -> persons.get(id)).map(person -> person.name()),
                page.meta().reviewed(),
                page.meta().duration().map(d -> phrase(d, chosen)),
                metas.edit(chosen),
                chosen.place().redirectFrom(),
                reaches.of(chosen, readers),
                PageContent.of(chosen.body().facts(), new Once<>(() -> bodies.body(chosen))));
    }

    private String phrase(Phrase phrase, Chosen chosen) {
        return readers.phrase(phrase, chosen.seen(), chosen.page().id().language(), values);
    }

    /** The beginning of a text, up to a word's end. */
    private static String summary(String text) {
        if (text.length() <= 160) {
            return text;
        }
        int end = text.lastIndexOf(' ', 157);
        return text.substring(0, end < 80 ? 157 : end) + " \u2026";
    }
}
