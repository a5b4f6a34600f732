package dev.lotse.read.site;

import dev.lotse.audience.Target;
import dev.lotse.audience.Text;
import dev.lotse.content.Policy;
import dev.lotse.content.Site;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Nearest;
import dev.lotse.read.file.Glob;
import dev.lotse.read.file.ProjectFiles;
import dev.lotse.read.file.SitePaths;
import dev.lotse.read.text.FrontMatterKeys;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Forms;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code site.yml}: what is the same for all departments. */
final class SiteFile {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z0-9_-]+");
    private static final List<String> POLICIES =
            Stream.of(Policy.values()).map(Policy::toString).toList();

    private final List<String> languages;
    private final Values values;
    private final Fields fields;
    private final SitePaths paths;

    SiteFile(Yaml.Mapping mapping, ProjectFiles files) {
        this.languages = languages(mapping, files.diagnostics());
        this.values = new Values(files.diagnostics(), languages);
        this.fields = new Fields(mapping, values);
        this.paths = new SitePaths(fields, files, languages);
    }

    private static List<String> languages(Yaml.Mapping mapping, Diagnostics diagnostics) {
        List<String> languages = new ArrayList<>();
        Fields fields = new Fields(mapping, new Values(diagnostics, List.of()));
        fields.require("languages", "write it like: languages: [de, en]");
        for (Yaml.Scalar language : fields.scalars("languages")) {
            if (!LANGUAGE.matcher(language.text()).matches()) {
                fields.forms().wrong(language, "no language", "write its code, such as de, en or pt-BR");
            } else if (languages.contains(language.text())) {
                fields.forms().wrong(language, "here twice", "delete one");
            } else {
                languages.add(language.text());
            }
        }
        return List.copyOf(languages);
    }

    /** The languages that could be read, the default first. */
    List<String> languages() {
        return languages;
    }

    SitePaths paths() {
        return paths;
    }

    /** Everything but paths and defaults. */
    Site site() {
        fields.require("title", "write it like: title: Your new workplace");
        fields.value("languages");
        Site site = new Site(
                fields.text("title").orElse(Text.of("")),
                fields.scalar("url").flatMap(fields.forms()::folder),
                languages,
                fields.choice("default-audience", List.of("all", "nobody"))
                                .orElse("all")
                                .equals("all")
                        ? Target.everyone()
                        : Target.nobody(),
                variables(fields),
                links(fields.fields("links")),
                new BrandReader(fields, paths).read(),
                fields.scalar("time-zone").flatMap(zone -> timeZone(zone, fields.forms())),
                fields.flag("portal", true),
                new RulesReader(fields, values).style());
        return site;
    }

    /** What {@code variables} holds; names that can't be used are told. */
    static Map<String, Text> variables(Fields fields) {
        Map<String, Text> variables = new LinkedHashMap<>(fields.texts("variables"));
        for (Yaml.Entry entry : fields.entries("variables")) {
            if (!VARIABLE.matcher(entry.key()).matches()) {
                variables.remove(entry.key());
                fields.diagnostics()
                        .error(
                                "invalid-id",
                                entry.at(),
                                "\"" + entry.key() + "\" can't be the name of a variable",
                                "use letters without accents, digits, - and _");
            }
        }
        return variables;
    }

    private static Site.Links links(Optional<Fields> given) {
        if (given.isEmpty()) {
            return Site.Links.USUAL;
        }
        Fields links = given.get();
        Site.Links read = new Site.Links(
                policy(links, "hidden"),
                policy(links, "missing"),
                links.choice("external", List.of("keep", "text")).orElse("keep").equals("keep"),
                links.scalar("root").flatMap(root -> root(root, links.forms())),
                links.scalar("root-base").flatMap(base -> base(base, links.forms())));
        links.rest();
        return read;
    }

    static Optional<ZoneId> timeZone(Yaml.Scalar zone, Forms forms) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (known.contains(zone.text())) {
            return Optional.of(ZoneId.of(zone.text()));
        }
        String near = Nearest.hint(zone.text(), known);
        return forms.wrong(zone, "no time zone", near.isEmpty() ? "write its name, such as Europe/Berlin" : near);
    }

    private static Policy policy(Fields links, String key) {
        return links.choice(key, POLICIES)
                .map(name -> Policy.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Policy.ERROR);
    }

    private static Optional<String> base(Yaml.Scalar base, Forms forms) {
        return base.text().matches("https?://[^\\s/?#@\\\\]+(?:/[^\\s?#]*)?")
                ? Optional.of(base.text().replaceFirst("/+$", ""))
                : forms.wrong(base, "no address", "write it like https://learn.microsoft.com/de-de");
    }

    private static Optional<String> root(Yaml.Scalar root, Forms forms) {
        boolean valid = root.text().matches("/([^\\s/?#]+/)*");
        return valid
                ? Optional.of(root.text())
                : forms.wrong(root, "no start of an address", "begin and end it with \"/\", such as /help/");
    }

    /** What keys of other tools mean: the name of one of ours, or {@code ignore}. */
    Map<String, String> frontMatter() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Yaml.Entry entry : fields.entries("front-matter")) {
            if (entry.value() instanceof Yaml.Scalar meaning
                    && (meaning.text().equals("ignore") || FrontMatterKeys.isKnown(meaning.text()))) {
                meanings.put(entry.key(), meaning.text());
            } else {
                fields.diagnostics()
                        .error(
                                "wrong-value",
                                entry.value().at(),
                                "\"" + entry.key() + "\" takes the name of a key that Lotse knows, or \"ignore\"",
                                "write it like: front-matter: {audience: ignore, published: publish}");
            }
        }
        return meanings;
    }

    /** Front matter for many pages. */
    List<Defaults> defaults() {
        List<Defaults> defaults = new ArrayList<>();
        for (Fields entry : fields.list("defaults")) {
            entry.require("match", "say which pages: match: \"guides/**\"");
            entry.require("set", "say what they get: set: {type: guide}");
            Optional<Yaml.Scalar> match = entry.scalar("match");
            Optional<Glob> glob = match.flatMap(text -> Glob.of(text.text()));
            Optional<Yaml.Mapping> set = entry.mapping("set");
            entry.rest();
            if (match.isPresent() && glob.isEmpty()) {
                entry.forms().wrong(match.get(), "no pattern", "close every { with a }");
            } else if (glob.isPresent() && set.isPresent()) {
                defaults.add(new Defaults(
                        match.get().text(), glob.get(), set.get(), match.get().at()));
            }
        }
        return defaults;
    }

    /** Reports the keys that nobody knows, when everything else is read. */
    void rest() {
        fields.rest();
    }
}
