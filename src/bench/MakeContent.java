import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a project of any size out of real pages, and the same content as Hugo reads it, a folder for each department.
 *
 * <pre>java src/bench/MakeContent.java CORPUS TARGET PAGES DEPARTMENTS</pre>
 *
 * The corpus is a folder of Markdown with its pictures in {@code media}. Its pages are written again and again into
 * folders {@code s01}, {@code s02} ... of their own, with the names, titles, links and texts they have; each page also
 * has a part that is for one platform only, and a variable. What a page's name says is its platform is its condition.
 *
 * <p>For Hugo the conditions are resolved beforehand: {@code TARGET/hugo/content-d0} has the pages of department d0.
 */
final class MakeContent {
    private static final List<String> PLATFORMS = List.of("windows", "ios", "android", "macos");

    private final Path corpus;
    private final Path target;
    private final int pages;
    private final int departments;

    private MakeContent(Path corpus, Path target, int pages, int departments) {
        this.corpus = corpus;
        this.target = target;
        this.pages = pages;
        this.departments = departments;
    }

    public static void main(String[] arguments) throws IOException {
        new MakeContent(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]))
                .write();
    }

    private void write() throws IOException {
        Path content = target.resolve("content/en");
        List<Path> sources;
        try (Stream<Path> all = Files.list(corpus)) {
            sources = all.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("TOC.md") && !file.endsWith("index.md"))
                    .sorted()
                    .toList();
        }
        int written = 0;
        for (int copy = 1; written < pages; copy++) {
            String section = String.format(Locale.ROOT, "s%02d", copy);
            Files.createDirectories(content.resolve(section));
            copyFolder("media", content.resolve(section));
            copyFolder("includes", content.resolve(section));
            for (Path source : sources) {
                if (written < pages) {
                    page(source, section);
                    written++;
                }
            }
            Files.writeString(
                    content.resolve(section).resolve("index.md"), "---\ntitle: Section " + copy + "\n---\nAll of it.\n");
        }
        Files.writeString(content.resolve("index.md"), "---\ntitle: Home\n---\nEverything about your device.\n");
        site();
    }

    private void copyFolder(String name, Path into) throws IOException {
        Path from = corpus.resolve(name);
        if (!Files.isDirectory(from)) {
            return;
        }
        Files.createDirectories(into.resolve(name));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, into.resolve(name).resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void page(Path source, String section) throws IOException {
        String name = source.getFileName().toString();
        String text = Files.readString(source).replaceAll("\r\n?", "\n").replaceAll("^\uFEFF", "");
        List<String> platform = platform(name);
        String mine = "\n\nAsk {{ helpdesk.name }} when in doubt.\n\n";
        String own = "::: for platform:ios\nOn an iPhone it takes five minutes.\n:::\n";
        Files.writeString(target.resolve("content/en").resolve(section).resolve(name), text + mine + own);
        for (int i = 0; i < departments; i++) {
            if (platform.isEmpty() || platforms(i).stream().anyMatch(platform::contains)) {
                Path folder = Files.createDirectories(target.resolve("hugo/content-d" + i).resolve(section));
                String given = platforms(i).contains("ios") ? "On an iPhone it takes five minutes.\n" : "";
                Files.writeString(
                        folder.resolve(name),
                        forHugo(text) + mine.replace("{{ helpdesk.name }}", "the IT-Helpdesk") + given);
            }
        }
    }

    /** Hugo has no includes as the corpus writes them, stops at a key it can't read and at what looks like a call. */
    private static String forHugo(String text) {
        int end = text.startsWith("---\n") ? text.indexOf("\n---", 4) : -1;
        String title = "A page";
        String body = text;
        if (end > 0) {
            title = Stream.of(text.substring(4, end).split("\n"))
                    .filter(line -> line.startsWith("title:"))
                    .map(line -> line.substring(6).strip().replaceAll("^[\"']|[\"']$", ""))
                    .findFirst()
                    .orElse(title);
            body = text.substring(text.indexOf('\n', end + 1) + 1);
        }
        return "---\ntitle: '" + title.replace("'", "''") + "'\n---\n" + body.replace("{{", "{ {");
    }

    private static List<String> platform(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PLATFORMS.stream()
                .filter(platform -> lower.matches(".*-" + platform + ".*\\.md"))
                .limit(1)
                .toList();
    }

    /** Every department has one to three platforms, no two neighbours the same. */
    private static List<String> platforms(int department) {
        return IntStream.range(0, 1 + department % 3)
                .mapToObj(n -> PLATFORMS.get((department + n) % PLATFORMS.size()))
                .toList();
    }

    private void site() throws IOException {
        Path site = Files.createDirectories(target.resolve("site"));
        List<String> defaults = new ArrayList<>();
        for (String platform : PLATFORMS) {
            defaults.add("  - match: \"**/*-" + platform + "*.md\"\n    set: {platform: " + platform
                    + ", for: \"platform:" + platform + "\"}\n");
        }
        Files.writeString(site.resolve("site.yml"), """
                title: Help with your device
                languages: [en]
                content: ../content
                audiences: audiences.yml
                default-audience: all
                links: {hidden: text, missing: warn, root: /intune-user-help/}
                defaults:
                  - match: "**/*.md"
                    set: {type: guide}
                """ + String.join("", defaults));
        Files.writeString(
                site.resolve("audiences.yml"),
                "facets:\n  platform: " + PLATFORMS + "\nhelpdesks:\n  central: {name: IT-Helpdesk, email:"
                        + " help@example.com}\ndepartments:\n"
                        + IntStream.range(0, departments)
                                .mapToObj(i -> "  d" + i + ": {name: Department " + i + ", platform: " + platforms(i)
                                        + ", helpdesk: central}\n")
                                .collect(Collectors.joining()));
        hugo();
    }

    /** A theme with what a reading page can't do without: contents, a menu of the section, a search index. */
    private void hugo() throws IOException {
        Path hugo = Files.createDirectories(target.resolve("hugo"));
        Path layouts = Files.createDirectories(hugo.resolve("layouts/_default"));
        Files.writeString(hugo.resolve("config.toml"), """
                baseURL = "https://example.com/"
                title = "Help with your device"
                disableKinds = ["taxonomy", "term"]
                [markup.goldmark.renderer]
                unsafe = true
                [outputs]
                home = ["HTML", "RSS", "JSON"]
                section = ["HTML"]
                """);
        Files.writeString(layouts.resolve("baseof.html"), """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
                <meta name="description" content="{{ .Summary | plainify | truncate 150 }}">
                <link rel="stylesheet" href="/style.css"></head>
                <body><header><a href="/">{{ site.Title }}</a></header>
                <nav><ul>{{ range site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
                {{ with .CurrentSection }}<ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>\
                </li>{{ end }}</ul>{{ end }}</nav>
                <main>{{ block "main" . }}{{ end }}</main></body></html>
                """);
        Files.writeString(layouts.resolve("single.html"), """
                {{ define "main" }}<h1>{{ .Title }}</h1>{{ .TableOfContents }}{{ .Content }}{{ end }}
                """);
        Files.writeString(layouts.resolve("list.html"), """
                {{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}<ul>{{ range .Pages }}<li>\
                <a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
                """);
        Files.writeString(layouts.resolve("index.json"), """
                [{{ range $i, $p := site.RegularPages }}{{ if $i }},{{ end }}{"u":{{ .RelPermalink | jsonify }},\
                "t":{{ .Title | jsonify }},"x":{{ .Plain | jsonify }}}{{ end }}]
                """);
    }
}
