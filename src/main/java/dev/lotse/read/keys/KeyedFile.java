package dev.lotse.read.keys;

import dev.lotse.read.yaml.Keys;
import java.util.List;

/**
 * A file that has keys: what there is to be written, for references and for editors that shall know its form.
 *
 * @param name its usual path, or what it is called
 */
public record KeyedFile(String name, Keys keys) {
    /** All that there are. */
    public static final List<KeyedFile> ALL = List.of(
            new KeyedFile("site/site.yml", SiteKeys.ALL),
            new KeyedFile("site/audiences.yml", AudiencesKeys.ALL),
            new KeyedFile("site/rollout.yml", RolloutKeys.ALL),
            new KeyedFile("front matter", PageKeys.ALL),
            new KeyedFile("TOC.yml", TocKeys.ENTRY));
}
