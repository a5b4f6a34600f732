package dev.lotse.read.page;

import dev.lotse.audience.Target;
import dev.lotse.content.Condition;
import dev.lotse.content.Meta;
import dev.lotse.content.PageId;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.read.keys.PageKeys;
import dev.lotse.read.site.Configuration;
import dev.lotse.read.site.Defaults;
import dev.lotse.read.site.Variables;
import dev.lotse.read.text.FrontMatterKeys;
import dev.lotse.read.text.Source;
import dev.lotse.read.yaml.Expressions;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.read.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a page's front matter and adds the site's defaults for it; what can't be read admits nobody. */
public final class FrontMatter {
    private final Configuration configuration;
    private final Variables variables;
    private final AudienceNames names;
    private final List<Default> defaults;
    private final MetaReader metas;
    private final Expressions expressions;
    private final ForeignKeys foreign;
    private final Misplaced misplaced;
    private final Diagnostics diagnostics;

    private record Default(Defaults entry, List<Condition> conditions) {}

    public FrontMatter(Configuration configuration, Variables variables, AudienceNames names, Diagnostics diagnostics) {
        this(configuration, variables, names, new ArrayList<>(), diagnostics);
        for (Defaults entry : configuration.defaults()) {
            metas.read(entry.set(), new PageId("", ""), entry.at());
            List<Condition> conditions = new ArrayList<>(expressions.conditions(entry.set()));
            obeyed(entry.set(), conditions);
            conditions.addAll(inside(entry.set()));
            defaults.add(new Default(entry, conditions));
        }
    }

