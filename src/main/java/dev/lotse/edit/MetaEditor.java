package dev.lotse.edit;

import dev.lotse.audience.Audience;
import dev.lotse.audience.Facet;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Incident;
import dev.lotse.content.Meta;
import dev.lotse.content.Page;
import dev.lotse.content.Phrase;
import dev.lotse.content.Ref;
import dev.lotse.edition.VisibleMeta;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes of a page's front matter what one department gets of it. */
final class MetaEditor {
    private static final String PLATFORM = "platform";

    private final Audience audience;
    private final Material material;
    private final People people;
    private final Dispatches sent;

    MetaEditor(Audience audience, Material material, People people, Dispatches sent) {
        this.audience = audience;
        this.material = material;
        this.people = people;
        this.sent = sent;
    }

    /** What a page's front matter says. */
    VisibleMeta edit(Chosen on) {
        Page page = on.page();
        Meta meta = page.meta();
        return new VisibleMeta(
                platforms(on.seen(), page.id().language())
                        .filter(platform -> meta.platforms().contains(platform.id()))
                        .toList(),
                meta.state().toString(),
                meta.incident().map(Incident::toString),
                sent.out(on),
                meta.outcome().map(phrase -> text(phrase, on)),
                meta.from()
                        .or(meta::person)
                        .flatMap(id -> people.portrait(id, material.readers().own())),
                meta.quote().map(phrase -> text(phrase, on)),
                meta.action().flatMap(action -> reference(action.link(), text(action.text(), on), on)),
                meta.subject().map(phrase -> text(phrase, readers(on), on)),
                meta.related().stream()
                        .flatMap(link -> reference(link, "", on).stream())
                        .toList());
    }

    /** The platforms that departments have, in the order of {@code audiences.yml}. */
    Stream<VisibleMeta.Platform> platforms(List<Viewer> seen, String language) {
        return Optional.ofNullable(audience.facets().get(PLATFORM)).map(Facet::values).stream()
                .flatMap(names -> names.entrySet().stream())
                .filter(value ->
                        seen.stream().anyMatch(viewer -> viewer.values(PLATFORM).contains(value.getKey())))
                .map(value -> new VisibleMeta.Platform(
                        value.getKey(), value.getValue().in(language)));
    }

    private Optional<VisibleMeta.Reference> reference(Ref ref, String text, Chosen on) {
        return material.links().reference(ref, text(ref.destination(), on), text, on);
    }

    /** Those that a page is sent to: the department itself, where the page is for it. */
    private List<Viewer> readers(Chosen on) {
        List<Viewer> ours = on.seen().stream().filter(material.readers()::isOwn).toList();
        return ours.isEmpty() ? on.seen() : ours;
    }

    private String text(Phrase phrase, Chosen on) {
        return text(phrase, on.seen(), on);
    }

    private String text(Phrase phrase, List<Viewer> some, Chosen on) {
        return material.text(phrase, some, on.page().id().language()).strip();
    }
}
