package dev.lotse.read.page;

import dev.lotse.audience.Target;
import dev.lotse.content.Condition;
import dev.lotse.content.PageId;
import dev.lotse.content.State;
import dev.lotse.diagnostic.Diagnostics;
import dev.lotse.diagnostic.Position;
import dev.lotse.names.FoldedName;
import dev.lotse.read.keys.PageKeys;
import dev.lotse.rollout.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the language versions of a page share: whom it is for, when it shows, whose place it takes. A version that says
 * nothing of one of these takes what the others say, so that a translation whose translator dropped a line is no wider
 * than its original; where two say different things, each holds for its own version. Both are told.
 */
public final class Versions {
    private static final String INDEX = "index.md";

    private final String original;
    private final Diagnostics diagnostics;

    /**
     * The versions of a site's pages.
     *
     * @param original the language that pages are written in first, the site's default
     */
    public Versions(String original, Diagnostics diagnostics) {
        this.original = original;
        this.diagnostics = diagnostics;
    }

    /**
     * A page in one language, as its own file has it.
     *
     * @param file as its author knows it
     */
    public record Version(PageId id, String file, Header header) {
        private Version with(Header other) {
            return new Version(id, file, other);
        }

        /** The conditions that stand in its own file. */
        private List<Condition> own() {
            return header.conditions().stream()
                    .filter(condition -> condition.at().file().equals(file))
                    .toList();
        }

        private Set<Target> targets() {
            return own().stream().map(Condition::target).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private Version only(Condition condition) {
            Set<Condition> all = new LinkedHashSet<>(header.conditions());
            all.add(condition);
            return with(header.with(List.copyOf(all)));
        }

        private Position at(String key) {
            return header.meta().where().getOrDefault(key, new Position(file, 1, 1));
        }

        private boolean isIndex() {
            return id.path().equals(INDEX) || id.path().endsWith("/" + INDEX);
        }
    }

    /** The headers of all pages, with what the versions of each share. */
    public Map<PageId, Header> shared(List<Version> all) {
        Map<String, List<Version>> pages = new LinkedHashMap<>();
        all.forEach(version -> pages.computeIfAbsent(FoldedName.of(version.id.path()), page -> new ArrayList<>())
                .add(version));
        Map<PageId, Header> headers = new HashMap<>();
        pages.values()
                .forEach(page -> (page.size() > 1 ? share(page) : page)
                        .forEach(version -> headers.put(version.id, version.header)));
        return headers;
    }

    private List<Version> share(List<Version> versions) {
        List<Version> shared = conditions(versions);
        shared = said(
                shared,
                PageKeys.PUBLISH.name(),
                version -> version.header.meta().publish(),
                Comparator.comparing(When::toString, Comparator.reverseOrder()),
                (version, day) -> version.header.with(
                        version.header.meta().shown(day, version.header.meta().expires())));
        shared = said(
                shared,
                PageKeys.EXPIRES.name(),
                version -> version.header.meta().expires(),
                Comparator.comparing(When::toString),
                (version, day) -> version.header.with(
                        version.header.meta().shown(version.header.meta().publish(), day)));
        shared = said(
                shared,
                PageKeys.REPLACES.name(),
                version -> version.header.replaces(),
                Comparator.naturalOrder(),
                (version, page) -> new Header(
                        version.header.meta(),
                        version.header.conditions(),
                        page,
                        version.header.variables(),
                        version.header.bodyStart()));
        return drafts(shared);
    }

    private List<Version> conditions(List<Version> versions) {
        List<Version> saying =
                versions.stream().filter(version -> !version.own().isEmpty()).toList();
        differing(
                saying,
                PageKeys.FOR.name(),
                version -> version.targets().toString(),
                version -> version.own().get(0).at());
        Set<Condition> elsewhere = versions.stream()
                .flatMap(version -> version.header.conditions().stream()
                        .filter(condition -> !version.own().contains(condition)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Condition> taken = saying.stream()
                .flatMap(version -> version.own().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return versions.stream()
                .map(version -> {
                    Set<Condition> all = new LinkedHashSet<>(version.own().isEmpty() ? taken : version.own());
                    if (version.own().isEmpty() && !version.isIndex()) {
                        taken.stream()
                                .filter(condition -> !condition.target().equals(Target.everyone()))
                                .findFirst()
                                .ifPresent(condition -> silent(
                                        version,
                                        PageKeys.FOR.name(),
                                        condition.target().toString(),
                                        condition.at(),
                                        "for: all"));
                    }
                    all.addAll(elsewhere);
                    return version.with(version.header.with(List.copyOf(all)));
                })
                .toList();
    }

    private interface Taking<T> {
        Header header(Version version, Optional<T> taken);
    }

    /** What is said under a key by some versions, taken by those that say nothing: the narrowest of it. */
    private <T> List<Version> said(
            List<Version> versions,
            String key,
            Function<Version, Optional<T>> value,
            Comparator<? super T> narrowest,
            Taking<T> taking) {
        List<Version> saying = versions.stream()
                .filter(version -> value.apply(version).isPresent())
                .toList();
        if (saying.isEmpty()) {
            return versions;
        }
        differing(saying, key, version -> value.apply(version).orElseThrow().toString(), version -> version.at(key));
        Version from = saying.stream()
                .min(Comparator.comparing(version -> value.apply(version).orElseThrow(), narrowest))
                .orElseThrow();
        Optional<T> taken = value.apply(from);
        return versions.stream()
                .map(version -> {
                    if (value.apply(version).isPresent()) {
                        return version;
                    }
                    silent(version, key, taken.orElseThrow().toString(), from.at(key), "");
                    return version.with(taking.header(version, taken));
                })
                .toList();
    }

    private void silent(Version version, String key, String value, Position there, String open) {
        diagnostics.warning(
                "translation-condition",
                new Position(version.file, 1, 1),
                "this language version has no \"" + key + "\", but " + there + " says \"" + key + ": " + value
                        + "\", and so that holds here",
                open.isEmpty() ? "write it here too" : "write it here too, or \"" + open + "\"");
    }

    private void differing(
            List<Version> saying, String key, Function<Version, String> value, Function<Version, Position> at) {
        if (saying.size() < 2) {
            return;
        }
        Version first = saying.get(0);
        saying.stream()
                .skip(1)
                .filter(version -> !value.apply(version).equals(value.apply(first)))
                .forEach(version -> diagnostics.warning(
                        "translation-differs",
                        at.apply(version),
                        "\"" + key + "\" is not the same here as in " + at.apply(first)
                                + (version.isIndex() && key.equals(PageKeys.FOR.name())
                                        ? "; below this folder both hold"
                                        : "; each holds for its own language version"),
                        "if that is not meant, write the same in both"));
    }

    /** What the default language says is not ready yet is ready in no language. */
    private List<Version> drafts(List<Version> versions) {
        Optional<Version> first = versions.stream()
                .filter(version -> version.id.language().equals(original))
                .findFirst();
        boolean draft = first.filter(version -> version.header.meta().draft()).isPresent();
        Optional<Condition> internal = first.filter(
                        version -> version.header.meta().state() == State.DRAFT)
                .map(version -> new Condition(Target.internal(), version.at(PageKeys.STATE.name())));
        return versions.stream()
                .map(version -> draft
                        ? version.with(version.header.with(version.header.meta().drafted()))
                        : version)
                .map(version -> internal.map(version::only).orElse(version))
                .toList();
    }
}
