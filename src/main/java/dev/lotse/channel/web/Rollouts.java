package dev.lotse.channel.web;

import dev.lotse.channel.Days;
import dev.lotse.channel.view.HomeView;
import dev.lotse.channel.view.PlanView;
import dev.lotse.channel.view.RolloutView;
import dev.lotse.edition.Dispatch;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.Programme;
import dev.lotse.edition.Turn;
import dev.lotse.edition.VisiblePage;
import dev.lotse.edition.text.Addresses;
import dev.lotse.edition.text.Layout;
import dev.lotse.theme.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a department moves and what it is sent, as its pages show it. */
final class Rollouts {
    static final String ROLLOUT = "rollout";
    static final String PLAN = "plan";
    private static final int HUNDRED = 100;

    private final Edition edition;
    private final Programme programme;
    private final Texts texts;
    private final Map<String, VisiblePage> pages;

    Rollouts(Edition edition, Texts texts) {
        this.edition = edition;
        this.programme = edition.programme();
        this.texts = texts;
        this.pages = edition.byAddress();
    }

    /** What the page of the rollout shows, and what any other shows of it. */
    RolloutView rollout(String from) {
        return new RolloutView(
                new RolloutView.Dates(
                        turn(from),
                        Timeline.of(programme, texts),
                        programme.stages().stream()
                                .map(stage -> new RolloutView.Stage(stage, span(stage.start(), stage.end())))
                                .toList(),
                        programme.milestones().stream().map(this::milestone).toList(),
                        programme.waves().stream().map(this::wave).toList()),
                programme.goals().stream().map(this::goal).toList(),
                programme.ways().stream()
                        .map(way -> new RolloutView.Way(way, texts.say("way." + way.how())))
                        .toList(),
                programme.duties(),
                way(PLAN, from),
                calendar(from));
    }

    /** The way to the page of a type. */
    Optional<String> way(String type, String from) {
        return edition.pages().stream()
                .filter(page -> page.type().equals(type))
                .findFirst()
                .map(page -> Addresses.way(from, page.address()));
    }

    private Optional<String> calendar(String from) {
        return edition.turn().map(turn -> Addresses.way(from, Layout.ROLLOUT));
    }

    /** When it is the department's turn, in words. */
    Optional<HomeView.Turn> turn(String from) {
        return edition.turn().map(turn -> turn(turn, from));
    }

    private HomeView.Turn turn(Turn turn, String from) {
        String state = turn.isAhead() ? "ahead" : turn.isOver() ? "over" : "now";
        String dates = switch (state) {
            case "ahead" -> span(turn.start(), turn.end());
            case "over" ->
                turn.end().map(end -> Days.span(turn.start(), end, texts)).orElse("");
            default ->
                turn.end()
                        .map(end -> texts.say("turn.until", Days.day(end, texts)))
                        .orElseGet(() -> texts.say("turn.since", Days.day(turn.start(), texts)));
        };
        return new HomeView.Turn(state, texts.say("turn." + state), dates, way(ROLLOUT, from));
    }

    private RolloutView.Milestone milestone(Programme.Milestone milestone) {
        boolean begun = !milestone.day().isAfter(programme.today());
        boolean next = programme.milestones().stream()
                .anyMatch(other ->
                        other.day().isAfter(milestone.day()) && !other.day().isAfter(programme.today()));
        return new RolloutView.Milestone(
                milestone, !begun ? "ahead" : next || milestone.id().equals("end") ? "over" : "now");
    }

    private RolloutView.Wave wave(Programme.Leg leg) {
        LocalDate today = programme.today();
        boolean over = leg.end().filter(today::isAfter).isPresent();
        return new RolloutView.Wave(
                leg, span(leg.start(), leg.end()), today.isBefore(leg.start()) ? "ahead" : over ? "over" : "now");
    }

    private String span(LocalDate start, Optional<LocalDate> last) {
        return last.map(end -> Days.span(start, end, texts))
                .orElseGet(() -> texts.say("turn.from", Days.day(start, texts)));
    }

