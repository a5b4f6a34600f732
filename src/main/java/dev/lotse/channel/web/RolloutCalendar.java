package dev.lotse.channel.web;

import dev.lotse.channel.Canonical;
import dev.lotse.channel.calendar.Diary;
import dev.lotse.channel.calendar.SessionCalendar;
import dev.lotse.edition.Edition;
import dev.lotse.edition.Programme;
import dev.lotse.edition.TrainingModule;
import dev.lotse.edition.text.Layout;
import dev.lotse.output.Output;
import dev.lotse.theme.Texts;
import java.time.LocalDate;
import java.util.Optional;

/** What a department has to know of its rollout, as entries for calendars: its wave, its phases, sessions, deadlines. */
final class RolloutCalendar {
    private final Edition edition;
    private final Texts texts;
    private final Optional<String> url;

    RolloutCalendar(Edition edition, Texts texts) {
        this.edition = edition;
        this.texts = texts;
        this.url = edition.pages().stream()
                .filter(page -> page.type().equals(Rollouts.ROLLOUT))
                .findFirst()
                .flatMap(page -> Canonical.page(edition, page.address()));
    }

    /** The file; nothing where it is not planned when the department moves. */
    Optional<Output> file(String folder) {
        return edition.turn().map(turn -> Output.text(folder + Layout.ROLLOUT, this::text));
    }

    private String text() {
        Programme programme = edition.programme();
        Diary diary = new Diary(name(), programme.today());
        programme.waves().stream().filter(Programme.Leg::own).forEach(leg -> enter(leg, diary));
        programme.milestones().stream()
                .filter(milestone ->
                        !milestone.id().equals("start") && !milestone.id().equals("end"))
                .forEach(milestone -> day(
                        "phase/" + milestone.id(),
                        texts.say("calendar.phase", milestone.name()),
                        milestone.day(),
                        diary));
        programme.goals().stream()
                .filter(goal -> goal.by().isPresent())
                .forEach(goal -> day(
                        "goal/" + goal.id(),
                        texts.say("calendar.goal", goal.name()),
                        goal.by().orElseThrow(),
                        diary));
        for (TrainingModule module : edition.modules()) {
            SessionCalendar sessions = new SessionCalendar(module, edition);
            module.sessions().forEach(session -> sessions.enter(session, diary));
        }
        return diary.text();
    }

    private String name() {
        return edition.title() + " – " + edition.reader().name().in(edition.language());
    }

    private void enter(Programme.Leg leg, Diary diary) {
        diary.days(
                entry("wave/" + leg.id(), texts.say("calendar.wave", leg.name())),
                leg.start(),
                leg.end().orElse(leg.start()));
    }

    private void day(String name, String summary, LocalDate day, Diary diary) {
        diary.days(entry(name, summary), day, day);
    }

    /** An entry is one of its department: two departments of a wave may be subscribed to side by side. */
    private Diary.Entry entry(String name, String summary) {
        return new Diary.Entry(edition.reader().id() + "/" + name, summary, edition.title(), url);
    }
}
