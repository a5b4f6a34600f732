package dev.lotse.read.page;

import dev.lotse.audience.Target;
import dev.lotse.content.Condition;
import dev.lotse.content.Phrase;
import dev.lotse.content.Ref;
import dev.lotse.content.Toc;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.keys.TocKeys;
import dev.lotse.read.site.Configuration;
import dev.lotse.read.site.Variables;
import dev.lotse.read.text.Source;
import dev.lotse.read.yaml.Expressions;
import dev.lotse.read.yaml.Fields;
import dev.lotse.read.yaml.Values;
import dev.lotse.read.yaml.Yaml;
import dev.lotse.read.yaml.YamlReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads navigation in Microsoft Learn's form, {@code TOC.yml}: a list of {@code name}, {@code href}, {@code items}. */
public final class TocYaml {
    private final Expressions expressions;
    private final ForeignKeys foreign;
    private final Variables variables;
    private final Diagnostics diagnostics;
    private final Values values;

    public TocYaml(Configuration configuration, Variables variables, AudienceNames names, Diagnostics diagnostics) {
        this.foreign = new ForeignKeys(configuration.audience(), names, diagnostics);
        this.expressions = new Expressions(configuration.audience().vocabulary(), diagnostics);
        this.variables = variables;
        this.diagnostics = diagnostics;
        this.values = new Values(diagnostics, List.of());
    }

    /**
     * Reads a file's entries.
     *
     * @param path of the file below its language's root
     */
    public List<Toc.Entry> read(Source source, String path, String language) {
        Optional<Yaml> root = YamlReader.read(source, diagnostics);
        if (root.isPresent() && root.get() instanceof Yaml.Mapping mapping) {
            return entries(new Fields(folded(mapping), TocKeys.ROOT, values).list(TocKeys.ITEMS), path, language);
        }
        return root.filter(yaml -> !(yaml instanceof Yaml.Nothing))
                .map(yaml -> entries(values.items(yaml, path), path, language))
                .orElse(List.of());
    }

    private List<Toc.Entry> entries(List<Yaml> items, String path, String language) {
        return items.stream()
                .flatMap(item -> values.mapping(item, TocKeys.ITEMS.name()).stream())
                .map(item -> entry(item, path, language))
                .toList();
    }

    /** Keys in whatever case, as docfx takes them. */
    private static Yaml.Mapping folded(Yaml.Mapping mapping) {
        Map<String, String> names = new HashMap<>();
        mapping.entries()
                .keySet()
                .forEach(key -> TocKeys.ENTRY.names().stream()
                        .filter(known -> known.equalsIgnoreCase(key))
                        .forEach(known -> names.put(key, known)));
        return mapping.renamed(names);
    }

    private Toc.Entry entry(Yaml.Mapping mapping, String path, String language) {
        Fields fields = new Fields(MetaReader.worthKeeping(folded(mapping)), TocKeys.ENTRY, values);
        Phrase title = fields.get(TocKeys.NAME).map(this::phrase).orElse(Phrase.EMPTY);
        Optional<Ref> link = link(fields)
                .map(href -> new Ref(path, language, phrase(href), Ref.Kind.LINK, Optional.empty(), href.at()));
        boolean refused = !foreign.refused(mapping).isEmpty();
        Target target = refused ? Target.nobody() : Condition.all(expressions.conditions(mapping));
        return new Toc.Entry(title, link, target, entries(fields.list(TocKeys.ITEMS), path, language));
    }

    /** The page of an entry: where {@code href} is another file of this kind, or a folder, {@code topicHref} is it. */
    private static Optional<Yaml.Scalar> link(Fields fields) {
        Optional<Yaml.Scalar> topic = fields.get(TocKeys.TOPIC);
        return topic.isPresent() ? topic : fields.get(TocKeys.HREF);
    }

    private Phrase phrase(Yaml.Scalar text) {
        return variables.phrase(text.text(), text::at, diagnostics);
    }
}
