package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Built;
import dev.lotse.kit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see of a page's front matter: the next step, pages that go with it, what one has in the end, people. */
class FrontMatterOnPagesTest {
    private static final String COMPANY = """
            -- site/site.yml --
            title: Neu
            languages: [de]
            content: ../content
            -- site/audiences.yml --
            people:
              anna: {name: Anna Keller, title: Vorständin, email: anna@example.com, photo: people/anna.svg}
              ben: {name: Ben Roth, photo: people/ben.svg}
              cem: {name: Cem Kaya, phone: +49 40 3}
            departments:
              sales: {name: Vertrieb, sponsor: anna, champions: [cem]}
              hr: {name: Personal, sponsor: ben}
              desk: {name: Helpdesk, sees: all, internal: true}
            -- content/de/people/anna.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 80"></svg>
            -- content/de/people/ben.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 80"></svg>
            -- content/de/index.md --
            Hallo.
            -- content/de/mail.md --
            # E-Mail einrichten
            Text.
            -- content/de/crm.md --
            ---
            for: sales
            ---
            # Kundenliste
            Text.
            """;

    @TempDir
    private Path folder;

    private Built build(String page) {
        return TestSite.in(folder, COMPANY + "-- content/de/page.md --\n" + page)
                .build();
    }

    @Test
    void the_next_step_is_a_button_that_says_where_it_leads() {
        Built built = build("---\naction: mail.md\n---\nText\n").fine();
        String html = built.department("hr").page("page").text();
        assertTrue(
                html.contains("<a class=\"button is-first\" href=\"../mail/index.html\">E-Mail einrichten</a>"), html);
    }

    @Test
    void the_next_step_may_say_something_of_its_own_and_lead_elsewhere() {
        Built built = build(
                        "---\naction: {text: \"Weiter, {{ department.name }}\", link: https://a.example/x}\n---\nText\n")
                .fine();
        String html = built.department("hr").page("page").text();
        assertTrue(html.contains("href=\"https://a.example/x\">Weiter, Personal</a>"), html);
    }

    @Test
    void a_next_step_to_nothing_is_told_with_its_place() {
        build("---\naction: {text: Los, link: mial.md}\n---\nText\n")
                .reports("content/de/page.md:2:27: error[missing-link]: there is no \"mial.md\" (all departments);"
                        + " did you mean \"mail.md\"?");
    }

    @Test
    void related_pages_are_listed_by_their_titles_and_only_for_those_who_get_them() {
        Built built = build("---\nrelated: [mail.md, crm.md]\n---\nText\n").fine();
        String sales = built.department("sales").page("page").text();
        String hr = built.department("hr").page("page").text();
        assertTrue(sales.contains("<a href=\"../mail/index.html\">E-Mail einrichten</a>"), sales);
        assertTrue(sales.contains("<a href=\"../crm/index.html\">Kundenliste</a>"), sales);
        assertTrue(hr.contains("<a href=\"../mail/index.html\">E-Mail einrichten</a>"), hr);
        assertFalse(hr.contains("Kundenliste") || hr.contains("crm"), hr);
    }

    @Test
    void a_related_page_that_nobody_could_have_is_told_with_its_place() {
        build("---\nrelated: [mail.md, nix.md]\n---\nText\n")
                .reports("content/de/page.md:2:20: error[missing-link]: there is no \"nix.md\" (all departments)");
    }

    @Test
    void what_one_has_in_the_end_is_said_before_the_text() {
        String html = build("---\noutcome: Ein Haken, {{ department.name }}.\n---\nText\n")
                .fine()
                .department("hr")
                .page("page")
                .text();
        assertTrue(html.contains("Ein Haken, Personal."), html);
        assertTrue(html.indexOf("Ein Haken") < html.indexOf("<p>Text"), html);
    }

    @Test
    void a_page_in_draft_state_is_only_for_those_who_get_internal_parts() {
        Built built = build("---\nstate: draft\n---\nUngeprüft\n").fine();
        built.department("sales").lacks("page/index.html").hides("Ungeprüft");
        built.department("desk").page("page").shows("Ungeprüft");
    }

    @Test
    void a_state_that_is_none_is_told_with_what_there_is() {
        build("---\nstate: final\n---\nText\n")
                .reports(
                        "content/de/page.md:2:8: error[wrong-value]: \"final\" is not one of draft, checked, archived");
    }

    @Test
    void champions_stand_beside_the_help_desk_of_their_own_department_only() {
        Built built = build("Text\n").fine();
        assertEquals(1, built.department("sales").page("page").text().split("Cem Kaya", -1).length - 1);
        built.department("hr").hides("Cem Kaya", "anna", "Keller");
    }
}
