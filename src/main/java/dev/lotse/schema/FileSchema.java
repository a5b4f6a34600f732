package dev.lotse.schema;

import dev.lotse.read.keys.AudiencesKeys;
import dev.lotse.read.keys.PageKeys;
import dev.lotse.read.keys.RolloutKeys;
import dev.lotse.read.keys.SiteKeys;
import dev.lotse.read.yaml.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kind of file that there is a JSON Schema for, 2020-12, made from the keys that it is read by. */
public enum FileSchema {
    SITE("site", "site/site.yml", SiteKeys.ALL, false),
    AUDIENCES("audiences", "site/audiences.yml", AudiencesKeys.ALL, false),
    ROLLOUT("rollout", "site/rollout.yml", RolloutKeys.ALL, false),
    /** Keys of pages may be left empty. */
    FRONT_MATTER("front-matter", "front matter", PageKeys.ALL, true);

    private final String id;
    private final String title;
    private final Keys keys;
    private final boolean emptyToo;

    FileSchema(String id, String title, Keys keys, boolean emptyToo) {
        this.id = id;
        this.title = title;
        this.keys = keys;
        this.emptyToo = emptyToo;
    }

    /** The one of a name, if there is one. */
    public static Optional<FileSchema> named(String id) {
        return Arrays.stream(values()).filter(schema -> schema.id.equals(id)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(FileSchema::id).toList();
    }

    /** What it is called in commands and files. */
    public String id() {
        return id;
    }

    /** The keys that it is made from. */
    Keys keys() {
        return keys;
    }

    /** The schema as JSON, the same each time. */
    public String text() {
        return SchemaWriter.write(title, keys, emptyToo);
    }
}
