package dev.lotse.read.site;

import dev.lotse.audience.Audience;
import dev.lotse.audience.Person;
import dev.lotse.audience.Target;
import dev.lotse.audience.Text;
import dev.lotse.read.text.Source;
import dev.lotse.read.yaml.Expressions;
import dev.lotse.read.yaml.Fields;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who hears what, when and how: the parts of {@code rollout.yml} that name people and audiences. */
final class PlanReader {
    private static final String SPONSOR = "sponsor";
    /** What there is where the file declares no channels. */
    private static final List<String> FORMS = List.of("mail", "poster", "chat");

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,2})?)\\s*(%?)");
    private static final List<String> HOW =
            Arrays.stream(Approach.How.values()).map(Approach.How::toString).toList();

    private final Fields root;
    private final Ids ids;
    private final Optional<Audience> audience;
    private final ActualsFile.Files actuals;

    /**
     * A reader.
     *
     * @param audience who there is; nothing where that can't be read, and then nobody gets anything
     * @param actuals the files that it names
     */
    PlanReader(Fields root, Optional<Audience> audience, ActualsFile.Files actuals) {
        this.actuals = actuals;
        this.root = root;
        this.ids = new Ids(root.diagnostics());
        this.audience = audience;
    }

    Plan read() {
        Map<String, Medium> media = media();
        return new Plan(
                media,
                root.list("plan").stream()
                        .flatMap(entry -> message(entry, media.keySet()).stream())
                        .toList(),
                root.list("stages").stream()
                        .flatMap(stage -> stage(stage).stream())
                        .toList(),
                root.list("approaches").stream()
                        .flatMap(approach -> approach(approach).stream())
                        .toList(),
                root.list("responsible").stream()
                        .flatMap(role -> role(role).stream())
                        .toList(),
                root.list("targets").stream()
                        .flatMap(goal -> goal(goal).stream())
                        .toList(),
                root.fields("overview").map(this::overview).orElse(Target.nobody()));
    }

    /** Holidays and blackouts, which phases are reckoned with too. */
    static DaysOff daysOff(Fields root) {
        Map<String, Set<LocalDate>> holidays = new LinkedHashMap<>();
        root.fields("holidays").ifPresent(fields -> {
            for (Yaml.Entry region : root.entries("holidays")) {
                Set<LocalDate> days = new LinkedHashSet<>();
                fields.scalars(region.key())
                        .forEach(day -> fields.forms().date(day).ifPresent(days::add));
                holidays.put(region.key(), Set.copyOf(days));
            }
        });
        return new DaysOff(
                holidays,
                root.list("blackouts").stream()
                        .flatMap(b -> blackout(b).stream())
                        .toList());
    }

    private static Optional<DaysOff.Blackout> blackout(Fields fields) {
        Optional<LocalDate> from =
                fields.require("from", "write it like: from: 2026-12-21").date("from");
        Optional<LocalDate> to =
                fields.require("to", "write it like: to: 2027-01-06").date("to");
        boolean turned = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        if (turned) {
            fields.diagnostics().error("wrong-value", fields.at("to"), "the end is before the start");
        }
        var why = fields.text("why");
        fields.rest();
        return turned ? Optional.empty() : from.flatMap(start -> to.map(end -> new DaysOff.Blackout(start, end, why)));
    }

    /** Who sees the whole organisation's dates: somebody only where it says who. */
    private Target overview(Fields fields) {
        fields.require("for", "say who sees everybody's dates: overview: {for: it}");
        Target target = fields.has("for") ? target(fields) : Target.nobody();
        fields.rest();
        return target;
    }

    private Map<String, Medium> media() {
        Map<String, Medium> media = new LinkedHashMap<>();
        if (!root.has("channels")) {
            FORMS.forEach(form -> media.put(
                    form, new Medium(form, Optional.empty(), Target.everyone(), Optional.empty(), root.at())));
        }
        root.fields("channels").ifPresent(fields -> {
            for (Yaml.Entry entry : root.entries("channels")) {
                if (ids.check("channel", entry)) {
                    fields.fields(entry.key()).ifPresent(medium -> media.put(entry.key(), medium(entry, medium)));
                }
            }
        });
        return media;
    }

    private Medium medium(Yaml.Entry entry, Fields fields) {
        Medium medium = new Medium(
                entry.key(),
                fields.text("name"),
                target(fields),
                fields.scalar("from").flatMap(this::sender),
                entry.at());
        fields.rest();
        return medium;
    }

    private Optional<String> sender(Yaml.Scalar from) {
        return from.text().equals(SPONSOR) ? Optional.of(SPONSOR) : person(from).map(Person::id);
    }

    private Optional<Person> person(Yaml.Scalar id) {
        if (audience.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Person> people = audience.get().people();
        Optional<Person> found = Optional.ofNullable(people.get(id.text()));
        if (found.isEmpty()) {
            new Values(root.diagnostics(), List.of())
                    .unknown("unknown-person", id.at(), "person", id.text(), people.keySet());
        }
        return found;
    }

    /** For whom something is: everybody where nothing is said, nobody where it can't be read. */
    private Target target(Fields fields) {
        return fields.value("for")
                .map(value -> audience.map(
                                known -> new Expressions(known.vocabulary(), fields.diagnostics()).read(value, "for"))
                        .orElse(Target.nobody()))
                .orElse(Target.everyone());
    }

    private Optional<Message> message(Fields fields, Set<String> media) {
        Optional<String> page = fields.require("page", "say which page is sent")
                .scalar("page")
                .flatMap(path -> fields.forms().pathInside(path));
        fields.require("send", "say how and when: send: [{as: mail, when: start}]");
        Target target = target(fields);
        List<Message.Sending> sendings = fields.list("send").stream()
                .flatMap(send -> sending(send, media).stream())
                .toList();
        fields.rest();
        return page.map(path -> new Message(path, target, sendings, fields.at("page")));
    }

    private Optional<Message.Sending> sending(Fields fields, Set<String> media) {
        Optional<Yaml.Scalar> as =
                fields.require("as", "say through which channel").scalar("as");
        fields.require("when", "write it like: when: 3 weeks before start");
        var when = fields.when("when");
        Target target = target(fields);
        fields.rest();
        Optional<Yaml.Scalar> known = as.filter(id -> media.contains(id.text()));
        if (as.isPresent() && known.isEmpty()) {
            new Values(root.diagnostics(), List.of())
                    .unknown(
                            "unknown-channel",
                            as.get().at(),
                            "channel",
                            as.get().text(),
                            media);
        }
        return known.flatMap(id -> when.map(day -> new Message.Sending(id.text(), day, target, id.at())));
    }

    private Optional<Stage> stage(Fields fields) {
        Optional<Yaml.Scalar> id =
                fields.require("id", "write it like: id: pilot").scalar("id");
        fields.require("start", "write it like: start: 2026-10-05");
        var name = fields.text("name");
        var start = fields.date("start");
        var end = fields.date("end");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            fields.diagnostics().error("wrong-value", fields.at("end"), "the end is before the start");
        }
        fields.rest();
        return id.filter(i -> ids.check("stage", i.text(), i.at()))
                .flatMap(i -> start.map(day -> new Stage(i.text(), name.orElse(Text.of(i.text())), day, end)));
    }

    private Optional<Approach> approach(Fields fields) {
        fields.require("how", "write it like: how: drop-in");
        Optional<Approach.How> how = fields.choice("how", HOW).flatMap(Approach.How::named);
        Target target = target(fields);
        var text = fields.text("text");
        var place = fields.text("place");
        var when = fields.text("when");
        fields.rest();
        return how.map(way -> new Approach(way, target, text, place, when, fields.at("how")));
    }

    private Optional<Role> role(Fields fields) {
        fields.require("person", "say who").require("role", "say for what");
        Optional<Person> person = fields.scalar("person").flatMap(this::person);
        Target target = target(fields);
        var name = fields.text("role");
        fields.rest();
        return person.flatMap(who -> name.map(what -> new Role(what, who, target)));
    }

    private Optional<Goal> goal(Fields fields) {
        Optional<Yaml.Scalar> id =
                fields.require("id", "write it like: id: enrolled").scalar("id");
        Optional<Yaml.Scalar> amount =
                fields.require("goal", "write it like: goal: 1200").scalar("goal");
        Optional<Matcher> read = amount.map(text -> AMOUNT.matcher(text.text())).filter(Matcher::matches);
        if (amount.isPresent() && read.isEmpty()) {
            fields.forms().wrong(amount.get(), "no number", "write digits only, such as 1200 or 80 %");
        }
        var name = fields.text("name");
        var unit = fields.text("unit");
        var by = fields.date("by");
        var of = fields.string("of");
        List<Actual> reached = fields.scalar("actual").flatMap(actuals::read).stream()
                .flatMap(file -> actuals(file).stream())
                .toList();
        fields.rest();
        return id.flatMap(i -> read.map(value -> new Goal(
                i.text(),
                name.orElse(Text.of(i.text())),
                unit,
                new BigDecimal(value.group(1)),
                !value.group(2).isEmpty(),
                by,
                of,
                reached,
                i.at())));
    }

    private List<Actual> actuals(Source file) {
        return audience.map(known -> new ActualsFile(file, known.departments().keySet(), root.diagnostics()).read())
                .orElse(List.of());
    }
}
