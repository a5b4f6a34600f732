package dev.lotse.content;

import dev.lotse.audience.Brand;
import dev.lotse.audience.Target;
import dev.lotse.audience.Text;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code site.yml} says about all sites together.
 *
 * @param url the address of the folder above all sites, with a slash at its end
 * @param languages the first one is the default and the fallback
 * @param defaultAudience who gets a page that no {@code for} applies to
 * @param variables what {@code {{ name }}} stands for where a department does not say otherwise
 * @param brand how the company shows itself
 * @param timeZone where its people meet; without it times are those of whoever reads them
 * @param portal whether there is a chooser, and short links
 * @param style how it is written what people are sent
 */
public record Site(
        Text title,
        Optional<String> url,
        List<String> languages,
        Target defaultAudience,
        Map<String, Text> variables,
        Links links,
        Brand brand,
        Optional<ZoneId> timeZone,
        boolean portal,
        HouseStyle style) {
    public Site {
        languages = List.copyOf(languages);
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /**
     * What becomes of links.
     *
     * @param hidden to a page that the department does not get
     * @param missing to nothing
     * @param external whether links to other sites stay links
     * @param rootBase the address elsewhere, without a slash at its end, below which other root-relative links lead
     * @param root what a root-relative link starts from, with a slash at both ends
     */
    public record Links(
            Policy hidden, Policy missing, boolean external, Optional<String> root, Optional<String> rootBase) {
        /** What holds where nothing is said. */
        public static final Links USUAL =
                new Links(Policy.ERROR, Policy.ERROR, true, Optional.empty(), Optional.empty());
    }
}
