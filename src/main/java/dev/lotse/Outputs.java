package dev.lotse;

import dev.lotse.audience.Department;
import dev.lotse.channel.Channel;
import dev.lotse.channel.chat.Chats;
import dev.lotse.channel.course.CoursePackages;
import dev.lotse.channel.kit.KitIndex;
import dev.lotse.channel.mail.Mails;
import dev.lotse.channel.paper.Posters;
import dev.lotse.channel.paper.Press;
import dev.lotse.channel.paper.book.Handbook;
import dev.lotse.channel.search.Search;
import dev.lotse.channel.web.PlanFiles;
import dev.lotse.channel.web.Portal;
import dev.lotse.channel.web.Robots;
import dev.lotse.channel.web.Web;
import dev.lotse.check.EditionCheck;
import dev.lotse.check.UntranslatedCheck;
import dev.lotse.content.Site;
import dev.lotse.edition.Agenda;
import dev.lotse.edition.Edition;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.Output;
import dev.lotse.parallel.Pool;
import dev.lotse.picture.Renditions;
import dev.lotse.report.Desk;
import dev.lotse.report.PlanReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes what is asked for of a project: sites, what stands above them, and what is sent and handed over.
 *
 * @param renditions where smaller versions of pictures come from; from nowhere where nothing is published
 * @param tracker has outputs know what they are made of
 * @param reader is shown every edition that is asked for, by several threads
 */
