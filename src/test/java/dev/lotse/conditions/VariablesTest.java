package dev.lotse.conditions;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariablesTest {
    private static final String AUDIENCES = """
            -- site/audiences.yml --
            profiles:
              base: {variables: {vpn: v-base, room: r-base}}
            departments:
              sales: {name: {de: Vertrieb, en: Sales}, extends: base, variables: {vpn: v-sales}}
              hr: {name: HR, extends: base}
              lab: {name: Lab, extends: base, variables: {vpn: v-sales, product: Own product}}
              desk: {name: Desk, extends: base, variables: {vpn: v-desk}, sees: all}
              chief: {name: Chief, sees: hr}
            """;

    @TempDir
    private Path folder;

    @Test
    void each_department_reads_its_own_value() {
        Built built = TestSite.in(folder, AUDIENCES + """
                        -- content/de/index.md --
                        {{ department.name }} {{department.id}} {{ vpn }} {{ room }} {{ product }}
                        """.replace("{{ vpn }} {{ room }}", "{{ product }}"))
                .build()
                .clean();
        OnePage.reads(
                built,
                "sales: Vertrieb sales Company Portal Company Portal",
                "hr: HR hr Company Portal Company Portal",
                "lab: Lab lab Own product Own product");
    }

    @Test
    void variables_of_a_profile_are_merged_with_the_departments() {
        Built built = TestSite.in(folder, AUDIENCES + """
                        -- content/de/index.md --
                        x [{{ vpn }} {{ room }}]{for="base"}
                        """).build().clean();
        OnePage.reads(built, "sales: x v-sales r-base", "hr: x v-base r-base", "lab: x v-sales r-base");
        built.department("hr").hides("v-sales", "v-desk");
    }

    @Test
    void a_site_that_sees_others_gets_the_values_by_department() {
        Built built = TestSite.in(folder, AUDIENCES + """
                        -- content/de/index.md --
                        x [vpn {{ vpn }} room {{ room }}]{for="base"}

                        - {for="sales or lab"} same {{ vpn }}
                        """).build().clean();
        OnePage.reads(
                built,
                "desk: x Nur für Vertrieb, HR, Lab, Desk vpn v-sales Vertrieb, Lab; v-base HR; v-desk Desk room r-base"
                        + " Nur für Vertrieb, Lab same v-sales");
        OnePage.reads(built, "chief: x Nur für HR vpn v-base room r-base");
    }

    @Test
    void in_an_attribute_a_heading_and_a_title_there_is_the_sites_own_value() {
        Built built = TestSite.in(folder, AUDIENCES + """
                        -- content/de/index.md --
                        Home
                        -- content/de/a.md --
                        ---
                        title: Title {{ vpn }}
                        description: Description {{ vpn }}
                        for: base
                        ---
                        ## Heading {{ vpn }}

                        [link](https://{{ vpn }}.example.com "tip {{ vpn }}") ![alt {{ vpn }}](x.png)
                        -- content/de/x.png --
                        png
                        """).build().clean();
        for (String[] own : new String[][] {{"desk", "v-desk"}, {"hr", "v-base"}, {"sales", "v-sales"}}) {
            built.department(own[0])
                    .page("a")
                    .shows(
                            "Title " + own[1],
                            "Heading " + own[1],
                            "id=\"heading-" + own[1] + "\"",
                            "https://" + own[1] + ".example.com",
                            "tip " + own[1],
                            "alt " + own[1]);
        }
        built.department("hr").hides("v-sales", "v-desk");
    }

    @Test
    void a_value_that_is_missing_is_an_error_only_where_it_is_seen() {
        TestSite site = TestSite.in(folder, """
                        -- site/audiences.yml --
                        departments:
                          sales: {name: Sales, variables: {vpn: v}}
                          hr: {name: HR}
                        -- content/de/index.md --
                        x [{{ vpn }}]{for="sales"}
                        """);
        OnePage.reads(site.build().clean(), "sales: x v", "hr: x");
        site.edit("content/de/index.md", "sales", "all");
        site.build()
                .endsWith(1)
                .reports("content/de/index.md:1:4: error[missing-value]")
                .prints("(hr)");
    }

    @Test
    void unknown_names_are_errors_but_not_in_code_and_not_behind_a_backslash() {
        OnePage.of(folder, "a {{ vpm }} `{{ vpm }}` \\{{ vpm }}\n")
                .endsWith(1)
                .reports("content/de/index.md:1:3: error[unknown-variable]");
        Built built = OnePage.of(folder, "`{{ nope }}` \\{{ nope }} \\{{ product }}\n")
                .clean();
        OnePage.reads(built, "hr: {{ nope }} {{ nope }} {{ product }}");
    }

    @Test
    void help_desk_sponsor_and_wave_are_those_of_the_department() {
        Built built = TestSite.in(folder, """
                        -- site/site.yml --
                        title: T
                        languages: [de, en]
                        content: ../content
                        audiences: audiences.yml
                        rollout: rollout.yml
                        -- site/rollout.yml --
                        waves:
                          1: {name: Pilot, start: 2026-09-01, end: 2026-09-18}
                          2: {name: {de: Zwei, en: Two}, start: 2026-10-20, end: 2026-10-30}
                        -- content/de/index.md --
                        {{ wave.name }} {{ wave.start }} [{{ helpdesk.phone }}]{for="office"} [{{ sponsor.name }}]{for="sales"}
                        -- content/en/index.md --
                        {{ wave.name }} {{ wave.start }} [{{ helpdesk.phone }}]{for="office"} [{{ sponsor.name }}]{for="sales"}
                        -- site/audiences.yml --
                        people: {anna: {name: Anna Keller}}
                        helpdesks: {central: {name: Desk, phone: +49 40 2}}
                        profiles: {office: {helpdesk: central}}
                        departments:
                          sales: {name: Sales, extends: office, wave: 1, sponsor: anna}
                          lab: {name: Lab, wave: 2}
                        """).build().clean();
        built.department("sales", "de")
                .page("")
                .is("<p>Pilot 1. September 2026 <a href=\"tel:+49402\">+49 40 2</a> Anna Keller</p>");
        built.department("lab", "de").page("").is("<p>Zwei 20. Oktober 2026</p>");
        built.department("lab", "en").page("").is("<p>Two 20 October 2026</p>");
    }
}
