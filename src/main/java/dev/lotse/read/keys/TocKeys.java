package dev.lotse.read.keys;

import dev.lotse.read.yaml.Key;
import dev.lotse.read.yaml.Keys;
import dev.lotse.read.yaml.Kind;
import dev.lotse.read.yaml.Yaml;
import java.util.List;

/** The keys of {@code TOC.yml} that count here; docfx has more. */
public final class TocKeys {
    public static final Key<Yaml.Scalar> NAME =
            Key.of("name", Kind.PHRASE, "What the entry is called; the title of its page if left out.");
    public static final Key<Yaml.Scalar> HREF = Key.of("href", Kind.LINK, "The page that the entry leads to.");
    public static final Key<Yaml.Scalar> TOPIC = Key.of(
            "topicHref", Kind.LINK, "The page that the entry leads to, where href is a folder or another TOC.yml.");
    public static final Key<List<Yaml>> ITEMS = Key.of("items", Kind.items("entries"), "The entries below this one.");
    public static final Key<Yaml> FOR =
            Key.of("for", Kind.CONDITION, "Who sees the entry and all that is below it; all if left out.");

    /** The keys of the file itself, where it is no list. */
    public static final Keys ROOT = Keys.open(ITEMS.required("list the entries below it"));

    public static final Keys ENTRY = Keys.open(NAME, HREF, TOPIC, ITEMS, FOR);

    private TocKeys() {}
}
