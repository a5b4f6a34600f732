package dev.lotse.edit;

import dev.lotse.audience.Audience;
import dev.lotse.audience.Department;
import dev.lotse.audience.Person;
import dev.lotse.edition.Portrait;
import dev.lotse.edition.Team;
import java.util.Optional;

/** The people of a project, as the readers of one edition meet them. */
final class People {
    private final Audience all;
    private final Links links;
    private final String language;
    private final boolean shown;

    People(Audience all, Links links, String language) {
        this(all, links, language, true);
    }

    private People(Audience all, Links links, String language, boolean shown) {
        this.all = all;
        this.links = links;
        this.language = language;
        this.shown = shown;
    }

    /** The same without their photos, where they are only named. */
    People named() {
        return new People(all, links, language, false);
    }

    /** A person by id; {@code sponsor} is the department's own. */
    Optional<Portrait> portrait(String id, Department own) {
        return all.person(id, own).map(this::portrait);
    }

    /** Who stands by a department. */
    Team team(Department own) {
        return new Team(
                own.sponsor().map(this::portrait),
                own.welcome().map(text -> text.in(language)),
                own.champions().stream().map(this::portrait).toList());
    }

    private Portrait portrait(Person person) {
        return new Portrait(
                person.name(),
                person.title().map(text -> text.in(language)),
                person.email(),
                person.phone(),
                shown ? links.photo(person) : Optional.empty());
    }
}
