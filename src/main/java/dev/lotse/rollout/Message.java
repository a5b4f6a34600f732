package dev.lotse.rollout;

import dev.lotse.audience.Target;
import dev.lotse.diagnostic.Position;
import java.util.List;

/**
 * A page that is sent.
 *
 * @param page the path of its source below a language's root
 * @param target for whom; the page's own {@code for} holds too
 * @param sendings each time that it is sent
 */
public record Message(String page, Target target, List<Sending> sendings, Position at) {
    public Message {
        sendings = List.copyOf(sendings);
    }

    /**
     * One time.
     *
     * @param medium the id of the way it goes
     * @param when for whoever gets it
     * @param target for whom; that of the message and that of the medium hold too
     */
    public record Sending(String medium, When when, Target target) {}
}
