package dev.lotse.edition;

import dev.lotse.audience.Accent;
import dev.lotse.audience.Helpdesk;
import dev.lotse.audience.Text;
import java.util.Optional;

/**
 * Whom an edition is for: what its pages and messages say of a department, and nothing of what decides who sees what.
 *
 * @param name in all languages, for the chooser names it in its own
 * @param accent its colour, where it has one of its own
 * @param internal whether it gets internal parts
 * @param listed whether the chooser offers it
 */
public record Reader(
        String id, Text name, Optional<Helpdesk> helpdesk, Optional<Accent> accent, boolean internal, boolean listed) {}
