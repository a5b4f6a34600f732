package dev.lotse.read.page;

import dev.lotse.audience.Audience;
import dev.lotse.audience.Facet;
import dev.lotse.content.ForeignKey;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.read.keys.PageKeys;
import dev.lotse.read.yaml.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what restricts a page in other tools, or in its author's mind, and would restrict nothing here:
 * {@code audience: sales}, {@code hidden: true}, {@code Draft: true}. What restricts nothing there either
 * ({@code audience: ITPro}, {@code published: true}) is left alone.
 */
final class ForeignKeys {
    private static final String FOR = "write for whom the page is: \"for: ...\"";
    private static final Set<String> DATED = Set.of(PageKeys.PUBLISH.name(), PageKeys.EXPIRES.name());
    private static final Set<String> BUILT_IN = Set.of("department", "wave", "phase");
    /** How long something holds, which is no day: {@code expiry: 12 months}. */
    private static final Pattern LENGTH = Pattern.compile("\\s*\\d+ *\\p{L}{1,8}\\s*");

    private static final Set<String> EVERYBODY = Set.of("all", "alle", "everyone", "everybody", "jeder", "any", "*");

    private final Map<String, Facet> facets;
    private final AudienceNames names;
    private final Diagnostics diagnostics;

    /**
     * The keys of a site's pages.
     *
     * @param audience whose names and values restrict
     */
    ForeignKeys(Audience audience, AudienceNames names, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.facets = audience.facets();
        this.names = names;
    }

    /** The keys that were meant to restrict the page, each told as a mistake. */
    Set<String> refused(Yaml.Mapping mapping) {
        Map<String, String> hints = new LinkedHashMap<>();
        mapping.entries().values().stream()
                .filter(entry -> !PageKeys.isKnown(entry.key()) && !isEmpty(entry.value()))
                .forEach(entry -> hint(entry.key(), entry.value()).ifPresent(hint -> {
                    hints.put(entry.key(), hint);
                    diagnostics.error(
                            "foreign-condition",
                            entry.at(),
                            "\"" + entry.key() + "\" restricts nothing here, and this looks as if it should",
                            hint + "; or say what it means in site.yml: front-matter: {" + entry.key() + ": ignore}");
                }));
        return hints.keySet();
    }

    /** Whether a key was meant to restrict a page, by one value. */
    boolean restricts(String key, String value) {
        return hint(key, List.of(value), true).isPresent();
    }

    /** Whether a key keeps a page back or names its readers, even where it stands inside of another. */
    boolean restrictsInside(Yaml.Entry entry) {
        List<String> values = new ArrayList<>();
        collect(entry.value(), values);
        String key = ForeignKey.plain(entry.key());
        return key.equals(PageKeys.DRAFT.name()) && values.stream().anyMatch(ForeignKey::isYes)
                || DATED.contains(key) && values.stream().anyMatch(value -> value.matches(".*\\d.*"))
                || ForeignKey.of(entry.key()).filter(ForeignKey.NAMES::equals).isPresent()
                        && values.stream().anyMatch(names::areAll);
    }

    private static boolean isEmpty(Yaml value) {
        return value instanceof Yaml.Nothing
                || value instanceof Yaml.Scalar scalar && scalar.text().isBlank();
    }

    /** What to write instead; nothing where the key restricts nothing. */
    private Optional<String> hint(String key, Yaml value) {
        List<String> values = new ArrayList<>();
        return hint(key, values, collect(value, values));
    }

    private Optional<String> hint(String key, List<String> values, boolean plain) {
        Optional<ForeignKey> kind = ForeignKey.of(key);
        Optional<String> meant = PageKeys.meant(key);
        if (kind.isEmpty()
                && meant.isPresent()
                && (DATED.contains(meant.get()) || meant.get().equals(PageKeys.DRAFT.name()))) {
            boolean open = values.stream().allMatch(ForeignKey::isNo);
            return open && plain ? Optional.empty() : Optional.of("write \"" + meant.get() + "\"");
        }
        Facet facet = facets.get(ForeignKey.plain(key));
        if (facet != null || BUILT_IN.contains(ForeignKey.plain(key))) {
            return facet(key, facet, values);
        }
        return kind.flatMap(known -> plain ? hint(known, values) : Optional.of(FOR));
    }

    private Optional<String> facet(String key, @Nullable Facet facet, List<String> values) {
        List<String> named = values.stream()
                .flatMap(value -> Arrays.stream(value.split("[,;|\\s]+")))
                .filter(value -> facet == null
                        ? !EVERYBODY.contains(value.toLowerCase(Locale.ROOT))
                                && (named(List.of(value)).isPresent()
                                        || !ForeignKey.plain(key).equals("department"))
                        : facet.values().containsKey(value))
                .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of("write \"for: " + ForeignKey.plain(key) + ":" + String.join(",", named) + "\"");
    }

    /** The audience that values name, misspelt perhaps. */
    private Optional<String> named(List<String> values) {
        return names.in(values).or(() -> names.near(values));
    }

    private Optional<String> hint(ForeignKey kind, List<String> values) {
        Optional<String> named = named(values).map(audience -> "write \"for: " + audience + "\"");
        boolean closed = values.stream().anyMatch(ForeignKey::isClosed);
        String draft = "write \"draft: true\" to keep it back, or for whom it is: \"for: ...\"";
        return switch (kind) {
            case HIDES ->
                named.or(() -> values.stream().allMatch(value -> ForeignKey.isNo(value) || ForeignKey.isPart(value))
                        ? Optional.empty()
                        : Optional.of(draft));
            case SHOWS ->
                named.or(() ->
                        closed || values.stream().anyMatch(ForeignKey::isNo) ? Optional.of(draft) : Optional.empty());
            case NAMES -> named.or(() -> closed ? Optional.of(FOR) : Optional.empty());
            case STATUS -> closed ? Optional.of(draft) : Optional.empty();
            case FROM, DATED -> values.stream().anyMatch(ForeignKey::isNo) ? Optional.of(draft) : Optional.empty();
            case UNTIL ->
                values.stream()
                                .allMatch(value -> ForeignKey.isNo(value)
                                        || LENGTH.matcher(value).matches())
                        ? Optional.empty()
                        : Optional.of("write \"expires: 2027-01-31\", the last day on which it is shown");
        };
    }

    /** Whether a value is a text or a list of texts; those it holds anywhere are collected. */
    private static boolean collect(Yaml value, List<String> values) {
        if (value instanceof Yaml.Scalar scalar) {
            values.add(scalar.text());
            return true;
        }
        if (value instanceof Yaml.Sequence list) {
            return list.items().stream().map(item -> collect(item, values)).reduce(true, Boolean::logicalAnd);
        }
        return false;
    }
}
