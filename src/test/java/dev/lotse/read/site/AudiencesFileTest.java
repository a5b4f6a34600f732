package dev.lotse.read.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.audience.Audience;
import dev.lotse.audience.Department;
import dev.lotse.audience.Target;
import dev.lotse.audience.Viewer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudiencesFileTest {
    private static final String FULL = """
            facets:
              platform: {windows: Windows, ios: {de: iPhone, en: iPhone}, android: Android}
              region: [dach, nordics]
            people:
              anna: {name: Anna Keller, title: {de: Vorständin, en: Board member}, email: anna@example.com, phone: +49 40 1, photo: people/anna.jpg}
              ben: {name: Ben}
            helpdesks:
              central: {name: IT-Helpdesk, phone: +49 40 2, email: help@example.com, hours: {de: Mo, en: Mon}, answers-within: 15 min, tickets: https://tickets.example/new}
            groups:
              apple: ios-only or mobile
              ios-only: platform:ios and not mobile
              mobile: platform:ios,android
              ios: platform:ios
            profiles:
              base: {variables: {vpn: base, mail: base}, helpdesk: central}
              office: {extends: base, platform: [windows], region: dach, variables: {vpn: office}}
            departments:
              sales:
                extends: office
                name: {de: Vertrieb, en: Sales}
                platform: [windows, ios]
                languages: [en, de]
                size: 240
                wave: 2
                sponsor: anna
                champions: [ben]
                variables: {vpn: sales}
                url: https://sales.example/x
              helpdesk: {name: Helpdesk, sees: all, internal: true, listed: false}
              hr: {extends: office, name: HR, languages: [en]}
            """;

    @TempDir
    Path folder;

    private YamlProject project;

    @BeforeEach
    void prepare() {
        project = YamlProject.in(folder);
    }

    private Audience read(String text) {
        return project.audiences(text).configuration().audience();
    }

    @Test
    void aDepartmentHasWhatItSaysAndWhatItExtends() {
        Department sales = read(FULL).departments().get("sales");
        assertEquals("Sales", sales.name().in("en"));
        assertEquals(Map.of("platform", Set.of("windows", "ios"), "region", Set.of("dach")), sales.facets());
        assertEquals(Set.of("office", "base"), sales.profiles());
        assertEquals(List.of("de", "en"), sales.languages());
        assertEquals(OptionalInt.of(240), sales.size());
        assertEquals(Optional.of("2"), sales.wave());
        assertEquals("+49 40 1", sales.sponsor().orElseThrow().phone().orElseThrow());
        assertEquals("Ben", sales.champions().get(0).name());
        assertEquals(
                "15 min",
                sales.helpdesk().orElseThrow().answersWithin().orElseThrow().in("de"));
        assertEquals("sales", sales.variables().get("vpn").in("de"));
        assertEquals("base", sales.variables().get("mail").in("de"));
        assertEquals(Optional.of("https://sales.example/x/"), sales.url());
        assertTrue(sales.listed());
        assertEquals("site/audiences.yml:19:5", sales.at().toString());
    }

    @Test
    void whatADepartmentLeavesOutIsTheUsual() {
        Audience audience = read(FULL);
        Department hr = audience.departments().get("hr");
        assertEquals(List.of("en"), hr.languages());
        assertEquals("office", hr.variables().get("vpn").in("en"));
        assertEquals(Target.nobody(), hr.sees());
        Department helpdesk = audience.departments().get("helpdesk");
        assertEquals(Target.everyone(), helpdesk.sees());
        assertTrue(helpdesk.internal());
        assertFalse(helpdesk.listed());
        assertEquals(List.of("de", "en"), helpdesk.languages());
    }

    @Test
    void groupsMayUseOthersThatComeLater() {
        Audience audience = read(FULL);
        assertTrue(admits(audience, "apple", "sales"));
        assertFalse(admits(audience, "apple", "hr"));
        assertFalse(admits(audience, "ios-only", "sales"));
        assertTrue(admits(audience, "ios", "sales"));
        assertEquals(
                List.of("apple", "ios-only", "mobile", "ios"),
                List.copyOf(audience.groups().keySet()));
    }

    private static boolean admits(Audience audience, String group, String department) {
        Department of = audience.departments().get(department);
        return audience.groups().get(group).admits(Viewer.of(of, "de", Optional.empty(), false));
    }

    @Test
    void theVocabularyHoldsEveryWord() {
        Audience audience = read(FULL);
        assertEquals(
                "{platform=[windows, ios, android], region=[dach, nordics], department=[sales, helpdesk, hr], wave=[2], "
                        + "language=[de, en], phase=[]}",
                audience.vocabulary().facets().toString());
        assertEquals(
                Set.of("base", "office", "sales", "helpdesk", "hr", "apple", "ios-only", "mobile", "ios"),
                audience.vocabulary().names().keySet());
    }

    @Test
    void circlesAreErrors() {
        assertEquals("""
                site/audiences.yml:2:6: error[circle]: the group "a" is part of itself; take its own name out of what it is made of
                site/audiences.yml:6:16: error[circle]: the profile "p" extends itself; take its own name out of what it is made of""", project.audiences("""
                                groups:
                                  a: b
                                  b: not c
                                  c: a
                                profiles:
                                  p: {extends: q}
                                  q: {extends: p}
                                departments: {sales: {name: x, extends: q}}
                                """).says());
    }

    @Test
    void aGroupThatIsUnreadableAdmitsNobodyAndSoDoesWhateverUsesIt() {
        Audience audience = project.audiences("""
                        groups:
                          bad: saels
                          worse: not bad
                        departments: {sales: {name: x, sees: not nix}}
                        """).read().orElseThrow().audience();
        assertEquals(Target.nobody(), audience.groups().get("bad"));
        assertEquals(Target.nobody(), audience.groups().get("worse"));
        assertEquals(Target.nobody(), audience.departments().get("sales").sees());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '¬', textBlock = """
                    hr: {name: HR, platfrom: ios} ==> 9:16: error[unknown-key]: no key "platfrom"; did you mean "platform"?
                    hr: {name: HR, platform: iso} ==> 9:26: error[unknown-value]: "platform" has no value "iso"; did you mean "ios"?
                    hr: {name: HR, platform: [windows, macos]} ==> 9:36: error[unknown-value]: "platform" has no value "macos"; there are: ios, windows
                    hr: {platform: ios} ==> 9:5: error[missing-key]: "name" is missing here; write it like: name: Sales
                    hr: {name: [HR]} ==> 9:12: error[wrong-type]: "name" takes a text, not a list; write a single text: name: ...
                    hr: {name: {fr: RH}} ==> 9:13: error[unknown-language]: no language "fr"; there are: de, en
                    hr: {name: ""} ==> 9:12: error[empty-value]: "name" has no value; give it one, or delete it
                    hr: ==> 9:4: error[empty-value]: "hr" has no value; give it one, or delete it
                    hr: HR ==> 9:5: error[wrong-type]: "hr" takes keys with values, not a text; write its keys below it, each on a line of its own, two blanks further right
                    HR: {name: HR} ==> 9:1: error[invalid-id]: "HR" can't be the id of a department; did you mean "hr"?
                    büro: {name: HR} ==> 9:1: error[invalid-id]: "büro" can't be the id of a department; use the letters a to z, digits and -
                    go: {name: HR} ==> 9:1: error[reserved-id]: "go" is taken, so no department can have it; choose another one
                    hr: {name: HR, languages: [fr]} ==> 9:28: error[unknown-language]: no language "fr"; there are: de, en
                    hr: {name: HR, size: 1.200} ==> 9:22: error[wrong-value]: "1.200" is no whole number; write the digits only: 1200
                    hr: {name: HR, size: many} ==> 9:22: error[wrong-value]: "many" is no whole number; write digits only, such as 240
                    hr: {name: HR, wave: Zwei} ==> 9:22: error[invalid-id]: "Zwei" can't be the id of a wave; did you mean "zwei"?
                    hr: {name: HR, sponsor: ana} ==> 9:25: error[unknown-person]: no person "ana"; did you mean "anna"?
                    hr: {name: HR, champions: [anna, bob]} ==> 9:34: error[unknown-person]: no person "bob"; there are: anna
                    hr: {name: HR, helpdesk: it} ==> 9:26: error[unknown-helpdesk]: no help desk "it"; correct the name, or add it to helpdesks in audiences.yml
                    hr: {name: HR, extends: office} ==> 9:25: error[unknown-profile]: no profile "office"; correct the name, or add it to profiles in audiences.yml
                    hr: {name: HR, sees: alle} ==> 9:22: error[unknown-department]: no department "alle"; did you mean "all"?
                    hr: {name: HR, sees: "it or salse"} ==> 9:29: error[unknown-department]: no department "salse"; did you mean "sales"?
                    hr: {name: HR, internal: ja} ==> 9:26: error[wrong-value]: "ja" is neither true nor false; did you mean "true"?
                    hr: {name: HR, url: a} ==> 9:21: error[wrong-value]: "a" is no web address; write it like https://intranet.example/
                    hr: {name: HR, variables: {a.b: c}} ==> 9:28: error[invalid-id]: "a.b" can't be the name of a variable; use letters without accents, digits, - and _
                    """)
    void aMistakeInADepartmentHasItsPlace(String line, String message) {
        String says = project.moreAudiences("  " + line + "\n").says();
        String shifted = message.replaceFirst("^9:(\\d+)", "9:");
        int column = Integer.parseInt(message.replaceFirst("^9:(\\d+).*", "$1")) + 2;
        assertEquals("site/audiences.yml:" + shifted.replaceFirst("^9:", "9:" + column), says);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ==> ", quoteCharacter = '¬', textBlock = """
                    facets: {wave: [a]} ==> 1:10: error[reserved-id]: the facet "wave" is built in; delete it here
                    facets: {size: [a]} ==> 1:10: error[reserved-id]: "size" is a key of departments, so no facet can have it; choose another name
                    facets: {not: [a]} ==> 1:10: error[reserved-id]: "not" is taken, so no facet can have it; choose another one
                    facets: {Platform: [a]} ==> 1:10: error[invalid-id]: "Platform" can't be the id of a facet; did you mean "platform"?
                    facets: {platform: [iOS]} ==> 1:21: error[invalid-id]: "iOS" can't be the id of a value; did you mean "ios"?
                    facets: {platform: [ios, ios]} ==> 1:26: error[wrong-value]: "ios" is here twice; delete one
                    facets: [platform] ==> 1:9: error[wrong-type]: "facets" takes keys with values, not a list; write its keys below it, each on a line of its own, two blanks further right
                    people: {anna: {email: a@b.c}} ==> 1:16: error[missing-key]: "name" is missing here; write it like: name: Anna Keller
                    people: {anna: {name: A, email: anna}} ==> 1:33: error[wrong-value]: "anna" is no e-mail address; write it like anna.keller@example.com
                    people: {anna: {name: A, photo: ../x.jpg}} ==> 1:33: error[wrong-value]: "../x.jpg" is no path of a file in the content; leave out "..", ":", "?" and "#"
                    people: {anna: {name: A, mail: a@b.c}} ==> 1:26: error[unknown-key]: no key "mail"; did you mean "email"?
                    people: {sponsor: {name: A}} ==> 1:10: error[reserved-id]: "sponsor" means the department's sponsor; choose another id
                    helpdesks: {it: {name: A, tickets: tickets}} ==> 1:36: error[wrong-value]: "tickets" is no web address; write it like https://intranet.example/
                    groups: {a: platform:ios} ==> 1:13: error[unknown-facet]: no facet "platform"; there are: department, language, phase, wave
                    groups: {a: [sales]} ==> 1:13: error[wrong-type]: "a" takes a text, not a list; write a single text: a: ...
                    groups: {sales: all} ==> 2:15: error[duplicate-id]: "sales" is declared in line 1 already; a department, a group and a profile can't have the same name
                    profiles: {p: {size: x}} ==> 1:22: error[wrong-value]: "x" is no whole number; write digits only, such as 240
                    profiles: {p: {sise: x}} ==> 1:16: error[unknown-key]: no key "sise"; did you mean "size"?
                    profiles: {p: {extends: q}} ==> 1:25: error[unknown-profile]: no profile "q"; there are: p
                    profile: {p: {size: 1}} ==> 1:1: error[unknown-key]: no key "profile"; did you mean "profiles"?
                    """)
    void aMistakeElsewhereHasItsPlace(String line, String message) {
        assertEquals(
                "site/audiences.yml:" + message,
                project.audiences(line + "\ndepartments: {sales: {name: Sales}}\n")
                        .says());
    }

    @Test
    void withoutDepartmentsThereIsNothingToBuild() {
        assertEquals(
                "site/audiences.yml:1:1: error[missing-key]: \"departments\" is missing here; "
                        + "there is nobody to build a site for",
                project.audiences("facets: {a: [b]}").says());
        assertEquals(
                "site/audiences.yml:1:14: error[empty-value]: \"departments\" has no value; give it one, or delete it",
                YamlProject.in(folder).audiences("departments: {}").says());
    }
}