    private RolloutView.Goal goal(Programme.Progress progress) {
        Optional<Integer> share = progress.reached()
                .flatMap(value -> progress.goal()
                        .filter(goal -> goal.signum() > 0)
                        .map(goal -> value.multiply(BigDecimal.valueOf(HUNDRED)).divide(goal, 0, RoundingMode.DOWN)))
                .map(part -> part.min(BigDecimal.valueOf(HUNDRED)).intValue());
        return new RolloutView.Goal(
                progress,
                progress.goal().map(value -> amount(value, progress)),
                progress.reached().map(value -> amount(value, progress)),
                share);
    }

    private String amount(BigDecimal value, Programme.Progress progress) {
        String number = NumberFormat.getInstance(Locale.forLanguageTag(texts.language() + "-u-nu-latn"))
                .format(value);
        if (progress.percent()) {
            return number + "\u00A0%";
        }
        return progress.unit().isEmpty() ? number : number + "\u00A0" + progress.unit();
    }

    /**
     * What the page of the plan shows.
     *
     * @param shown the days that are of interest
     */
    PlanView plan(String from, Predicate<LocalDate> shown) {
        return new PlanView(
                days(edition.dispatches().stream().map(dispatch -> new Sent(dispatch, "")), shown),
                calendar(from),
                days(
                        programme.others().stream()
                                .flatMap(heard -> heard.dispatches().stream()
                                        .map(dispatch -> new Sent(dispatch, heard.department()))),
                        shown));
    }

    /**
     * Something that is sent.
     *
     * @param department that it goes to, by name; empty where that is the site's own
     */
    private record Sent(Dispatch dispatch, String department) {
        LocalDate day() {
            return dispatch.day().orElseThrow();
        }
    }

    private List<PlanView.Day> days(Stream<Sent> all, Predicate<LocalDate> shown) {
        Map<LocalDate, List<Sent>> byDay = all.filter(
                        sent -> sent.dispatch.day().filter(shown).isPresent())
                .collect(Collectors.groupingBy(Sent::day, TreeMap::new, Collectors.toList()));
        return byDay.entrySet().stream()
                .map(day -> new PlanView.Day(day.getKey(), state(day.getKey()), items(day.getValue())))
                .toList();
    }

    /** A page once for all who get it by the same media. */
    private List<PlanView.Item> items(List<Sent> day) {
        Map<List<String>, List<Dispatch>> messages = day.stream()
                .collect(Collectors.groupingBy(
                        sent -> List.of(sent.department, sent.dispatch.address()),
                        LinkedHashMap::new,
                        Collectors.mapping(Sent::dispatch, Collectors.toList())));
        Map<List<Object>, PlanView.Item> all = new LinkedHashMap<>();
        messages.forEach((key, dispatches) -> {
            PlanView.Item item = item(dispatches, key.get(0));
            all.merge(List.of(key.get(1), item.media(), item.from()), item, PlanView.Item::and);
        });
        return List.copyOf(all.values());
    }

    private String state(LocalDate day) {
        return day.isBefore(programme.today()) ? "over" : day.isAfter(programme.today()) ? "ahead" : "now";
    }

    private PlanView.Item item(List<Dispatch> dispatches, String department) {
        String address = dispatches.get(0).address();
        return new PlanView.Item(
                Optional.ofNullable(pages.get(address))
                        .orElseGet(() -> VisiblePage.unwritten(address, "page", edition.language(), "")),
                dispatches.stream()
                        .map(dispatch -> new PlanView.Medium(dispatch.medium(), medium(dispatch, texts)))
                        .toList(),
                dispatches.stream()
                        .flatMap(dispatch -> dispatch.from().stream())
                        .map(Portrait::name)
                        .findFirst(),
                department.isEmpty() ? List.of() : List.of(department));
    }

    /** A medium as readers know it. */
    static String medium(Dispatch dispatch, Texts texts) {
        return texts.medium(dispatch.medium(), dispatch.name());
    }
}
