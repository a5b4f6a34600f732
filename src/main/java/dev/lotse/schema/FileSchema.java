package dev.lotse.schema;

import dev.lotse.read.keys.AudiencesKeys;
import dev.lotse.read.keys.PageKeys;
import dev.lotse.read.keys.RolloutKeys;
import dev.lotse.read.keys.SiteKeys;
import dev.lotse.read.yaml.Keys;
import java.util.List;
import java.util.Optional;

/**
 * A kind of file that there is a JSON Schema for, 2020-12, made from the keys that it is read by.
 *
 * @param id what it is called in commands and files
 * @param title what people call the file
 * @param emptyToo whether its keys may be left without a value
 */
public record FileSchema(String id, String title, Keys keys, boolean emptyToo) {
    public static final FileSchema FRONT_MATTER = new FileSchema("front-matter", "front matter", PageKeys.ALL, true);

    /** All that there are. */
    public static final List<FileSchema> ALL = List.of(
            new FileSchema("site", "site/site.yml", SiteKeys.ALL, false),
            new FileSchema("audiences", "site/audiences.yml", AudiencesKeys.ALL, false),
            new FileSchema("rollout", "site/rollout.yml", RolloutKeys.ALL, false),
            FRONT_MATTER);

    /** The one of a name, if there is one. */
    public static Optional<FileSchema> named(String id) {
        return ALL.stream().filter(schema -> schema.id.equals(id)).findFirst();
    }

    public static List<String> names() {
        return ALL.stream().map(FileSchema::id).toList();
    }

    /** The schema as JSON, the same each time. */
    public String text() {
        return SchemaWriter.write(title, keys, emptyToo);
    }
}
