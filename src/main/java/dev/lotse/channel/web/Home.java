package dev.lotse.channel.web;

import dev.lotse.channel.frame.Records;
import dev.lotse.channel.view.HomeView;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Team;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.html.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Gathers for the home page of a department what its people look for first. */
final class Home {
    private static final int QUESTIONS = 5;
    private static final int NEWS = 4;

    private final Edition edition;
    private final Guides guides;
    private final Courses courses;
    private final Records records;
    private final Rollouts rollouts;

    Home(Edition edition, Guides guides, Courses courses, Records records, Rollouts rollouts) {
        this.edition = edition;
        this.guides = guides;
        this.courses = courses;
        this.records = records;
        this.rollouts = rollouts;
    }

    /**
     * The home page.
     *
     * @param sections of the site
     */
    HomeView view(List<View.Card> sections) {
        Optional<HomeView.Todo> todo =
                records.of("checklist").stream().findFirst().map(Home::todo);
        Optional<HomeView.Guides> devices = devices();
        Optional<HomeView.Path> path = path();
        Optional<HomeView.Excerpt> questions = excerpt(records.of("faq"), QUESTIONS);
        Optional<HomeView.Excerpt> news = excerpt(newest(Pieces.NEWS), NEWS);
        Optional<HomeView.Excerpt> story = excerpt(newest(Pieces.STORY), 1);
        Optional<HomeView.Turn> turn = rollouts.turn("");
        Set<String> led = Stream.of(
                        turn.flatMap(HomeView.Turn::href),
                        questions.flatMap(HomeView.Excerpt::all),
                        news.flatMap(HomeView.Excerpt::all),
                        story.flatMap(HomeView.Excerpt::all),
                        todo.map(list -> way(list.page())),
                        devices.flatMap(HomeView.Guides::all),
                        path.flatMap(HomeView.Path::all))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new HomeView(
                turn,
                todo,
                devices,
                path,
                welcome(edition.team()),
                new HomeView.Excerpts(questions, news, story),
                sections.stream()
                        .filter(card -> !led.contains(Addresses.way("", card.address())))
                        .toList());
    }

    private Optional<HomeView.Guides> devices() {
        return guides.devices("").map(devices -> new HomeView.Guides(devices, all(records.of("guide"))));
    }

    private Optional<HomeView.Path> path() {
        Set<String> modules = edition.modules().stream()
                .map(module -> Addresses.way("", module.address()))
                .collect(Collectors.toSet());
        return Optional.of(courses.path())
                .filter(steps -> !steps.isEmpty())
                .map(steps ->
                        new HomeView.Path(steps, all(records.of("training")).filter(way -> !modules.contains(way))));
    }

    /** The way to the page that lists all of these. */
    private Optional<String> all(List<VisiblePage> pages) {
        return records.index(pages).map(Home::way);
    }

    private static String way(VisiblePage page) {
        return Addresses.way("", page.address());
    }

    private List<VisiblePage> newest(String type) {
        return records.of(type).stream()
                .filter(page -> Pieces.isOut(page, edition))
                .sorted(Pieces.NEWEST)
                .toList();
    }

    private Optional<HomeView.Excerpt> excerpt(List<VisiblePage> pages, int most) {
        return Optional.of(pages.stream().limit(most).map(View.Piece::of).toList())
                .filter(pieces -> !pieces.isEmpty())
                .map(pieces -> new HomeView.Excerpt(pieces, all(pages)));
    }

    private static HomeView.Todo todo(VisiblePage page) {
        Element body = Tree.of(page.text().html());
        List<String> lists = body.select(".checklist[id]").eachAttr("id");
        String items = lists.isEmpty() ? ".task-list-item" : ".checklist[id] .task-list-item";
        return new HomeView.Todo(page, lists, body.select(items).size());
    }

    /** What the sponsor says. */
    static Optional<HomeView.Welcome> welcome(Team team) {
        return team.sponsor().flatMap(person -> team.welcome().map(words -> new HomeView.Welcome(person, words)));
    }
}
