package dev.lotse.rollout;

import dev.lotse.audience.Target;
import dev.lotse.audience.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A way to reach people: {@code mail}, {@code poster}, {@code chat}, and what else a company has.
 *
 * @param name as readers know it
 * @param target who is reached by it
 * @param from the id of the person it is from, or {@code sponsor}; the page's own {@code from} goes before
 */
public record Medium(String id, Optional<Text> name, Target target, Optional<String> from) {
    /** What there is where nobody says what there is: the media that pages can have words of their own for. */
    public static final Map<String, Medium> USUAL = usual();

    private static Map<String, Medium> usual() {
        Map<String, Medium> usual = new LinkedHashMap<>();
        for (String id : new String[] {"mail", "poster", "chat"}) {
            usual.put(id, new Medium(id, Optional.empty(), Target.everyone(), Optional.empty()));
        }
        return Collections.unmodifiableMap(usual);
    }

    /** Its name in a language, empty where it has none. */
    public String name(String language) {
        return name.map(text -> text.in(language)).orElse("");
    }
}
