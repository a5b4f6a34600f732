package dev.lotse.channel.web;

import dev.lotse.channel.calendar.SessionCalendar;
import dev.lotse.channel.frame.Frames;
import dev.lotse.channel.frame.Menu;
import dev.lotse.channel.view.TrainingView;
import dev.lotse.edition.Edition;
import dev.lotse.edition.TrainingModule;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.Output;
import dev.lotse.theme.Theme;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What training modules have that nobody writes: certificates, what is to be taken along, entries for calendars. */
final class CoursePages {
    private final Edition edition;
    private final Theme theme;
    private final Frames frames;
    private final Menu menu;
    private final Courses courses;

    CoursePages(Edition edition, Theme theme, Frames frames, Menu menu) {
        this.edition = edition;
        this.theme = theme;
        this.frames = frames;
        this.menu = menu;
        this.courses = new Courses(edition);
    }

    /** The files, below the language's folder. */
    Stream<Output> emit(String folder) {
        return edition.modules().stream().flatMap(module -> emit(module, folder));
    }

    private Stream<Output> emit(TrainingModule module, String folder) {
        Stream<Output> certificate = module.certificate().stream().map(address -> certificate(module, address, folder));
        Stream<Output> takeaway = module.takeaway().stream()
                .map(address -> page(folder, address, "takeaway", () -> takeaway(module, address)));
        return Stream.of(certificate, takeaway, calendars(module, folder)).flatMap(outputs -> outputs);
    }

    private Output certificate(TrainingModule module, String address, String folder) {
        return page(
                folder,
                address,
                "certificate",
                () -> new TrainingView.Certificate(frames.frame(address, menu), courses.course(module, address)));
    }

    private TrainingView.Takeaway takeaway(TrainingModule module, String address) {
        List<TrainingView.Note> notes = edition.pages().stream()
                .filter(page -> module.has(page.address()))
                .sorted(Comparator.comparingInt(page -> place(page, module)))
                .flatMap(page -> notes(page, module, address).stream())
                .toList();
        boolean fallback = !module.language().equals(edition.language());
        return new TrainingView.Takeaway(
                frames.frame(address, menu), courses.course(module, address), module.language(), fallback, notes);
    }

    /** What a page gives along; a box that its author gave no title has that of its lesson. */
    private List<TrainingView.Note> notes(VisiblePage page, TrainingModule module, String address) {
        String none = theme.texts(page.language()).say("takeaway.title");
        String title = page.address().equals(module.address()) ? "" : page.title();
        return Takeaways.of(page.text(), address).stream()
                .map(note -> note.title().equals(none) ? new TrainingView.Note(title, note.html()) : note)
                .toList();
    }

    /** The module's own page comes first, then its lessons in their order. */
    private static int place(VisiblePage page, TrainingModule module) {
        List<String> lessons =
                module.lessons().stream().map(TrainingModule.Lesson::address).toList();
        return lessons.indexOf(page.address());
    }

    private Stream<Output> calendars(TrainingModule module, String folder) {
        SessionCalendar calendar = new SessionCalendar(module, edition);
        Stream<Output> single = module.sessions().stream()
                .map(session -> Output.text(
                        folder + module.address() + Courses.calendar(session), calendar.of(List.of(session))));
        return module.sessions().isEmpty()
                ? single
                : Stream.concat(
                        single,
                        Stream.of(Output.text(
                                folder + module.address() + Courses.CALENDAR, calendar.of(module.sessions()))));
    }

    private Output page(String folder, String address, String template, Supplier<Record> view) {
        return Output.text(
                Layout.file(folder + address),
                () -> theme.render(template, edition.language(), to -> Addresses.way(address, to), view.get()));
    }
}
