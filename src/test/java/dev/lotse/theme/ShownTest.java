package dev.lotse.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.audience.Helpdesk;
import dev.lotse.audience.Text;
import dev.lotse.audience.Tickets;
import dev.lotse.channel.view.QuickView;
import dev.lotse.channel.view.TrainingView;
import dev.lotse.channel.view.View;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.edition.NavNode;
import dev.lotse.edition.Titled;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {
    @TempDir
    Path folder;

    /** A page of an edition. */
    public record Page(String title, String language, String address, Optional<LocalDate> reviewed, Inner inner)
            implements Titled {
        public boolean isLong() {
            return title.length() > 3;
        }

        public Optional<String> lead() {
            return Optional.empty();
        }

        public Stream<String> words() {
            return Stream.of(title);
        }

        public String with(String more) {
            return title + more;
        }

        public static String secret() {
            return "secret";
        }

        String hidden() {
            return "hidden";
        }
    }

    /** What is in a page. */
    public record Inner(LocalDate day, LocalTime time, Path file, ZoneId zone, Map<String, String> map) {}

    /** Something that has a name. */
    public record Device(String id, Text name) {}

    /** A page in a list. */
    public record Row(@Spread Page page, @Nullable String title) {}

    /** A list of pages. */
    public record Model(
            @Spread Page page,
            List<Row> rows,
            List<Device> devices,
            Optional<String> none,
            @Spread @Nullable Inner gone) {}

    private static Page page(String language) {
        return new Page(
                "Titel",
                language,
                "guides/vpn/",
                Optional.of(LocalDate.of(2026, 3, 4)),
                new Inner(LocalDate.of(2026, 5, 1), LocalTime.of(9, 5), Path.of("x"), ZoneId.of("UTC"), Map.of()));
    }

    private String render(String template) throws IOException {
        Files.writeString(folder.resolve("mine.ftlh"), template);
        Model model = new Model(
                page("en"),
                List.of(new Row(page("de"), "Eigener"), new Row(page("en"), null)),
                List.of(new Device("ios", new Text(Map.of("de", "iPhone & iPad", "en", "iPhone and iPad")))),
                Optional.empty(),
                null);
        return Theme.load(Optional.of(folder), "themes/mine", List.of("de"), new Diagnostics())
                .render("mine", "de", to -> "../" + to, model);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    what may be absent is a missing value | ${none!'-'}<#if none??>x</#if><#if lead?has_content>x</#if> | -
                    what a record derives of itself is a value | ${isLong?c} | true
                    a day is written in the language of its record | ${reviewed} ${reviewed.iso} ${reviewedIso} | 4 March 2026 2026-03-04 2026-03-04
                    or in that of the site | ${inner.day} ${inner.dayIso} | 1. Mai 2026 2026-05-01
                    a time is written as on a clock | ${inner.time} | 9:05
                    an address is a way | ${href} ${rows[0].href} | ../guides/vpn/ ../guides/vpn/
                    a name of its own goes before a lent one | ${rows[0].title} | Eigener
                    and so does one that has no value | ${rows[1].title!'-'} | -
                    the language of what the template is for is always there | ${language} | en
                    of others it is there where it is another one | ${rows[0].language!'-'} ${rows[1].language} | - en
                    what has a name is its name as a text | ${devices?join(',')} ${devices[0]} ${devices[0].id} | iPhone &amp; iPad iPhone &amp; iPad ios
                    a record that is not there lends nothing | ${day!'-'} | -
                    """)
    void a_record_is_shown(String sentence, String template, String shown) throws IOException {
        assertEquals(shown, render(template), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words",
                "with",
                "secret",
                "hidden",
                "page",
                "hashCode",
                "toString",
                "class",
                "inner.file",
                "inner.zone",
                "inner.map",
                "rows[0].page"
            })
    void nothing_else_has_a_name(String name) {
        assertEquals(
                "there is no " + name + " here",
                assertThrows(ThemeException.class, () -> render("${" + name + "}"))
                        .message());
        assertThrows(ThemeException.class, () -> render("${" + name + "()}"));
    }

    @Test
    void a_page_reaches_records_of_its_edition_and_none_of_what_decides_who_sees_what() {
        Set<Class<?>> reached = new HashSet<>();
        List.of(View.Page.class, View.AllPages.class, View.Go.class, View.Portal.class, View.NotHere.class)
                .forEach(type -> reach(type, reached));
        List.of(QuickView.class, TrainingView.Certificate.class, TrainingView.Takeaway.class)
                .forEach(type -> reach(type, reached));
        assertTrue(reached.contains(NavNode.class), reached.toString());
        reached.removeIf(type -> type.getPackageName().equals("dev.lotse.channel.view"));
        reached.removeAll(Set.of(Helpdesk.class, Text.class, Tickets.class));
        assertEquals(
                Set.of(
                        "NavNode",
                        "Portrait",
                        "Programme",
                        "Reach",
                        "TrainingModule",
                        "VisibleMeta",
                        "VisiblePage",
                        "TextFacts"),
                Set.copyOf(reached.stream()
                        .filter(type -> type.getPackageName().startsWith("dev.lotse.edition"))
                        .map(type -> type.getName().replaceAll(".*\\.|\\$.*", ""))
                        .toList()));
        reached.removeIf(type -> type.getPackageName().startsWith("dev.lotse.edition"));
        assertEquals(Set.of(), reached);
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType of) {
            Arrays.stream(of.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
        } else if (type instanceof Class<?> plain && plain.isRecord() && reached.add(plain)) {
            Arrays.stream(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(component -> reach(component, reached));
        }
    }
}
