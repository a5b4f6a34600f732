package dev.lotse.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lotse.kit.Pictures;
import dev.lotse.kit.TestSite;
import dev.lotse.kit.Thorough;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that uses every channel is the same bytes, with the same modes, on whatever machine it is built. */
@Thorough
class MachineTest {
    private static final String PROJECT = """
            -- site/site.yml --
            title: Neue Geräte
            url: https://intranet.example/r/
            languages: [de]
            content: ../content
            audiences: audiences.yml
            rollout: rollout.yml
            time-zone: Europe/Berlin
            -- site/audiences.yml --
            people:
              anna: {name: Anna Keller, email: anna@example.com, photo: anna.png}
            helpdesks:
              central: {name: IT-Helpdesk, phone: "+49 40 2", email: help@example.com}
            departments:
              sales: {name: Vertrieb, wave: 1, sponsor: anna, size: 1240, accent: "#0a5a7a", helpdesk: central}
            -- site/rollout.yml --
            waves:
              1: {name: Büros, start: 2026-10-26, end: 2026-12-04}
            plan:
              - page: news/start.md
                send:
                  - {as: mail, when: 3 weeks before start}
                  - {as: poster, when: 2 working days before start}
                  - {as: chat, when: start}
            targets:
              - {id: enrolled, unit: devices, goal: 12000, by: 2027-02-26, actual: enrolled.csv}
            -- site/enrolled.csv --
            date,department,value
            2026-10-01,sales,1080.5
            -- content/de/index.md --
            # INFO und Titel mit İ, ı und ß

            Los geht es am {{ wave.start }}. ["Zitat"](faq/pin.md) 1.234,5 und ![Foto](foto.png)
            -- content/de/news/start.md --
            ---
            title: Los geht’s
            id: START
            publish: 2026-10-05
            action: ../guides/mail.md
            ---
            Text | mit ![Bild](bild.svg) und

            | A | B |
            |---|---|
            | 1 | 2 |
            -- content/de/news/bild.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 300"><clipPath id="c"><rect width="480" height="300" rx="24"/></clipPath><g clip-path="url(#c)"><rect width="480" height="400" fill="#eef3f6"/><circle cx="99.5" cy="77" r="31.4"/><text x="9" y="30">Los</text></g></svg>
            -- content/de/guides/mail.md --
            ---
            title: E-Mail
            id: MAIL
            type: guide
            ---
            ::: steps
            1. Geh ![Bild](../news/bild.svg)
            2. Komm
            :::

            ::: checklist {#fertig}
            - [ ] ÖL
            - [ ] Zebra
            :::
            -- content/de/faq/pin.md --
            ---
            title: Wo ist die PIN?
            tags: [ÖL, İnfo, Zebra]
            ---
            Hier.[^n]

            [^n]: Fußnote.
            -- content/de/stories/jule.md --
            ---
            title: Jule erzählt
            publish: 2026-10-07
            ---
            Text
            -- content/de/training/kurs/index.md --
            ---
            title: Kurs
            type: training
            outcome: Du kannst es.
            duration: 9 Minuten
            sessions:
              - {date: 2026-12-01, time: "9:00-9:30", place: Raum 1}
            ---
            ::: takeaway
            Merken
            :::
            -- content/de/training/kurs/eins.md --
            # Eins

            ::: quiz
            ### Was?

            - [x] das
            - [ ] dies
            :::
            """;

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    private static final String[] BUILD = {"build", "--clean", "--date", "2026-10-12"};

    @TempDir
    private Path folder;

    private Map<String, String> expected;

    @BeforeEach
    void a_project_is_built() {
        TestSite.in(folder, PROJECT)
                .write("content/de/anna.png", Pictures.png(300, 300, "anna"))
                .write("content/de/foto.png", Pictures.png(1900, 60, "foto"));
        expected = tree(Program.in(folder));
        for (String made : List.of(
                "sites/sales/de/feed.xml",
                "sites/sales/de/rollout.ics",
                "sites/sales/de/search.js",
                "sites/sales/de/search/1.js",
                "sites/sales/de/training/kurs/session-2026-12-01-0900.ics",
                "kits/sales/de/mail/news-start.eml",
                "kits/sales/de/posters/news-start-a4.pdf",
                "kits/sales/de/handbook.pdf",
                "kits/sales/de/handbook.epub",
                "kits/sales/de/training/kurs-scorm12.zip",
                "kits/sales/de/plan.ics",
                "reports/communication-plan.html")) {
            assertTrue(expected.containsKey(made), made + " is not in " + expected.keySet());
        }
    }

    /** The files with their bytes, and what modes there are. */
    private Map<String, String> tree(Program program) {
        program.run(BUILD).clean();
        Path dist = folder.resolve("dist");
        Map<String, String> tree = Program.tree(dist);
        tree.put("modes", modes(dist).toString());
        return tree;
    }

    private static Set<String> modes(Path dist) {
        Set<String> modes = new TreeSet<>();
        try (Stream<Path> all = Files.walk(dist.toRealPath())) {
            for (Path path : all.toList()) {
                modes.add((Files.isDirectory(path) ? "d" : "-")
                        + PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return modes;
    }

    private void same(Program program) {
        Map<String, String> found = tree(program);
        assertEquals(expected.keySet(), found.keySet());
        List<String> other = expected.keySet().stream()
                .filter(path -> !expected.get(path).equals(found.get(path)))
                .toList();
        assertEquals(List.of(), other);
    }

    /** Another Java than this one, where there is one. */
    private static Optional<Path> otherJava() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> javas = Files.list(all)) {
            return javas.filter(java -> Files.isExecutable(java.resolve("bin/java")))
                    .filter(java -> {
                        int version = version(java);
                        return version >= 17 && version != Runtime.version().feature();
                    })
                    .sorted()
                    .findFirst();
        }
    }

    private static int version(Path java) {
        try {
            Path release = java.resolve("release");
            Matcher version = VERSION.matcher(Files.isRegularFile(release) ? Files.readString(release) : "");
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void zones_languages_masks_encodings_processors_and_javas_make_no_difference() throws IOException {
        assertEquals("[-rw-r--r--, drwxr-xr-x]", expected.get("modes"));
        same(Program.in(folder)
                .with("TZ", "Pacific/Kiritimati")
                .mask("077")
                .java("-Duser.language=fa", "-Duser.country=IR", "-XX:ActiveProcessorCount=1"));
        same(Program.in(folder)
                .with("LC_ALL", "C")
                .mask("000")
                .java("-Duser.timezone=America/Adak", "-Duser.language=ar", "-Duser.country=EG")
                .java("-Dfile.encoding=US-ASCII", "-XX:ActiveProcessorCount=16"));
        same(Program.in(folder)
                .mask("027")
                .java("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH")
                .java("-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n"));
        Program other = otherJava().map(Program.in(folder)::of).orElse(Program.in(folder));
        same(other.with("TZ", "Asia/Kolkata").java("-Duser.language=tr", "-Duser.country=TR"));
    }
}
