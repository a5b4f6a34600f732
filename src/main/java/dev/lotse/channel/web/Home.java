package dev.lotse.channel.web;

import dev.lotse.channel.frame.Records;
import dev.lotse.channel.view.GuideView;
import dev.lotse.channel.view.HomeView;
import dev.lotse.channel.view.TrainingView;
import dev.lotse.channel.view.View;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Team;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.html.Tree;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
        HomeView.@Nullable Todo todo =
                records.of("checklist").stream().findFirst().map(Home::todo).orElse(null);
        HomeView.@Nullable Guides devices = devices();
        HomeView.@Nullable Path path = path();
        HomeView.@Nullable Excerpt questions = excerpt(records.of("faq"), QUESTIONS);
        HomeView.@Nullable Excerpt news = excerpt(newest(Pieces.NEWS), NEWS);
        HomeView.@Nullable Excerpt story = excerpt(newest(Pieces.STORY), 1);
        HomeView.@Nullable Turn turn = rollouts.turn("");
        Set<String> led = Stream.of(
                        Stream.ofNullable(turn).map(HomeView.Turn::href),
                        Stream.of(questions, news, story)
                                .filter(Objects::nonNull)
                                .map(HomeView.Excerpt::all),
                        Stream.ofNullable(todo).map(list -> way(list.page())),
                        Stream.ofNullable(devices).map(HomeView.Guides::all),
                        Stream.ofNullable(path).map(HomeView.Path::all))
                .flatMap(ways -> ways)
                .filter(Objects::nonNull)
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

    private HomeView.@Nullable Guides devices() {
        List<GuideView.Platform> platforms = guides.platforms("");
        return platforms.isEmpty()
                ? null
                : new HomeView.Guides(platforms, all(records.of("guide")).orElse(null));
    }

    private HomeView.@Nullable Path path() {
        List<TrainingView.Step> steps = courses.path();
        Set<String> modules = edition.modules().stream()
                .map(module -> Addresses.way("", module.address()))
                .collect(Collectors.toSet());
        return steps.isEmpty()
                ? null
                : new HomeView.Path(
                        steps,
                        all(records.of("training"))
                                .filter(way -> !modules.contains(way))
                                .orElse(null));
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

    private HomeView.@Nullable Excerpt excerpt(List<VisiblePage> pages, int most) {
        if (pages.isEmpty()) {
            return null;
        }
        return new HomeView.Excerpt(
                pages.stream().limit(most).map(View.Piece::of).toList(),
                all(pages).orElse(null));
    }

    private static HomeView.Todo todo(VisiblePage page) {
        Element body = Tree.of(page.text().html());
        List<String> lists = body.select(".checklist[id]").eachAttr("id");
        String items = lists.isEmpty() ? ".task-list-item" : ".checklist[id] .task-list-item";
        return new HomeView.Todo(page, lists, body.select(items).size());
    }

    /** What the sponsor says. */
    static HomeView.@Nullable Welcome welcome(Team team) {
        return team.sponsor()
                .flatMap(person -> team.welcome().map(words -> new HomeView.Welcome(person, words)))
                .orElse(null);
    }
}
