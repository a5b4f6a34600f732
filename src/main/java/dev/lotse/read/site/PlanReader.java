package dev.lotse.read.site;

import dev.lotse.audience.Audience;
import dev.lotse.audience.Person;
import dev.lotse.audience.Target;
import dev.lotse.audience.Text;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.read.keys.RolloutKeys;
import dev.lotse.read.text.Source;
import dev.lotse.read.yaml.Expressions;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Kind;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.rollout.Actual;
import dev.lotse.rollout.Approach;
import dev.lotse.rollout.DaysOff;
import dev.lotse.rollout.Goal;
import dev.lotse.rollout.Medium;
import dev.lotse.rollout.Message;
import dev.lotse.rollout.Plan;
import dev.lotse.rollout.Role;
import dev.lotse.rollout.Stage;
import dev.lotse.rollout.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who hears what, when and how: the parts of {@code rollout.yml} that name people and audiences. */
final class PlanReader {
    private static final String SPONSOR = "sponsor";

    private static final Kind<Fields> CHANNEL = Kind.mapping(RolloutKeys.CHANNEL);
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,2})?)\\s*(%?)");
    private final Fields root;
    private final Values values;
    private final Ids ids;
    private final Optional<Audience> audience;
    private final ActualsFile.Files actuals;

    /**
     * A reader.
     *
     * @param audience who there is; nothing where that can't be read, and then nobody gets anything
     * @param actuals the files that it names
     */
    PlanReader(Fields root, Values values, Optional<Audience> audience, ActualsFile.Files actuals) {
        this.actuals = actuals;
        this.root = root;
        this.values = values;
        this.ids = new Ids(values.diagnostics());
        this.audience = audience;
    }

    Plan read() {
        Map<String, Medium> media = media();
        return new Plan(
                media,
                each(root, RolloutKeys.PLAN, entry -> message(entry, media.keySet())),
                each(root, RolloutKeys.STAGES, this::stage),
                each(root, RolloutKeys.APPROACHES, this::approach),
                each(root, RolloutKeys.RESPONSIBLE, this::role),
                each(root, RolloutKeys.TARGETS, this::goal),
                root.get(RolloutKeys.OVERVIEW).map(this::overview).orElse(Target.nobody()));
    }

    /** What could be read of a list. */
    private static <T> List<T> each(Fields fields, Key<List<Fields>> key, Function<Fields, Optional<T>> reader) {
        return fields.list(key).stream()
                .flatMap(item -> reader.apply(item).stream())
                .toList();
    }

    /** Holidays and blackouts, which phases are reckoned with too. */
    static DaysOff daysOff(Fields root, Values values) {
        Map<String, Set<LocalDate>> holidays = new LinkedHashMap<>();
        for (Yaml.Entry region : root.list(RolloutKeys.HOLIDAYS)) {
            holidays.put(region.key(), Set.copyOf(Kind.DATES.of(region, values).orElse(List.of())));
        }
        return new DaysOff(holidays, each(root, RolloutKeys.BLACKOUTS, PlanReader::blackout));
    }

    private static Optional<DaysOff.Blackout> blackout(Fields fields) {
        Optional<Text> why = fields.get(RolloutKeys.WHY);
        Optional<LocalDate> to = fields.get(RolloutKeys.TO);
        return isTurned(fields, RolloutKeys.FROM, RolloutKeys.TO)
                ? Optional.empty()
                : fields.get(RolloutKeys.FROM).flatMap(from -> to.map(end -> new DaysOff.Blackout(from, end, why)));
    }

    /** Whether the last day comes before the first, which is told. */
    static boolean isTurned(Fields fields, Key<LocalDate> first, Key<LocalDate> last) {
        Optional<LocalDate> end = fields.get(last);
        boolean turned = fields.get(first)
                .filter(start -> end.filter(start::isAfter).isPresent())
                .isPresent();
        if (turned) {
            fields.diagnostics().error("wrong-value", fields.at(last), "the end is before the start");
        }
        return turned;
    }

    /** Who sees the whole organisation's dates: somebody only where it says who. */
    private Target overview(Fields fields) {
        return fields.has(RolloutKeys.OVERVIEW_FOR) ? target(fields) : Target.nobody();
    }

    private Map<String, Medium> media() {
        Map<String, Medium> media = new LinkedHashMap<>(root.has(RolloutKeys.CHANNELS) ? Map.of() : Medium.USUAL);
        for (Yaml.Entry entry : root.list(RolloutKeys.CHANNELS)) {
            if (ids.check("channel", entry)) {
                CHANNEL.of(entry, values).ifPresent(fields -> media.put(entry.key(), medium(entry, fields)));
            }
        }
        return media;
    }

    private Medium medium(Yaml.Entry entry, Fields fields) {
        return new Medium(
                entry.key(),
                fields.get(RolloutKeys.CHANNEL_NAME),
                target(fields),
                fields.get(RolloutKeys.SENDER).flatMap(this::sender));
    }

    private Optional<String> sender(Yaml.Scalar from) {
        return from.text().equals(SPONSOR) ? Optional.of(SPONSOR) : person(from).map(Person::id);
    }

    private Optional<Person> person(Yaml.Scalar id) {
        return audience.flatMap(known -> values.find("unknown-person", "person", id, known.people()));
    }

    /** For whom something is: everybody where nothing is said, nobody where it can't be read. */
    private Target target(Fields fields) {
        return fields.get(RolloutKeys.FOR)
                .map(value -> audience.map(known -> new Expressions(known.vocabulary(), values.diagnostics())
                                .read(value, RolloutKeys.FOR.name()))
                        .orElse(Target.nobody()))
                .orElse(Target.everyone());
    }

    private Optional<Message> message(Fields fields, Set<String> media) {
        Target target = target(fields);
        List<Message.Sending> sendings = each(fields, RolloutKeys.SEND, send -> sending(send, media));
        return fields.get(RolloutKeys.PAGE)
                .map(path -> new Message(path, target, sendings, fields.at(RolloutKeys.PAGE)));
    }

    private Optional<Message.Sending> sending(Fields fields, Set<String> media) {
        Optional<Yaml.Scalar> as = fields.get(RolloutKeys.AS);
        Optional<When> when = fields.get(RolloutKeys.WHEN);
        Target target = target(fields);
        return as.filter(id -> values.isKnown("unknown-channel", "channel", id, media))
                .flatMap(id -> when.map(day -> new Message.Sending(id.text(), day, target)));
    }

    private Optional<Stage> stage(Fields fields) {
        Optional<Yaml.Scalar> id = fields.get(RolloutKeys.STAGE_ID);
        Optional<Text> name = fields.get(RolloutKeys.NAME);
        Optional<LocalDate> start = fields.get(RolloutKeys.START);
        Optional<LocalDate> end = fields.get(RolloutKeys.END);
        isTurned(fields, RolloutKeys.START, RolloutKeys.END);
        return id.filter(i -> ids.check("stage", i.text(), i.at()))
                .flatMap(i -> start.map(day -> new Stage(i.text(), name.orElse(Text.of(i.text())), day, end)));
    }

    private Optional<Approach> approach(Fields fields) {
        Optional<Approach.How> how = fields.get(RolloutKeys.HOW);
        Target target = target(fields);
        Optional<Text> text = fields.get(RolloutKeys.TEXT);
        Optional<Text> place = fields.get(RolloutKeys.PLACE);
        Optional<Text> when = fields.get(RolloutKeys.HOURS);
        return how.map(way -> new Approach(way, target, text, place, when));
    }

    private Optional<Role> role(Fields fields) {
        Optional<Person> person = fields.get(RolloutKeys.PERSON).flatMap(this::person);
        Target target = target(fields);
        Optional<Text> name = fields.get(RolloutKeys.ROLE);
        return person.flatMap(who -> name.map(what -> new Role(what, who, target)));
    }

    private Optional<Goal> goal(Fields fields) {
        Optional<Yaml.Scalar> id = fields.get(RolloutKeys.TARGET_ID);
        Optional<Yaml.Scalar> amount = fields.get(RolloutKeys.GOAL);
        Optional<Goal.Amount> read = amount.flatMap(text -> amount(text, fields));
        Map<String, BigDecimal> own = new LinkedHashMap<>();
        fields.list(RolloutKeys.GOALS)
                .forEach(entry -> own(entry, fields).ifPresent(value -> own.put(entry.key(), value)));
        Optional<Text> name = fields.get(RolloutKeys.NAME);
        Optional<Text> unit = fields.get(RolloutKeys.UNIT);
        Optional<LocalDate> by = fields.get(RolloutKeys.BY);
        Optional<String> of = fields.get(RolloutKeys.OF);
        List<Actual> reached = fields.get(RolloutKeys.ACTUAL).flatMap(actuals::read).stream()
                .flatMap(file -> actuals(file).stream())
                .toList();
        return id.flatMap(i -> read.map(
                value -> new Goal(i.text(), name.orElse(Text.of(i.text())), unit, value, own, by, of, reached)));
    }

    private static Optional<Goal.Amount> amount(Yaml.Scalar text, Fields fields) {
        Matcher read = AMOUNT.matcher(text.text());
        if (!read.matches()) {
            fields.forms().wrong(text, "no number", "write digits only, such as 1200 or 80 %");
            return Optional.empty();
        }
        return Optional.of(
                new Goal.Amount(new BigDecimal(read.group(1)), !read.group(2).isEmpty()));
    }

    private Optional<BigDecimal> own(Yaml.Entry entry, Fields fields) {
        audience.map(known -> known.departments().keySet())
                .filter(known -> !known.contains(entry.key()))
                .ifPresent(known -> values.diagnostics()
                        .error(
                                "unknown-department",
                                entry.at(),
                                "no department \"" + entry.key() + "\"",
                                Nearest.hint(entry.key(), known)));
        return entry.value() instanceof Yaml.Scalar text
                ? amount(text, fields).map(Goal.Amount::value)
                : Optional.empty();
    }

    private List<Actual> actuals(Source file) {
        return audience.map(known -> new ActualsFile(file, known.departments().keySet(), values.diagnostics()).read())
                .orElse(List.of());
    }
}
