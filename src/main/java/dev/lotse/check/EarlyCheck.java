package dev.lotse.check;

import dev.lotse.audience.Department;
import dev.lotse.audience.Target;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Corpus;
import dev.lotse.content.EditorialRule;
import dev.lotse.content.Meta;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.Part;
import dev.lotse.content.Phrase;
import dev.lotse.content.Ref;
import dev.lotse.diagnostic.Position;
import dev.lotse.edit.body.Selection;
import dev.lotse.rollout.Message;
import dev.lotse.rollout.Rollout;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds what is planned to be sent before it is published, or before a page is that it leads to, today and later on. */
final class EarlyCheck {
    private final Corpus corpus;
    private final Rollout rollout;
    private final BiFunction<Department, String, List<Viewer>> viewers;
    private final Remarks remarks;

    EarlyCheck(Corpus corpus, Rollout rollout, BiFunction<Department, String, List<Viewer>> viewers, Remarks remarks) {
        this.corpus = corpus;
        this.rollout = rollout;
        this.viewers = viewers;
        this.remarks = remarks;
    }

    void run() {
        for (Department department : corpus.audience().departments().values()) {
            for (String language : department.languages()) {
                viewers.apply(department, language).stream()
                        .filter(viewer -> viewer.department().equals(department))
                        .forEach(viewer -> read(viewer, language));
            }
        }
    }

    private void read(Viewer viewer, String language) {
        for (Message message : rollout.plan().messages()) {
            Optional<LocalDate> first = first(message, viewer);
            first.ifPresent(day -> pages(message, language)
                    .filter(page -> Selection.admits(page.target(), viewer))
                    .forEach(page -> read(page, day, viewer)));
        }
    }

    /** The day on which a department gets it first. */
    private Optional<LocalDate> first(Message message, Viewer viewer) {
        return message.sendings().stream()
                .filter(sending -> Stream.of(message.target(), sending.target(), reached(sending.medium()))
                        .allMatch(target -> Selection.admits(target, viewer)))
                .flatMap(sending -> rollout.sendingDay(sending.when(), viewer.department()).stream())
                .min(LocalDate::compareTo);
    }

    private Target reached(String medium) {
        return Optional.ofNullable(rollout.plan().media().get(medium))
                .map(known -> known.target())
                .orElse(Target.everyone());
    }

    /** The page in a language, or in the one that stands in for it; and those that take its place. */
    private Stream<Page> pages(Message message, String language) {
        return Stream.of(language, corpus.site().languages().get(0))
                .map(one -> corpus.pages().getOrDefault(one, Map.of()).values().stream()
                        .filter(page -> page.id().path().equals(message.page())
                                || page.replaces().equals(Optional.of(message.page())))
                        .toList())
                .filter(found -> !found.isEmpty())
                .limit(1)
                .flatMap(Collection::stream)
                .filter(page -> !page.meta().draft());
    }

    private void read(Page page, LocalDate day, Viewer viewer) {
        String department = viewer.department().id();
        Optional<LocalDate> own = published(page, viewer).filter(day::isBefore);
        own.ifPresent(published -> add(
                page,
                department,
                page.meta().where().getOrDefault("publish", page.at()),
                "this goes out on " + day + ", before it is published on " + published));
        Stream<Ref> action = page.meta().action().map(Meta.Action::link).stream();
        Stream.concat(action, links(page.body(), viewer))
                .forEach(link -> target(link)
                        .ifPresent(target -> published(target, viewer)
                                .filter(day::isBefore)
                                .ifPresent(published -> add(
                                        page,
                                        department,
                                        link.at(),
                                        "this goes out on " + day + ", and "
                                                + target.at().file() + " is published on " + published))));
    }

    private Optional<LocalDate> published(Page page, Viewer viewer) {
        return page.meta().publish().flatMap(when -> rollout.day(when, viewer.department()));
    }

    private void add(Page page, String department, Position at, String text) {
        if (MessageCheck.holds(EditorialRule.MESSAGE_EARLY, page, corpus)) {
            remarks.add(
                    department,
                    EditorialRule.MESSAGE_EARLY,
                    at,
                    0,
                    text,
                    "publish it earlier, or send the message later");
        }
    }

    /** The links that a reader finds in some parts. */
    private static Stream<Ref> links(List<Part> parts, Viewer viewer) {
        return parts.stream()
                .filter(part -> !(part instanceof Part.Guarded guarded && !Selection.admits(guarded.target(), viewer)))
                .flatMap(part -> Stream.concat(
                        part instanceof Part.Link link ? Stream.of(link.ref()) : Stream.of(),
                        links(part.inner(), viewer)));
    }

    /** The page that a link leads to; nothing where that is no page of the content. */
    private Optional<Page> target(Ref link) {
        List<Phrase.Piece> pieces = link.destination().pieces();
        if (pieces.size() != 1 || !(pieces.get(0) instanceof Phrase.Literal text)) {
            return Optional.empty();
        }
        String path = text.text().replaceFirst("[#?].*", "");
        if (path.contains(":") || !path.endsWith(".md")) {
            return Optional.empty();
        }
        Path from = Path.of("/" + link.from());
        String below = from.resolveSibling(path).normalize().toString().replace('\\', '/');
        return corpus.page(new PageId(link.language(), below.substring(1)));
    }
}
