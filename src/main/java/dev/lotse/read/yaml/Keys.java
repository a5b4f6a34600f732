package dev.lotse.read.yaml;

import dev.lotse.read.text.FrontMatterKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that a mapping may have: what is read of it, what is a mistake in it, and what was meant by that.
 *
 * @param open whether it may have others too, which are somebody else's
 * @param declared what a key is whose name the project declares somewhere else, if there are such keys
 */
public record Keys(List<Key<?>> all, boolean open, Optional<Key<?>> declared) {
    /** Names that their author chooses. */
    public static final Keys ANY = new Keys(List.of(), true, Optional.empty());

    public Keys {
        all = List.copyOf(all);
    }

    public static Keys of(Key<?>... all) {
        return new Keys(List.of(all), false, Optional.empty());
    }

    /** Those of a mapping that may have others, too. */
    public static Keys open(Key<?>... all) {
        return new Keys(List.of(all), true, Optional.empty());
    }

    /** These, beside others that a project declares. */
    public Keys beside(Key<?> each) {
        return new Keys(all, open, Optional.of(each));
    }

    /** These, and more, which go before those of the same name. */
    public Keys with(Collection<? extends Key<?>> more) {
        List<Key<?>> both = new ArrayList<>(more);
        all.stream()
                .filter(key -> more.stream().noneMatch(other -> other.name().equals(key.name())))
                .forEach(both::add);
        return new Keys(both, open, declared);
    }

    /** All of them and what is inside of each, by their path: {@code plan[].send[].as}, {@code people.*.name}. */
    public Map<String, Key<?>> paths() {
        Map<String, Key<?>> paths = new LinkedHashMap<>();
        all.forEach(key -> {
            paths.put(key.name(), key);
            String below = key.name() + key.kind().shape().step() + ".";
            key.kind().shape().inside().paths().forEach((path, inner) -> paths.put(below + path, inner));
        });
        return paths;
    }

    public List<String> names() {
        return all.stream().<String>map(Key::name).toList();
    }

    /** Whether a key is one of these, required or not. */
    boolean have(Key<?> key) {
        return all.stream()
                .anyMatch(own -> own.name().equals(key.name()) && own.kind().equals(key.kind()));
    }

    /** Whether a key of this name is read, or told where it is. */
    boolean know(String name) {
        return names().contains(name)
                || FrontMatterKeys.isNearFor(name)
                        && all.stream().anyMatch(key -> key.kind().equals(Kind.CONDITION));
    }
}
