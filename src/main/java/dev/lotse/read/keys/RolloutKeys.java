package dev.lotse.read.keys;

import dev.lotse.audience.Text;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Keys;
import dev.lotse.read.yaml.Kind;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.rollout.Approach;
import dev.lotse.rollout.Moment;
import dev.lotse.rollout.When;
import java.time.LocalDate;
import java.util.List;

/** The keys of {@code rollout.yml}. */
public final class RolloutKeys {
    /** Whatever has a name that readers see. */
    public static final Key<Text> NAME = Key.of("name", Kind.TRANSLATED, "What readers call it; the id if left out.")
            .like("Offices");

    public static final Key<Yaml> FOR = Key.of("for", Kind.AUDIENCE, "For whom it is; for all if left out.");
    public static final Key<LocalDate> START =
            Key.of("start", Kind.DATE, "The first day.").required("write it like: start: 2026-10-05");
    public static final Key<LocalDate> END = Key.of("end", Kind.DATE, "The last day, if there is one.");
    public static final Key<Yaml.Scalar> PERSON = Key.of("person", Kind.ID, "Who it is, by the id in audiences.yml.")
            .required("say who")
            .like("anna");

    public static final Keys WAVE = Keys.of(NAME, START, END);

    public static final Key<Moment> BEGINS = Key.of(
                    "when",
                    Kind.MOMENT,
                    "When it begins, counted from a wave's start or end; it lasts until the next one.")
            .required("write it like: when: 3 weeks before start");
    public static final Keys PHASE = Keys.of(NAME, BEGINS);

    public static final Key<LocalDate> FROM = Key.of("from", Kind.DATE, "The first day on which nothing is sent.")
            .required("write it like: from: 2026-12-21");
    public static final Key<LocalDate> TO =
            Key.of("to", Kind.DATE, "The last day on which nothing is sent.").required("write it like: to: 2027-01-06");
    public static final Key<Text> WHY =
            Key.of("why", Kind.TRANSLATED, "The reason, in words.").like("Plant holidays");

    public static final Key<Yaml.Scalar> SENDER = Key.of(
                    "from", Kind.ID, "The person it is from, or sponsor; a page's own from goes before.")
            .like("sponsor", "anna");
    public static final Key<Text> CHANNEL_NAME = Key.of(
                    "name",
                    Kind.TRANSLATED,
                    "What readers call it; mail, poster and chat have names of their own if left out.")
            .like("Notice board");
    public static final Keys CHANNEL = Keys.of(CHANNEL_NAME, FOR, SENDER);

    public static final Key<Yaml.Scalar> AS = Key.of("as", Kind.ID, "The channel that it goes through, such as mail.")
            .required("say through which channel")
            .like("mail");
    public static final Key<When> WHEN = Key.of(
                    "when",
                    Kind.WHEN,
                    "When it goes out: a day of the calendar, or counted from the wave of its readers.")
            .required("write it like: when: 3 weeks before start");
    public static final Key<String> PAGE = Key.of(
                    "page", Kind.INSIDE, "The page that is sent, by its path below the language's folder.")
            .required("say which page is sent")
            .like("news/start.md");
    public static final Key<List<Fields>> SEND = Key.of(
                    "send", Kind.list(Keys.of(AS, WHEN, FOR)), "Each time that it is sent, and how.")
            .required("say how and when: send: [{as: mail, when: start}]");

    public static final Key<Yaml.Scalar> STAGE_ID = Key.of(
                    "id", Kind.ID, "A short name that stays: small letters, digits and -.")
            .required("write it like: id: pilot")
            .like("pilot");
    public static final Key<Approach.How> HOW = Key.of(
                    "how",
                    Kind.oneOf(List.of(Approach.How.values())),
                    "Whether readers do it themselves, somebody comes, or they go to where help is.")
            .required("write it like: how: drop-in");
    public static final Key<Text> TEXT = Key.of("text", Kind.TRANSLATED, "What readers should know about it.")
            .like("You set up your own devices, half an hour for each.");
    public static final Key<Text> PLACE =
            Key.of("place", Kind.TRANSLATED, "Where help is, in words.").like("IT counter, room E.12");
    public static final Key<Text> HOURS = Key.of("when", Kind.TRANSLATED, "At which hours help is there, in words.")
            .like("Tuesdays, 8 to 10 am");
    public static final Key<Text> ROLE = Key.of("role", Kind.TRANSLATED, "What the person answers for, in words.")
            .required("say for what")
            .like("Devices and apps");

