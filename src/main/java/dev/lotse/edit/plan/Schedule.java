package dev.lotse.edit.plan;

import dev.lotse.content.Meta;
import dev.lotse.content.Page;
import dev.lotse.content.Part;
import dev.lotse.content.Ref;
import dev.lotse.content.Site;
import dev.lotse.content.Type;
import dev.lotse.edit.body.Destination;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.body.VariableValues;
import dev.lotse.edition.text.Addresses;
import dev.lotse.rollout.Medium;
import dev.lotse.rollout.Message;
import dev.lotse.rollout.Rollout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What departments are sent in a language, when and by what, over the whole time of a rollout: pages that are still to
 * come or gone again included, drafts not.
 */
public final class Schedule {
    private final Rollout rollout;
    private final Site.Links links;
    private final VariableValues values;
    private final Map<String, Page> pages;
    private final Function<String, Optional<String>> find;
    private final Set<String> sent;
    /** Those that stand in for a path, and then its own. */
    private final Map<String, List<Page>> places = new HashMap<>();

    /**
     * The schedule of a language.
     *
     * @param pages of its sites, by path
     * @param find the path of what a link means
     */
    public Schedule(
            Rollout rollout,
            Site.Links links,
            VariableValues values,
            Map<String, Page> pages,
            Function<String, Optional<String>> find) {
        this.rollout = rollout;
        this.links = links;
        this.values = values;
        this.pages = pages;
        this.find = find;
        this.sent = rollout.plan().messages().stream().map(Message::page).collect(Collectors.toSet());
        List<Page> there = pages.values().stream()
                .filter(page -> !page.fragment() && !page.meta().draft())
                .toList();
        there.forEach(page -> page.replaces().ifPresent(base -> place(base, page)));
        there.forEach(page -> place(page.id().path(), page));
    }

    private void place(String path, Page page) {
        places.computeIfAbsent(path, first -> new ArrayList<>()).add(page);
    }

    /** Everything that a department is sent by the plan, in its order. */
    public List<Planned> of(Readership readers) {
        Readership reader = readers.alone();
        return rollout.plan().messages().stream()
                .filter(message -> reader.admits(message.target()))
                .flatMap(message -> message.sendings().stream()
                        .filter(sending -> reader.admits(sending.target()))
                        .flatMap(sending -> medium(sending.medium(), reader)
                                .flatMap(medium -> planned(message.page(), sending, medium, reader))
                                .stream()))
                .toList();
    }

    /** A medium, where it reaches the department. */
    private Optional<Medium> medium(String id, Readership reader) {
        return Optional.ofNullable(rollout.plan().media().get(id)).filter(medium -> reader.admits(medium.target()));
    }

    private Optional<Planned> planned(String path, Message.Sending sending, Medium medium, Readership reader) {
        Optional<LocalDate> meant = rollout.day(sending.when(), reader.own());
        Optional<LocalDate> day = rollout.sendingDay(sending.when(), reader.own());
        return page(path, reader, day.orElse(reader.date()))
                .map(page -> new Planned(page, medium, day, meant.filter(named -> !day.equals(Optional.of(named)))));
    }

    /** What a department finds at a path on a day: what stands in for it, or itself; where none shows then, one that does later. */
    private Optional<Page> page(String path, Readership reader, LocalDate day) {
        List<Page> all = places.getOrDefault(path, List.of()).stream()
                .filter(page -> reader.admits(page.target()))
                .toList();
        Due due = new Due(rollout, day);
        return all.stream()
                .filter(page -> due.shows(page, reader.own()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The announcements that nobody has planned. */
    List<Page> unplanned() {
        return pages.values().stream()
                .filter(page -> isUnplanned(page, pages.keySet()))
                .toList();
    }

    private boolean isUnplanned(Page page, Collection<String> others) {
        String path = page.id().path();
        return page.meta().type() == Type.ANNOUNCEMENT
                && !page.fragment()
                && !Type.isList(path, others)
                && !sent.contains(path)
                && page.replaces().filter(sent::contains).isEmpty();
    }

    /**
     * A page as a department is sent it without a plan: an announcement, by every medium that reaches the department.
     *
     * @param others the paths of pages that are there for it
     */
    public Stream<Planned> unplanned(Page page, Collection<String> others, Readership readers) {
        return Medium.USUAL.keySet().stream()
                .filter(id -> isUnplanned(page, others))
                .flatMap(id -> medium(id, readers.alone()).stream())
                .map(medium -> new Planned(page, medium, Optional.empty(), Optional.empty()));
    }

    /** What a department is sent though it doesn't show on that day, or leads to what doesn't; the earliest first. */
    public Stream<Early> early(Readership readers) {
        return of(readers).stream()
                .flatMap(planned -> early(planned, readers.alone()))
                .sorted(Comparator.comparing(Early::day));
    }

    /** What doesn't show on the day on which something is sent: itself, or what it leads to. */
    Stream<Early> early(Planned planned, Readership reader) {
        Page page = planned.page();
        return planned.day().stream()
                .flatMap(day -> Stream.concat(
                                Stream.of(early(page, day, Optional.empty(), page, reader)),
                                refs(page, reader)
                                        .flatMap(ref -> target(ref, reader, day)
                                                .map(to -> early(page, day, Optional.of(ref), to, reader))
                                                .stream()))
                        .filter(early -> !new Due(rollout, day).shows(early.page(), reader.own())));
    }

    private Early early(Page sent, LocalDate day, Optional<Ref> link, Page page, Readership reader) {
        Optional<LocalDate> published = new Due(rollout, day).published(page, reader.own());
        return new Early(reader.own().id(), sent, day, link, page, published.filter(day::isBefore));
    }

    /** The links that a reader of a page finds in it. */
    private static Stream<Ref> refs(Page page, Readership reader) {
        return Stream.of(
                        page.meta().action().map(Meta.Action::link).stream(),
                        page.meta().related().stream(),
                        refs(page.body(), reader))
                .flatMap(some -> some);
    }

    private static Stream<Ref> refs(List<Part> parts, Readership reader) {
        return parts.stream()
                .filter(part -> !(part instanceof Part.Guarded guarded && !reader.admits(guarded.target())))
                .flatMap(part -> Stream.concat(
                        part instanceof Part.Link link ? Stream.of(link.ref()) : Stream.of(),
                        refs(part.inner(), reader)));
    }

    /** The page that a link leads to on a day. */
    private Optional<Page> target(Ref ref, Readership reader, LocalDate day) {
        Destination to = Destination.read(
                reader.phrase(ref.destination(), reader.seen(), ref.language(), values),
                Addresses.folder(ref.from()),
                links);
        return to.kind() == Destination.Kind.HERE
                ? find.apply(to.address()).flatMap(path -> page(path, reader, day))
                : Optional.empty();
    }
}
