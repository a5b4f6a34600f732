package dev.lotse.edit;

import dev.lotse.audience.Department;
import dev.lotse.audience.Person;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Corpus;
import dev.lotse.content.Meta;
import dev.lotse.content.Page;
import dev.lotse.content.Ref;
import dev.lotse.content.Type;
import dev.lotse.edit.body.Destination;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Selection;
import dev.lotse.edit.body.VariableValues;
import dev.lotse.edition.Agenda;
import dev.lotse.edition.text.Addresses;
import dev.lotse.rollout.Medium;
import dev.lotse.rollout.Message;
import dev.lotse.rollout.Rollout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what is sent to whom over the whole time of a rollout, pages that are still to come included. */
final class Agendas {
    private static final String SPONSOR = "sponsor";

    private final Corpus corpus;
    private final Rollout rollout;
    private final Function<String, LanguagePages> shelves;
    private final BiFunction<Department, String, List<Viewer>> viewers;
    private final VariableValues values;

    Agendas(
            Corpus corpus,
            Rollout rollout,
            Function<String, LanguagePages> shelves,
            BiFunction<Department, String, List<Viewer>> viewers,
            VariableValues values) {
        this.corpus = corpus;
        this.rollout = rollout;
        this.shelves = shelves;
        this.viewers = viewers;
        this.values = values;
    }

    /** All of it, in the words of a language. */
    Agenda of(String language) {
        List<Department> all = List.copyOf(corpus.audience().departments().values());
        LanguagePages shelf = shelves.apply(language);
        Set<String> sent = rollout.plan().messages().stream().map(Message::page).collect(Collectors.toSet());
        return new Agenda(
                all.stream()
                        .flatMap(department -> entries(department, shelf).stream())
                        .toList(),
                all.stream()
                        .map(department -> new Agenda.Audience(
                                department.id(),
                                department.name().in(language),
                                department.size().stream().boxed().findFirst(),
                                rollout.wave(department).map(wave -> wave.name().in(language)),
                                rollout.wave(department).map(wave -> wave.start())))
                        .toList(),
                shelf.pages().values().stream()
                        .filter(page -> page.meta().type() == Type.ANNOUNCEMENT && !page.fragment())
                        .filter(page ->
                                !Type.isList(page.id().path(), shelf.pages().keySet()))
                        .filter(page -> !sent.contains(page.id().path())
                                && page.replaces().filter(sent::contains).isEmpty())
                        .map(page -> page.id().path())
                        .toList());
    }

    private List<Agenda.Entry> entries(Department own, LanguagePages shelf) {
        List<Viewer> reader = viewers.apply(own, shelf.language()).stream()
                .filter(viewer -> viewer.department().equals(own))
                .toList();
        List<Agenda.Entry> entries = new ArrayList<>();
        for (Message message : rollout.plan().messages()) {
            Optional<Page> page = page(message.page(), reader, shelf)
                    .filter(there ->
                            !Selection.admitted(message.target(), reader).isEmpty());
            for (Message.Sending sending : message.sendings()) {
                Optional<Medium> medium = Optional.ofNullable(
                                rollout.plan().media().get(sending.medium()))
                        .filter(known -> !Selection.admitted(known.target(), reader)
                                        .isEmpty()
                                && !Selection.admitted(sending.target(), reader).isEmpty());
                page.ifPresent(there ->
                        medium.ifPresent(known -> entries.add(entry(own, reader, there, sending, known, shelf))));
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.day().orElse(LocalDate.MAX)));
        return entries;
    }

    /** The page that a department gets at a path: the one that stands in for it, or itself. */
    private static Optional<Page> page(String path, List<Viewer> reader, LanguagePages shelf) {
        Stream<Page> instead =
                shelf.pages().values().stream().filter(page -> page.replaces().equals(Optional.of(path)));
        return Stream.concat(instead, shelf.page(path).stream())
                .filter(page -> !page.meta().draft()
                        && !Selection.admitted(page.target(), reader).isEmpty())
                .findFirst();
    }

    private Agenda.Entry entry(
            Department own,
            List<Viewer> reader,
            Page page,
            Message.Sending sending,
            Medium medium,
            LanguagePages shelf) {
        Optional<LocalDate> meant = rollout.day(sending.when(), own);
        Optional<LocalDate> day = rollout.sendingDay(sending.when(), own);
        Optional<String> from = page.meta().from().or(medium::from);
        return new Agenda.Entry(
                own.id(),
                page.id().path(),
                title(page, own, reader),
                medium.id(),
                medium.name().map(name -> name.in(shelf.language())).orElse(""),
                day,
                meant.filter(m -> !day.equals(Optional.of(m))),
                from.flatMap(id -> person(id, own)).map(Person::name),
                day.filter(on -> !new Due(rollout, on).shows(page, own)).isPresent(),
                day.stream()
                        .flatMap(on -> ahead(page, on, own, reader, shelf).stream())
                        .toList());
    }

    private Optional<Person> person(String id, Department own) {
        return id.equals(SPONSOR)
                ? own.sponsor()
                : Optional.ofNullable(corpus.audience().people().get(id));
    }

    /** What the page's front matter leads to and that nobody can read on that day. */
    private List<String> ahead(Page page, LocalDate day, Department own, List<Viewer> reader, LanguagePages shelf) {
        Stream<Ref> refs =
                Stream.concat(page.meta().action().map(Meta.Action::link).stream(), page.meta().related().stream());
        return refs.flatMap(ref -> target(ref, own, reader, shelf).stream())
                .filter(to -> !new Due(rollout, day).shows(to, own))
                .map(to -> title(to, own, reader))
                .distinct()
                .toList();
    }

    private Optional<Page> target(Ref ref, Department own, List<Viewer> reader, LanguagePages shelf) {
        Destination to = Destination.read(
                Selection.phrase(values, ref.destination(), own, reader, ref.language()),
                Addresses.folder(ref.from()),
                corpus.site().links());
        return to.kind() == Destination.Kind.HERE ? shelf.find(to.address()).flatMap(shelf::page) : Optional.empty();
    }

    private String title(Page page, Department own, List<Viewer> reader) {
        String title = Selection.phrase(
                        values, page.meta().title(), own, reader, page.id().language())
                .strip();
        return title.isEmpty() ? page.id().path() : title;
    }
}
