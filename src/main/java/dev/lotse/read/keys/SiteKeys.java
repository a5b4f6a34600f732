package dev.lotse.read.keys;

import dev.lotse.audience.Text;
import dev.lotse.content.Policy;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Keys;
import dev.lotse.read.yaml.Kind;
import dev.lotse.read.yaml.Yaml;
import java.util.List;

/** The keys of {@code site.yml}. */
public final class SiteKeys {
    public static final Key<Yaml.Scalar> LIGHT = Key.of("light", Kind.text("colour"), "The colour on light pages.")
            .required("say the colour on light pages")
            .like("#0a5a7a");
    public static final Key<Yaml.Scalar> DARK = Key.of("dark", Kind.text("colour"), "The colour on dark pages.")
            .required("say the colour on dark pages")
            .like("#7cc4e0");
    /** A colour, or one for light and one for dark pages. */
    static final Kind<Yaml.Scalar> COLORS = Kind.text("colour").or(Keys.of(LIGHT, DARK));

    public static final Key<Yaml.Scalar> COLOR = Key.of(
                    "color",
                    COLORS,
                    "The company's colour, in quotes; links, buttons and marks take a readable shade of it.")
            .like("#0a5a7a");
    public static final Key<Yaml.Scalar> LOGO = Key.of(
                    "logo", Kind.PATH, "The picture in the head of every page; its path starts beside site.yml.")
            .like("brand/logo.svg");
    public static final Key<Yaml.Scalar> ICON = Key.of(
                    "icon", Kind.PATH, "The picture in the browser's tab; the logo if left out.")
            .like("brand/icon.svg");
    public static final Key<Yaml.Scalar> PICTURE = Key.of(
                    "picture", Kind.PATH, "The picture that chats show beside a link; needs url.")
            .like("brand/picture.png");

    public static final Key<Policy> HIDDEN = Key.of(
            "hidden",
            Kind.oneOf(List.of(Policy.values())),
            "What becomes of a link to a page that a department doesn't get; an error if left out.");
    public static final Key<Policy> MISSING = Key.of(
            "missing",
            Kind.oneOf(List.of(Policy.values())),
            "What becomes of a link to a page, file or heading that isn't there; an error if left out.");
    public static final Key<String> EXTERNAL = Key.of(
            "external",
            Kind.oneOf(List.of("keep", "text")),
            "Whether web addresses elsewhere stay links or become plain text.");
    public static final Key<Yaml.Scalar> ROOT = Key.of(
                    "root",
                    Kind.text("start of an address"),
                    "Links that begin with this start from the language's folder.")
            .like("/help/");
    public static final Key<Yaml.Scalar> ROOT_BASE = Key.of(
                    "root-base",
                    Kind.text("web address"),
                    "The address below which all other links lead that begin with a slash.")
            .like("https://learn.microsoft.com/en-us");

    public static final Key<Yaml.Scalar> MATCH = Key.of(
                    "match",
                    Kind.text("pattern"),
                    "The pages it is for, as a pattern of paths below a language's folder; keep the quotes.")
            .required("say which pages: match: \"guides/**\"")
            .like("guides/**/*.md");
    public static final Key<Fields> SET = Key.of(
                    "set",
                    Kind.mapping(PageKeys.ALL),
                    "The front matter that these pages get where they have none of their own.")
            .required("say what they get: set: {type: guide}");