    private FrontMatter(
            Configuration configuration,
            Variables variables,
            AudienceNames names,
            List<Default> defaults,
            Diagnostics diagnostics) {
        this.configuration = configuration;
        this.variables = variables;
        this.defaults = defaults;
        this.metas = new MetaReader(configuration, variables, diagnostics);
        this.expressions = new Expressions(configuration.audience().vocabulary(), diagnostics);
        this.names = names;
        this.foreign = new ForeignKeys(configuration.audience(), names, diagnostics);
        this.misplaced = new Misplaced(names, foreign, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** What finds front matter that is in no place where it counts. */
    public Misplaced misplaced() {
        return misplaced;
    }

    /** The same, which tells mistakes to another list. */
    public FrontMatter telling(Diagnostics others) {
        return new FrontMatter(configuration, variables, names, defaults, others);
    }

    /**
     * Reads a page's.
     *
     * @param page whose front matter it is
     */
    public Header read(Source source, PageId page) {
        String path = page.path();
        FrontMatterBlock block = FrontMatterBlock.in(source.text());
        Position start = source.at(block.open());
        List<Condition> conditions = new ArrayList<>(misplaced.in(source, block.bodyStart()));
        Optional<Yaml.Mapping> written = mapping(source, block);
        written.ifPresent(mapping -> twice(mapping, conditions));
        Optional<Yaml.Mapping> own = written.map(mapping -> mapping.renamed(configuration.frontMatter()))
                .map(mapping -> obeyed(mapping, conditions));
        Yaml.Mapping all = Yaml.Mapping.empty(start);
        for (Default added : defaults) {
            if (added.entry.matches(path)) {
                all = all.with(MetaReader.worthKeeping(added.entry.set()));
                conditions.addAll(added.conditions);
            }
        }
        all = all.with(MetaReader.worthKeeping(own.orElse(Yaml.Mapping.empty(start))));
        own.ifPresent(mapping -> conditions.addAll(inside(mapping)));
        conditions.addAll(own.map(expressions::conditions).orElse(List.of(new Condition(Target.nobody(), start))));
        Meta meta = metas.read(all, page, start);
        return new Header(meta, conditions, metas.replaces(all, path), metas.variables(all), block.bodyStart());
    }

    /** Two keys that come to the same one, of which only one could be obeyed: nobody sees the page. */
    private void twice(Yaml.Mapping mapping, List<Condition> conditions) {
        Map<String, String> renamed = configuration.frontMatter();
        Map<String, Yaml.Entry> first = new HashMap<>();
        mapping.entries().values().forEach(entry -> {
            String name = renamed.getOrDefault(entry.key(), entry.key());
            Yaml.Entry other = first.putIfAbsent(name, entry);
            if (other != null && PageKeys.RESTRICTING.contains(name)) {
                diagnostics.error(
                        "duplicate-key",
                        entry.at(),
                        "\"" + other.key() + "\" and \"" + entry.key() + "\" both mean \"" + name
                                + "\" (front-matter in site.yml)",
                        "keep one of them");
                conditions.add(new Condition(Target.nobody(), entry.at()));
            }
        });
    }

    /** A mapping without the keys that were meant to restrict the page and don't: it is for nobody then. */
    private Yaml.Mapping obeyed(Yaml.Mapping mapping, List<Condition> conditions) {
        Set<String> refused = foreign.refused(mapping);
        mapping.entries().values().stream()
                .filter(entry -> refused.contains(entry.key()))
                .forEach(entry -> conditions.add(new Condition(Target.nobody(), entry.at())));
        return mapping.without(refused);
    }

    /** What stands in the block; nothing where it is unreadable. */
    private Optional<Yaml.Mapping> mapping(Source source, FrontMatterBlock block) {
        Position start = source.at(block.open());
        return switch (block.state()) {
            case NONE -> Optional.of(Yaml.Mapping.empty(start));
            case THERE -> closed(source, block, start);
            case UNCLOSED ->
                refuse(
                        "front-matter-unclosed",
                        start,
                        "this front matter has no end",
                        "end it with a line \"---\"; a line across the page is written ***");
        };
    }

    /** Whether a key counts here, or would if it were spelled right. */
    private static boolean isOurs(String key) {
        return PageKeys.isKnown(key)
                || FrontMatterKeys.isNearFor(key)
                || PageKeys.meant(key).isPresent();
    }

    private Optional<Yaml.Mapping> refuse(String rule, Position at, String message, String hint) {
        diagnostics.error(rule, at, message, hint);
        return Optional.empty();
    }

    private Optional<Yaml.Mapping> closed(Source source, FrontMatterBlock block, Position start) {
        Optional<Yaml> yaml = YamlReader.read(source, block.from(), block.to(), FrontMatter::isOurs, diagnostics);
        if (yaml.isPresent() && yaml.get() instanceof Yaml.Nothing) {
            return Optional.of(Yaml.Mapping.empty(start));
        }
        if (yaml.isPresent() && !(yaml.get() instanceof Yaml.Mapping)) {
            return refuse(
                    "front-matter-syntax",
                    yaml.get().at(),
                    "front matter has to hold keys with values, not "
                            + yaml.get().kind(),
                    "write a space behind the colon of each key; a line across the page is written ***");
        }
        return yaml.filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast);
    }

    /** Each {@code for} that was indented too far, and so belongs to another key. */
    private List<Condition> inside(Yaml.Mapping mapping) {
        List<Condition> found = new ArrayList<>();
        mapping.entries().values().forEach(entry -> collect(entry.value(), entry.key(), found));
        return found;
    }

    private void collect(Yaml value, String key, List<Condition> found) {
        if (key.equals(PageKeys.SESSIONS.name())) {
            return; // each may say for whom it is
        }
        if (value instanceof Yaml.Sequence list && !FrontMatterKeys.isFor(key)) {
            list.items().forEach(item -> collect(item, key, found));
        }
        if (!(value instanceof Yaml.Mapping mapping)) {
            return;
        }
        for (Yaml.Entry part : mapping.entries().values()) {
            if (FrontMatterKeys.isFor(part.key())) {
                diagnostics.error(
                        "mistyped-for",
                        part.at(),
                        "inside of \"" + key + "\" this \"" + part.key() + "\" restricts nothing",
                        "begin its line at the left");
                found.add(new Condition(Target.nobody(), part.at()));
            } else if (foreign.restrictsInside(part)) {
                diagnostics.error(
                        "foreign-condition",
                        part.at(),
                        "inside of \"" + key + "\" this \"" + part.key()
                                + "\" restricts nothing, and it looks as if it should",
                        "begin its line at the left; whom a page is for is written \"for: ...\"");
                found.add(new Condition(Target.nobody(), part.at()));
            }
            collect(part.value(), part.key(), found);
        }
    }
}
