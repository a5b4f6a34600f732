package dev.lotse.read.keys;

import dev.lotse.content.ForeignKey;
import dev.lotse.content.Incident;
import dev.lotse.content.State;
import dev.lotse.content.Training;
import dev.lotse.content.Type;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.read.text.FrontMatterKeys;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Forms;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Keys;
import dev.lotse.read.yaml.Kind;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.rollout.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of front matter, and what somebody meant by one that is none of them. */
public final class PageKeys {
    public static final Key<Yaml.Scalar> TITLE = Key.of(
                    "title", Kind.PHRASE, "The heading and the name in lists; the first # heading if left out.")
            .like("Set up your phone");
    public static final Key<Yaml.Scalar> DESCRIPTION = Key.of(
                    "description",
                    Kind.PHRASE,
                    "One sentence for cards, the home page and what chats show beside a link.")
            .like("Ten minutes, one code.");
    public static final Key<Type> TYPE = Key.of(
            "type", Kind.oneOf(List.of(Type.values())), "What kind of page it is; the top folder says it if left out.");
    public static final Key<Yaml> FOR =
            Key.of(FrontMatterKeys.FOR, Kind.CONDITION, "Who gets the page; a list counts as or, all if left out.");
    public static final Key<Yaml.Scalar> REPLACES = Key.of(
                    "replaces", Kind.PATH, "The page whose place it takes for those whom it is for.")
            .like("index.md");
    public static final Key<Double> ORDER = Key.of(
                    "order", Kind.DECIMAL, "Its place among its neighbours; those without one come last.")
            .like("2");
    public static final Key<Yaml.Scalar> ID = Key.of(
                    "id", Kind.ID, "A permanent name for the short link go/<id>/; everybody can read it.")
            .like("FAQ-0042");
    public static final Key<Yaml.Scalar> OWNER = Key.of(
                    "owner", Kind.ID, "The person who looks after the page, named at its end.")
            .like("anna");
    public static final Key<LocalDate> REVIEWED =
            Key.of("reviewed", Kind.DATE, "The day on which it was last checked, shown at its end.");
    public static final Key<Period> REVIEW_EVERY =
            Key.of("review-every", Kind.PERIOD, "How often it has to be reviewed; lotse check says when it is time.");
    public static final Key<List<Yaml.Scalar>> PLATFORM = Key.of(
                    "platform", Kind.IDS, "The devices it is about, values of the facet platform; restricts nothing.")
            .like("ios");
    public static final Key<Yaml.Scalar> DURATION = Key.of(
                    "duration", Kind.PHRASE, "How long it takes, in words, shown below the heading.")
            .like("10 minutes");
    public static final Key<List<Yaml.Scalar>> TAGS = Key.of(
                    "tags", Kind.TEXTS, "Key words for the search; the first one is the topic of an answer.")
            .like("phone");
    public static final Key<List<Yaml.Scalar>> SYNONYMS = Key.of(
                    "synonyms", Kind.TEXTS, "Words that people say and the page doesn't, by which the search finds it.")
            .like("mobile");
    public static final Key<List<Yaml.Scalar>> RELATED = Key.of(
                    "related", Kind.LINKS, "Pages that go with it, listed at its end for those who get them.")
            .like("../faq/lost-device.md");
    public static final Key<List<String>> REDIRECT_FROM = Key.of(
                    "redirect-from", Kind.INSIDES, "Old addresses below the language's folder that lead here.")
            .like("old/phone/");
    public static final Key<Boolean> DRAFT =
            Key.of("draft", Kind.FLAG, "Whether the page is shown nowhere yet; false if left out.");
    public static final Key<When> PUBLISH = Key.of(
            "publish", Kind.WHEN, "The first day on which it is shown; a date, or counted from the readers' wave.");
    public static final Key<When> EXPIRES = Key.of(
            "expires", Kind.WHEN, "The last day on which it is shown; a date, or counted from the readers' wave.");
    public static final Key<String> SOURCE_HASH = Key.of(
                    "source-hash",
                    Kind.TEXT,
                    "Which version of the original a translation was made from; kept for later.")
            .like("4f2a");
    public static final Key<Yaml.Scalar> FROM = Key.of(
                    "from", Kind.ID, "Who says it: a person, or sponsor for each department's own.")
            .like("sponsor", "anna");
    public static final Key<Yaml.Scalar> SUBJECT = Key.of(
                    "subject", Kind.PHRASE, "The subject of the mail; the title if left out.")
            .like("Your new phone");
    public static final Key<Yaml.Scalar> ACTION_TEXT = Key.of(
                    "text", Kind.PHRASE, "What the button says; the title of the page it leads to if left out.")
            .like("Sign up");
    public static final Key<Yaml.Scalar> ACTION_LINK = Key.of("link", Kind.LINK, "Where the button leads.")
            .required("say where it leads: link: enrol.md")
            .like("../guides/enrol.md");
    public static final Key<Yaml.Scalar> ACTION = Key.of(
                    "action",
                    Kind.LINK.or(Keys.of(ACTION_TEXT, ACTION_LINK)),
                    "The one thing that readers shall do next, a button below the text.")
            .like("../guides/enrol.md");
    public static final Key<State> STATE = Key.of(
            "state", Kind.oneOf(List.of(State.values())), "How far an answer can be relied on; checked if left out.");
    public static final Key<Incident> INCIDENT = Key.of(
            "incident",
            Kind.oneOf(List.of(Incident.values())),
            "That an announcement is about something that fails: while open, every page of those concerned says so.");
    public static final Key<Yaml.Scalar> OUTCOME = Key.of(
                    "outcome", Kind.PHRASE, "What readers have in the end, or can do then.")
            .like("You sign in safely");
    public static final Key<Yaml.Scalar> PERSON =
            Key.of("person", Kind.ID, "The person whom a story is about.").like("ben");
    public static final Key<Yaml.Scalar> QUOTE = Key.of(
                    "quote", Kind.PHRASE, "What that person says, at the beginning of the story.")
            .like("It took me ten minutes.");
    public static final Key<Training.Mode> MODE = Key.of(
            "mode",
            Kind.oneOf(List.of(Training.Mode.values())),
            "How a training module is done; self-study if left out.");
    public static final Key<Integer> PASS_MARK =
            Key.of("pass-mark", Kind.PERCENT, "How many of a module's questions have to be right; 80 % if left out.");

