package dev.lotse.read.site;

import dev.lotse.audience.Audience;
import dev.lotse.content.Site;
import dev.lotse.rollout.Rollout;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the files in {@code site/} say.
 *
 * @param roots the content's folder by language, in the order of the site's languages; absolute
 * @param theme the theme's folder, where it is not the built-in one; absolute
 * @param output the folder to write to; absolute
 * @param frontMatter what keys of other tools mean: one of ours, or {@code ignore}
 * @param defaults front matter for many pages, later ones win
 */
public record Configuration(
        Site site,
        Audience audience,
        Rollout rollout,
        Map<String, Path> roots,
        Optional<Path> theme,
        Path output,
        Map<String, String> frontMatter,
        List<Defaults> defaults) {
    public Configuration {
        roots = Collections.unmodifiableMap(new LinkedHashMap<>(roots));
        frontMatter = Map.copyOf(frontMatter);
        defaults = List.copyOf(defaults);
    }
}