    public static final Key<Yaml.Scalar> TARGET_ID = Key.of("id", Kind.ID, "A short name that stays.")
            .required("write it like: id: enrolled")
            .like("enrolled");
    public static final Key<Yaml.Scalar> GOAL = Key.of(
                    "goal",
                    Kind.text("number, or percentage"),
                    "The value to be reached: digits only, or a percentage such as 80 %.")
            .required("write it like: goal: 1200")
            .like("1200", "80 %");
    public static final Key<List<Yaml.Entry>> GOALS = Key.of(
            "goals", Kind.named(Kind.text("number")), "What a department shall reach of it, by its id: digits only.");
    public static final Key<Text> UNIT =
            Key.of("unit", Kind.TRANSLATED, "What is counted, such as devices.").like("devices");
    public static final Key<LocalDate> BY = Key.of("by", Kind.DATE, "The day by which it shall be reached.");
    public static final Key<String> OF = Key.of(
                    "of",
                    Kind.TEXT,
                    "What the program itself shall measure, such as pages; kept for later, and shown nowhere.")
            .like("pages");
    public static final Key<Yaml.Scalar> ACTUAL = Key.of(
                    "actual", Kind.PATH, "A CSV file beside rollout.yml with what was reached: date,department,value.")
            .like("enrolled.csv");

    public static final Key<Yaml> OVERVIEW_FOR = Key.of(
                    "for", Kind.AUDIENCE, "Who sees the dates of the whole organisation.")
            .required("say who sees everybody's dates: overview: {for: it}");

    public static final Key<List<Yaml.Entry>> WAVES =
            Key.of("waves", Kind.named(Kind.mapping(WAVE)), "When which departments move, by an id that they name.");
    public static final Key<List<Yaml.Entry>> PHASES = Key.of(
            "phases",
            Kind.named(Kind.MOMENT.or(PHASE)),
            "The steps of a wave, in their order, each with its beginning.");
    public static final Key<List<Yaml.Entry>> HOLIDAYS =
            Key.of("holidays", Kind.named(Kind.DATES), "Days off by region, which are values of the facet region.");
    public static final Key<List<Fields>> BLACKOUTS =
            Key.of("blackouts", Kind.list(Keys.of(FROM, TO, WHY)), "Times when nothing is sent to anybody.");
    public static final Key<List<Yaml.Entry>> CHANNELS = Key.of(
            "channels",
            Kind.named(Kind.mapping(CHANNEL)),
            "How people are reached; mail, poster and chat, for all, if left out.");
    public static final Key<List<Fields>> PLAN =
            Key.of("plan", Kind.list(Keys.of(PAGE, FOR, SEND)), "Which page is sent when, how and to whom.");
    public static final Key<List<Fields>> STAGES = Key.of(
            "stages",
            Kind.list(Keys.of(STAGE_ID, NAME, START, END)),
            "The parts of the whole project, for the timeline.");
    public static final Key<List<Fields>> APPROACHES = Key.of(
            "approaches", Kind.list(Keys.of(HOW, FOR, TEXT, PLACE, HOURS)), "How people are moved, and where help is.");
    public static final Key<List<Fields>> RESPONSIBLE =
            Key.of("responsible", Kind.list(Keys.of(PERSON, ROLE, FOR)), "Who answers for what.");
    public static final Key<Fields> OVERVIEW = Key.of(
            "overview",
            Kind.mapping(Keys.of(OVERVIEW_FOR)),
            "Which departments see every wave, and what all have reached together.");
    public static final Key<List<Fields>> TARGETS = Key.of(
            "targets",
            Kind.list(Keys.of(TARGET_ID, NAME, UNIT, GOAL, GOALS, BY, OF, ACTUAL)),
            "What the rollout shall reach, and how far it is.");
    public static final Keys ALL = Keys.of(
            WAVES, PHASES, HOLIDAYS, BLACKOUTS, CHANNELS, PLAN, STAGES, APPROACHES, RESPONSIBLE, OVERVIEW, TARGETS);

    private RolloutKeys() {}
}
