package dev.lotse.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A schema as an editor holds it against a file, which it has read by YAML 1.1 or by 1.2. */
final class AsOthersReadYaml {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    AsOthersReadYaml(FileSchema file) {
        this.schema = SCHEMAS.getSchema(JSON.readTree(file.text()));
    }

    /** What is wrong with a schema itself. */
    static List<Error> faults(FileSchema file) {
        JsonNode own = JSON.readTree(file.text());
        return SCHEMAS.getSchema(SchemaLocation.of(own.get("$schema").asString()))
                .validate(own);
    }

    /** What is wrong with a text; nothing where it is no YAML, or holds no keys. */
    List<String> wrong(String yaml) {
        return Stream.of(new Older(), new Newer())
                .flatMap(version -> loaded(yaml, version).stream())
                .flatMap(value -> schema.validate(JSON.valueToTree(value)).stream())
                .map(Error::toString)
                .toList();
    }

    private static Optional<Object> loaded(String text, Resolver version) {
        DumperOptions dumper = new DumperOptions();
        LoaderOptions loader = new LoaderOptions();
        loader.setWarnOnDuplicateKeys(false);
        try {
            Yaml yaml = new Yaml(new SafeConstructor(loader), new Representer(dumper), dumper, loader, version);
            return Optional.<Object>ofNullable(yaml.load(text))
                    .filter(Map.class::isInstance)
                    .map(AsOthersReadYaml::named);
        } catch (YAMLException broken) {
            return Optional.empty();
        }
    }

    /** Keys are texts in JSON. */
    private static Object named(Object value) {
        if (value instanceof Map<?, ?> mapping) {
            Map<String, Object> named = new LinkedHashMap<>();
            mapping.forEach((key, inner) -> named.put(String.valueOf(key), named(inner)));
            return named;
        }
        return value instanceof List<?> list
                ? list.stream().map(inner -> Optional.ofNullable(named(inner))).toList()
                : value;
    }

    /** {@code on} is a truth; days stay texts, for JSON has none. */
    private static final class Older extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, pattern, first, limit);
            }
        }
    }

    /** The core schema of YAML 1.2. */
    private static final class Newer extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|Null|NULL|"), "~nN\0", 10);
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|True|TRUE|false|False|FALSE"), "tTfF", 10);
            addImplicitResolver(Tag.INT, Pattern.compile("[-+]?[0-9]+"), "-+0123456789", 20);
            addImplicitResolver(
                    Tag.FLOAT,
                    Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
                    "-+.0123456789",
                    20);
        }
    }
}
