package dev.lotse.read.site;

import dev.lotse.audience.Helpdesk;
import dev.lotse.audience.Person;
import dev.lotse.audience.Text;
import dev.lotse.read.keys.AudiencesKeys;
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
        for (Yaml.Entry entry : root.list(AudiencesKeys.PEOPLE)) {
            if (ids.check("person", entry) && isFree(entry)) {
                people.put(entry.key(), person(entry));
            }
        }
        for (Yaml.Entry entry : root.list(AudiencesKeys.HELPDESKS)) {
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
        return values.find("unknown-person", "person", id, people);
    }

    Optional<Helpdesk> helpdesk(Yaml.Scalar id) {
        return values.find("unknown-helpdesk", "help desk", id, helpdesks);
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

    private Person person(Yaml.Entry entry) {
        Fields fields = Fields.of(entry, AudiencesKeys.PERSON, values);
        return new Person(
                entry.key(),
                fields.get(AudiencesKeys.PERSON_NAME).orElse(entry.key()),
                fields.get(AudiencesKeys.PERSON_TITLE),
                fields.get(AudiencesKeys.EMAIL),
                fields.get(AudiencesKeys.PERSON_PHONE),
                fields.get(AudiencesKeys.PHOTO),
                fields.at(AudiencesKeys.PHOTO));
    }

    private Helpdesk helpdesk(Yaml.Entry entry) {
        Fields fields = Fields.of(entry, AudiencesKeys.HELPDESK, values);
        return new Helpdesk(
                entry.key(),
                fields.get(AudiencesKeys.DESK_NAME).orElse(Text.of(entry.key())),
                fields.get(AudiencesKeys.DESK_PHONE),
                fields.get(AudiencesKeys.EMAIL),
                fields.get(AudiencesKeys.HOURS),
                fields.get(AudiencesKeys.ANSWERS_WITHIN),
                fields.get(AudiencesKeys.TICKETS),
                fields.get(AudiencesKeys.EVERYBODY).orElse(false));
    }
}
