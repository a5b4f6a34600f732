package dev.lotse.channel.web;

import dev.lotse.channel.Days;
import dev.lotse.channel.frame.Frames;
import dev.lotse.channel.frame.Records;
import dev.lotse.channel.view.KitView;
import dev.lotse.channel.view.PlanView;
import dev.lotse.channel.view.RolloutView;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.Programme;
import dev.lotse.edition.TrainingModule;
import dev.lotse.edition.VisiblePage;
import dev.lotse.theme.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What champions, managers and the help desk have at hand: put together of what the department's site has anyway. */
final class PeopleKits {
    private static final String CHAMPIONS = "champions";
    private static final String MANAGERS = "managers";
    private static final String HELPDESK = "helpdesk";
    /** The tag of a question that is asked because something is broken. */
    private static final String PROBLEM = "known-problem";
    /** How many questions each gets. */
    private static final Map<String, Integer> QUESTIONS = Map.of(CHAMPIONS, 7, MANAGERS, 5, HELPDESK, 10);

    private static final int LINES = 5;
    private static final int SHORT = 240;

    private final Edition edition;
    private final Rollouts rollouts;
    private final Courses courses;
    private final Records records;
    private final Texts texts;

    PeopleKits(Edition edition, Rollouts rollouts, Courses courses, Records records, Texts texts) {
        this.edition = edition;
        this.rollouts = rollouts;
        this.courses = courses;
        this.records = records;
        this.texts = texts;
    }

    /** What a page has of it; nothing where it is for nobody of these. Who helps others begins with it. */
    Optional<KitView> of(VisiblePage page) {
        String type = page.address().isEmpty() && edition.looksAtOthers() ? HELPDESK : page.type();
        return Optional.ofNullable(QUESTIONS.get(type)).map(questions -> view(page, type, questions));
    }

    private KitView view(VisiblePage page, String type, int questions) {
        String from = page.address();
        LocalDate today = edition.programme().today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean desk = type.equals(HELPDESK);
        Predicate<LocalDate> week = day -> !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
        RolloutView rollout = rollouts.rollout(from);
        PlanView plan = rollouts.plan(from, desk ? week : day -> !day.isBefore(today));
        List<KitView.Entry> asked = entries(
                records.of("faq").stream().filter(record -> !isProblem(record)).limit(questions));
        return new KitView(
                rollout,
                Optional.of(plan)
                        .filter(some -> !some.days().isEmpty() || !some.others().isEmpty()),
                new KitView.Pages(
                        asked,
                        desk ? entries(Frames.incidents(edition).stream()) : List.of(),
                        entries(records.of("faq").stream().filter(PeopleKits::isProblem)),
                        desk ? List.of() : entries(guides().stream())),
                desk ? List.of() : courses.path(),
                desk ? changes(week) : List.of(),
                Home.welcome(edition.team()),
                type.equals(CHAMPIONS) ? slides(rollout, asked) : List.of());
    }

    private static boolean isProblem(VisiblePage record) {
        return record.tags().contains(PROBLEM);
    }

    private static List<KitView.Entry> entries(Stream<VisiblePage> pages) {
        return pages.map(page -> new KitView.Entry(page, shortened(page.description())))
                .toList();
    }

    private static String shortened(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        int end = text.lastIndexOf(' ', SHORT);
        return text.substring(0, end < 0 ? SHORT : end) + " \u2026";
    }

    /** Waves that begin or end, and what comes out. */
    private List<KitView.Change> changes(Predicate<LocalDate> week) {
        List<KitView.Change> changes = new ArrayList<>();
        for (Programme.Leg leg : edition.programme().waves()) {
            String names = String.join(", ", leg.departments());
            if (week.test(leg.start())) {
                changes.add(change("week.starts", leg.name(), leg.start(), names));
            }
            leg.end().filter(week).ifPresent(end -> changes.add(change("week.ends", leg.name(), end, names)));
        }
        edition.pages().stream()
                .filter(VisiblePage::isListed)
                .filter(page -> page.meta().published().filter(week).isPresent())
                .forEach(page -> changes.add(new KitView.Change(page, page.title())));
        return changes;
    }

    private KitView.Change change(String text, String wave, LocalDate day, String names) {
        return new KitView.Change(null, texts.say(text, wave, Days.day(day, texts), names));
    }

    /** The guides to what one sets up: those about devices, where there are any. */
    private List<VisiblePage> guides() {
        List<VisiblePage> all = records.of("guide");
        List<VisiblePage> devices = all.stream()
                .filter(guide -> !guide.meta().platforms().isEmpty())
                .toList();
        return devices.isEmpty() ? all : devices;
    }

    /** The outline of ten minutes before a team: what comes, why, what is to be done, when, what people ask, who helps. */
    private List<KitView.Slide> slides(RolloutView rollout, List<KitView.Entry> asked) {
        List<KitView.Slide> slides = new ArrayList<>();
        slides.add(new KitView.Slide(
                edition.title(),
                Stream.concat(
                                Stream.of(edition.reader().name().in(edition.language())),
                                rollout.dates().turn().stream().map(turn -> turn.title() + " " + turn.dates()))
                        .toList()));
        add(slides, "slides.why", edition.team().welcome().stream());
        add(slides, "slides.do", guides().stream().map(VisiblePage::title));
        add(slides, "slides.learn", edition.modules().stream().map(TrainingModule::title));
        add(
                slides,
                "slides.dates",
                edition.programme().milestones().stream()
                        .map(milestone -> Days.day(milestone.day(), texts) + ": " + milestone.name()));
        add(slides, "slides.questions", asked.stream().map(entry -> entry.page().title()));
        add(
                slides,
                "slides.help",
                Stream.concat(
                        edition.team().champions().stream().map(Portrait::name),
                        edition.reader().helpdesk().stream()
                                .map(desk -> desk.name().in(edition.language())
                                        + desk.phone()
                                                .map(phone -> ", " + phone.in(edition.language()))
                                                .orElse(""))));
        return slides;
    }

    private void add(List<KitView.Slide> slides, String title, Stream<String> lines) {
        List<String> all = lines.limit(LINES).toList();
        if (!all.isEmpty()) {
            slides.add(new KitView.Slide(texts.say(title), all));
        }
    }
}
