package dev.lotse.read.keys;

import dev.lotse.audience.Text;
import dev.lotse.audience.Tickets;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Keys;
import dev.lotse.read.yaml.Kind;
import dev.lotse.read.yaml.Yaml;
import java.util.List;

/** The keys of {@code audiences.yml}. */
public final class AudiencesKeys {
    public static final Key<String> PERSON_NAME = Key.of("name", Kind.TEXT, "The person's name.")
            .required("write it like: name: Anna Keller")
            .like("Anna Keller");
    public static final Key<Text> PERSON_TITLE = Key.of("title", Kind.TRANSLATED, "What the person is in the company.")
            .like("Board member");
    public static final Key<String> EMAIL = Key.of("email", Kind.EMAIL, "The e-mail address.");
    public static final Key<String> PERSON_PHONE =
            Key.of("phone", Kind.TEXT, "The telephone number.").like("+49 40 1234 10");
    public static final Key<String> PHOTO = Key.of(
                    "photo",
                    Kind.INSIDE,
                    "A picture below a language's folder of the content; initials show if left out.")
            .like("people/anna.png");
    public static final Keys PERSON = Keys.of(PERSON_NAME, PERSON_TITLE, EMAIL, PERSON_PHONE, PHOTO);

    public static final Key<Text> DESK_NAME = Key.of("name", Kind.TRANSLATED, "What readers call the help desk.")
            .required("write it like: name: IT help desk")
            .like("IT help desk");
    public static final Key<Text> DESK_PHONE =
            Key.of("phone", Kind.TRANSLATED, "The telephone number.").like("+49 40 1234 20");
    public static final Key<Text> HOURS = Key.of("hours", Kind.TRANSLATED, "When somebody is there, in words.")
            .like("Mon–Fri 7 am–6 pm");
    public static final Key<Text> ANSWERS_WITHIN = Key.of(
                    "answers-within", Kind.TRANSLATED, "How soon readers get an answer, in words.")
            .like("15 minutes");
    public static final Key<Tickets> TICKETS =
            Key.of("tickets", Kind.TICKETS, "Where readers open a ticket; {id}, {page} and {title} are filled in.");
    public static final Key<Boolean> EVERYBODY = Key.of(
            "everybody",
            Kind.FLAG,
            "Shows it on the chooser too, to who has not said yet which department they are in.");
    public static final Keys HELPDESK =
            Keys.of(DESK_NAME, DESK_PHONE, EMAIL, HOURS, ANSWERS_WITHIN, TICKETS, EVERYBODY);

    public static final Key<Yaml.Scalar> EXTENDS = Key.of(
                    "extends", Kind.ID, "The profile whose keys it gets; a key given here replaces the profile's.")
            .like("office");
    public static final Key<Text> NAME =
            Key.of("name", Kind.TRANSLATED, "What readers call the department.").like("Sales");
    public static final Key<List<Yaml.Scalar>> LANGUAGES = Key.of(
                    "languages", Kind.TEXTS, "The languages of its site; all of site.yml if left out.")
            .like("de");
    public static final Key<Integer> SIZE = Key.of("size", Kind.WHOLE, "How many people are in it, digits only.");
    public static final Key<Yaml.Scalar> WAVE = Key.of(
                    "wave", Kind.ID, "The wave of rollout.yml with which it moves; just a number without that file.")
            .like("1");
    public static final Key<Yaml.Scalar> SPONSOR = Key.of(
                    "sponsor", Kind.ID, "The person who stands for the change; on the home page with the welcome.")
            .like("anna");
    public static final Key<List<Yaml.Scalar>> CHAMPIONS = Key.of(
                    "champions",
                    Kind.IDS,
                    "People who help their colleagues; on the home page and where help is offered.")
            .like("ben");
    public static final Key<Yaml.Scalar> DEPARTMENT_HELPDESK = Key.of(
                    "helpdesk", Kind.ID, "The help desk that every page of its site names.")
            .like("central");
    public static final Key<List<Yaml.Entry>> VARIABLES = Key.of(
            "variables",
            Kind.named(Kind.TRANSLATED),
            "Its own values of variables, which go before those in site.yml.");
    public static final Key<Yaml> SEES = Key.of(
            "sees", Kind.AUDIENCE, "Whose content it sees too, each part marked with the departments that get it.");
    public static final Key<Boolean> INTERNAL = Key.of(
            "internal",
            Kind.FLAG,
            "Whether it gets drafts of answers and what stands in ::: internal; false if left out.");
    public static final Key<Boolean> LISTED =
            Key.of("listed", Kind.FLAG, "Whether the chooser offers it; true if left out.");
    public static final Key<String> URL =
            Key.of("url", Kind.FOLDER, "The address of its site, where that is not below the url of site.yml.");
    public static final Key<Yaml.Scalar> ACCENT =
            Key.of("accent", SiteKeys.COLORS, "A colour of its own instead of the brand's, in quotes.");
    public static final Key<Text> WELCOME = Key.of(
                    "welcome", Kind.TRANSLATED, "What the sponsor says on the home page.")
            .like("I have moved already, and it took me half an hour.");
    public static final Key<Integer> PASS_MARK = Key.of(
            "pass-mark",
            Kind.PERCENT.orNamed(Kind.PERCENT),
            "How many questions of a training have to be right, for all modules or for each by its folder or id.");
    /** The keys of a profile: all that a department has. */
    public static final Keys PROFILE = Keys.of(
                    EXTENDS,
                    NAME,
                    LANGUAGES,
                    SIZE,
                    WAVE,
                    SPONSOR,
                    CHAMPIONS,
                    DEPARTMENT_HELPDESK,
                    VARIABLES,
                    SEES,
                    INTERNAL,
                    LISTED,
                    URL,
                    ACCENT,
                    WELCOME,
                    PASS_MARK)
            .beside(facet("*"));

    public static final Keys DEPARTMENT = PROFILE.with(List.of(NAME.required("write it like: name: Sales")));

    public static final Key<List<Yaml.Entry>> FACETS = Key.of(
            "facets",
            Kind.named(Kind.IDS.orNamed(Kind.TRANSLATED)),
            "What departments differ in, such as platform or region, each with its values.");
    public static final Key<List<Yaml.Entry>> PEOPLE =
            Key.of("people", Kind.named(Kind.mapping(PERSON)), "People that pages and departments name, by an id.");
    public static final Key<List<Yaml.Entry>> HELPDESKS =
            Key.of("helpdesks", Kind.named(Kind.mapping(HELPDESK)), "Where readers get help, by an id.");
    public static final Key<List<Yaml.Entry>> GROUPS =
            Key.of("groups", Kind.named(Kind.text("audience")), "Short names for audiences, to be used in for.");
    public static final Key<List<Yaml.Entry>> PROFILES = Key.of(
            "profiles",
            Kind.named(Kind.mapping(PROFILE)),
            "What several departments have in common; never a site of its own.");
    public static final Key<List<Yaml.Entry>> DEPARTMENTS = Key.of(
                    "departments",
                    Kind.named(Kind.mapping(DEPARTMENT)),
                    "Everybody who gets a site, by an id that is its folder, too.")
            .required("there is nobody to build a site for");
    /** The key by which a profile or a department says what it has of a facet. */
    public static Key<List<Yaml.Scalar>> facet(String id) {
        return Key.of(id, Kind.IDS, "What it has of the facet of this name: one value, or a list.")
                .like("windows");
    }

    public static final Keys ALL = Keys.of(FACETS, PEOPLE, HELPDESKS, GROUPS, PROFILES, DEPARTMENTS);

    private AudiencesKeys() {}
}
