package dev.lotse.read.page;

import dev.lotse.audience.Facet;
import dev.lotse.content.ForeignKey;
import dev.lotse.content.Meta;
import dev.lotse.content.PageId;
import dev.lotse.content.Phrase;
import dev.lotse.content.Policy;
import dev.lotse.content.Ref;
import dev.lotse.content.State;
import dev.lotse.content.Type;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.names.PortableName;
import dev.lotse.read.keys.PageKeys;
import dev.lotse.read.site.Configuration;
import dev.lotse.read.site.DepartmentReader;
import dev.lotse.read.site.RulesReader;
import dev.lotse.read.site.TrainingReader;
import dev.lotse.read.site.Variables;
import dev.lotse.read.text.FrontMatterKeys;
import dev.lotse.read.text.RelativePath;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Forms;
import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.rollout.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what front matter says about a page, all but {@code for}. */
final class MetaReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Optional<Facet> platform;
    private final Set<String> people;
    private final Variables variables;
    private final Values values;
    private final TrainingReader trainings;

    MetaReader(Configuration configuration, Variables variables, Diagnostics diagnostics) {
        Map<String, Facet> declared = configuration.audience().facets();
        this.platform = Optional.ofNullable(declared.get("platform"));
        this.people = configuration.audience().people().keySet();
        this.variables = variables;
        this.values = new Values(diagnostics, configuration.site().languages());
        this.trainings = new TrainingReader(configuration, variables, values);
    }

    /** A mapping without its {@code for}, and without the keys that have no value: those count as absent. */
    static Yaml.Mapping worthKeeping(Yaml.Mapping mapping) {
        Map<String, Yaml.Entry> kept = new LinkedHashMap<>(mapping.entries());
        kept.values()
                .removeIf(entry -> entry.key().equals(FrontMatterKeys.FOR)
                        || FrontMatterKeys.isNearFor(entry.key())
                        || entry.value() instanceof Yaml.Nothing
                        || (entry.value() instanceof Yaml.Scalar scalar
                                && scalar.text().isBlank()));
        return new Yaml.Mapping(kept, mapping.at());
    }

    /**
     * Reads a mapping.
     *
     * @param page whose front matter it is
     */
    Meta read(Yaml.Mapping given, PageId page, Position at) {
        Yaml.Mapping mapping = worthKeeping(given);
        Fields fields = fields(mapping);
        Optional<When> publish = fields.get(PageKeys.PUBLISH);
        Optional<When> expires = fields.get(PageKeys.EXPIRES);
        if (publish.isPresent() && expires.isPresent() && publish.get().isAfter(expires.get())) {
            values.diagnostics().error("wrong-value", fields.at(PageKeys.EXPIRES), "\"expires\" is before \"publish\"");
        }
        return new Meta(
                phrase(fields, PageKeys.TITLE).orElse(Phrase.EMPTY),
                phrase(fields, PageKeys.DESCRIPTION).orElse(Phrase.EMPTY),
                fields.get(PageKeys.TYPE).orElse(Type.impliedBy(page.path())),
                fields.get(PageKeys.ORDER),
                fields.get(PageKeys.ID).flatMap(id -> id(id, fields.forms())),
                fields.get(PageKeys.OWNER).flatMap(this::person),
                fields.get(PageKeys.REVIEWED),
                fields.get(PageKeys.REVIEW_EVERY),
                platforms(fields),
                phrase(fields, PageKeys.DURATION),
                words(fields, PageKeys.TAGS),
                words(fields, PageKeys.SYNONYMS),
                fields.list(PageKeys.RELATED).stream()
                        .map(link -> link(link, page, Optional.of(Policy.TEXT)))
                        .toList(),
                fields.list(PageKeys.REDIRECT_FROM),
                fields.get(PageKeys.DRAFT).orElse(false),
                publish,
                expires,
                fields.get(PageKeys.SOURCE_HASH),
                fields.get(PageKeys.FROM)
                        .flatMap(from -> from.text().equals("sponsor") ? Optional.of("sponsor") : person(from)),
                phrase(fields, PageKeys.SUBJECT),
                action(fields, page),
                fields.get(PageKeys.STATE).orElse(State.CHECKED),
                fields.get(PageKeys.INCIDENT),
                phrase(fields, PageKeys.OUTCOME),
                fields.get(PageKeys.PERSON).flatMap(this::person),
                phrase(fields, PageKeys.QUOTE),
                trainings.read(fields, page),
                new RulesReader(values).off(fields.list(PageKeys.RULES)),
                others(mapping),
                places(mapping));
    }

    private Fields fields(Yaml.Mapping mapping) {
        return new Fields(mapping, PageKeys.ALL, values);
    }

    /** Whether a page has variables; those of other tools may look the same. */
    boolean variables(Yaml.Mapping mapping) {
        return fields(mapping).get(PageKeys.VARIABLES).orElse("on").equals("on");
    }

    /** The path, below the root, of the page whose place this one takes. */
    Optional<String> replaces(Yaml.Mapping mapping, String path) {
        Fields fields = fields(mapping);
        Optional<Yaml.Scalar> replaces = fields.get(PageKeys.REPLACES);
        Optional<String> resolved = replaces.flatMap(text -> RelativePath.resolve(path, text.text()));
        if (replaces.isPresent() && resolved.isEmpty()) {
            return fields.forms()
                    .wrong(replaces.get(), "no page in the content", "write its path relative to this file: index.md");
        }
        if (replaces.isPresent() && resolved.get().equals(path)) {
            return fields.forms().wrong(replaces.get(), "this page itself", "name the page whose place it takes");
        }
        return resolved;
    }

    private Optional<Phrase> phrase(Fields fields, Key<Yaml.Scalar> key) {
        return fields.get(key).map(this::phrase);
    }

    private Phrase phrase(Yaml.Scalar text) {
        return variables.phrase(text.text(), text::at, values.diagnostics());
    }

    /** Words in a list, or in one text with commas between them. */
    private List<Phrase> words(Fields fields, Key<List<Yaml.Scalar>> key) {
        boolean list = fields.value(key).filter(Yaml.Sequence.class::isInstance).isPresent();
        return fields.list(key).stream()
                .flatMap(text -> list || text.text().contains("{{")
                        ? Stream.of(phrase(text))
                        : Stream.of(text.text().split(","))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .map(Phrase::of))
                .toList();
    }

    private static Optional<String> id(Yaml.Scalar id, Forms forms) {
        if (!PortableName.isOne(id.text()) && ID.matcher(id.text()).matches()) {
            forms.diagnostics().error("reserved-id", id.at(), Forms.notOnWindows(id.text()), "choose another id");
            return Optional.empty();
        }
        return ID.matcher(id.text()).matches()
                ? Optional.of(id.text())
                : forms.wrong(id, "no id", "use letters without accents, digits, dots, - and _");
    }

    private Optional<String> person(Yaml.Scalar id) {
        return values.isKnown("unknown-person", "person", id, people) ? Optional.of(id.text()) : Optional.empty();
    }

    private List<String> platforms(Fields fields) {
        List<Yaml.Scalar> given = fields.list(PageKeys.PLATFORM);
        for (Yaml.Scalar value : given) {
            if (platform.isPresent() && !platform.get().values().containsKey(value.text())) {
                DepartmentReader.unknownValue(platform.get(), value, values);
            }
        }
        return given.stream()
                .map(Yaml.Scalar::text)
                .filter(value -> platform.isEmpty() || platform.get().values().containsKey(value))
                .toList();
    }

    private Ref link(Yaml.Scalar link, PageId page, Optional<Policy> hidden) {
        return new Ref(page.path(), page.language(), phrase(link), Ref.Kind.LINK, hidden, link.at());
    }

    private Optional<Meta.Action> action(Fields fields, PageId page) {
        Optional<Fields> parts = fields.inside(PageKeys.ACTION);
        Phrase text =
                parts.flatMap(given -> phrase(given, PageKeys.ACTION_TEXT)).orElse(Phrase.EMPTY);
        Optional<Yaml.Scalar> link = parts.isPresent()
                ? parts.flatMap(given -> given.get(PageKeys.ACTION_LINK))
                : fields.get(PageKeys.ACTION);
        return link.map(to -> new Meta.Action(text, link(to, page, Optional.empty())));
    }

    private Map<String, List<Phrase>> others(Yaml.Mapping mapping) {
        Map<String, List<Phrase>> others = new LinkedHashMap<>();
        for (Yaml.Entry entry : mapping.entries().values()) {
            if (!PageKeys.isKnown(entry.key())) {
                warn(entry);
                List<Phrase> phrases = phrases(entry.value());
                if (!phrases.isEmpty()) {
                    others.put(entry.key(), phrases);
                }
            }
        }
        return others;
    }

    private List<Phrase> phrases(Yaml value) {
        List<Yaml> items = value instanceof Yaml.Sequence list ? list.items() : List.of(value);
        return items.stream()
                .filter(Yaml.Scalar.class::isInstance)
                .map(item -> phrase((Yaml.Scalar) item))
                .toList();
    }

    private void warn(Yaml.Entry entry) {
        PageKeys.meant(entry.key())
                .filter(known -> ForeignKey.of(entry.key()).isEmpty())
                .ifPresent(known -> values.diagnostics()
                        .warning(
                                "unknown-key",
                                entry.at(),
                                "no key \"" + entry.key() + "\"",
                                "did you mean \"" + known + "\"?"));
    }

    private static Map<String, Position> places(Yaml.Mapping mapping) {
        Map<String, Position> places = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> places.put(key, entry.at()));
        return places;
    }
}
