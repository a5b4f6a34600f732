package dev.lotse.edit.body;

import dev.lotse.audience.Department;
import dev.lotse.audience.Helpdesk;
import dev.lotse.audience.Person;
import dev.lotse.audience.Text;
import dev.lotse.audience.Tickets;
import dev.lotse.content.Site;
import dev.lotse.edition.LongDate;
import dev.lotse.rollout.Rollout;
import dev.lotse.rollout.Wave;
import java.util.Optional;

/** What a variable stands for: looked up with the department, then with the site. */
public final class VariableValues {
    private final Site site;
    private final Rollout rollout;

    public VariableValues(Site site, Rollout rollout) {
        this.site = site;
        this.rollout = rollout;
    }

    /** The value for a department, in the language of the text it stands in; nothing where it has none. */
    public Optional<String> of(String variable, Department department, String language) {
        Text common = site.variables().get(variable);
        Text own = department.variables().getOrDefault(variable, common);
        if (own != null) {
            return Optional.of(own.in(language));
        }
        int dot = variable.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String field = variable.substring(dot + 1);
        return switch (variable.substring(0, dot)) {
            case "site" -> field.equals("title") ? Optional.of(site.title().in(language)) : Optional.empty();
            case "department" -> department(department, field, language);
            case "helpdesk" -> department.helpdesk().flatMap(desk -> helpdesk(desk, field, language));
            case "wave" -> department.wave().flatMap(wave -> wave(wave, field, language));
            case "sponsor" -> department.sponsor().flatMap(person -> person(person, field, language));
            default -> Optional.empty();
        };
    }

    private static Optional<String> department(Department department, String field, String language) {
        return switch (field) {
            case "id" -> Optional.of(department.id());
            case "name" -> Optional.of(department.name().in(language));
            case "size" ->
                department.size().isPresent()
                        ? Optional.of(String.valueOf(department.size().getAsInt()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> helpdesk(Helpdesk desk, String field, String language) {
        return switch (field) {
            case "name" -> Optional.of(desk.name().in(language));
            case "phone" -> desk.phone().map(text -> text.in(language));
            case "email" -> desk.email();
            case "hours" -> desk.hours().map(text -> text.in(language));
            case "answers-within" -> desk.answersWithin().map(text -> text.in(language));
            case "tickets" -> desk.tickets().map(Tickets::plain);
            default -> Optional.empty();
        };
    }

    private Optional<String> wave(String id, String field, String language) {
        Optional<Wave> wave = Optional.ofNullable(rollout.waves().get(id));
        return switch (field) {
            case "id" -> Optional.of(id);
            case "name" -> wave.map(w -> w.name().in(language));
            case "start" -> wave.map(w -> LongDate.of(w.start(), language));
            case "end" -> wave.flatMap(Wave::end).map(day -> LongDate.of(day, language));
            default -> Optional.empty();
        };
    }

    private static Optional<String> person(Person person, String field, String language) {
        return switch (field) {
            case "name" -> Optional.of(person.name());
            case "title" -> person.title().map(text -> text.in(language));
            case "email" -> person.email();
            case "phone" -> person.phone();
            default -> Optional.empty();
        };
    }
}
