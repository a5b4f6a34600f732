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
import dev.lotse.read.keys.PageKeys;
import dev.lotse.read.keys.SiteKeys;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Forms;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code site.yml}: what is the same for all departments. */
final class SiteFile {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z0-9_-]+");
    private final List<String> languages;
    private final Values values;
    private final Fields fields;
    private final SitePaths paths;

    SiteFile(Yaml.Mapping mapping, ProjectFiles files) {
        this.languages = languages(mapping, files.diagnostics());
        this.values = new Values(files.diagnostics(), languages);
        this.fields = new Fields(mapping, SiteKeys.ALL, values);
        this.paths = new SitePaths(fields, files, languages);
    }

    private static List<String> languages(Yaml.Mapping mapping, Diagnostics diagnostics) {
        List<String> languages = new ArrayList<>();
        Fields fields = new Fields(mapping, SiteKeys.ALL, new Values(diagnostics, List.of()));
        for (Yaml.Scalar language : fields.list(SiteKeys.LANGUAGES)) {
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
        return new Site(
                fields.get(SiteKeys.TITLE).orElse(Text.of("")),
                fields.get(SiteKeys.URL),
                languages,
                fields.get(SiteKeys.DEFAULT_AUDIENCE).orElse("all").equals("all") ? Target.everyone() : Target.nobody(),
                variables(fields.list(SiteKeys.VARIABLES), values),
                fields.get(SiteKeys.LINKS).map(SiteFile::links).orElse(Site.Links.USUAL),
                new BrandReader(fields, paths).read(),
                timeZone(fields),
                fields.get(SiteKeys.PORTAL).orElse(true),
                new RulesReader(values).style(fields));
    }

    /** What {@code variables} holds; names that can't be used are told. */
    static Map<String, Text> variables(List<Yaml.Entry> entries, Values values) {
        Map<String, Text> variables = new LinkedHashMap<>();
        for (Yaml.Entry entry : entries) {
            Optional<Text> text = values.text(entry.value(), entry.key());
            if (VARIABLE.matcher(entry.key()).matches()) {
                text.ifPresent(known -> variables.put(entry.key(), known));
            } else {
                values.diagnostics()
                        .error(
                                "invalid-id",
                                entry.at(),
                                "\"" + entry.key() + "\" can't be the name of a variable",
                                "use letters without accents, digits, - and _");
            }
        }
        return variables;
    }

    private static Site.Links links(Fields links) {
        return new Site.Links(
                links.get(SiteKeys.HIDDEN).orElse(Policy.ERROR),
                links.get(SiteKeys.MISSING).orElse(Policy.ERROR),
                links.get(SiteKeys.EXTERNAL).orElse("keep").equals("keep"),
                links.get(SiteKeys.ROOT).flatMap(root -> root(root, links.forms())),
                links.get(SiteKeys.ROOT_BASE).flatMap(base -> base(base, links.forms())));
    }

    /** The zone that the site's people are in, where it names one. */
    static Optional<ZoneId> timeZone(Fields site) {
        return site.get(SiteKeys.TIME_ZONE).flatMap(zone -> timeZone(zone, site.forms()));
    }

    private static Optional<ZoneId> timeZone(Yaml.Scalar zone, Forms forms) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (known.contains(zone.text())) {
            return Optional.of(ZoneId.of(zone.text()));
        }
        String near = Nearest.hint(zone.text(), known);
        return forms.wrong(zone, "no time zone", near.isEmpty() ? "write its name, such as Europe/Berlin" : near);
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
        for (Yaml.Entry entry : fields.list(SiteKeys.FRONT_MATTER)) {
            if (entry.value() instanceof Yaml.Scalar meaning
                    && (meaning.text().equals("ignore") || PageKeys.isKnown(meaning.text()))) {
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
        for (Fields entry : fields.list(SiteKeys.DEFAULTS)) {
            Optional<Yaml.Scalar> match = entry.get(SiteKeys.MATCH);
            Optional<Glob> glob = match.flatMap(text -> Glob.of(text.text()));
            Optional<Fields> set = entry.get(SiteKeys.SET);
            if (match.isPresent() && glob.isEmpty()) {
                entry.forms().wrong(match.get(), "no pattern", "close every { with a }");
            } else if (glob.isPresent() && set.isPresent()) {
                defaults.add(new Defaults(
                        match.get().text(),
                        glob.get(),
                        set.get().written(),
                        match.get().at()));
            }
        }
        return defaults;
    }
}
