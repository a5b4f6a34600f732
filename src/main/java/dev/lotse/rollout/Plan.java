package dev.lotse.rollout;

import dev.lotse.audience.Target;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who hears what, when and how, and what the whole shall reach.
 *
 * @param media by id, in the order of the file
 * @param overview who sees the dates of the whole organisation, not those of their own department alone
 */
public record Plan(
        Map<String, Medium> media,
        List<Message> messages,
        List<Stage> stages,
        List<Approach> approaches,
        List<Role> responsible,
        List<Goal> targets,
        Target overview) {
    /** Nothing is planned. */
    public static final Plan NONE =
            new Plan(Medium.USUAL, List.of(), List.of(), List.of(), List.of(), List.of(), Target.nobody());

    public Plan {
        media = Collections.unmodifiableMap(new LinkedHashMap<>(media));
        messages = List.copyOf(messages);
        stages = List.copyOf(stages);
        approaches = List.copyOf(approaches);
        responsible = List.copyOf(responsible);
        targets = List.copyOf(targets);
    }
}