    public static final Key<Yaml> SESSION_FOR =
            Key.of("for", Kind.CONDITION, "For whom the session is; all if left out.");
    public static final Key<LocalDate> SESSION_DATE =
            Key.of("date", Kind.DATE, "The day on which people meet.").required("write it like: date: 2026-12-01");
    public static final Key<Forms.Hours> TIME = Key.of(
                    "time", Kind.HOURS, "Start and end in quotes; an end that is earlier is on the next day.")
            .required("write it like: time: \"9:00-9:30\"");
    public static final Key<Yaml.Scalar> PLACE = Key.of(
                    "place", Kind.PHRASE.orNamed(Kind.PHRASE), "Where people meet, in one text or one per language.")
            .like("Room E.12");
    public static final Key<Yaml.Scalar> SESSION_LINK = Key.of(
                    "link", Kind.LINK, "A page, or the address of a meeting on the web.")
            .like("https://meet.example.com/first-day");
    public static final Key<List<Fields>> SESSIONS = Key.of(
            "sessions",
            Kind.list(Keys.of(SESSION_FOR, SESSION_DATE, TIME, PLACE, SESSION_LINK)),
            "When people meet for a training module; gone when the day is over.");
    public static final Key<List<Yaml.Entry>> RULES = Key.of(
            "rules",
            Kind.named(Kind.TEXT),
            "Rules for messages that are switched off for this page, each with the reason.");
    public static final Key<String> VARIABLES = Key.of(
            "variables",
            Kind.oneOf(List.of("on", "off")),
            "Whether names in double braces are filled in; on if left out.");

    public static final Keys ALL = Keys.open(
            TITLE,
            DESCRIPTION,
            TYPE,
            FOR,
            REPLACES,
            ORDER,
            ID,
            OWNER,
            REVIEWED,
            REVIEW_EVERY,
            PLATFORM,
            DURATION,
            TAGS,
            SYNONYMS,
            RELATED,
            REDIRECT_FROM,
            DRAFT,
            PUBLISH,
            EXPIRES,
            SOURCE_HASH,
            FROM,
            SUBJECT,
            ACTION,
            STATE,
            INCIDENT,
            OUTCOME,
            PERSON,
            QUOTE,
            MODE,
            PASS_MARK,
            SESSIONS,
            RULES,
            VARIABLES);

    /** Keys of which none may be dropped: they keep the page from readers. */
    public static final Set<String> RESTRICTING = Set.of(FOR.name(), DRAFT.name(), PUBLISH.name(), EXPIRES.name());

    private static final int LONG = 7;

    private PageKeys() {}

    public static boolean isKnown(String key) {
        return ALL.names().contains(key);
    }

    /** The known key that an unknown one was probably meant to be. */
    public static Optional<String> meant(String key) {
        String plain = ForeignKey.plain(key);
        int limit = plain.length() < LONG ? 1 : 2;
        return isKnown(key)
                ? Optional.empty()
                : ALL.names().stream()
                        .filter(known -> Nearest.isWithin(known.length() < 3 ? 0 : limit, plain, known))
                        .findFirst();
    }
}
