package dev.lotse.start;

import dev.lotse.resource.ResourceFolder;
import dev.lotse.schema.FileSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A project for somebody who begins: it builds, looks finished, and says in its comments how it works. */
public final class NewProject {
    /** Time enough to be announced before it starts. */
    private static final int WEEKS_AHEAD = 5;

    private static final int DAYS = 18;

    private final Company company;
    private final LocalDate today;
    private final ZoneId zone;

    /**
     * A project.
     *
     * @param zone where its people are
     */
    public NewProject(Company company, LocalDate today, ZoneId zone) {
        this.company = company;
        this.today = today;
        this.zone = zone;
    }

    /** The languages that a project can be in. */
    public static List<String> languages() {
        return Starter.languages();
    }

    /** Whether its first pages are in a language; else they are in English, to be translated. */
    public static boolean speaks(String language) {
        return Starter.folder(language).equals(language);
    }

    /** What is taken where somebody has no answer: the texts of a language. */
    public static String usual(String language, String what) {
        return Starter.said(language, what);
    }

    /** Writes it into a folder that is empty, or isn't there; either all of it is there in the end, or nothing. */
    public void write(Path folder) throws IOException {
        FreshFolder.fill(folder, files());
    }

    /** Writes the made-up company that Lotse is shown by. */
    public static void writeDemo(Path folder) throws IOException {
        SortedMap<String, byte[]> files = frame();
        files.putAll(ResourceFolder.read("demo/", "site/site.yml"));
        for (FileSchema schema : FileSchema.ALL) {
            files.computeIfPresent(
                    "site/" + schema.id() + ".yml",
                    (path, bytes) -> (comment(schema) + new String(bytes, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8));
        }
        files.put("README.md", demoReadme());
        FreshFolder.fill(folder, files);
    }

    private static byte[] demoReadme() {
        return Starter.text("demo-readme.md").getBytes(StandardCharsets.UTF_8);
    }

    private static String comment(FileSchema schema) {
        return "# yaml-language-server: $schema=../.lotse/schema/" + schema.id() + ".schema.json\n";
    }

    /** What stands around the pages of every project. */
    private static SortedMap<String, byte[]> frame() {
        SortedMap<String, byte[]> files = new TreeMap<>(Starter.files(Starter.ALL));
        for (FileSchema schema : FileSchema.ALL) {
            files.put(
                    ".lotse/schema/" + schema.id() + ".schema.json",
                    schema.text().getBytes(StandardCharsets.UTF_8));
        }
        files.computeIfPresent(
                "Start.cmd",
                (path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = frame();
        String main = company.languages().get(0);
        Starter.files(Starter.folder(main)).forEach((path, bytes) -> {
            if (path.startsWith("site/") || path.equals("README.md")) {
                files.put(path, filled(bytes));
            }
        });
        for (String language : company.languages()) {
            Starter.files(Starter.folder(language) + "/content")
                    .forEach((path, bytes) -> files.put("content/" + language + "/" + path, filled(bytes)));
        }
        return files;
    }

    private byte[] filled(byte[] pattern) {
        return Starter.filled(new String(pattern, StandardCharsets.UTF_8), this::value)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String value(String place) {
        LocalDate start = today.plusWeeks(WEEKS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return switch (place) {
            case "company" -> Starter.quoted(company.name());
            case "company:plain" -> company.name();
            case "languages" -> "[" + String.join(", ", company.languages()) + "]";
            case "zone" -> ZoneId.getAvailableZoneIds().contains(zone.getId()) ? zone.getId() : "UTC";
            case "today" -> today.toString();
            case "start" -> start.toString();
            case "end" -> start.plusDays(DAYS).toString();
            case "first" -> company.departments().keySet().iterator().next();
            case "departments" -> departments();
            default -> text(place);
        };
    }

    private String text(String place) {
        String key = place.substring(place.indexOf(':') + 1);
        Map<String, String> said = new LinkedHashMap<>();
        company.languages().forEach(language -> said.put(language, Starter.said(language, key)));
        return Starter.translated(said);
    }

    /** Each of them as lines of YAML; every other one has two platforms, so that there is something to tell apart. */
    private String departments() {
        List<String> lines = new ArrayList<>();
        String note = Starter.said(company.languages().get(0), "note.platform");
        company.departments().forEach((id, name) -> {
            boolean both = lines.stream()
                                    .filter(line -> line.startsWith("    extends"))
                                    .count()
                            % 2
                    == 0;
            lines.add("  " + id + ":");
            lines.add("    extends: usual");
            lines.add("    name: " + Starter.quoted(name));
            if (both) {
                lines.add("    platform: [windows, ios]     # " + note);
            }
        });
        return String.join("\n", lines);
    }
}
