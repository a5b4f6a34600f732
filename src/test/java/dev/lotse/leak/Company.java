package dev.lotse.leak;

import static java.util.stream.Collectors.toMap;

import dev.lotse.leak.Condition.And;
import dev.lotse.leak.Condition.Everyone;
import dev.lotse.leak.Condition.Facet;
import dev.lotse.leak.Condition.Named;
import dev.lotse.leak.Condition.Nobody;
import dev.lotse.leak.Condition.Not;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The departments of the generated project, worked out by hand; {@link CompanyFiles} says the same in YAML. */
final class Company {
    /** The date of the build: wave 1 is done, wave 2 has started, wave 3 has been announced. */
    static final String DATE = "2026-10-12";

    static final Map<Integer, String> PHASES = Map.of(1, "run", 2, "enrol", 3, "announce");

    /** Values that conditions are drawn from, by facet. */
    static final Map<String, List<String>> FACETS = new TreeMap<>(Map.of(
            "platform", List.of("windows", "macos", "ios", "android", "android-shared"),
            "region", List.of("dach", "nordics"),
            "workload", List.of("mail", "teams", "vpn", "field-app"),
            "department", List.of("sales", "hr", "depot", "service", "board", "oslo", "admins"),
            "wave", List.of("1", "2", "3"),
            "phase", List.of("announce", "enrol", "run"),
            "language", List.of("de", "en")));

    static final Map<String, Condition> GROUPS = new TreeMap<>(Map.of(
            "mobile", new Facet("platform", List.of("ios", "android", "android-shared")),
            "north", new Facet("region", List.of("nordics")),
            "outdoors", new And(List.of(new Named("mobile"), new Not(new Named("office"))))));

    static final List<String> PROFILES = List.of("base", "office", "field");

    private static final List<String> BOTH = List.of("de", "en");
    private static final List<String> BASE = List.of("base");
    private static final List<String> OFFICE = List.of("base", "office");
    private static final List<String> FIELD = List.of("base", "field");
    private static final List<String> MAIL = List.of("mail");
    private static final List<String> DESK_WORK = List.of("mail", "teams");
    private static final List<String> FIELD_WORK = List.of("field-app", "vpn");

    static final List<Department> DEPARTMENTS = List.of(
            ordinary("sales", OFFICE, List.of("windows", "ios"), "dach", DESK_WORK, 2, BOTH),
            ordinary("hr", OFFICE, List.of("windows", "macos"), "dach", DESK_WORK, 1, List.of("de")),
            ordinary("depot", FIELD, List.of("android", "android-shared"), "nordics", FIELD_WORK, 3, BOTH),
            ordinary("service", FIELD, List.of("ios", "android"), "dach", FIELD_WORK, 3, BOTH),
            ordinary("board", BASE, List.of("macos", "ios"), "dach", MAIL, 1, BOTH),
            ordinary("oslo", OFFICE, List.of("windows", "android"), "nordics", DESK_WORK, 2, List.of("en")),
            new Department("admins", BASE, List.of("windows", "macos"), "nordics", MAIL, 3, BOTH, new Nobody(), true),
            new Department("desk", BASE, List.of("windows", "ios"), "dach", MAIL, 1, BOTH, new Everyone(), true),
            new Department(
                    "coaches",
                    BASE,
                    List.of("windows", "ios"),
                    "dach",
                    MAIL,
                    2,
                    BOTH,
                    new And(List.of(new Facet("platform", List.of("ios")), new Not(new Facet("wave", List.of("1"))))),
                    false));

    private static final Map<Department, List<Department>> SEEN = DEPARTMENTS.stream()
            .collect(toMap(
                    reader -> reader,
                    reader -> DEPARTMENTS.stream()
                            .filter(each -> each.equals(reader) || reader.sees().holds(each, "de"))
                            .toList()));

    private static final List<Tree> TREES =
            DEPARTMENTS.stream().flatMap(each -> treesOf(each).stream()).toList();

    private Company() {}

    private static Department ordinary(
            String id,
            List<String> profiles,
            List<String> platforms,
            String region,
            List<String> workloads,
            int wave,
            List<String> languages) {
        return new Department(id, profiles, platforms, region, workloads, wave, languages, new Nobody(), false);
    }

    static Department department(String id) {
        return DEPARTMENTS.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Those that see no other department's content. */
    static List<Department> ordinaryOnes() {
        return DEPARTMENTS.stream().filter(each -> !each.seesOthers()).toList();
    }

    /** The departments whose content a department's site takes: its own, and those that it sees. */
    static List<Department> seenBy(Department reader) {
        return SEEN.get(reader);
    }

    static List<Tree> treesOf(Department department) {
        return department.languages().stream()
                .map(language -> new Tree(department, language))
                .toList();
    }

    static List<Tree> trees() {
        return TREES;
    }
}
