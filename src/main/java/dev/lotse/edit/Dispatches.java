package dev.lotse.edit;

import dev.lotse.content.Type;
import dev.lotse.edit.body.Readership;
import dev.lotse.edition.Dispatch;
import dev.lotse.rollout.Medium;
import dev.lotse.rollout.Message;
import dev.lotse.rollout.Rollout;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what a department is sent: the pages of the plan, and announcements that nobody has planned. */
final class Dispatches {
    /** The media that pages can have words of their own for. */
    static final List<String> FORMS = List.of("mail", "poster", "chat");

    private final Rollout rollout;
    private final Readership reader;
    private final People people;

    /**
     * What one department is sent.
     *
     * @param readers of its site, of whom the department itself alone is sent anything
     */
    Dispatches(Rollout rollout, Readership readers, People people) {
        this.rollout = rollout;
        this.reader = readers.alone();
        this.people = people;
    }

    /** All of them, by day, those without one at the end. */
    List<Dispatch> of(Map<String, Chosen> chosen) {
        Set<String> paths =
                chosen.values().stream().map(page -> page.page().id().path()).collect(Collectors.toSet());
        return chosen.values().stream()
                .filter(page -> page.seen().stream().anyMatch(reader::isOwn))
                .flatMap(page -> of(page, paths))
                .sorted(Comparator.<Dispatch, LocalDate>comparing(
                                dispatch -> dispatch.day().orElse(LocalDate.MAX))
                        .thenComparing(Dispatch::address)
                        .thenComparing(Dispatch::medium))
                .toList();
    }

    /** The day on which a page is sent to the department first, where that is planned. */
    Optional<LocalDate> first(Chosen page) {
        return sendings(messages(page))
                .flatMap(sending -> rollout.sendingDay(sending.when(), reader.own()).stream())
                .min(Comparator.naturalOrder());
    }

    private Stream<Dispatch> of(Chosen page, Set<String> paths) {
        List<Message> planned = messages(page);
        if (planned.isEmpty()) {
            boolean message = page.page().meta().type() == Type.ANNOUNCEMENT
                    && !Type.isList(page.page().id().path(), paths);
            return message ? unplanned(page) : Stream.of();
        }
        return sendings(planned)
                .flatMap(sending -> medium(sending.medium()).stream().map(medium -> planned(page, sending, medium)));
    }

    /** Those of the plan that are of a page, or of the one whose place it takes. */
    private List<Message> messages(Chosen page) {
        Set<String> paths = new LinkedHashSet<>(List.of(page.page().id().path()));
        page.place().replaced().ifPresent(base -> paths.add(base.id().path()));
        return rollout.plan().messages().stream()
                .filter(message -> paths.contains(message.page()))
                .toList();
    }

    /** Those times that messages are sent to the department. */
    private Stream<Message.Sending> sendings(List<Message> messages) {
        return messages.stream()
                .filter(message -> reader.admits(message.target()))
                .flatMap(message -> message.sendings().stream())
                .filter(sending -> reader.admits(sending.target()))
                .filter(sending -> medium(sending.medium()).isPresent());
    }

    /** A medium, where it reaches the department. */
    private Optional<Medium> medium(String id) {
        return Optional.ofNullable(rollout.plan().media().get(id)).filter(medium -> reader.admits(medium.target()));
    }

    private Dispatch planned(Chosen page, Message.Sending sending, Medium medium) {
        Optional<LocalDate> meant = rollout.day(sending.when(), reader.own());
        Optional<LocalDate> day = rollout.sendingDay(sending.when(), reader.own());
        return dispatch(page, medium.id(), Optional.of(medium), day, meant.filter(m -> !day.equals(Optional.of(m))));
    }

    /** An announcement that stands in no plan goes by every medium that reaches the department, on no certain day. */
    private Stream<Dispatch> unplanned(Chosen page) {
        boolean free = rollout.plan().media().isEmpty();
        return FORMS.stream()
                .filter(form -> free || medium(form).isPresent())
                .map(form -> dispatch(page, form, medium(form), Optional.empty(), Optional.empty()));
    }

    private Dispatch dispatch(
            Chosen page, String id, Optional<Medium> medium, Optional<LocalDate> day, Optional<LocalDate> meant) {
        Optional<String> from = page.page().meta().from().or(() -> medium.flatMap(Medium::from));
        return new Dispatch(
                page.address(),
                id,
                medium.flatMap(Medium::name)
                        .map(name -> name.in(reader.language()))
                        .orElse(""),
                day,
                meant,
                from.flatMap(person -> people.portrait(person, reader.own())));
    }
}
