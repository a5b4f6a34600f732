package dev.lotse.read.site;

import dev.lotse.audience.Helpdesk;
import dev.lotse.audience.Person;
import dev.lotse.audience.Text;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads people and help desks, and finds them for whoever names them. */
final class ContactReader {
    private static final String SPONSOR = "sponsor";

    private final Values values;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Helpdesk> helpdesks = new LinkedHashMap<>();

    ContactReader(Fields root, Values values) {
        this.values = values;
        Ids ids = new Ids(values.diagnostics());
        for (Yaml.Entry entry : root.entries("people")) {
            if (ids.check("person", entry) && isFree(entry)) {
                people.put(entry.key(), person(entry));
            }
        }
        for (Yaml.Entry entry : root.entries("helpdesks")) {
            if (ids.check("help desk", entry)) {
                helpdesks.put(entry.key(), helpdesk(entry));
            }
        }
    }

    Map<String, Person> people() {
        return Collections.unmodifiableMap(people);
    }

    Map<String, Helpdesk> helpdesks() {
        return Collections.unmodifiableMap(helpdesks);
    }

    /** The person of an id; says so where there is none. */
    Optional<Person> person(Yaml.Scalar id) {
        return known("unknown-person", "person", id, people);
    }

    Optional<Helpdesk> helpdesk(Yaml.Scalar id) {
        return known("unknown-helpdesk", "help desk", id, helpdesks);
    }

    private <T> Optional<T> known(String rule, String what, Yaml.Scalar id, Map<String, T> all) {
        Optional<T> found = Optional.ofNullable(all.get(id.text()));
        if (found.isEmpty()) {
            values.unknown(rule, id.at(), what, id.text(), all.keySet());
        }
        return found;
    }

    private boolean isFree(Yaml.Entry entry) {
        if (entry.key().equals(SPONSOR)) {
            values.diagnostics()
                    .error(
                            "reserved-id",
                            entry.at(),
                            "\"sponsor\" means the department's sponsor",
                            "choose another id");
        }
        return !entry.key().equals(SPONSOR);
    }

    private Fields fields(Yaml.Entry entry) {
        return new Fields(values.mapping(entry.value(), entry.key()).orElse(Yaml.Mapping.empty(entry.at())), values);
    }

    private Person person(Yaml.Entry entry) {
        Fields fields = fields(entry);
        if (entry.value() instanceof Yaml.Mapping) {
            fields.require("name", "write it like: name: Anna Keller");
        }
        Person person = new Person(
                entry.key(),
                fields.string("name").orElse(entry.key()),
                fields.text("title"),
                fields.scalar("email").flatMap(fields.forms()::email),
                fields.string("phone"),
                fields.scalar("photo").flatMap(fields.forms()::pathInside),
                fields.scalar("photo").map(Yaml.Scalar::at).orElse(entry.at()));
        fields.rest();
        return person;
    }

    private Helpdesk helpdesk(Yaml.Entry entry) {
        Fields fields = fields(entry);
        if (entry.value() instanceof Yaml.Mapping) {
            fields.require("name", "write it like: name: IT help desk");
        }
        Helpdesk helpdesk = new Helpdesk(
                entry.key(),
                fields.text("name").orElse(Text.of(entry.key())),
                fields.text("phone"),
                fields.scalar("email").flatMap(fields.forms()::email),
                fields.text("hours"),
                fields.text("answers-within"),
                fields.scalar("tickets").flatMap(fields.forms()::tickets));
        fields.rest();
        return helpdesk;
    }
}
