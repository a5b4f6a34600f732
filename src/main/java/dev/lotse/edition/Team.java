package dev.lotse.edition;

import java.util.List;
import java.util.Optional;

/**
 * Who stands by a department.
 *
 * @param welcome what the sponsor says to it
 * @param champions colleagues who know their way about
 */
public record Team(Optional<Portrait> sponsor, Optional<String> welcome, List<Portrait> champions) {
    public Team {
        champions = List.copyOf(champions);
    }
}
