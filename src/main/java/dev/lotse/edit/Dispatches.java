package dev.lotse.edit;

import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Page;
import dev.lotse.content.PageId;
import dev.lotse.content.Type;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.plan.Planned;
import dev.lotse.edit.plan.Schedule;
import dev.lotse.edition.Dispatch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the departments that a site looks at are sent of its pages, and when these come out. */
final class Dispatches {
    private final Schedule schedule;
    private final Due due;
    private final Readership readers;
    private final Map<String, List<Planned>> planned;

    Dispatches(Schedule schedule, Due due, Readership readers) {
        this.schedule = schedule;
        this.due = due;
        this.readers = readers;
        this.planned = readers.seen().stream()
                .map(Viewer::department)
                .collect(Collectors.toMap(Department::id, department -> schedule.of(readers.as(department))));
    }

    /** What one of them is sent, by day, what has none at the end. */
    List<Dispatch> of(Department department, Map<String, Chosen> chosen, People people) {
        Set<String> paths =
                chosen.values().stream().map(page -> page.page().id().path()).collect(Collectors.toSet());
        return chosen.values().stream()
                .filter(page -> isFor(department, page))
                .flatMap(page -> Stream.concat(
                                planned(page, department),
                                schedule.unplanned(page.page(), paths, readers.as(department)))
                        .map(sent -> dispatch(page, sent, people, department)))
                .sorted(Comparator.<Dispatch, LocalDate>comparing(
                                dispatch -> dispatch.day().orElse(LocalDate.MAX))
                        .thenComparing(Dispatch::address)
                        .thenComparing(Dispatch::medium))
                .toList();
    }

    private static boolean isFor(Department department, Chosen page) {
        return page.seen().stream().anyMatch(viewer -> viewer.department().equals(department));
    }

    /** What the plan says of a page, or of the one whose place it has by now. */
    private Stream<Planned> planned(Chosen page, Department department) {
        Set<PageId> here = Stream.concat(Stream.of(page.page()), page.place().replaced().stream())
                .map(Page::id)
                .collect(Collectors.toSet());
        return planned.getOrDefault(department.id(), List.of()).stream()
                .filter(sent -> here.contains(sent.page().id()));
    }

    private Dispatch dispatch(Chosen page, Planned sent, People people, Department department) {
        return new Dispatch(
                page.address(),
                sent.medium().id(),
                sent.medium().name(readers.language()),
                sent.day(),
                sent.meant(),
                sent.from().flatMap(person -> people.portrait(person, department)));
    }

    /**
     * When a page comes out: a message on the day on which it is sent first, everything else on the day that its author
     * says; what only others get, with the first of them.
     */
    Optional<LocalDate> out(Chosen page) {
        Department own = readers.own();
        return (isFor(own, page) ? out(page, own) : Optional.<LocalDate>empty())
                .or(() -> page.seen().stream()
                        .flatMap(viewer -> out(page, viewer.department()).stream())
                        .min(Comparator.naturalOrder()));
    }

    private Optional<LocalDate> out(Chosen page, Department department) {
        Type type = page.page().meta().type();
        boolean message = type == Type.ANNOUNCEMENT || type == Type.STORY;
        return planned(page, department)
                .filter(sent -> message)
                .flatMap(sent -> sent.day().stream())
                .min(Comparator.naturalOrder())
                .or(() -> due.published(page.page(), department));
    }
}