record Outputs(
        BuildRequest request,
        Opened opened,
        Search search,
        Renditions renditions,
        Tracker tracker,
        Consumer<Edition> reader) {
    /** Has the outputs of editions know what they are made of. */
    interface Tracker {
        /** Nobody asks. */
        Tracker NONE = Untracked::new;

        Tracked of(Edition edition);
    }

    /** An edition whose outputs know what they are made of. */
    interface Tracked {
        Edition edition();

        /** Its outputs in a form, all listed at once: what is read for that is read for all of them. */
        Stream<Output> in(Function<Edition, Stream<Output>> form);
    }

    private record Untracked(Edition edition) implements Tracked {
        @Override
        public Stream<Output> in(Function<Edition, Stream<Output>> form) {
            return form.apply(edition);
        }
    }

    /** For whoever only looks at what comes of it. */
    Outputs(BuildRequest request, Opened opened, Search search) {
        this(request, opened, search, Renditions.NONE, Tracker.NONE, edition -> {});
    }

    /** For whoever publishes it. */
    Outputs with(Renditions made, Tracker tracked) {
        return new Outputs(request, opened, search, made, tracked, reader);
    }

    /** The same, with somebody who reads along. */
    Outputs readBy(Consumer<Edition> other) {
        return new Outputs(request, opened, search, renditions, tracker, other);
    }

    /**
     * Makes all sites, and what stands above them.
     *
     * @param kept whether a file of a site that was not asked for is there all the same
     * @param progress is told each time that a department is done
     */
    List<Edition.Doorway> make(Predicate<String> kept, Consumer<Output> sink, Progress progress) {
        try (Pool pages = new Pool("page", Pool.CORES)) {
            return make(kept, new Handover(opened.diagnostics(), pages, sink), progress);
        }
    }

    private List<Edition.Doorway> make(Predicate<String> kept, Handover handover, Progress progress) {
        if (request.shard().isPresent()) {
            return make(request.shard().get(), handover, progress);
        }
        List<Channel> kits = kits();
        List<Edition.Doorway> doorways =
                Pool.map(opened.departments(), progress.of(department -> site(department, kept, kits, handover)))
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        handover.take(portal(published(doorways, kept)));
        handover.take(reports());
        return doorways;
    }

    /** Makes a share of the sites, and returns the ways into them; what stands above all is in the first one. */
    private List<Edition.Doorway> make(Shard shard, Handover handover, Progress progress) {
        List<Edition.Doorway> all =
                Pool.map(opened.departments(), department -> editions(department, path -> false)).stream()
                        .flatMap(List::stream)
                        .map(Edition::doorway)
                        .toList();
        Map<String, Integer> pages = new HashMap<>();
        opened.departments().forEach(department -> pages.put(department.id(), 0));
        all.forEach(doorway -> pages.merge(doorway.reader().id(), doorway.pages(), Integer::sum));
        Set<String> own = shard.departments(pages);
        List<Channel> kits = kits();
        Pool.map(
                opened.departments().stream()
                        .filter(department -> own.contains(department.id()))
                        .toList(),
                progress.of(department -> site(department, path -> false, kits, handover)));
        if (shard.isFirst()) {
            handover.take(portal(all));
            handover.take(reports());
        }
        return all.stream()
                .filter(doorway -> own.contains(doorway.reader().id()))
                .toList();
    }

    /** The ways into sites, those that were not asked for with the short links that they have been published with. */
    private List<Edition.Doorway> published(List<Edition.Doorway> doorways, Predicate<String> kept) {
        Set<String> ids = doorways.stream()
                .flatMap(doorway -> doorway.ids().keySet().stream())
                .collect(Collectors.toSet());
        return doorways.stream()
                .map(doorway -> request.asksFor(doorway.reader().id()) ? doorway : doorway.where(ids, kept))
                .toList();
    }

    private List<Edition.Doorway> site(
            Department department, Predicate<String> kept, List<Channel> kits, Handover handover) {
        List<Edition> editions = editions(department, kept);
        List<Tracked> asked = asked(editions);
        asked.stream().map(Tracked::edition).forEach(reader);
        handover.take(site(asked, editions));
        send(asked, kits, handover);
        return editions.stream().map(Edition::doorway).toList();
    }

    /** What a department sees, in all its languages that were asked for, and in the others as far as they are kept. */
    List<Edition> editions(Department department, Predicate<String> kept) {
        List<Edition> all = new ArrayList<>();
        for (String language : department.languages()) {
            Edition edition = opened.editor().edit(department, language, renditions);
            all.add(request.asksFor(edition) ? edition : edition.where(kept));
        }
        EditionCheck.run(department, all.stream().filter(request::asksFor).toList(), opened.diagnostics());
        List<Edition> there = all.stream()
                .filter(edition -> request.asksFor(edition) || !edition.pages().isEmpty())
                .toList();
        return there.stream().map(edition -> edition.beside(there)).toList();
    }

    /** Those that were asked for. */
    private List<Tracked> asked(List<Edition> editions) {
        return editions.stream().filter(request::asksFor).map(tracker::of).toList();
    }

    /** A department's site, as far as it was asked for. */
    Stream<Output> site(List<Edition> editions) {
        return site(asked(editions), editions);
    }

    private Stream<Output> site(List<Tracked> asked, List<Edition> editions) {
        if (asked.isEmpty()) {
            return Stream.of();
        }
        Web web = new Web(
                opened.theme(),
                opened.site().portal(),
                opened.site().url(),
                search,
                opened.site().timeZone());
        return Stream.of(
                        asked.stream().flatMap(edition -> edition.in(web::emit)),
                        asked.stream().map(Tracked::edition).flatMap(web::files),
                        web.above(editions))
                .flatMap(outputs -> outputs);
    }

    /** What is sent to a department or handed over to it, as far as it was asked for. */
    private void send(List<Tracked> asked, List<Channel> kits, Handover handover) {
        if (!kits.isEmpty()) {
            asked.forEach(tracked ->
                    UntranslatedCheck.run(tracked.edition(), opened.project().corpus(), opened.findings()));
        }
        KitIndex index = new KitIndex(opened.theme());
        for (Tracked tracked : asked) {
            List<Output> kit =
                    kits.stream().flatMap(channel -> tracked.in(channel::emit)).toList();
            Set<String> files = kit.stream().map(Output::path).collect(Collectors.toSet());
            handover.take(kit.stream());
            handover.take(index.emit(tracked.edition(), files)); // made each time: it shows what else there is
        }
    }

    /** Every form but that of a web site. */
    private List<Channel> kits() {
        if (request.sitesOnly()) {
            return List.of();
        }
        Press press = new Press();
        return List.of(
                new PlanFiles(opened.theme()),
                new Mails(
                        opened.theme(),
                        opened.site().timeZone(),
                        opened.site().style().pictures()),
                new Chats(opened.theme()),
                new Posters(opened.theme(), press),
                new Handbook(opened.theme(), press),
                new CoursePackages(opened.theme()));
    }

    /** What stands above all sites: what robots are told, and the rest if the project wants that. */
    Stream<Output> portal(List<Edition.Doorway> doorways) {
        Site site = opened.site();
        List<String> sitemaps = doorways.stream()
                .filter(doorway -> doorway.reader().listed())
                .map(doorway ->
                        site.url().orElse("") + doorway.reader().id() + "/" + doorway.language() + "/" + Layout.SITEMAP)
                .toList();
        return Stream.concat(
                Robots.file(Layout.SITES, site.url(), site.brand().indexed(), sitemaps).stream(), chooser(doorways));
    }

    private Stream<Output> chooser(List<Edition.Doorway> doorways) {
        return opened.site().portal()
                ? new Portal(
                                opened.theme(),
                                opened.site().brand(),
                                opened.site().languages())
                        .emit(opened.site().title(), doorways)
                : Stream.of();
    }

    /** What the one who answers for the sites gets to see, over all departments. */
    private Stream<Output> reports() {
        String language = opened.site().languages().get(0);
        String title = opened.site().title().in(language);
        Agenda agenda = opened.editor().agenda(language);
        Map<String, String> languages = opened.departments().stream()
                .collect(Collectors.toMap(
                        Department::id, department -> department.languages().get(0)));
        return Stream.concat(
                new Desk(opened.theme(), language, title, request.date(), languages).emit(agenda),
                new PlanReport(opened.theme(), language, title, request.date()).emit(agenda));
    }
}
