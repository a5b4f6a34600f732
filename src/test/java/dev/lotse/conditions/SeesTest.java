package dev.lotse.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeesTest {
    @TempDir
    private Path folder;

    @Test
    void a_site_that_sees_others_gets_each_part_once_with_the_names_of_those_who_get_it() {
        Built built = OnePage.of(folder, """
                        [a]{for="platform:ios"} [b]{for="region:nordics"} [c]{for="all"} d

                        - {for="platform:ios"} e
                        - f

                        ## G {for="platform:macos"}

                        g
                        """).clean();
        OnePage.reads(
                built, "helpdesk: Nur für Vertrieb a Nur für Labor, Oslo b c d Nur für Vertrieb e f G Nur für Labor g");
    }

    @Test
    void rows_definitions_and_tasks_are_marked() {
        Built built = OnePage.of(folder, """
                        | A | B |
                        |---|---|
                        | {for="platform:ios"} a | b |
                        | {for="platform:macos"} {{ product }} | c |
                        | {for="platform:macos"} d | {{ product }} |

                        Term
                        : {for="platform:ios"} def
                        : {for="platform:macos"} {{ product }}

                        - [ ] {for="platform:ios"} task
                        """).clean();
        OnePage.reads(
                built,
                "helpdesk: A B Nur für Vertrieb a b Nur für Labor Company Portal c Nur für Labor d Company Portal"
                        + " Term Nur für Vertrieb def Nur für Labor Company Portal Nur für Vertrieb task");
    }

    @Test
    void the_box_of_a_task_comes_before_the_names_and_these_before_its_text() {
        String names = "<span class=\"audience\">Nur für Vertrieb</span>";
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        - [ ] {for="platform:ios"} task
                        - [x] [!INCLUDE [x](includes/s.md)]

                        1. [ ] {for="platform:ios"} loose

                           more
                        -- content/de/includes/s.md --
                        ---
                        for: platform:ios
                        ---
                        phone
                        """).build().clean();
        built.department("helpdesk").page("").is("""
                        <ul><li class="task-list-item"><label><input type="checkbox" disabled> _ task</label></li>
                        <li class="task-list-item"><label><input type="checkbox" disabled checked> _ phone</label></li></ul>
                        <ol><li class="task-list-item"><p><label><input type="checkbox" disabled> _ loose</label></p>
                        <p>more</p></li></ol>
                        """.replace("_", names));
    }

    @Test
    void inner_labels_name_fewer_and_a_condition_that_takes_none_away_has_no_label() {
        Built built = OnePage.of(folder, """
                        ::: for platform:ios,android
                        a

                        ::: for region:dach
                        b
                        :::

                        [c]{for="platform:ios or region:nordics"}
                        :::
                        """).clean();
        OnePage.reads(built, "helpdesk: Nur für Vertrieb, Oslo a Nur für Vertrieb b c");
    }

    @Test
    void what_no_single_department_gets_it_does_not_get_either() {
        Built built = OnePage.of(folder, """
                        Text

                        ::: for platform:ios
                        ::: for region:nordics
                        secret
                        :::
                        :::

                        [secret]{for="platform:ios and platform:macos"}

                        - {for="hr"} [secret]{for="sales"}
                        """).fine();
        built.department("helpdesk").hides("secret").page("").is("<p>Text</p>");
    }

    @Test
    void it_sees_only_those_its_audience_names_and_itself() {
        Built built = TestSite.in(folder, """
                        -- site/audiences.yml --
                        facets: {platform: [ios, macos]}
                        departments:
                          sales: {name: Sales, platform: ios}
                          hr: {name: Human}
                          lab: {name: Lab, platform: macos}
                          boss: {name: Boss, sees: "platform:ios"}
                          chief: {name: Chief, sees: "not lab"}
                        -- content/de/index.md --
                        x [lab]{for="lab"} [hr]{for="hr"} [sales]{for="sales"} [own]{for="boss"}
                        -- content/de/l.md --
                        ---
                        for: lab
                        ---
                        Laboratory
                        """).build().clean();
        OnePage.reads(built, "sales: x sales", "boss: x Nur für Sales sales Nur für Boss own");
        OnePage.reads(built, "chief: x Nur für Human hr Nur für Sales sales Nur für Boss own");
        built.department("boss").lacks("l").hides("laboratory");
    }

    @Test
    void a_page_for_some_is_marked_with_their_names() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        Home
                        -- content/de/a.md --
                        ---
                        for: sales or lab
                        ---
                        Text [phone]{for="sales"}
                        """).build().clean();
        String text =
                built.department("helpdesk").page("a").html().select("main").text();
        assertTrue(text.contains("Nur für Vertrieb, Labor"), text);
        assertTrue(text.contains("Text Nur für Vertrieb phone"), text);
        built.department("sales").page("a").hides("Nur für");
    }

    @Test
    void an_include_for_some_is_marked_with_their_names() {
        Built built = TestSite.in(folder, """
                        -- content/de/index.md --
                        a [!INCLUDE [x](includes/s.md)] b

                        [!INCLUDE [x](includes/s.md)]
                        -- content/de/includes/s.md --
                        ---
                        for: platform:ios
                        ---
                        phone
                        """).build().clean();
        OnePage.reads(built, "helpdesk: a Nur für Vertrieb phone b Nur für Vertrieb phone");
    }

    @Test
    void internal_parts_are_for_departments_that_are_internal_and_sees_alone_does_not_do() {
        Built built = TestSite.in(folder, """
                        -- site/audiences.yml --
                        facets: {platform: [ios]}
                        departments:
                          sales: {name: Sales, platform: ios}
                          own: {name: Own, internal: true}
                          watch: {name: Watch, sees: all}
                          desk: {name: Desk, sees: all, internal: true}
                        -- content/de/index.md --
                        Text

                        ::: internal
                        secret
                        :::

                        ::: internal
                        ::: for platform:ios
                        tablet secret
                        :::
                        :::
                        """).build().clean();
        built.department("sales").hides("secret").page("").is("<p>Text</p>");
        built.department("watch").hides("secret").page("").is("<p>Text</p>");
        built.department("own").hides("tablet").page("").shows("secret");
        built.department("desk").page("").shows("<p>secret</p>", "tablet secret");
        assertEquals(
                1,
                built.department("desk").page("").body().split("<p>secret</p>", -1).length - 1,
                "it should be there once");
    }

    @Test
    void a_department_that_is_not_listed_is_not_in_the_chooser() {
        Built built = OnePage.of(folder, "Home\n").clean();
        built.file("sites/index.html").shows("Vertrieb", "Personal").hides("Helpdesk");
    }

    @Test
    void where_nearly_all_are_meant_those_who_are_not_are_named() {
        Built built = TestSite.in(folder, """
                        -- site/audiences.yml --
                        facets:
                          platform: [windows, ios]
                        profiles:
                          office: {platform: [windows], variables: {room: A 1}}
                        departments:
                          a: {extends: office, name: Ada}
                          b: {extends: office, name: Ben}
                          c: {extends: office, name: Cem}
                          d: {extends: office, name: Dora}
                          e: {extends: office, name: Eva}
                          f: {name: Finn, platform: [ios], variables: {room: B 2}}
                          desk: {extends: office, name: Desk, sees: all}
                        -- content/de/index.md --
                        [x]{for="platform:windows"} [y]{for="platform:ios"} {{ room }}
                        """).build();
        assertEquals(
                "Für alle außer: Finn x Nur für Finn y A 1 Für alle außer: Finn; B 2 Finn",
                built.department("desk").page("").html().selectFirst(".body").text());
    }
}