    public static final Key<Text> TITLE = Key.of(
                    "title", Kind.TRANSLATED, "The name of the site, in the head of every page.")
            .required("write it like: title: Your new workplace")
            .like("Your new workplace");
    public static final Key<List<Yaml.Scalar>> LANGUAGES = Key.of(
                    "languages", Kind.TEXTS, "The codes of the site's languages; the first one is the default.")
            .required("write it like: languages: [de, en]")
            .like("en");
    public static final Key<Yaml.Scalar> CONTENT = Key.of(
                    "content",
                    Kind.PATH.orNamed(Kind.PATH),
                    "The folder that holds a folder of pages per language, or the folder of each language.")
            .required("write it like: content: ../content")
            .like("../content");
    public static final Key<Yaml.Scalar> AUDIENCES = Key.of(
                    "audiences",
                    Kind.PATH,
                    "The file that says which departments there are; audiences.yml if left out.")
            .like("audiences.yml");
    public static final Key<Yaml.Scalar> ROLLOUT = Key.of(
                    "rollout", Kind.PATH, "The file with the waves, the phases and the plan; rollout.yml if left out.")
            .like("rollout.yml");
    public static final Key<Yaml.Scalar> THEME = Key.of(
                    "theme", Kind.PATH, "A folder whose files replace those of the built-in theme, one by one.")
            .like("../themes/mine");
    public static final Key<Yaml.Scalar> OUTPUT = Key.of(
                    "output", Kind.PATH, "The folder to publish to; dist in the project's folder if left out.")
            .like("../dist");
    public static final Key<String> URL = Key.of(
            "url",
            Kind.FOLDER,
            "The address of dist/sites/ on your server; feeds, posters and links in mails need it.");
    public static final Key<String> DEFAULT_AUDIENCE = Key.of(
            "default-audience",
            Kind.oneOf(List.of("all", "nobody")),
            "Who gets pages that don't say for whom they are; all if left out.");
    public static final Key<List<Yaml.Entry>> VARIABLES = Key.of(
            "variables",
            Kind.named(Kind.TRANSLATED),
            "Texts by name, filled in where a page has the name in double braces.");
    public static final Key<Fields> LINKS = Key.of(
            "links",
            Kind.mapping(Keys.of(HIDDEN, MISSING, EXTERNAL, ROOT, ROOT_BASE)),
            "What becomes of links that can't lead anywhere, for all pages.");
    public static final Key<Fields> BRAND = Key.of(
            "brand", Kind.mapping(Keys.of(COLOR, LOGO, ICON, PICTURE)), "The colour and the pictures of the company.");
    public static final Key<Text> FOOTER = Key.of(
                    "footer", Kind.TRANSLATED, "A sentence at the foot of every page; it may hold links and emphasis.")
            .like("[Privacy](https://intranet.example.com/privacy/)");
    public static final Key<Yaml.Scalar> TIME_ZONE = Key.of(
                    "time-zone",
                    Kind.text("time zone"),
                    "The zone of all times, which also says what day it is, such as Europe/Berlin.")
            .like("Europe/Berlin");
    public static final Key<Boolean> PORTAL = Key.of(
            "portal",
            Kind.FLAG,
            "Whether there are the chooser of departments and the short links at the top; true if left out.");
    public static final Key<String> MAIL_PICTURES = Key.of(
                    "pictures",
                    Kind.FOLDER,
                    "Where the pictures lie that mails load: an address that is open without signing in.")
            .like("https://www.example.com/mail/");
    public static final Key<Fields> MAIL = Key.of(
            "mail", Kind.mapping(Keys.of(MAIL_PICTURES)), "How mails are made for programs that send them to many.");
    public static final Key<String> ROBOTS = Key.of(
            "robots",
            Kind.oneOf(List.of("none", "all")),
            "Whether search engines may list the pages (all) or not (none, also if left out).");
    public static final Key<Yaml.Scalar> READING_EASE = Key.of(
                    "reading-ease",
                    Kind.text("whole number"),
                    "How easy messages have to be to read, from 0 to 100; 60 is plain language, 40 is asked for if left out.")
            .like("60");
    public static final Key<List<Yaml.Entry>> RULES = Key.of(
            "rules",
            Kind.named(Kind.TEXT),
            "Rules for messages that are switched off for all pages, each with the reason.");
    public static final Key<List<Yaml.Entry>> FRONT_MATTER = Key.of(
            "front-matter",
            Kind.named(Kind.TEXT),
            "What keys of other tools mean in front matter: the name of one of ours, or ignore.");
    public static final Key<List<Fields>> DEFAULTS = Key.of(
            "defaults",
            Kind.list(Keys.of(MATCH, SET)),
            "Front matter for many pages at once; later entries win over earlier ones.");

    public static final Keys ALL = Keys.of(
            TITLE,
            LANGUAGES,
            CONTENT,
            AUDIENCES,
            ROLLOUT,
            THEME,
            OUTPUT,
            URL,
            DEFAULT_AUDIENCE,
            VARIABLES,
            LINKS,
            BRAND,
            FOOTER,
            TIME_ZONE,
            PORTAL,
            MAIL,
            ROBOTS,
            READING_EASE,
            RULES,
            FRONT_MATTER,
            DEFAULTS);

    private SiteKeys() {}
}
