package dev.lotse.edit;

import dev.lotse.audience.Department;
import dev.lotse.audience.Viewer;
import dev.lotse.content.Corpus;
import dev.lotse.content.Page;
import dev.lotse.content.Toc;
import dev.lotse.diagnostic.Findings;
import dev.lotse.edit.body.Bodies;
import dev.lotse.edit.body.BodySource;
import dev.lotse.edit.body.Due;
import dev.lotse.edit.body.Readership;
import dev.lotse.edit.body.Selection;
import dev.lotse.edit.body.VariableValues;
import dev.lotse.edit.plan.Agendas;
import dev.lotse.edit.plan.Early;
import dev.lotse.edit.plan.Schedule;
import dev.lotse.edition.Agenda;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Explanation;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.Programme;
import dev.lotse.edition.Reader;
import dev.lotse.edition.TrainingModule;
import dev.lotse.edition.Turn;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.Words;
import dev.lotse.picture.Renditions;
import dev.lotse.rollout.Rollout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the edition of each department and language out of what is there for all. May be used by several threads. */
public final class Editor {
    private final Corpus corpus;
    private final Rollout rollout;
    private final LocalDate date;
    private final Due due;
    private final Words words;
    private final VariableValues values;
    private final Bodies bodies;
    private final Predicate<Page> doubtful;
    private final Findings findings;
    private final Chooser chooser;
    private final Reaches reaches;
    private final Programmes programmes;
    private final Map<String, LanguagePages> shelves = new ConcurrentHashMap<>();

    /**
     * An editor.
     *
     * @param date the day that the editions are for
     * @param unreadable files with mistakes in them: what hides a page may be one
     * @param findings where mistakes go that only some departments meet
     */
    public Editor(
            Corpus corpus, Rollout rollout, LocalDate date, Words words, Set<String> unreadable, Findings findings) {
        this.corpus = corpus;
        this.rollout = rollout;
        this.date = date;
        this.due = new Due(rollout, date);
        this.words = words;
        this.doubtful = page -> unreadable.contains(page.at().file())
                || page.conditions().stream()
                        .anyMatch(
                                condition -> unreadable.contains(condition.at().file()));
        this.findings = findings;
        this.values = new VariableValues(corpus.site(), rollout);
        this.bodies = new Bodies(new BodySource(corpus, values, words, due));
        this.chooser = new Chooser(corpus, values, bodies, new Lacks(due, values, findings), this::readers);
        this.programmes =
                new Programmes(rollout, corpus.audience().departments().values(), words);
        this.reaches = new Reaches(new OwnSites(), bodies);
    }

    /** What the departments' sites have, for those that look at them. */
    private final class OwnSites implements Reaches.Sites {
        @Override
        public List<Viewer> viewers(Department department, String language) {
            return Editor.this.viewers(department, language);
        }

        @Override
        public Map<String, Placement> places(Department department, String language) {
            return Placement.in(shelf(language), readers(department, language), due);
        }

        @Override
        public Optional<String> id(Placement place) {
            return chooser.id(place);
        }
    }

    private LanguagePages shelf(String language) {
        return shelves.computeIfAbsent(language, l -> new LanguagePages(corpus, l));
    }

    private Readership readers(Department own, String language) {
        return new Readership(own, viewers(own, language), language, date);
    }

    /** The departments that a department's site looks at, each as a reader: itself and those it sees. */
    private List<Viewer> viewers(Department own, String language) {
        Stream<Viewer> all = corpus.audience().departments().values().stream()
                .map(department -> Viewer.of(department, language, rollout.phase(department, date), own.internal()));
        return all.filter(viewer -> viewer.department().equals(own) || Selection.admits(own.sees(), viewer))
                .toList();
    }

    /**
     * What a department sees in a language.
     *
     * @param renditions where smaller versions of its pictures come from
     */
    public Edition edit(Department own, String language, Renditions renditions) {
        LanguagePages shelf = shelf(language);
        Readership readers = readers(own, language);
        Map<String, Chosen> chosen = chooser.choose(shelf, readers, due);
        LinkTargets targets = new LinkTargets(
                corpus.site().links(), shelf, places(chosen), readers, due, bodies, doubtful, renditions);
        Found found = new Found(findings);
        Links links = new Links(targets, found);
        Material material = new Material(shelf, readers, chosen, links, values);
        People people = new People(corpus.audience(), links, language);
        Dispatches sent = new Dispatches(schedule(language), due, readers);
        List<Dispatch> dispatches = sent.of(own, chosen, people);
        MetaEditor metas = new MetaEditor(corpus.audience(), material, people, sent);
        PageEditor editor = new PageEditor(
                corpus.audience().people(),
                values,
                metas,
                reaches,
                new BodyEditor(targets, values, reaches, dispatches, findings));
        Set<String> paths =
                chosen.values().stream().map(page -> page.page().id().path()).collect(Collectors.toSet());
        List<VisiblePage> pages = new ArrayList<>(
                chosen.values().stream().map(page -> editor.edit(page, paths)).toList());
        if (chosen.values().stream().noneMatch(page -> page.address().isEmpty())) {
            pages.add(VisiblePage.home(language, corpus.site().title().in(language)));
        }
        List<NavNode> nav = new ArrayList<>(new Navigation(material, tocs(language), words).nodes());
        Programme programme = programmes.of(readers, chosen, people, sent);
        addUnwritten(pages, nav, programme, dispatches, own, language);
        List<TrainingModule> modules =
                new Modules(material, pages, nav, corpus.site().timeZone()).all();
        return new Edition(
                reader(own),
                language,
                corpus.site().title().in(language),
                corpus.site().brand(),
                url(own, language),
                Map.of(),
                people.team(own),
                turn(own, language),
                metas.platforms(readers.seen(), language).toList(),
                pages,
                nav,
                found.files(),
                modules,
                programme,
                dispatches);
    }

