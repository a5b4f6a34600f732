package dev.lotse.rollout;

import dev.lotse.audience.Target;
import dev.lotse.audience.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * How a group of people is moved.
 *
 * @param place where help is, for those who come
 * @param when at which hours, in words
 */
public record Approach(How how, Target target, Optional<Text> text, Optional<Text> place, Optional<Text> when) {
    /** Who does the work. */
    public enum How {
        /** Everybody for themselves, with a guide. */
        SELF_SERVICE,
        /** Somebody comes and helps. */
        ASSISTED,
        /** People come to where help is. */
        DROP_IN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