    /** The absolute address of a department's folder for a language, where it is known. */
    private Optional<String> url(Department own, String language) {
        return own.url()
                .or(() -> corpus.site().url().map(base -> base + own.id() + "/"))
                .map(base -> base + language + "/");
    }

    /** What an edition says of a department. */
    public static Reader reader(Department department) {
        return new Reader(
                department.id(),
                department.name(),
                department.helpdesk(),
                department.accent(),
                department.internal(),
                department.listed());
    }

    /** Adds the pages of the rollout and of the plan, where there is something to say and nobody wrote one for it. */
    private void addUnwritten(
            List<VisiblePage> pages,
            List<NavNode> nav,
            Programme programme,
            List<Dispatch> dispatches,
            Department own,
            String language) {
        boolean dated = dispatches.stream().anyMatch(dispatch -> dispatch.day().isPresent());
        List<NavNode> below = new ArrayList<>();
        if (dated) {
            unwritten("plan", "rollout/messages/", pages, language).ifPresent(below::add);
        }
        if (rollout.wave(own).isPresent() && !programme.isEmpty()) {
            unwritten("rollout", "rollout/", pages, language).ifPresent(nav::add);
        }
        Optional<String> above = pages.stream()
                .filter(page -> page.type().equals("rollout"))
                .map(VisiblePage::address)
                .findFirst();
        List<NavNode> all = below.stream().anyMatch(node -> above.isPresent())
                ? nav.stream().map(node -> node.with(below, above.get())).toList()
                : Stream.concat(nav.stream(), below.stream()).toList();
        nav.clear();
        nav.addAll(all);
        pages.sort(Comparator.comparing(VisiblePage::address));
    }

    /** A page of a type that nobody wrote, at an address that nobody has. */
    private Optional<NavNode> unwritten(String type, String address, List<VisiblePage> pages, String language) {
        if (pages.stream()
                .anyMatch(page -> page.type().equals(type) || page.address().equals(address))) {
            return Optional.empty();
        }
        String title = words.say(language, type + ".title");
        pages.add(VisiblePage.unwritten(address, type, language, title));
        return Optional.of(new NavNode(title, language, Optional.of(address), List.of()));
    }

    private Optional<Turn> turn(Department own, String language) {
        return rollout.wave(own)
                .map(wave ->
                        new Turn(wave.name().in(language), wave.start(), wave.end(), rollout.phase(own, date), date));
    }

    /** Everything that is to be sent to anybody, in the words of a language; for no department's eyes. */
    public Agenda agenda(String language) {
        return new Agendas(corpus, rollout, schedule(language), values)
                .of(corpus.audience().departments().values().stream()
                        .map(own -> readers(own, language))
                        .toList());
    }

    /** What departments are sent though it can't be read yet, or no longer, the earliest first. */
    public List<Early> early() {
        return sites().stream()
                .flatMap(site -> schedule(site.language()).early(site))
                .toList();
    }

    /** The readers of each site that there is. */
    public List<Readership> sites() {
        return corpus.audience().departments().values().stream()
                .flatMap(own -> own.languages().stream().map(language -> readers(own, language)))
                .toList();
    }

    private Schedule schedule(String language) {
        LanguagePages shelf = shelf(language);
        return new Schedule(rollout, corpus.site().links(), values, shelf.pages(), shelf::find);
    }

    /** Why a page, by the path of its source or its address, is in a department's site or not. */
    public Optional<Explanation> explain(String pathOrAddress, Department own, String language) {
        return new Explainer(corpus, shelf(language), readers(own, language), due).of(pathOrAddress);
    }

    private Map<String, Toc> tocs(String language) {
        Map<String, Toc> tocs = new HashMap<>();
        for (String from : List.of(corpus.site().languages().get(0), language)) {
            corpus.tocs().stream()
                    .filter(toc -> toc.language().equals(from))
                    .forEach(toc -> tocs.put(toc.folder(), toc));
        }
        return tocs;
    }

    /** The pages by the paths that links to them have: a page is also found by that of the one whose place it takes. */
    private static Map<String, Chosen> places(Map<String, Chosen> chosen) {
        Map<String, Chosen> places = new TreeMap<>(chosen);
        chosen.values()
                .forEach(page -> page.place()
                        .replaced()
                        .ifPresent(base -> places.putIfAbsent(base.id().path(), page)));
        return places;
    }
}
